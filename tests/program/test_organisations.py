"""The same organisation in other words is recognised, and a similar name is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.organisations import alike


@pytest.mark.parametrize(
    ("wished", "organisation"),
    [
        ("Nova Scotia Health", "nova scotia health authority"),
        ("Hydro-Québec", "Hydro Quebec"),
        ("IBM", "IBM Canada Ltd."),
        ("irving", "Irving Shipbuilding Inc."),
        ("Shopify ou Desjardins", "Groupe Desjardins"),
        ("The Royal Bank of Canada", "Royal Bank"),
        ("Bell, Rogers", "Rogers Communications"),
        ("Cossete", "Cossette"),
        ("RBC", "RBC"),
    ],
)
def test_same_organisation_is_recognised(wished: str, organisation: str) -> None:
    assert alike(wished, organisation)


@pytest.mark.parametrize(
    ("wished", "organisation"),
    [
        ("University of Toronto", "Toronto Metropolitan University"),
        ("Bank", "Bank of Montreal"),
        ("a hospital", "Hospital for Sick Children"),
        ("Ville de Montréal", "Ville de Laval"),
        ("Royal Bank", "Royal Victoria Hospital"),
        ("Bell", "Bella Vista"),
        ("", "IBM"),
        ("IBM", ""),
        ("Canada", "Air Canada"),
        ("…", "…"),
    ],
)
def test_other_organisation_is_not_taken_for_it(wished: str, organisation: str) -> None:
    assert not alike(wished, organisation)


@given(wished=st.text(max_size=40), organisation=st.text(max_size=40))
def test_any_name_is_survived(wished: str, organisation: str) -> None:
    assert alike(wished, organisation) in {True, False}

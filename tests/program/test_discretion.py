"""Whatever leads to somebody is left out of their words; the rest stays as it is."""

import pytest

from program.discretion import first_name, without_contacts


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Write to amina@example.com soon", "Write to … soon"),
        ("Call +212 6 12 34 56 78 or 902-555-0199", "Call … or …"),
        ("(902) 555-0199, after five", "…, after five"),
        ("See https://example.org/amina and www.amina.net/cv", "See … and …"),
        ("I am amina.benali.com on the web", "I am … on the web"),
        ("On Telegram: @amina_b", "On Telegram: …"),
        ("linkedin.com/in/amina", "…"),
    ],
)
def test_contact_details_are_left_out(words: str, shown: str) -> None:
    assert without_contacts(words) == shown


@pytest.mark.parametrize(
    "words",
    [
        "Work in intensive care, 12 beds, since 2015.",
        "I earned 45 000 a year. Now: C++, .NET and Node.js",
        "Infirmière depuis 7 ans à l’hôpital Ibn Rochd",
    ],
)
def test_other_words_stay(words: str) -> None:
    assert without_contacts(words) == words


@pytest.mark.parametrize(
    ("name", "called"), [("Amina", "Amina"), ("Marie-Claire Le Roy", "Marie-Claire"), ("", "")]
)
def test_people_are_called_by_their_first_name(name: str, called: str) -> None:
    assert first_name(name) == called

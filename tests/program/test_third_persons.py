"""A line about somebody is taken apart; a name is kept only once it may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.third_persons import ThirdPerson, read


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Sarah Roy, head nurse at QEII – knows every ward",
            ThirdPerson("Sarah Roy", "head nurse", "QEII", "knows every ward"),
        ),
        ("a recruiter at Emera", ThirdPerson("", "recruiter", "Emera")),
        ("une recruteuse chez Emera", ThirdPerson("", "recruteuse", "Emera")),
        ("2. infirmière-chef à l’IWK", ThirdPerson("", "infirmière-chef", "IWK")),
        ("Director of nursing, IWK", ThirdPerson("", "Director of nursing", "IWK")),
        ("head nurse, QEII", ThirdPerson("", "head nurse", "QEII")),
        (
            "- Marie de la Tour, dean @ Dalhousie",
            ThirdPerson("Marie de la Tour", "dean", "Dalhousie"),
        ),
        ("Sarah Roy, dean, Dalhousie", ThirdPerson("Sarah Roy", "dean", "Dalhousie")),
        ("Sarah Roy", ThirdPerson("Sarah Roy")),
        ("Plumber", ThirdPerson("", "Plumber")),
        (
            "my old boss (has an eye for talent)",
            ThirdPerson("", "old boss", "", "has an eye for talent"),
        ),
        ("李小龍, engineer at Emera", ThirdPerson("李小龍", "engineer", "Emera")),
        ("陳大文，engineer at Emera", ThirdPerson("陳大文", "engineer", "Emera")),
        ("Raj, raj@example.com at Emera", ThirdPerson("Raj", "…", "Emera")),
        ("recruiter, IWK +1 902 555 0134", ThirdPerson("", "recruiter", "IWK")),
        ("jo@iwk.ca", ThirdPerson()),
        ("nurse manager, IWK Health", ThirdPerson("", "nurse manager", "IWK Health")),
        ("soins à domicile, VON", ThirdPerson("", "soins à domicile", "VON")),
        ("infirmière à domicile", ThirdPerson("", "infirmière à domicile")),
        ("cadre au CHU Dumont", ThirdPerson("", "cadre", "CHU Dumont")),
        ("dean at Dalhousie, Halifax", ThirdPerson("", "dean", "Dalhousie, Halifax")),
        (" union steward ", ThirdPerson("", "union steward")),
    ],
)
def test_line_is_taken_apart(line: str, expected: ThirdPerson) -> None:
    assert read(line) == expected


def test_name_is_kept_only_of_whoever_agreed() -> None:
    person = read("Sarah Roy, head nurse at QEII")

    assert person.stored(agreed=False) == {"role": "head nurse", "organisation": "QEII"}
    assert person.stored(agreed=True)["name"] == "Sarah Roy"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Head Nurse, QEII", ThirdPerson("", "Head Nurse", "QEII")),
        ("Head Nurse", ThirdPerson("", "Head Nurse")),
        ("Head Nurse, ward 5 at QEII", ThirdPerson("", "Head Nurse, ward 5", "QEII")),
    ],
)
def test_what_only_looked_like_a_name_is_what_they_do(line: str, expected: ThirdPerson) -> None:
    person = read(line)

    assert (bool(person.name), person.unnamed) == (True, expected)


@given(st.text(min_size=1, max_size=160))
def test_any_line_is_read(line: str) -> None:
    person = read(line)

    assert person.stored(agreed=False).keys() <= {"role", "organisation", "why"}


def test_article_before_an_organisation_is_left_out() -> None:
    assert read("my old boss at the QEII") == ThirdPerson("", "old boss", "QEII")

"""Identity numbers are found and masked; harmless numbers are left alone."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from program.identifiers import MASK, Identifier, find_identifiers, mask

CLIENT, PASSPORT, SIN = Identifier.CLIENT, Identifier.PASSPORT, Identifier.SIN

FOUND = [
    ("130 692 544", SIN, MASK),
    ("130692544", SIN, MASK),
    ("130-692-544", SIN, MASK),
    ("130.692.544", SIN, MASK),
    ("130\u00a0692\u00a0544", SIN, MASK),
    ("900 000 001", SIN, MASK),
    ("my SIN is 123 456 789", SIN, f"my SIN is {MASK}"),
    ("NAS : 123456789", SIN, f"NAS : {MASK}"),
    ("1234-5678", CLIENT, MASK),
    ("1234‑5678", CLIENT, MASK),
    ("1234 5678", CLIENT, MASK),
    ("12345678", CLIENT, MASK),
    ("11-1234-5678", CLIENT, MASK),
    ("1112345678", CLIENT, MASK),
    ("E001234567", CLIENT, MASK),
    ("W301234567.", CLIENT, f"{MASK}."),
    ("w301234567", CLIENT, MASK),
    ("UCI 20270315", CLIENT, f"UCI {MASK}"),
    ("Mon IUC : 2015-2019", CLIENT, f"Mon IUC : {MASK}"),
    ("dossier 123456", CLIENT, f"dossier {MASK}"),
    ("numéro de dossier : 4567890", CLIENT, f"numéro de dossier : {MASK}"),
    ("application number 7654321", CLIENT, f"application number {MASK}"),
    ("١٢٣٤٥٦٧٨", CLIENT, MASK),
    ("１２３４－５６７８", CLIENT, MASK),
    ("$500 12345678", CLIENT, f"$500 {MASK}"),
    ("+212 612345678 1234-5678", CLIENT, f"+212 612345678 {MASK}"),
    ("AB123456", PASSPORT, MASK),
    ("ab1234567", PASSPORT, MASK),
    ("AB 123456", PASSPORT, MASK),
    ("12AB34567", PASSPORT, MASK),
    ("123456780", PASSPORT, MASK),
    ("046454286", PASSPORT, MASK),
    ("passport X 1234567", PASSPORT, f"passport {MASK}"),
    ("mon passeport est le 1234567", PASSPORT, f"mon passeport est le {MASK}"),
    ("1234567 is my passport", PASSPORT, f"{MASK} is my passport"),
]

HARMLESS = [
    "",
    "2027",
    "2015-2019",
    "2015 – 2019",
    "2027-03-15",
    "15/03/2027",
    "15 03 2027",
    "15032027",
    "03152027",
    "20270315",
    "20270315T143000Z",
    "0900-1700",
    "$12345678",
    "12345678 $",
    "250 000 000 FCFA",
    "12 345 678,50 dollars",
    "CAD 10000000",
    "salaire de 1500000 par an",
    "mobile application with 1500000 users",
    "21231",
    "NOC 31301",
    "+212 6 12 34 56 78",
    "+212612345678",
    "(902) 555-0199",
    "902-555-0199",
    "902 555 0199",
    "1-902-555-0199",
    "06 12 34 56 78",
    "5551234",
    "ISO 27001",
    "COVID-19",
    "PMP 1234567",
    "123 456 789",
    "046 454 286",
    "https://linkedin.com/in/jean-12345678",
    "linkedin.com/in/jean-12345678",
    "jean12345678@example.com",
    "1234 rue Main, bureau 1204, H2X 1Y4",
    "my passport request letter came on 2026-03-15",
    "passport request, 15 March 2027",
    "C-104, K-22, M-77",
]


@pytest.mark.parametrize(("text", "kind", "masked"), FOUND)
def test_identifier_is_found_and_masked(text: str, kind: Identifier, masked: str) -> None:
    assert (find_identifiers(text), mask(text)) == ((kind,), masked)


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_number_is_left_alone(text: str) -> None:
    assert (find_identifiers(text), mask(text)) == ((), text)


def test_kinds_come_in_order_of_appearance_and_once() -> None:
    text = "AB123456, 1234-5678, 8765-4321 et 130 692 544"

    assert find_identifiers(text) == (PASSPORT, CLIENT, SIN)


def test_mask_keeps_the_words_around() -> None:
    text = "Bonjour, mon IUC est 1234-5678 et j’arrive le 15/03/2027."

    assert mask(text) == f"Bonjour, mon IUC est {MASK} et j’arrive le 15/03/2027."


@pytest.mark.parametrize("digits", ["130692544", "453174260", "900000001"])
def test_one_wrong_digit_makes_no_sin(digits: str) -> None:
    wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)

    assert (find_identifiers(digits), find_identifiers(wrong)) == ((SIN,), (PASSPORT,))


_texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=string.digits + " -./+()$ABsn", max_size=60),
    st.lists(
        st.sampled_from(
            [
                "passport ",
                "SIN ",
                "dossier ",
                "UCI ",
                "1234",
                "5678",
                "-",
                " ",
                "130692544",
                "$",
                "E",
            ]
        ),
        max_size=14,
    ).map("".join),
)


@given(_texts)
@example("passport 12345678 1234567")
@example("1234567 12345678 passport")
def test_nothing_is_found_in_what_was_masked(text: str) -> None:
    assert find_identifiers(mask(text)) == ()


@given(_texts)
def test_mask_changes_a_text_only_if_something_was_found(text: str) -> None:
    assert (mask(text) == text) == (find_identifiers(text) == ())

"""Occupations are near or far by what people do, not by the words or the language."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.families import FAMILIES
from program.kinship import Kindred, Kinship
from program.occupations import Occupation, OccupationIndex, parse_occupations

HERE = Path(__file__).parent
LIST = HERE.parents[1] / "data" / "occupations.tsv"
OCCUPATIONS = parse_occupations(LIST.read_text(encoding="utf-8"))
KINDRED = Kindred(OccupationIndex(OCCUPATIONS))
LABEL = {Kinship.SAME: "same", Kinship.KIN: "related", Kinship.GROUP: "related"}


class Pair(NamedTuple):
    """Two titles, and how near somebody judged them before anything compared them."""

    title_a: str
    title_b: str
    label: str
    note: str


class Wrong(NamedTuple):
    """A pair that is judged otherwise than it was labelled."""

    pair: Pair
    judged: str


def _pairs() -> list[Pair]:
    with (HERE / "occupation_pairs.tsv").open(encoding="utf-8", newline="") as lines:
        return [Pair(*row) for row in list(csv.reader(lines, delimiter="\t"))[1:]]


def _wrong(pairs: list[Pair]) -> Iterator[Wrong]:
    for pair in pairs:
        judged = LABEL.get(KINDRED(pair.title_a, pair.title_b), "different")
        if judged != pair.label:
            yield Wrong(pair, judged)


def test_pairs_are_many_and_many_are_false_friends() -> None:
    pairs = _pairs()

    assert len(pairs) >= 80
    assert {pair.label for pair in pairs} == {"same", "related", "different"}
    assert sum(pair.note == "false friend" for pair in pairs) >= 25


def test_nine_of_ten_pairs_are_judged_as_they_were_labelled() -> None:
    pairs = _pairs()

    wrong = list(_wrong(pairs))

    listing = "\n".join(f"{each.judged}: {' | '.join(each.pair)}" for each in wrong)
    assert len(wrong) <= 0.1 * len(pairs), f"{len(wrong)} of {len(pairs)} are wrong:\n{listing}"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("31301", "31301", Kinship.SAME),
        ("31301", "33102", Kinship.KIN),
        ("12100", "12103", Kinship.GROUP),
        ("31301", "31110", Kinship.CATEGORY),
        ("31301", "72106", Kinship.NONE),
        ("21232", "développeuse de logiciels", Kinship.SAME),
        ("welder", "Soudeuse", Kinship.SAME),
        ("real estate developer", "développeur web", Kinship.NONE),
        ("real estate developer", "Real-Estate Developers", Kinship.SAME),
        ("real estate developer", "property developer", Kinship.NONE),
        ("", "", Kinship.NONE),
        ("", "31301", Kinship.NONE),
    ],
)
def test_kinship_falls_from_the_same_to_nothing(one: str, other: str, expected: Kinship) -> None:
    assert (KINDRED(one, other), KINDRED(other, one)) == (expected, expected)


@given(one=st.sampled_from(OCCUPATIONS), other=st.sampled_from(OCCUPATIONS))
def test_titles_are_as_near_as_their_codes_in_any_language(
    one: Occupation, other: Occupation
) -> None:
    by_code = KINDRED(one.code, other.code)

    assert KINDRED(one.title_en, other.title_fr) == by_code
    assert KINDRED(other.title_en, one.title_fr) == by_code


@given(one=st.text(max_size=40), other=st.text(max_size=40))
def test_any_two_titles_are_survived(one: str, other: str) -> None:
    assert KINDRED(one, other) in Kinship


@pytest.mark.parametrize("name", FAMILIES)
def test_every_member_of_a_family_is_listed(name: str) -> None:
    codes = [each.code for each in OCCUPATIONS]

    unlisted = [
        start for start in FAMILIES[name].split() if not any(c.startswith(start) for c in codes)
    ]

    assert unlisted == []

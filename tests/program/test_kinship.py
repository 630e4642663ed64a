"""Occupations are near or far by what people do, not by the words or the language."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from program.kinship import Kindred, Kinship
from program.occupations import OccupationIndex, parse_occupations

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

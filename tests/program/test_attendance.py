"""Both answers to “did you meet?”, and what follows from them."""

from itertools import product

import pytest

from program.attendance import Outcome, Report, Verdict, verdict
from program.meetings import Side

MET, LATER, ABSENT, MISSED = Report.MET, Report.LATER, Report.ABSENT, Report.MISSED
OPEN, HELD, DISPUTED = (Verdict(each) for each in (Outcome.OPEN, Outcome.HELD, Outcome.DISPUTED))
BY_GUEST = Verdict(Outcome.MISSED, frozenset({Side.GUEST}))
BY_HOST = Verdict(Outcome.MISSED, frozenset({Side.HOST}))
BY_BOTH = Verdict(Outcome.MISSED, frozenset(Side))

TABLE = {
    (None, None): OPEN,
    (None, MET): OPEN,
    (None, LATER): OPEN,
    (None, ABSENT): BY_GUEST,
    (None, MISSED): BY_HOST,
    (MET, MET): HELD,
    (MET, LATER): OPEN,
    (MET, ABSENT): DISPUTED,
    (MET, MISSED): DISPUTED,
    (LATER, LATER): OPEN,
    (LATER, ABSENT): DISPUTED,
    (LATER, MISSED): OPEN,
    (ABSENT, ABSENT): DISPUTED,
    (ABSENT, MISSED): BY_HOST,
    (MISSED, ABSENT): BY_GUEST,
    (MISSED, MISSED): BY_BOTH,
}
"""By what the guest says and what the host says."""
MIRRORED = {BY_GUEST.missing: BY_HOST, BY_HOST.missing: BY_GUEST}


def concluded(guest: Report | None, host: Report | None, *, waited: bool = False) -> Verdict:
    said = {Side.GUEST: guest, Side.HOST: host}
    return verdict({side: each for side, each in said.items() if each}, waited=waited)


@pytest.mark.parametrize(
    ("said", "expected"), TABLE.items(), ids=["-".join(map(str, said)) for said in TABLE]
)
def test_both_answers_decide(said: tuple[Report | None, Report | None], expected: Verdict) -> None:
    mirrored = MIRRORED.get(expected.missing, expected)

    assert concluded(*said) == expected
    assert concluded(*reversed(said)) == mirrored


@pytest.mark.parametrize(
    ("other", "expected"), [(None, HELD), (MET, HELD), (LATER, HELD), (ABSENT, DISPUTED)]
)
def test_one_yes_is_enough_after_a_while(other: Report | None, expected: Verdict) -> None:
    assert concluded(MET, other, waited=True) == expected


def test_silence_stays_open() -> None:
    assert concluded(None, None, waited=True) == OPEN
    assert concluded(LATER, None, waited=True) == OPEN


def test_every_pair_of_answers_has_an_outcome() -> None:
    pairs = product((None, *Report), repeat=2)

    assert {concluded(*each).outcome for each in pairs} == set(Outcome)

"""The network that grows out of a meeting: three people, and three more by each of them.

What a Connectee is asked about each of these people follows from how far it has come with them:
one question at a time, and each of them twice at the most.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from program.introductions import DIRECT, PROMISED, Introduction, Stage

MOST_ASKED = 2
"""How often each question is asked: once, and once more."""


class Question(StrEnum):
    """What a Connectee may be asked about somebody."""

    WROTE = "wrote"
    MET = "met"
    ONWARD = "onward"
    """Whether that person introduced them further."""


FIRST = {
    Question.WROTE: timedelta(days=3),
    Question.MET: timedelta(days=14),
    Question.ONWARD: timedelta(days=7),
}
"""From the step before until it is asked."""
AGAIN = {
    Question.WROTE: timedelta(days=7),
    Question.MET: timedelta(days=14),
    Question.ONWARD: timedelta(days=21),
}
"""From then until it is asked once more."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Somebody of the first generation, and whom they introduced."""

    introduction: Introduction
    further: tuple[Introduction, ...] = ()

    @property
    def people(self) -> tuple[Introduction, ...]:
        """All of them, whoever introduced the others first."""
        return (self.introduction, *self.further)


def branches(found: Iterable[Introduction]) -> tuple[Branch, ...]:
    """Sort introductions into a tree, in the order in which they were made.

    Who was taken back is left out, unless somebody whom they introduced is not.
    """
    every = list(found)
    there = [each for each in every if each.stage is not Stage.WITHDRAWN]
    parents = {each.parent_id for each in there}
    first = [each for each in every if each.generation == DIRECT]
    return tuple(
        Branch(one, tuple(each for each in there if each.parent_id == one.id))
        for one in first
        if one in there or one.id in parents
    )


def question(introduction: Introduction, *, further: int) -> Question | None:
    """Tell what is still to be asked about somebody.

    Args:
        further: how many people they have introduced so far.
    """
    match introduction.stage:
        case Stage.INTRODUCED:
            return Question.MET if introduction.confirmed_at else Question.WROTE
        case Stage.MET | Stage.REFERRED_ON if introduction.generation == DIRECT:
            return Question.ONWARD if further < PROMISED else None
        case _:
            return None

"""A network is a tree, and how far it has come with somebody says what to ask."""

from __future__ import annotations

from dataclasses import replace

import pytest

from program.introductions import Stage
from program.networks import Branch, Question, branches, question
from tests.handlers.introductions.networks import NOW, introduction

SARAH = introduction(1)
THROUGH_SARAH = introduction(2, parent=1)
JO = introduction(3)


def test_network_is_sorted_by_who_introduced_whom() -> None:
    assert branches([SARAH, JO, THROUGH_SARAH]) == (Branch(SARAH, (THROUGH_SARAH,)), Branch(JO))


def test_who_was_taken_back_is_left_out() -> None:
    gone = replace(JO, stage=Stage.WITHDRAWN)
    gone_further = replace(THROUGH_SARAH, stage=Stage.WITHDRAWN)

    assert branches([SARAH, gone, gone_further]) == (Branch(SARAH),)


def test_who_was_taken_back_still_holds_those_whom_they_introduced() -> None:
    gone = replace(SARAH, stage=Stage.WITHDRAWN)

    assert branches([gone, THROUGH_SARAH]) == (Branch(gone, (THROUGH_SARAH,)),)


@pytest.mark.parametrize(
    ("changes", "further", "expected"),
    [
        ({"stage": Stage.PROMISED}, 0, None),
        ({"stage": Stage.INTRODUCED}, 0, Question.WROTE),
        ({"stage": Stage.INTRODUCED, "confirmed_at": NOW}, 0, Question.MET),
        ({"stage": Stage.MET}, 0, Question.ONWARD),
        ({"stage": Stage.REFERRED_ON}, 2, Question.ONWARD),
        ({"stage": Stage.REFERRED_ON}, 3, None),
        ({"stage": Stage.MET, "generation": 2}, 0, None),
        ({"stage": Stage.WITHDRAWN}, 0, None),
    ],
)
def test_question_follows_from_how_far_it_has_come(
    changes: dict[str, object], further: int, expected: Question | None
) -> None:
    asked_about = replace(SARAH, **changes)  # type: ignore[arg-type]  # -- any of its fields

    assert question(asked_about, further=further) is expected

"""The harness itself: it lets a careful bot pass and catches a careless one."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.crash.harness import Findings, Harness, judged
from tests.crash.toy import QUESTIONS
from tests.fakes.bot_api import FakeBotApi, Shown
from tests.fakes.people import FakePerson, Rule
from tests.fakes.process import environment

DONE = r"^Thank you"
RULES = [
    Rule(f"q{i}", rf"Question {i} of", say=f"answer {i} of {{n}}", shows=f"answer {i} of {{n}}")
    for i in range(1, QUESTIONS + 1)
]
PEOPLE = 12
KILLS = 4


async def ordeal(folder: Path, extra: Mapping[str, str]) -> Findings:
    """Let people talk to the toy while it is killed."""
    async with FakeBotApi() as api:
        people = [FakePerson(api, 100 + n, RULES, DONE) for n in range(PEOPLE)]
        for person in people:
            person.begin()
        harness = Harness(
            {**environment(folder), **extra},
            folder / "toy.log",
            seed=7,
            program=(sys.executable, "-m", "tests.crash.toy"),
            longest_life_s=0.15,
        )
        return await harness.ordeal(api, people, kills=KILLS, patience_s=1.5)


@pytest.mark.e2e
async def test_careful_bot_passes(tmp_path: Path) -> None:
    assert await ordeal(tmp_path, {}) == Findings()


@pytest.mark.e2e
async def test_bot_that_confirms_first_is_caught(tmp_path: Path) -> None:
    findings = await ordeal(tmp_path, {"TOY_CONFIRMS_FIRST": "1"})

    assert len(findings.waiting) > 0


def person(api: FakeBotApi, n: int, *texts: str) -> FakePerson:
    """Somebody who was shown these texts."""
    somebody = FakePerson(api, n, RULES[:2], DONE)
    for position, text in enumerate(texts):
        api.shown.append(Shown(n, position, text, at=float(position)))
        somebody.notice(api.shown[-1])
    return somebody


def test_each_kind_of_loss_is_found() -> None:
    api = FakeBotApi()
    whole = ("Question 1 of 2?", "Question 2 of 2?", "Thank you: answer 1 of 1, answer 2 of 1")
    people = [
        person(api, 1, *whole),
        person(api, 2, whole[0]),
        person(api, 3, whole[1], "Thank you: answer 2 of 3"),
        person(api, 4, *whole[:2], "Please: Question 1 of 2?", "Thank you: answer 1 of 4"),
        person(api, 5, "What?", *whole[:2], whole[1], "Thank you: answer 1 of 5, answer 2 of 5"),
    ]

    assert judged(people, shown=api.shown, killed_at=[]) == Findings(
        waiting={2: "Question 1 of 2?"},
        skipped={2: ["q2"], 3: ["q1"]},
        repeated={4: ["q1"]},
        forgotten={2: ["answer 1 of 2"], 4: ["answer 2 of 4"]},
        copies={5: ["Question 2 of 2?"]},
        puzzled={5: ["What?"]},
    )


def test_copy_across_a_kill_is_excused_once() -> None:
    api = FakeBotApi()
    people = [person(api, 1, "Question 1 of 2?", "Question 1 of 2?", "Question 1 of 2?")]

    findings = judged(people, shown=api.shown, killed_at=[0.5])

    assert findings.copies == {1: ["Question 1 of 2?"]}

"""Whom a person introduced further: the second generation, noted by the Connectee."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from handlers.connectee import picking
from handlers.introductions import acquaintances, following, questions
from locales.text import _
from program.introductions import PROMISED, Introduction, Stage, advanced
from program.networks import Question

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn


async def named(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Note somebody more, if there is room for them still."""
    parent = await following.own(turn, facts["introduction"])
    if parent is None or await following.still(turn, parent) is not Question.ONWARD:
        turn.say(picking.OVER)
        return
    added = await _add(turn, parent, finished.value)
    moved = advanced(parent, Stage.REFERRED_ON, at=turn.now)
    if moved is not parent:
        await turn.uow.introductions.save(moved)
    await following.note(turn, added, "further")
    await following.expect_meeting(turn, added)
    await _say(turn, parent, added)


async def _add(turn: Turn, parent: Introduction, whom: dict[str, Any]) -> Introduction:
    return await turn.uow.introductions.add(
        Introduction(
            match_id=parent.match_id,
            application_id=parent.application_id,
            community_id=parent.community_id,
            generation=parent.generation + 1,
            stage=Stage.INTRODUCED,
            promised_at=turn.now,
            introduced_at=turn.now,
            confirmed_at=turn.now,
            logger_id=turn.person.id,
            parent_id=parent.id,
            whom=whom,
        )
    )


async def _say(turn: Turn, parent: Introduction, added: Introduction) -> None:
    count = await following.further(turn, parent)
    holes = {
        "who": acquaintances.presented(added),
        "parent": acquaintances.spoken(parent),
        "count": count,
        "most": PROMISED,
    }
    if count < PROMISED:
        text = _(
            "Noted: {who}. That is {count} of {most} through {parent}. Was there anybody else?",
            **holes,
        )
        turn.say(text, questions.onward(parent))
    else:
        turn.say(
            _(
                "Noted: {who}. All {most} through {parent}: your network grows! /introductions"
                " shows it.",
                **holes,
            )
        )

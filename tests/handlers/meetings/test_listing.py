"""What the two see of their meetings: ahead, being chosen, past, and before the first one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from program.meetings import Kind, Phase
from tests.handlers.agendas import TUESDAY, matched, meeting, spaced
from tests.handlers.matchmaking import MORNING, Matchmaking


@pytest.mark.parametrize(
    ("person", "told"),
    [
        ("amina", "As soon as a Connector has said yes to you"),
        ("karim", "As soon as somebody fits"),
    ],
)
async def test_before_the_first_meeting_it_says_what_comes(
    matchmaking: Matchmaking, person: str, told: str
) -> None:
    await matched(matchmaking)

    assert told in await matchmaking.says(person, "/meetings")


async def test_both_see_their_own_time_first(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking), TUESDAY)

    amina = spaced(await matchmaking.says("amina", "/meetings"))
    karim = spaced(await matchmaking.says("karim", "/meetings"))

    assert "M-71 · Karim" in amina
    assert "Tuesday, January 19, 5:00 p.m. (Casablanca)\n< For Karim:" in amina
    assert "The video call: https://whereby.com/karim" in amina
    assert "M-71 · Amina" in karim
    assert "Tuesday, January 19, 1:00 p.m. (Halifax)\n< For Amina:" in karim


async def test_search_says_who_is_waited_for_since_when(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking))
    matchmaking.scene.clock.wind(timedelta(days=2))

    amina = await matchmaking.says("amina", "/meetings")
    karim = await matchmaking.says("karim", "/meetings")

    assert "M-71: waiting for Karim to tick times, since Monday." in amina
    assert "M-71 · Amina: it is for you to tick times, since Monday." in karim


async def test_proposal_is_counted_for_whoever_is_to_take_one(matchmaking: Matchmaking) -> None:
    offered = (TUESDAY, TUESDAY + timedelta(days=1))
    await meeting(matchmaking, await matched(matchmaking), offered=offered)

    amina = await matchmaking.says("amina", "/meetings")
    karim = await matchmaking.says("karim", "/meetings")

    assert "M-71: Karim proposes 2 times; it is for you to take one." in amina
    assert "M-71: waiting for Amina to take one of the times." in karim


async def test_dead_end_promises_a_coordinators_help(matchmaking: Matchmaking) -> None:
    nobody: dict[str, Any] = {"choosing": {"side": None, "round": 1, "refused": [], "seen": []}}
    await meeting(matchmaking, await matched(matchmaking), details=nobody)

    told = await matchmaking.says("amina", "/meetings")

    assert "M-71 · Karim: a coordinator helps you find a time." in told


async def test_past_ones_come_last_and_a_few_at_a_time(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    for number in range(1, 6):
        past = MORNING - timedelta(days=number)
        await meeting(matchmaking, match, past, phase=Phase.HELD)
    await meeting(matchmaking, match, TUESDAY)

    told = await matchmaking.says("amina", "/meetings")
    earlier = await matchmaking.says("amina", "[Earlier ones →]")

    assert told.index("Tuesday, January 19") < told.index(
        "Sunday, January 10, 2027: Karim, you met"
    )
    assert (told.count("you met"), earlier.count("you met")) == (3, 2)


async def test_unanswered_question_is_said_of_a_past_meeting(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking), MORNING - timedelta(days=1))

    told = await matchmaking.says("karim", "/meetings")

    assert "No meeting is ahead of you just now." in told
    assert "Amina, no word yet on whether you met" in told


async def test_one_sees_only_ones_own_meetings(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking), TUESDAY)
    await matchmaking.connectee("zoe")

    listed = await matchmaking.says("zoe", "/meetings")
    pressed = await matchmaking.forges("zoe", {"do": "desk_mine", "meeting": 1})

    assert "You have no meeting yet." in listed
    assert "That meeting is over, or was called off." in pressed


async def test_coordinators_call_is_listed_beside_a_match(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, TUESDAY)
    claire = (await matchmaking.person("claire")).id
    await meeting(
        matchmaking,
        match,
        TUESDAY - timedelta(days=1),
        kind=Kind.INTAKE,
        match_id=None,
        host_id=claire,
    )

    told = await matchmaking.says("amina", "/meetings")

    assert told.index("C-101 · Halifax Coordinator") < told.index("M-71 · Karim")

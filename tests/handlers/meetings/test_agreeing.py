"""Two people agree on a time, whatever they type, whatever comes in between."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from handlers.meetings import choosing
from program.meetings import Phase, Side
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import (
    FIRST,
    FRIDAY,
    MONDAY,
    THURSDAY,
    agreed,
    alters,
    connector,
    countered,
    expected,
    meeting,
    plain,
    proposed,
)
from tests.handlers.scenes import failures

WAITED_FOR = ["meeting.choose_again", "meeting.lapsed", "meeting.unchosen"]
HALF_HOURS = 8
"""From one to five in Halifax, which is from five to nine in Casablanca."""


async def test_yes_is_followed_by_times_on_both_clocks(matchmaking: Matchmaking) -> None:
    told = await agreed(matchmaking)

    assert "1. Thursday, January 14, 1:00 p.m. (Halifax)" in plain(told)
    assert "Amina: Thu, Jan 14, 5:00 p.m. (Casablanca)" in plain(told)
    assert "[Thu, Jan 14, 1:00 p.m.]" in plain(told)
    assert choosing.of(await meeting(matchmaking)).side is Side.HOST
    assert expected(matchmaking) == WAITED_FOR


async def test_two_taps_do(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    await matchmaking.says("karim", "[Fri, Jan 15, 1:00 p.m.]", "[Send]")

    found = await meeting(matchmaking)
    assert (found.offered, choosing.of(found).side) == ((FRIDAY,), Side.GUEST)
    assert (await matchmaking.deeds())[0].action == "meeting.proposed"


async def test_yes_with_a_pause_leads_to_times_as_well(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("karim", "[Accept and pause me]", "1 April 2027", "1")

    assert "Nobody is proposed to you before Thursday, April 1, 2027" in plain(told)
    assert (await meeting(matchmaking)).offered == (THURSDAY,)


@pytest.mark.parametrize(
    ("typed", "ticked"),
    [
        ("1", [THURSDAY]),
        ("3, 1", [THURSDAY, MONDAY]),
        ("1 2 3", FIRST),
        ("friday", [FRIDAY]),
        ("vendredi et lundi 18", [FRIDAY, MONDAY]),
        ("Fri, Jan 15, 1:00 p.m.", [FRIDAY]),
        ("ven. 15 janv., 13 h", [FRIDAY]),
        ("jan 18", [MONDAY]),
        ("le 18 à 13 h", [MONDAY]),
    ],
)
async def test_times_are_ticked_in_words(
    matchmaking: Matchmaking, typed: str, ticked: list[datetime]
) -> None:
    await proposed(matchmaking, typed)

    assert (await meeting(matchmaking)).offered == tuple(ticked)


@pytest.mark.parametrize(
    "typed",
    [
        "🦆",
        "9",
        "0",
        "1, 9",
        "1, 2, 3, 4",
        "not friday",
        "thursday",
        "13:00",
        "x" * 5000,
        "!photo",
    ],
)
async def test_what_is_no_time_is_asked_again(matchmaking: Matchmaking, typed: str) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", typed)

    assert "Tick one to three times" in plain(told)
    assert (await meeting(matchmaking)).offered == ()
    assert await failures(matchmaking.scene) == []


@pytest.mark.parametrize("typed", ["1", "thursday", "5 pm on thursday", "[Thu, Jan 14, 5:00 p.m.]"])
async def test_connectee_takes_one(matchmaking: Matchmaking, typed: str) -> None:
    await proposed(matchmaking)

    told = await matchmaking.says("amina", typed)

    assert (await meeting(matchmaking)).starts_at == THURSDAY
    assert "< It is settled: you meet Karim, by video.\n< Thursday, January 14, 5:00 p.m." in plain(
        told
    )
    assert (
        "@ karim\n< It is settled: you meet Amina, by video.\n< Thursday, January 14, 1:00"
        in plain(told)
    )


@pytest.mark.parametrize("typed", ["5 pm", "3 or 1", "yes", "!voice"])
async def test_what_means_no_single_time_books_nothing(
    matchmaking: Matchmaking, typed: str
) -> None:
    await proposed(matchmaking)

    told = await matchmaking.says("amina", typed)

    assert (await meeting(matchmaking)).phase is Phase.CHOOSING
    assert "One tap, and it is booked." in plain(told)


async def test_other_times_are_others_until_all_were_seen(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await away(matchmaking, "2027-01-15", "2027-02-28")
    pages = [await matchmaking.says("karim", "accept")]

    while "here they are again" not in pages[-1] and len(pages) < 9:
        pages.append(await matchmaking.says("karim", "[Other times]"))

    lines = [re.findall(r"^< \d\. (.*)$", page, re.MULTILINE) for page in pages]
    seen = [line for page in lines[:-1] for line in page]
    assert len(seen) == len(set(seen)) == HALF_HOURS
    assert lines[-1] == lines[0]


async def test_connector_whom_none_suits_is_led_to_their_hours(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", "[None of these]")

    assert "Understood, none of these." in plain(told)
    assert "@ amina\n< None of the times suits Karim." in plain(told)
    assert "@ claire\n< M-71: of the times that C-101 Amina and K-21 Karim have" in plain(told)
    assert (choosing.of(await meeting(matchmaking)).side, expected(matchmaking)) == (None, [])


async def test_new_hours_bring_new_times_at_once(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("karim", "[None of these]")

    told = await matchmaking.says("karim", "[Change my hours]", "mornings, lunch")

    assert "Now there are times at which you and Amina can meet." in plain(told)
    assert "Tick one to three times" in plain(told)
    assert choosing.of(await meeting(matchmaking)).side is Side.HOST


async def test_new_hours_in_the_middle_bring_other_times(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", "/hours afternoons")

    assert "Thursday, January 14, 1:00 p.m. (Halifax)" not in plain(told)
    assert "Thursday, January 14, 2:00 p.m. (Halifax)" in plain(told)


async def test_connectee_may_change_their_hours_while_they_are_asked(
    matchmaking: Matchmaking,
) -> None:
    await proposed(matchmaking)

    told = await matchmaking.says("amina", "/hours", "evenings, saturday", "1")

    assert "Saved." in plain(told)
    assert (await meeting(matchmaking)).starts_at == THURSDAY


async def test_connectee_whom_none_suits_ticks_others(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking)

    told = await matchmaking.says("amina", "[None of these]", "1")
    asked = await matchmaking.passes(hours=1)

    found = await meeting(matchmaking)
    assert "Then here are others." in told
    assert choosing.of(found).side is Side.HOST
    assert set(found.offered).isdisjoint(FIRST)
    assert "@ karim\n< Amina can meet you at this time. Does it suit you?" in asked


async def test_connector_books_what_the_connectee_ticked(matchmaking: Matchmaking) -> None:
    [start] = (await countered(matchmaking)).offered

    told = await matchmaking.says("karim", "1")

    found = await meeting(matchmaking)
    assert (found.phase, found.starts_at) == (Phase.BOOKED, start)
    assert "@ amina\n< It is settled: you meet Karim" in told


async def test_when_nothing_suits_either_the_coordinator_is_told(matchmaking: Matchmaking) -> None:
    await countered(matchmaking)

    told = await matchmaking.says("karim", "[None of these]")

    assert "@ claire\n< M-71: of the times" in told
    assert choosing.of(await meeting(matchmaking)).side is None


async def test_days_away_are_not_proposed(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await away(matchmaking, "2027-01-12", "2027-01-15")

    told = await matchmaking.says("karim", "accept")

    assert "1. Monday, January 18, 1:00 p.m. (Halifax)" in plain(told)


async def test_connectors_notice_is_kept(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    karim = await connector(matchmaking)
    await alters(matchmaking, profile={**karim.profile, "notice_h": 168})

    told = await matchmaking.says("karim", "accept")

    assert "1. Tuesday, January 19, 1:00 p.m. (Halifax)" in plain(told)


async def away(bot: Matchmaking, first: str, last: str) -> None:
    """Have Karim be away."""
    karim = await connector(bot)
    await alters(bot, profile={**karim.profile, "away": [[first, last]]})

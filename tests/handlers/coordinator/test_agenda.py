"""A coordinator's meetings: by day, without a time, and in doubt; never another community's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.coordinator.agenda import FILTERS, NONE, View
from handlers.meetings.outline import PHASES
from locales.text import Text
from program.meetings import Phase, Side
from tests.handlers.agendas import TUESDAY, matched, meeting, spaced
from tests.handlers.matchmaking import MORNING, Matchmaking


@pytest.mark.parametrize("worded", [FILTERS, NONE])
def test_every_view_is_worded(worded: Mapping[View, Text]) -> None:
    assert worded.keys() == set(View)


def test_every_phase_is_worded() -> None:
    assert PHASES.keys() == set(Phase)


async def test_day_without_meetings_says_where_there_are_some(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, TUESDAY)

    told = await matchmaking.says("claire", "/meetings")

    assert "Halifax · There is no meeting today." in told
    assert "[To be" not in told


async def test_meeting_is_listed_with_each_ones_own_time(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, MORNING + timedelta(hours=3))

    told = spaced(await matchmaking.says("claire", "/meetings"))

    assert told.splitlines()[1:] == [
        "< Halifax · Today",
        "<",
        "< M-71 · Amina and Karim",
        "< Karim: Monday, January 11, 1:00 p.m. (Halifax)",
        "< Amina: Monday, January 11, 5:00 p.m. (Casablanca)",
        "  [M-71]",
        "  [Seven days (1)]",
        "  [To be cleared up (1)]",
    ]


async def test_day_is_that_of_the_community(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    late = MORNING.replace(hour=3) + timedelta(days=1)
    await meeting(matchmaking, match, late)

    told = spaced(await matchmaking.says("claire", "/meetings"))

    assert "Karim: Monday, January 11, 11:00 p.m. (Halifax)" in told
    assert "Amina: Tuesday, January 12, 3:00 a.m. (Casablanca)" in told


async def test_time_of_the_community_is_shown_where_neither_lives(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, MORNING + timedelta(hours=3))

    karim = replace(await matchmaking.person("karim"), zone="America/Vancouver")
    await matchmaking.scene.store.transact(lambda uow: uow.people.save(karim))

    told = spaced(await matchmaking.says("claire", "/meetings"))

    assert "< Monday, January 11, 1:00 p.m. (Halifax)\n< Amina: " in told


async def test_search_for_a_time_says_who_is_waited_for(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match)
    matchmaking.scene.clock.wind(timedelta(days=2))

    told = await matchmaking.says("claire", "/meetings", "[No time yet (1)]")

    assert "Waiting for Karim to tick times; the search began 2 days ago" in told


async def test_confirmed_meeting_is_not_in_doubt(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    both = {str(side): 0 for side in Side}
    await meeting(matchmaking, match, MORNING + timedelta(hours=3), details={"there": both})

    told = await matchmaking.says("claire", "/meetings")

    assert "To be cleared up" not in told


async def test_long_list_is_paged_by_ten(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    for number in range(12):
        await meeting(matchmaking, match, MORNING + timedelta(minutes=30 * (number + 1)))

    first = await matchmaking.says("claire", "/meetings")
    second = await matchmaking.says("claire", "[Next →]")

    assert (first.count("Amina and Karim"), second.count("Amina and Karim")) == (10, 2)


async def test_meetings_of_another_community_are_not_listed(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, MORNING + timedelta(hours=3))
    await matchmaking.coordinates("marcel", "moncton")

    told = await matchmaking.says("marcel", "/meetings")

    assert "There is no meeting today." in told
    assert "Amina" not in told


async def test_silence_after_a_meeting_can_be_ended_by_a_tap(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, MORNING - timedelta(days=1))

    await matchmaking.says("claire", "/meetings", "[To be cleared up (1)]", "[M-71]")
    told = await matchmaking.says("claire", "[They met]")

    found = await matchmaking.look(lambda uow: uow.meetings.of_match(match.id))
    assert "Noted: they met." in told
    assert [each.phase for each in found] == [Phase.HELD]


async def test_reminder_goes_to_whoever_is_waited_for_once_a_day(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match)

    told = await matchmaking.says("claire", "/meetings", "[No time yet (1)]", "[M-71]")
    first = await matchmaking.says("claire", "[Remind Karim]")
    again = await matchmaking.says("claire", "/show M-71", "[Remind Karim]")

    assert "Waiting for Karim" in told
    assert "@ karim\n< Amina looks forward to meeting you" in first
    assert "@ amina" not in first
    assert "one a day is enough" in again
    assert "@ karim" not in again

"""Another time: asked for by one of the two, agreed to by the other one."""

from datetime import UTC, datetime, timedelta

import pytest

from program.meetings import Phase
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import MOVED, START, agreed, newest

NEW = datetime(2027, 1, 19, 17, 0, tzinfo=UTC)


async def test_meeting_is_moved_when_the_other_one_agrees(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    asked = await matchmaking.says("amina", "[Another time]", f"[{MOVED}]")
    before = await newest(matchmaking)
    told = await matchmaking.says("karim", "[Yes, that suits me]")

    moved = await newest(matchmaking)
    assert (before.starts_at, before.sequence) == (START, 0)
    assert (moved.starts_at, moved.sequence, moved.phase) == (NEW, 1, Phase.BOOKED)
    assert moved.details == {"moved": 1}
    assert "@ karim\n< Amina asks to move your meeting to:" in asked
    assert "Until you agree, the old time stands:\n< Friday, January 15, 2:00" in asked
    assert "@ amina\n< It is settled: you meet Karim, by video." in told


async def test_old_time_stays_if_the_other_one_keeps_it(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("karim", "[Another time]", "[Tue, Jan 19, 1:00 p.m.]")

    told = await matchmaking.says("amina", "[Keep the old time]")

    kept = await newest(matchmaking)
    assert (kept.starts_at, kept.sequence, kept.details) == (START, 0, {})
    assert "@ karim\n< Amina cannot make it then, so your meeting stays as it was." in told


async def test_other_one_may_ask_for_yet_another_time(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("amina", "[Another time]", f"[{MOVED}]")

    await matchmaking.says("karim", "[Another time]", "[Mon, Jan 18, 1:00 p.m.]")
    late = await matchmaking.says("karim", "[Yes, that suits me]")
    await matchmaking.says("amina", "[Yes, that suits me]")

    assert "As it stands, you meet Amina:\n< Friday, January 15" in late
    assert (await newest(matchmaking)).starts_at == datetime(2027, 1, 18, 17, 0, tzinfo=UTC)


async def test_whoever_asks_second_sees_what_is_asked_for(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    move = {"do": "meet_move", "meeting": 1, "sequence": 0}
    meeting = await newest(matchmaking)
    await matchmaking.says("amina", "[Another time]", f"[{MOVED}]")

    told = await matchmaking.forges("karim", {**move, "meeting": meeting.id})

    assert "Amina asks to move your meeting to:" in told


async def test_late_wish_goes_to_the_coordinator_at_once_and_only_once(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)
    move = {"do": "meet_move", "meeting": (await newest(matchmaking)).id, "sequence": 0}
    await matchmaking.passes(days=3, hours=5)

    first = await matchmaking.forges("amina", move)
    second = await matchmaking.forges("amina", move)

    assert "Your meeting is so close that Karim may be getting ready" in first
    assert "M-71: C-101 Amina would like another time, at short notice." in first
    assert "at short notice" not in second
    assert (await newest(matchmaking)).starts_at == START


async def test_time_picked_too_late_is_told_to_the_coordinator(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.passes(days=3, hours=3)
    await matchmaking.says("amina", "[Another time]")
    await matchmaking.passes(hours=2)

    told = await matchmaking.says("amina", "[Fri, Jan 22, 5:00 p.m.]")

    assert "Wanted: Friday, January 22, 5:00" in told
    assert (await newest(matchmaking)).details == {"late": {"guest": 0}}


async def test_meeting_whose_time_has_come_is_not_moved(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("amina", "[Another time]", f"[{MOVED}]")
    await matchmaking.passes(days=4, hours=5)

    told = await matchmaking.says("karim", "[Yes, that suits me]")

    assert "The time of that meeting has come already, so it stays as it is." in told
    assert (await newest(matchmaking)).starts_at == START


async def test_time_taken_meanwhile_is_offered_no_more(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("amina", "[Another time]", f"[{MOVED}]")
    karim = await matchmaking.look(lambda uow: uow.connectors.get(21))
    assert karim is not None
    await matchmaking.changes(karim, profile={**karim.profile, "hours": []})

    told = await matchmaking.says("karim", "[Yes, that suits me]")

    assert "That time is not free any more." in told
    assert "I find no other time at which you are both free." in told
    assert (await newest(matchmaking)).starts_at == START


async def test_third_move_is_told_to_the_coordinator(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    told = ""

    for day in ("Tue, Jan 19", "Mon, Jan 18", "Tue, Jan 19"):
        assert "was moved" not in told
        await matchmaking.says("amina", "[Another time]", f"[{day}, 5:00 p.m.]")
        told = await matchmaking.says("karim", "[Yes, that suits me]")

    assert "@ claire\n< M-71 was moved 3 times: C-101 Amina and K-21 Karim." in told


@pytest.mark.parametrize("who", ["claire", "mallory"])
async def test_others_cannot_touch_it(matchmaking: Matchmaking, who: str) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("mallory")
    meeting = await newest(matchmaking)
    start = (START + timedelta(days=1)).isoformat()

    told = [
        await matchmaking.forges(
            who, {"do": name, "meeting": meeting.id, "sequence": 0, "start": start, "without": []}
        )
        for name in ("meet_move", "meet_more", "meet_pick", "meet_agree", "meet_keep", "meet_off")
    ]

    assert set(told) == {"That meeting has been dealt with already."}
    assert await newest(matchmaking) == meeting


async def test_past_times_are_refused(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    meeting = await newest(matchmaking)
    yesterday = (matchmaking.scene.clock.now() - timedelta(days=1)).isoformat()

    told = await matchmaking.forges(
        "amina", {"do": "meet_pick", "meeting": meeting.id, "sequence": 0, "start": yesterday}
    )

    assert "That time is not free any more." in told
    assert await newest(matchmaking) == meeting


async def test_paused_connector_keeps_what_is_booked(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    await matchmaking.says("karim", "/pause", "skip")

    meeting = await newest(matchmaking)
    assert (meeting.phase, meeting.starts_at) == (Phase.BOOKED, START)

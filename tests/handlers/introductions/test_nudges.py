"""Nudges at decent hours, each worded anew, together, and only as long as they are wanted."""

import pytest

from program.applications import Status
from program.introductions import Stage
from program.promises import State
from tests.handlers.introductions.afterwards import NUDGE, After


async def settle(met: After, *choice: str) -> None:
    """Have Claire change when Connectors are reminded."""
    await met.desk.says("claire", "/settings", "[Reminders to Connectors]", *choice)


async def test_four_nudges_each_worded_anew_and_then_silence(met: After) -> None:
    await met.says("[Later]")

    told = [await met.desk.passes(days=days) for days in (4, 2, 3, 7)]
    quiet = await met.desk.passes(days=8)

    promise = await met.promise()
    assert [each.count(NUDGE) for each in told] == [1, 1, 1, 1]
    assert len({each.split("\n")[1] for each in told}) == 4
    assert [("my last reminder" in each) for each in told] == [False, False, False, True]
    assert quiet == ""
    assert (promise.nudges, promise.state) == (4, State.SILENT)


async def test_community_has_days_of_its_own_for_what_is_planned_already(met: After) -> None:
    await met.says("[Later]")
    await settle(met, "[On other days…]", "10")

    early = await met.desk.passes(days=9)
    told = await met.desk.passes(days=3)

    assert NUDGE not in early
    assert told.count(NUDGE) == 1
    assert "my last reminder" in told


async def test_community_that_reminds_nobody_sees_silence_and_nudges_by_hand(met: After) -> None:
    await met.says("[Later]")
    await settle(met, "[Not at all]")

    quiet = await met.desk.passes(days=12)
    silent = (await met.promise()).state
    told = await met.desk.says("claire", "/nudge M-71") + await met.desk.passes(days=1)

    assert NUDGE not in quiet
    assert silent is State.SILENT
    assert told.count(NUDGE) == 1
    assert "can go further with your help" in told


async def test_nudge_waits_over_the_weekend(met: After) -> None:
    await met.says("[Later]")

    weekend = await met.desk.passes(hours=64)
    monday = await met.desk.passes(hours=6)

    assert NUDGE not in weekend
    assert monday.count(NUDGE) == 1


async def test_several_matches_are_recalled_together(met: After) -> None:
    told = await _two_recalled(met)

    assert "Introductions for Amina: 0 of 3\n< Introductions for Badr: 0 of 3" in told
    assert "[Log one now: Amina]\n  [Log one now: Badr]\n" in told
    assert "[Only one of them…] [Later this week]" in told
    assert [(await met.promise(each)).nudges for each in (71, 72)] == [1, 1]


async def test_one_of_several_is_stopped_and_the_others_go_on(met: After) -> None:
    await _two_recalled(met)

    await met.says("[Only one of them…]", "[Badr]", "[Stop these]")
    again = await met.desk.passes(days=5)

    assert [(await met.promise(each)).state for each in (71, 72)] == [State.OPEN, State.STOPPED]
    assert "Introductions for Amina" in again
    assert "Badr" not in again


async def _two_recalled(met: After) -> str:
    """Have Karim meet Badr, too, and be reminded of both."""
    await met.says("[Later]")
    await met.desk.player.play(
        "# person: badr\n# accepted: halifax nurse\n# met: karim 2027-01-15 11:00"
    )
    return await met.desk.passes(days=4)


async def test_stop_ends_the_nudges_and_keeps_the_promise_open_to_more(met: After) -> None:
    await met.says("[Later]")
    await met.desk.passes(days=4)

    told = await met.says("[Stop these]")

    assert "Understood: no more reminders about Amina." in told
    assert (await met.promise()).state is State.STOPPED
    assert await met.desk.passes(days=40) == ""


async def test_later_this_week_is_asked_again_then(met: After) -> None:
    await met.says("[Later]")
    await met.desk.passes(days=4)

    told = await met.says("[Later this week]")
    again = await met.desk.passes(days=3)

    assert "I ask again on Thursday, January 21, 2027." in told
    assert again.count(NUDGE) == 1


async def test_named_and_unsent_is_recalled_by_what_it_is(met: After) -> None:
    await met.says("a recruiter at Emera", "[Later]")

    told = await met.desk.passes(days=4)
    drafted = await met.says(NUDGE)

    assert "Named, and not written to yet: recruiter, Emera" in told
    assert "For recruiter, Emera" in drafted


async def test_nothing_is_said_once_the_connectee_has_left(met: After) -> None:
    await met.says("[Later]")
    (application,) = await met.desk.applications("amina")
    await met.desk.alters(application, status=Status.WITHDRAWN, profile={})

    assert await met.desk.passes(days=40) == ""


@pytest.mark.daily
async def test_unconfirmed_third_person_is_forgotten_after_ninety_days_and_still_counts(
    met: After,
) -> None:
    await met.says("a recruiter at Emera", "[Sent]", "[I have no more]")
    await met.desk.passes(days=89)
    (before,) = await met.introductions()

    await met.desk.passes(days=3)

    (after,) = await met.introductions()
    assert before.whom == {"role": "recruiter", "organisation": "Emera"}
    assert (after.whom, after.stage, after.counted) == ({}, Stage.INTRODUCED, True)

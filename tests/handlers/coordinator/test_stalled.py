"""What does not move is listed, and called off only when it is meant."""

from datetime import timedelta

from program.matches import Stage
from program.meetings import Phase
from tests.handlers.agendas import TUESDAY, matched, meeting
from tests.handlers.matchmaking import Matchmaking


async def test_fresh_offers_are_not_stalled(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled in Halifax." in told


async def test_offer_past_its_deadline_is_listed(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.passes(days=3, hours=8)

    told = await matchmaking.says("claire", "/stalled")

    assert "Halifax: one thing does not move." in told
    assert "M-71 (K-21 for C-101): no answer, due 1 hour ago" in told


async def test_yes_without_a_time_is_listed_after_a_week(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "yes")
    early = await matchmaking.says("claire", "/stalled")
    await matchmaking.passes(days=8)

    late = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled" in early
    assert "M-71 · Amina and Karim\n< Karim has ticked no times; they were due 5 days ago" in late


async def test_calling_off_asks_first_and_tells_both_sides(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "yes")
    asked = await matchmaking.says("claire", "/match C-101", "[Call off M-71]")
    before = await matchmaking.matches()

    told = await matchmaking.says("claire", "[Yes, call it off]")
    later = await matchmaking.passes(hours=1)

    assert "Call off M-71 (C-101 and K-21)?" in asked
    assert before == [("C-101", "K-21", Stage.ACCEPTED)]
    assert "@ amina\n< The Connector who wanted to meet you cannot do so after all." in told
    assert "@ karim\n< The meeting that you agreed to will not take place" in later
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


async def test_calling_off_may_be_thought_better_of(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("claire", "/match C-101", "[Call off M-71]", "[No, leave it]")

    assert "Good: everything stays as it is." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.OFFERED)]


async def test_called_off_twice_is_called_off_once(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("claire", "/match C-101", "[Call off M-71]", "[Yes, call it off]")

    told = await matchmaking.says("claire", "[Yes, call it off]")

    assert "That has been dealt with already." in told


async def test_others_call_nothing_off(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.coordinates("marcel", "moncton")

    told = await matchmaking.forges("marcel", {"do": "match_off_yes", "match": 71})

    assert "That has been dealt with already." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.OFFERED)]


async def test_untaken_time_is_listed_after_three_days_with_what_helps(
    matchmaking: Matchmaking,
) -> None:
    await meeting(matchmaking, await matched(matchmaking))
    early = await matchmaking.says("claire", "/stalled")
    matchmaking.scene.clock.wind(timedelta(days=4))

    late = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled" in early
    assert "M-71 · Amina and Karim\n< Karim has ticked no times; they were due 1 day ago" in late
    assert "[Remind Karim] [Book M-71] [Another Connector…]" in late


async def test_silence_about_a_meeting_is_listed_after_a_day(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking), TUESDAY)
    matchmaking.scene.clock.at = TUESDAY + timedelta(hours=20)
    early = await matchmaking.says("claire", "/stalled")
    matchmaking.scene.clock.wind(timedelta(days=1))

    late = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled" in early
    assert "whether they met was to be known" in late
    assert "[They met] [They did not meet] [Remind both]" in late


async def test_contradiction_about_a_meeting_is_listed_at_once(matchmaking: Matchmaking) -> None:
    said = {"reports": {"guest": "absent", "host": "met"}}
    await meeting(matchmaking, await matched(matchmaking), TUESDAY, details=said)
    matchmaking.scene.clock.at = TUESDAY + timedelta(hours=2)

    told = await matchmaking.says("claire", "/stalled")

    assert "one says that they met, the other that they did not" in told


async def test_match_whose_meeting_was_held_is_not_stalled(matchmaking: Matchmaking) -> None:
    await meeting(matchmaking, await matched(matchmaking), TUESDAY, phase=Phase.HELD)
    matchmaking.scene.clock.wind(timedelta(days=20))

    told = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled" in told

"""What does not move is listed, and called off only when it is meant."""

from program.matches import Stage
from tests.handlers.matchmaking import Matchmaking


async def test_fresh_offers_are_not_stalled(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled in Halifax." in told


async def test_offer_past_its_deadline_is_listed(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.passes(days=3, hours=8)

    told = await matchmaking.says("claire", "/stalled")

    assert "Halifax: one match does not move." in told
    assert "M-71 (K-21 for C-101): no answer, due 1 hour ago" in told


async def test_yes_without_a_meeting_is_listed_after_a_week(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "yes")
    early = await matchmaking.says("claire", "/stalled")
    await matchmaking.passes(days=8)

    late = await matchmaking.says("claire", "/stalled")

    assert "Nothing is stalled" in early
    assert "M-71 (K-21 and C-101): yes 1 week ago, no meeting yet" in late


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

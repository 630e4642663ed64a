"""A round is drafted once, looked through, and published as it was seen, or not at all."""

from datetime import timedelta

from program.applications import Status
from program.connectors import Standing
from program.matches import Stage
from program.rounds import Phase, Round
from tests.handlers.matchmaking import MORNING, Matchmaking


async def drafted(matchmaking: Matchmaking, *, people: int = 3) -> str:
    """Have Claire order a round for as many Connectees as Connectors; gives what she sees."""
    await matchmaking.coordinates("claire")
    for number in range(people):
        await matchmaking.connectee(f"guest{number}")
        await matchmaking.connector(f"host{number}")
    return await matchmaking.says("claire", "/round")


async def test_draft_shows_everybody_and_stores_no_match(matchmaking: Matchmaking) -> None:
    told = await drafted(matchmaking)

    draft = await matchmaking.round()
    assert "I am working on a round for Halifax." in told
    assert "Draft of a round, Halifax: 3 matches." in told
    assert "1. C-101 Guest0 (just now) → K-" in told
    assert draft.phase is Phase.DRAFT
    assert {each["application"] for each in draft.pairs} == {101, 102, 103}
    assert {each["connector"] for each in draft.pairs} == {21, 22, 23}
    assert await matchmaking.matches() == []


async def test_round_asked_for_again_shows_the_same_draft(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)
    await matchmaking.coordinates("denis")

    told = await matchmaking.says("denis", "/round")

    assert "Draft of a round, Halifax: 3 matches." in told
    assert (await matchmaking.round()).id == 1


async def test_round_under_way_is_not_begun_twice(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    now = matchmaking.scene.clock.now()
    await matchmaking.scene.store.transact(
        lambda uow: uow.rounds.add(Round(1, None, Phase.COMPUTING, now))
    )

    told = await matchmaking.says("claire", "/round")
    matchmaking.scene.clock.wind(timedelta(minutes=11))
    later = await matchmaking.says("claire", "/round")

    assert "I am still working on the round (just now)." in told
    assert "Nobody waits for a Connector, so there is no round to make." in later


async def test_published_offers_go_out_once(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)

    told = await matchmaking.says("claire", "[Publish]", "[Yes, publish]", "[Yes, publish]")

    assert "Published: 3 offers go out." in told
    assert "You have done so yourself already: round published, just now." in told
    assert [stage for _c, _k, stage in await matchmaking.matches()] == [Stage.OFFERED] * 3
    assert (await matchmaking.round()).phase is Phase.PUBLISHED
    assert (await matchmaking.match()).round_id == 1


async def test_published_round_may_go_on_by_itself(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking, people=1)
    await matchmaking.connector("dana")

    await matchmaking.says("claire", "[Publish]", "[Yes, and after a no go on to the next]")
    told = await matchmaking.says("host0", "no", "skip")

    assert "I have asked the next already: K-22 Dana." in told


async def test_what_has_changed_is_left_out_and_told(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)
    pairs = {each["application"]: each["connector"] for each in (await matchmaking.round()).pairs}
    gone = await matchmaking.look(lambda uow: uow.applications.get(101))
    busy = await matchmaking.look(lambda uow: uow.connectors.get(pairs[102]))
    assert gone is not None
    assert busy is not None
    await matchmaking.alters(gone, status=Status.CLOSED)
    await matchmaking.changes(busy, standing=Standing.PAUSED)

    told = await matchmaking.says("claire", "[Publish]", "[Yes, publish]")

    assert "Published: one Connector is asked." in told
    assert "Left out, as things have changed since the draft:\n< C-101 is not accepted any" in told
    assert f"K-{pairs[102]} cannot be asked just now." in told
    assert await matchmaking.matches() == [("C-103", f"K-{pairs[103]}", Stage.OFFERED)]


async def test_dropped_pair_is_not_offered(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)

    told = await matchmaking.says("claire", "[2]", "[Leave out]")
    await matchmaking.says("claire", "[Publish]", "[Yes, publish]")

    assert "C-102 is left out of this round." in told
    assert "One more person waits and is not in it; /match tells why." in told
    assert [who for who, _k, _stage in await matchmaking.matches()] == ["C-101", "C-103"]


async def test_last_pair_dropped_ends_the_draft(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking, people=1)

    told = await matchmaking.says("claire", "[1]", "[Leave out]")

    assert "That was the last match, so the draft is gone." in told
    assert (await matchmaking.round()).phase is Phase.DISCARDED


async def test_swap_gives_the_next_best_who_has_a_place_in_the_draft(
    matchmaking: Matchmaking,
) -> None:
    await drafted(matchmaking, people=1)
    await matchmaking.connector("dana", title="pharmacist")
    await matchmaking.connector("full", title="pharmacist", hours=["early"])

    swapped = await matchmaking.says("claire", "[1]", "[Swap for the next best]")
    back = await matchmaking.says("claire", "[Swap for the next best]")

    assert "C-101 Guest0 → K-22 Dana" in swapped
    assert "C-101 Guest0 → K-21 Host0" in back


async def test_swap_never_gives_away_a_place_twice(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking, people=2)

    told = await matchmaking.says("claire", "[1]", "[Swap for the next best]")

    assert "Nobody else fits C-101 now" in told


async def test_draft_that_was_changed_is_shown_before_it_is_published(
    matchmaking: Matchmaking,
) -> None:
    await drafted(matchmaking)
    await matchmaking.coordinates("denis")
    await matchmaking.says("denis", "/round", "[3]", "[Leave out]")

    told = await matchmaking.says("claire", "[Publish]")

    assert "The draft has been changed since you saw it." in told
    assert "Draft of a round, Halifax: 2 matches." in told
    assert await matchmaking.matches() == []


async def test_draft_changed_after_the_question_is_not_published(
    matchmaking: Matchmaking,
) -> None:
    await drafted(matchmaking)
    await matchmaking.coordinates("denis")
    await matchmaking.says("claire", "[Publish]")
    await matchmaking.says("denis", "/round", "[3]", "[Leave out]")

    told = await matchmaking.says("claire", "[Yes, publish]")

    assert "The draft has been changed since you saw it." in told
    assert await matchmaking.matches() == []


async def test_discarded_draft_is_gone_and_another_can_be_made(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)

    kept = await matchmaking.says("claire", "[Discard]", "[No, keep it]")
    gone = await matchmaking.says("claire", "[Discard]", "[Yes, discard it]")
    again = await matchmaking.says("claire", "/round")

    assert "Draft of a round, Halifax: 3 matches." in kept
    assert "The draft is discarded." in gone
    assert "Draft of a round, Halifax: 3 matches." in again
    assert (await matchmaking.round()).id == 2


async def test_long_draft_is_paged(matchmaking: Matchmaking) -> None:
    first = await drafted(matchmaking, people=12)

    second = await matchmaking.says("claire", "[Next →]")
    card = await matchmaking.says("claire", "[12]", "[← Back to the list]")

    assert "10. C-110" in first
    assert "11. C-111" not in first
    assert "12. C-112" in second
    assert "12. C-112" in card


async def test_round_without_a_match_says_so(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")

    told = await matchmaking.says("claire", "/round")

    assert "The round found nobody to match. /match tells for each person why." in told


async def test_others_can_neither_see_nor_publish_a_draft(matchmaking: Matchmaking) -> None:
    await drafted(matchmaking)
    await matchmaking.coordinates("marcel", "moncton")
    draft = await matchmaking.round()
    yes = {"do": "round_yes", "round": draft.id, "version": draft.version, "onward": False}

    elsewhere = await matchmaking.forges("marcel", yes)
    seen = await matchmaking.forges("marcel", {"do": "round_page", "round": draft.id, "start": 0})
    await matchmaking.dismisses("claire")
    dismissed = await matchmaking.says("claire", "[Publish]")

    assert "That draft is gone" in elsewhere
    assert "That draft is gone" in seen
    assert "That button is no longer in use." in dismissed
    assert await matchmaking.matches() == []


async def test_connector_s_places_are_shared_among_a_draft(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    for number in range(3):
        await matchmaking.connectee(f"guest{number}")
    await matchmaking.connector("karim", capacity=2)

    told = await matchmaking.says("claire", "/round")

    assert "Draft of a round, Halifax: 2 matches." in told
    assert "One more person waits and is not in it" in told
    assert matchmaking.scene.clock.now() > MORNING

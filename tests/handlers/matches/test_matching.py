"""Who waits, who suits them, and an offer that is made only where it still can be."""

from datetime import timedelta

from program.applications import Status
from program.connectors import Standing
from program.matches import Stage
from tests.handlers.matchmaking import Matchmaking


async def test_longest_waiting_come_first_ten_at_a_time(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    for number in range(12):
        await matchmaking.connectee(f"guest{number}")
        matchmaking.scene.clock.wind(timedelta(hours=1))

    first = await matchmaking.says("claire", "/match")
    second = await matchmaking.says("claire", "[Next →]")

    assert "Halifax: 12 people wait for a Connector, the longest first." in first
    assert "C-101 Guest0, nurse, applied 12 hours ago" in first
    assert "C-111" not in first
    assert "C-112 Guest11, nurse, applied 1 hour ago" in second
    assert "  [← Previous]" in second


async def test_those_who_are_cared_for_do_not_wait(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("claire", "/match")

    assert "Nobody waits for a Connector in Halifax." in told


async def test_best_are_shown_with_reasons_and_load(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina", organisation="QEII")
    await matchmaking.connectee("boris")
    await matchmaking.connector("karim", capacity=2)
    await matchmaking.connector("louise", title="pharmacist", organisation="Lawtons")
    await matchmaking.says("claire", "/match C-102", "[Offer to K-21]")

    told = await matchmaking.says("claire", "/match c101")

    assert "1. K-21 Karim, nurse (1 of 2 under way)\n< Same occupation; Organisation of" in told
    assert "2. K-22 Louise, pharmacist (0 of 1 under way)" in told


async def test_nobody_fits_is_explained_with_what_would_help(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    for name in ("karim", "dana"):
        paused = await matchmaking.connector(name)
        await matchmaking.changes(paused, standing=Standing.PAUSED)
    await matchmaking.connector("louise", hours=["early"])

    told = await matchmaking.says("claire", "/match C-101")

    assert "2 Connectors are pausing\n< One Connector has no hour in common" in told
    assert "What would help: Ask a pausing Connector" in told


async def test_ended_pause_is_over_by_itself(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    karim = await matchmaking.connector("karim")
    until = matchmaking.scene.clock.now() + timedelta(days=1)
    await matchmaking.changes(karim, standing=Standing.PAUSED, paused_until_at=until)

    before = await matchmaking.says("claire", "/match C-101")
    await matchmaking.passes(days=2)
    after = await matchmaking.says("claire", "/match C-101")

    assert "One Connector is pausing" in before
    assert "1. K-21 Karim" in after


async def test_second_offer_of_the_same_place_hears_of_the_first(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.coordinates("denis")
    await matchmaking.connectee("boris")

    told = await matchmaking.forges(
        "denis", {"do": "match_offer", "application": 102, "connector": 21}
    )

    assert "K-21 has no place left: asked for C-101 (just now)." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.OFFERED)]


async def test_second_offer_of_the_same_person_hears_of_the_first(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.coordinates("denis")
    await matchmaking.connector("dana")

    told = await matchmaking.forges(
        "denis", {"do": "match_offer", "application": 101, "connector": 22}
    )

    assert "C-101 is with K-21 already (M-71, just now), so nobody else is asked." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.OFFERED)]


async def test_place_taken_from_elsewhere_names_nobody(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.coordinates("marcel", "moncton")
    await matchmaking.connectee("amina")
    await matchmaking.connectee("boris", slug="moncton")
    karim = await matchmaking.connector("karim")
    await matchmaking.changes(karim, communities=frozenset({1, 2}))
    await matchmaking.says("marcel", "/match C-102", "[Offer to K-21]")

    told = await matchmaking.forges(
        "claire", {"do": "match_offer", "application": 101, "connector": 21}
    )

    assert "K-21 has no place left just now." in told
    assert "C-102" not in told


async def test_connector_who_paused_meanwhile_is_not_asked(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    karim = await matchmaking.connector("karim")
    await matchmaking.says("claire", "/match C-101")
    await matchmaking.changes(karim, standing=Standing.PAUSED)

    told = await matchmaking.says("claire", "[Offer to K-21]")

    assert "K-21 cannot be asked just now.\n< One Connector is pausing" in told
    assert await matchmaking.matches() == []


async def test_connectee_who_withdrew_meanwhile_is_offered_to_nobody(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.coordinates("claire")
    amina = await matchmaking.connectee("amina")
    await matchmaking.connector("karim")
    await matchmaking.says("claire", "/match C-101")
    await matchmaking.alters(amina, status=Status.WITHDRAWN)

    told = await matchmaking.says("claire", "[Offer to K-21]")

    assert "C-101 is not accepted any more; nobody has been asked." in told
    assert await matchmaking.matches() == []


async def test_same_pair_is_never_offered_twice(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "no", "skip")

    told = await matchmaking.forges(
        "claire", {"do": "match_offer", "application": 101, "connector": 21}
    )

    assert "K-21 was asked for C-101 before." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.DECLINED)]


async def test_coordinators_of_elsewhere_find_nothing(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina")
    await matchmaking.connector("karim")
    await matchmaking.coordinates("marcel", "moncton")

    shown = await matchmaking.says("marcel", "/match C-101")
    missing = await matchmaking.says("marcel", "/match C-999")
    forged = await matchmaking.forges(
        "marcel", {"do": "match_offer", "application": 101, "connector": 21}
    )

    assert shown.split("\n", 1)[1] == missing.split("\n", 1)[1]
    assert "I find nothing of that name in your community." in forged
    assert await matchmaking.matches() == []


async def test_dismissed_coordinator_can_press_nothing(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await matchmaking.connector("karim")
    await matchmaking.says("claire", "/match C-101")
    await matchmaking.dismisses("claire")

    told = await matchmaking.says("claire", "[Offer to K-21]")

    assert "That button is no longer in use." in told
    assert await matchmaking.matches() == []


async def test_news_goes_to_whoever_still_coordinates(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.coordinates("denis")
    amina = await matchmaking.look(lambda uow: uow.applications.get(101))
    assert amina is not None
    await matchmaking.alters(amina, assignee_id=(await matchmaking.person("claire")).id)
    await matchmaking.dismisses("claire")

    told = await matchmaking.says("karim", "yes")

    assert "@ denis\n< M-71: K-21 Karim says yes" in told
    assert "@ claire" not in told


async def test_news_goes_to_the_one_who_looks_after_it(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.coordinates("denis")
    amina = await matchmaking.look(lambda uow: uow.applications.get(101))
    assert amina is not None
    await matchmaking.alters(amina, assignee_id=(await matchmaking.person("denis")).id)

    told = await matchmaking.says("karim", "yes")

    assert "@ denis\n< M-71: K-21 Karim says yes" in told
    assert "@ claire" not in told


async def test_going_on_by_itself_can_be_taken_back(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana")
    await matchmaking.says("claire", "[After a no, go on to the next]")
    await matchmaking.says("claire", "/match C-101", "[After a no, ask me first]")

    await matchmaking.says("karim", "no", "skip")

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.DECLINED)]


async def test_those_not_accepted_are_not_matched(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    amina = await matchmaking.connectee("amina")
    await matchmaking.alters(amina, status=Status.WAITLISTED)

    told = await matchmaking.says("claire", "/match C-101")

    assert (
        "C-101 Amina is not accepted, so I can ask nobody. The file tells why.\n  [C-101]" in told
    )

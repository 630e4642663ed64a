"""Whoever goes ends what they had under way; the other side hears so, and nothing else."""

import pytest

from program.applications import Status
from program.matches import Stage
from program.people import Role
from tests.handlers.matchmaking import Matchmaking

WITHDRAWAL = ("/withdraw", "skip", "yes")
FORGETTING = ("/forget", "[Yes, erase everything]")


@pytest.mark.parametrize("acts", [WITHDRAWAL, FORGETTING], ids=["withdraw", "forget"])
async def test_connectee_goes_before_the_answer(
    matchmaking: Matchmaking, acts: tuple[str, ...]
) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("amina", *acts)
    later = await matchmaking.passes(days=7)
    answer = await matchmaking.says("karim", "yes")

    assert "@ claire\n< M-71 is called off: C-101 is no longer in the program." in told
    assert "@ karim\n< My request for half an hour of yours no longer stands" in told + later
    assert "Amina" not in later
    assert "There is no open question just now." in answer
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


@pytest.mark.parametrize("acts", [WITHDRAWAL, FORGETTING], ids=["withdraw", "forget"])
async def test_connectee_goes_after_the_yes(
    matchmaking: Matchmaking, acts: tuple[str, ...]
) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "yes")

    told = await matchmaking.says("amina", *acts)
    later = await matchmaking.passes(hours=1)

    assert "@ karim\n< The meeting that you agreed to will not take place" in told + later
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


async def test_connector_who_never_heard_of_it_hears_nothing(matchmaking: Matchmaking) -> None:
    matchmaking.scene.clock.at = matchmaking.scene.clock.at.replace(hour=4)
    await matchmaking.offered()

    await matchmaking.says("amina", *WITHDRAWAL)
    later = await matchmaking.passes(days=7)

    assert "@ karim" not in later


async def test_connector_who_is_forgotten_is_replaced(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana")
    await matchmaking.says("karim", "yes")

    told = await matchmaking.says("karim", *FORGETTING)

    assert "@ amina\n< The Connector who wanted to meet you cannot do so after all." in told
    assert (
        "@ claire\n< M-71 is called off: K-21 has left; C-101 waits again.\n"
        "< The next best is K-22 Dana." in told
    )
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


async def test_connectee_hears_nothing_of_an_offer_that_ends(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("karim", *FORGETTING)

    assert "@ amina" not in told
    assert "@ claire\n< M-71 is called off: K-21 has left; C-101 waits again." in told


async def test_answer_to_somebody_not_accepted_any_more_changes_nothing(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    amina = await matchmaking.look(lambda uow: uow.applications.get(101))
    assert amina is not None
    await matchmaking.alters(amina, status=Status.WAITLISTED)

    told = await matchmaking.says("karim", "yes")
    await matchmaking.passes(days=7)

    assert "That has been settled meanwhile." in told


async def test_offer_that_nobody_wants_gives_its_place_back(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    amina = await matchmaking.look(lambda uow: uow.applications.get(101))
    assert amina is not None
    await matchmaking.alters(amina, status=Status.WAITLISTED)

    told = await matchmaking.passes(days=7)

    assert "A gentle reminder" not in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


async def test_words_for_those_who_stay_name_nobody_who_goes(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.says("karim", "yes")

    await matchmaking.says("amina", *FORGETTING)

    claire = matchmaking.scene.channel.screens["claire"][-1].message.markup
    assert "C-101" in claire
    assert "Amina" not in claire


async def test_offer_of_a_removed_connector_goes_on_to_the_next(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana")
    await matchmaking.grants("karim", Role.CONNECTOR, 1)
    await matchmaking.passes(hours=1)

    told = await matchmaking.says("claire", "/revoke K-21", "[Yes, remove]")
    silence = await matchmaking.passes(days=9)

    assert "M-71 is called off: K-21 has left; C-101 waits again." in told
    assert "[Offer to K-22]" in told
    assert "A gentle reminder" not in silence
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]

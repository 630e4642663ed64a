"""Whoever is dismissed is so from the next turn on: talks, words on their way, and ways back."""

import pytest

from program.invitations import Errand
from tests.handlers.appointed import appoint, dismiss
from tests.handlers.caseload import submitted
from tests.handlers.connectors import seat
from tests.handlers.desk import Desk
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import failures, rows

ONE_S_OWN = {"outbox", "seen", "talks", "due"}
"""Where it is kept that somebody wrote, and which question is open."""

REMOVE = ("/revoke", "[Remove Coordinator 2]", "[Yes, remove]")

TALKS = {
    "invitation": ("/invite", "colleague", "Eve"),
    "partnership": ("/partner", "[Add a partner]", "Eve’s Settlement"),
    "settings": ("/settings", "[Lowest language level]", "3"),
    "question": ("/clarify C-101", "Which year?"),
    "refusal": ("/decline C-101", "[Another reason, in words…]", "No place."),
    "note": ("/note C-101", "Called."),
    "reply": ("/queue", "[✉ 1]", "[Answer]", "Soon."),
}
"""By what it is for, how each talk of a coordinator goes."""
LASTING = [each for each in TALKS if each != "refusal"]
"""Those that do something at once; a refusal is asked about once more."""


async def team(desk: Desk) -> None:
    """Have Marie and Paul coordinate, with an application and a message waiting."""
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await submitted(desk, "amina")
    await desk.says("zoe", "/start halifax", "[English]", "[I agree]", "/contact Please help!")


def screen(desk: Desk, person: str) -> list[str]:
    """Read all that somebody ever saw."""
    return [each.message.markup for each in desk.scene.channel.screens.get(person, [])]


async def wound(desk: Desk, span: str) -> None:
    """Let time pass."""
    await desk.player.play(f"~ {span}")


def settled(desk: Desk) -> dict[str, list[dict[str, object]]]:
    return {name: each for name, each in rows(desk.scene).items() if name not in ONE_S_OWN}


@pytest.mark.parametrize("talk", TALKS)
async def test_what_a_coordinator_answers_after_dismissal_does_nothing(
    desk: Desk, talk: str
) -> None:
    *begun, last = TALKS[talk]
    await team(desk)
    await desk.says("paul", *begun)
    await desk.says("marie", *REMOVE)
    before = settled(desk)

    await desk.says("paul", last)

    assert settled(desk) == before
    assert await failures(desk.scene) == []


@pytest.mark.parametrize("talk", LASTING)
async def test_what_a_coordinator_answers_in_office_does_something(desk: Desk, talk: str) -> None:
    *begun, last = TALKS[talk]
    await team(desk)
    await desk.says("paul", *begun)
    before = rows(desk.scene)

    await desk.says("paul", last)

    after = rows(desk.scene)
    assert {name for name in before if before[name] != after[name]} - ONE_S_OWN


@pytest.mark.parametrize(
    ("command", "answer"), [("/capacity", "3"), ("/hours", "evenings"), ("/pause", "1 month")]
)
async def test_what_a_connector_answers_after_dismissal_does_nothing(
    desk: Desk, command: str, answer: str
) -> None:
    await appoint(desk, "marie")
    karim = await seat(desk, "karim")
    await desk.says("karim", command)
    await desk.says("marie", f"/revoke {karim.reference}", "[Yes, remove]")
    before = settled(desk)

    told = await desk.says("karim", answer)

    assert settled(desk) == before
    assert "You are not a Connector just now." in told


async def test_offer_is_not_accepted_by_a_connector_who_was_dismissed(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.passes(hours=1)
    removed = await matchmaking.says("claire", "/revoke K-21", "[Yes, remove]")
    before = settled(matchmaking)

    told = await matchmaking.says("karim", "accept")

    assert settled(matchmaking) == before
    assert "My request for half an hour of yours no longer stands" in removed
    assert "There is no open question just now." in told


async def test_dismissed_coordinator_talks_to_nobody_any_more(desk: Desk) -> None:
    await team(desk)
    await desk.says("paul", "/take C-101")
    await desk.says("amina", "I hear you.")

    told = await desk.says("marie", *REMOVE)
    told += await desk.says("amina", "My secret is Canarybird.")
    told += await desk.says("paul", "Are you still there?")

    assert "Canarybird" not in "".join(screen(desk, "paul"))
    assert "Are you still there?" not in "".join(screen(desk, "amina"))
    assert "The coordinator has left this conversation; I am here again." in told


async def test_coordinator_whose_role_ended_otherwise_hears_nothing_either(desk: Desk) -> None:
    await team(desk)
    await desk.says("paul", "/take C-101")
    await dismiss(desk, "paul")

    told = await desk.says("amina", "My secret is Canarybird.")

    assert "Canarybird" not in "".join(screen(desk, "paul"))
    assert "The coordinator has left this conversation; I am here again." in told


async def test_coordinator_whose_role_ended_otherwise_is_not_passed_on(desk: Desk) -> None:
    await team(desk)
    await desk.says("paul", "/take C-101")
    await dismiss(desk, "paul")

    await desk.says("paul", "Are you still there?")

    assert "Are you still there?" not in "".join(screen(desk, "amina"))


async def test_silence_is_not_told_to_a_coordinator_whose_role_ended(desk: Desk) -> None:
    await team(desk)
    await desk.says("paul", "/take C-101")
    await dismiss(desk, "paul")

    await wound(desk, "2 days")

    assert "Nobody wrote for a day" not in "".join(screen(desk, "paul"))
    assert "I am here again" in "".join(screen(desk, "amina"))


async def test_words_on_their_way_do_not_reach_a_dismissed_coordinator(desk: Desk) -> None:
    await team(desk)
    await desk.says("zoe", "/contact My secret is Canarybird.")
    await desk.says("marie", *REMOVE)

    await wound(desk, "1 day")

    assert "Canarybird" in "".join(screen(desk, "marie"))
    assert "Canarybird" not in "".join(screen(desk, "paul"))
    assert "You no longer coordinate Halifax" in "".join(screen(desk, "paul"))


async def test_words_on_their_way_reach_who_coordinates_elsewhere_still(desk: Desk) -> None:
    await team(desk)
    await appoint(desk, "paul", community="moncton")
    await desk.says("yan", "/start moncton", "[English]", "[I agree]", "/contact For Canarybird.")
    await desk.says("marie", *REMOVE)

    await wound(desk, "1 day")

    assert "Canarybird" in "".join(screen(desk, "paul"))


async def test_dismissed_coordinator_has_no_way_back_in(desk: Desk) -> None:
    await team(desk)
    await desk.says("paul", "/invite colleague Eve", "/invite connector Jean")
    await desk.says("marie", *REMOVE)

    told = await desk.says("eve", "/start i_code1")

    place = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert place is not None
    now = desk.scene.clock.now()
    usable = await desk.look(lambda uow: uow.invitations.usable(place.id, now))
    assert [each.errand for each in usable] == [Errand.CONNECTOR]
    assert "[English]" not in told

"""Following invitations: what they open, and that useless ones do not tell why they are."""

from datetime import timedelta

import pytest

from program.applications import Status
from program.connectors import Standing
from program.people import Role
from tests.handlers.appointed import appoint
from tests.handlers.desk import Desk

USELESS = "This invitation does not open anything."
OUT_OF_REACH = ("used", "expired", "revoked", "unknown")


async def useless(desk: Desk, why: str) -> str:
    """Make an invitation that opens nothing; gives what carries it."""
    await appoint(desk, "marie")
    if why == "unknown":
        return "i_never-made"
    await desk.says("marie", "/invite connector Jean")
    if why == "used":
        await desk.says("jean", "/start i_code1", "[English]")
    elif why == "expired":
        desk.scene.clock.wind(timedelta(hours=72))
    else:
        await desk.says("marie", "[Open invitations]", "[1: revoke]")
    return "i_code1"


async def said(desk: Desk, person: str, payload: str) -> str:
    """Bring an invitation; gives the answer without what was typed."""
    told = await desk.says(person, f"/start {payload}")
    return told.replace(payload, "…")


@pytest.mark.parametrize("why", OUT_OF_REACH)
async def test_useless_invitation_opens_nothing(desk: Desk, why: str) -> None:
    payload = await useless(desk, why)

    told = await said(desk, "eve", payload)
    unknown = await said(desk, "mallory", "i_other")

    assert told == unknown
    assert USELESS in told
    eve = await desk.person("eve")
    assert await desk.look(lambda uow: uow.roles.of(eve.id)) == []
    assert await desk.look(lambda uow: uow.connectors.of(eve.id)) is None


async def test_who_tries_many_codes_gets_them_unread_for_an_hour(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Jean")
    for number in range(5):
        await desk.says("eve", f"/start i_guess{number}")

    lucky = await said(desk, "eve", "i_code1")
    desk.scene.clock.wind(timedelta(minutes=61))
    await desk.scene.settle()
    later = await said(desk, "eve", "i_code1")

    assert USELESS in lucky
    assert "you have been invited" in later


async def test_four_wrong_codes_do_no_harm(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Jean")
    for number in range(4):
        await desk.says("jean", f"/start i_guess{number}")

    assert "you have been invited" in await said(desk, "jean", "i_code1")


async def test_invitation_waits_while_the_language_is_asked(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")

    await desk.says("paul", "/start i_code1", "/start", "/help")
    told = await desk.says("paul", "/language english")

    assert "Welcome! You are a coordinator now (Halifax)." in told
    paul = await desk.person("paul")
    held = await desk.look(lambda uow: uow.roles.of(paul.id))
    assert [each.role for each in held] == [Role.COORDINATOR]


async def test_of_two_who_bring_one_invitation_the_first_has_it(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")

    await desk.says("paul", "/start i_code1")
    await desk.says("eve", "/start i_code1", "[English]")
    told = await desk.says("paul", "[English]")

    assert USELESS in told
    paul = await desk.person("paul")
    assert await desk.look(lambda uow: uow.roles.of(paul.id)) == []


async def test_who_made_an_invitation_does_not_use_it_up(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")

    told = await desk.says("marie", "/start i_code1")

    assert "It has not been used up." in told
    assert "you have been invited" in await desk.says("paul", "/start i_code1")


async def test_who_has_the_role_already_does_not_use_it_up(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await desk.says("marie", "/invite colleague Zoe")

    told = await desk.says("paul", "/start i_code1")

    assert "You have that role already" in told
    assert "you have been invited" in await desk.says("zoe", "/start i_code1")


async def test_who_used_an_invitation_may_follow_its_link_again(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")
    await desk.says("paul", "/start i_code1", "[English]")

    told = [await desk.says("paul", "/start i_code1") for _ in range(7)]

    assert all("Nothing waits for you in Halifax." in each for each in told)


async def test_connectee_with_an_open_interview_may_become_a_connector(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Grace")
    await desk.enters("grace")
    await desk.says("grace", "Grace")

    told = await desk.says("grace", "/start i_code1")

    await desk.says("grace", "[I agree]")

    grace = await desk.person("grace")
    connector = await desk.look(lambda uow: uow.connectors.of(grace.id))
    [application] = await desk.applications("grace")
    assert "What you have answered so far is kept" in told
    assert connector is not None
    assert connector.standing is Standing.ONBOARDING
    assert (application.status, application.profile) == (Status.DRAFT, {"name": "Grace"})


async def test_colleague_with_an_open_interview_goes_on_with_it(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Grace")
    await desk.enters("grace")

    told = await desk.says("grace", "/start i_code1")

    assert "Welcome! You are a coordinator now (Halifax)." in told
    assert "What name shall we call you by?" in told


async def test_invited_connectee_is_interviewed_for_that_community(desk: Desk) -> None:
    await appoint(desk, "marie", community="moncton")
    await desk.says("marie", "/invite connectee Grace")

    told = await desk.says("grace", "/start i_code1", "[English]", "[I agree]")

    assert "Welcome to Greater Moncton!" in told


async def test_colleagues_are_told_of_a_new_one(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")

    told = await desk.says("paul", "/start i_code1", "[English]")
    desk.player.person = "marie"
    later = await desk.player.play("~ 4 hours\n")

    assert "A colleague has joined you" in told + later


async def test_second_role_is_worn_and_can_be_changed(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul", community="moncton")
    await desk.says("marie", "/invite colleague Paul")

    told = await desk.says("paul", "/start i_code1")

    halifax = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert halifax is not None
    assert "You have several roles now" in told
    assert (await desk.person("paul")).hat == f"coordinator:{halifax.id}"


async def test_colleague_is_taken_to_work_where_the_community_is(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul")

    await desk.says("paul", "/start i_code1", "[English]")

    assert (await desk.person("paul")).zone == "America/Halifax"

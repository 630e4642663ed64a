"""Changing hats: among the roles that one has, and no others."""

from tests.handlers.appointed import appoint, dismiss
from tests.handlers.desk import Desk


async def test_hat_is_chosen_among_communities(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "marie", community="moncton")

    asked = await desk.says("marie", "/hat")
    told = await desk.says("marie", "[coordinator, Greater Moncton]", "/settings")

    assert "You have several roles. In which one do you act now?" in asked
    assert "From now on you act as coordinator, Greater Moncton." in told
    assert "< Greater Moncton" in told


async def test_one_role_needs_no_choice(desk: Desk) -> None:
    await appoint(desk, "marie")

    assert "You have one role here: coordinator, Halifax." in await desk.says("marie", "/hat")


async def test_connectee_without_a_role_has_no_hat(desk: Desk) -> None:
    await desk.enters("grace")

    assert "You have no particular role here" in await desk.says("grace", "/hat")


async def test_connectee_with_a_role_may_act_for_themselves(desk: Desk) -> None:
    await desk.applies("grace")
    await appoint(desk, "grace", role="connector")

    told = await desk.says("grace", "/hat", "[Connectee]")

    assert "From now on you act as Connectee." in told
    assert (await desk.person("grace")).hat == "connectee:"


async def test_hat_of_a_lost_role_is_not_put_on(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "marie", community="moncton")
    await desk.says("marie", "/hat")
    await dismiss(desk, "marie", community="moncton")

    told = await desk.says("marie", "[coordinator, Greater Moncton]")

    assert "That is no longer yours to do" in told
    assert (await desk.person("marie")).hat == ""

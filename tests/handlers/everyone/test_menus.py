"""Menus in a chat follow the roles of whoever sits there."""

from handlers.everyone import menus
from handlers.turn import Turn
from program.people import Address, Appointment, Role
from storage.database import UnitOfWork
from tests.handlers.desk import Desk
from tests.handlers.scenes import rows

PAUL = Address("telegram", "", "17")


async def change(desk: Desk, *, coordinates: bool, address: Address = PAUL) -> None:
    """Give somebody a role or take it back, and let the menu follow."""
    now, turns = desk.scene.clock.now(), desk.scene.inbox.turns

    async def work(uow: UnitOfWork) -> None:
        community = await uow.communities.by_slug("halifax")
        assert community is not None
        person, address_id = await uow.people.meet(address, language="en", at=now)
        appointment = Appointment(person.id, Role.COORDINATOR, community.id)
        await (uow.roles.grant if coordinates else uow.roles.end)(appointment, now)
        turn: Turn = await turns.of(person, (address, address_id), uow, now=now)
        await menus.refresh(turn, person.id)

    await desk.scene.store.transact(work)


def shown(desk: Desk, language: str) -> list[list[str]]:
    """List the names in each menu that was put into the outbox."""
    found = [row["body"]["menu"][language] for row in rows(desk.scene)["outbox"]]
    return [[name for name, _help in menu] for menu in found]


async def test_menu_follows_the_role_both_ways(desk: Desk) -> None:
    await change(desk, coordinates=True)
    await change(desk, coordinates=False)

    appointed, dismissed = shown(desk, "fr")
    assert {"inviter", "revoquer", "aide"} <= set(appointed)
    assert "inviter" not in dismissed
    assert "aide" in dismissed


async def test_menu_names_no_command_twice_and_fits_telegram(desk: Desk) -> None:
    await change(desk, coordinates=True)

    [menu] = shown(desk, "en")
    assert len(set(menu)) == len(menu) <= menus.MOST


async def test_other_platforms_get_no_menu(desk: Desk) -> None:
    await change(desk, coordinates=True, address=Address("slack", "T1", "U1"))

    assert rows(desk.scene)["outbox"] == []

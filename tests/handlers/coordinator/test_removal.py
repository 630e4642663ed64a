"""Taking roles back: within one's own community, while it is fresh, and never the last one's."""

from dataclasses import replace
from datetime import timedelta

from program.connectors import Connector, Standing
from program.matches import Match, Stage
from program.people import Role
from tests.handlers.appointed import appoint
from tests.handlers.desk import Desk


async def connector(desk: Desk, person: str, *communities: str) -> Connector:
    """Make somebody an active Connector."""
    for each in communities:
        await appoint(desk, person, role="connector", community=each)
    who, now = await desk.person(person), desk.scene.clock.now()
    every = await desk.look(lambda uow: uow.communities.all())
    ids = frozenset(each.id for each in every if each.slug in communities)
    begun = await desk.scene.store.transact(lambda uow: uow.connectors.start(who.id, min(ids), now))
    active = replace(begun, standing=Standing.ACTIVE, communities=ids, profile={"name": "Jean"})
    return await desk.scene.store.transact(lambda uow: uow.connectors.save(active))


async def holders(desk: Desk, role: Role, community: str = "halifax") -> list[int]:
    found = await desk.look(lambda uow: uow.communities.by_slug(community))
    assert found is not None
    return await desk.look(lambda uow: uow.roles.holders(role, found.id))


async def test_colleague_is_removed_at_once(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")

    await desk.says("marie", "/revoke", "[Remove Coordinator 2]", "[Yes, remove]")

    told = await desk.says("paul", "/revoke")
    assert await holders(desk, Role.COORDINATOR) == [(await desk.person("marie")).id]
    assert "I do not know /revoke." in told
    assert (await desk.deeds())[0].action == "role.ended"


async def test_colleague_is_called_as_in_the_invitation(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.says("marie", "/invite colleague Paul from HR")
    await desk.says("paul", "/start i_code1", "[English]")

    assert "[Remove Paul from HR]" in await desk.says("marie", "/revoke")


async def test_confirmation_that_came_late_removes_nobody(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await desk.says("marie", "/revoke", "[Remove Coordinator 2]")
    desk.scene.clock.wind(timedelta(minutes=11))

    told = await desk.says("marie", "[Yes, remove]")

    assert "That has been dealt with already." in told
    assert len(await holders(desk, Role.COORDINATOR)) == 2


async def test_button_of_a_removed_coordinator_does_nothing(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul")
    await desk.says("paul", "/revoke")
    await desk.says("marie", "/revoke", "[Remove Coordinator 2]", "[Yes, remove]")

    await desk.says("paul", "[Remove Coordinator 1]")

    assert len(await holders(desk, Role.COORDINATOR)) == 1


async def test_coordinator_of_one_community_removes_nobody_of_another(desk: Desk) -> None:
    await appoint(desk, "marie")
    await appoint(desk, "paul", community="moncton")
    halifax = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert halifax is not None
    until = (desk.scene.clock.now() + timedelta(minutes=5)).isoformat()
    marie = (await desk.person("marie")).id
    action = {"community": halifax.id, "person": marie, "until": until}

    told = await desk.forges("paul", {"do": "dismiss", **action})

    assert "That has been dealt with already." in told
    assert await holders(desk, Role.COORDINATOR) == [marie]


async def test_connector_leaves_one_community_and_keeps_the_other(desk: Desk) -> None:
    await appoint(desk, "marie")
    before = await connector(desk, "jean", "halifax", "moncton")

    told = await desk.says("marie", f"/revoke {before.reference}", "[Yes, remove]")

    after = await desk.look(lambda uow: uow.connectors.get(before.id))
    moncton = await desk.look(lambda uow: uow.communities.by_slug("moncton"))
    assert after is not None
    assert moncton is not None
    assert "K-21 no longer is a Connector of Halifax." in told
    assert (after.standing, after.communities) == (Standing.ACTIVE, frozenset({moncton.id}))
    assert await holders(desk, Role.CONNECTOR) == []
    assert len(await holders(desk, Role.CONNECTOR, "moncton")) == 1


async def test_offers_of_a_removed_connector_are_called_off(desk: Desk) -> None:
    await appoint(desk, "marie")
    jean = await connector(desk, "jean", "halifax")
    await desk.applies("grace")
    await desk.applies("ada")
    [first], [second] = await desk.applications("grace"), await desk.applications("ada")
    now, here = desk.scene.clock.now(), first.community_id
    offered = Match(first.id, jean.id, here, Stage.OFFERED, now)
    accepted = Match(second.id, jean.id, here, Stage.ACCEPTED, now)
    await desk.scene.store.transact(lambda uow: uow.matches.add(offered))
    await desk.scene.store.transact(lambda uow: uow.matches.add(accepted))

    told = await desk.says("marie", f"/revoke {jean.reference}", "[Yes, remove]")

    matches = await desk.look(lambda uow: uow.matches.of_connector(jean.id))
    left = await desk.look(lambda uow: uow.connectors.get(jean.id))
    assert left is not None
    assert "One match that was accepted goes on" in told
    assert [each.stage for each in matches] == [Stage.CANCELLED, Stage.ACCEPTED]
    assert left.standing is Standing.LEFT


async def test_connector_of_another_community_is_answered_like_nobody(desk: Desk) -> None:
    await appoint(desk, "marie")
    jean = await connector(desk, "jean", "moncton")

    theirs = await desk.says("marie", f"/revoke {jean.reference}")
    nobody = await desk.says("marie", "/revoke K-999")

    assert theirs.replace(jean.reference, "K-999") == nobody
    assert "I find nothing of that name" in nobody

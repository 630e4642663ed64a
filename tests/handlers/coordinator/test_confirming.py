"""Who has agreed is confirmed by a coordinator of theirs, once."""

from __future__ import annotations

from dataclasses import replace

from handlers.access import NOTHING
from program.connectors import Standing
from tests.handlers import connectors
from tests.handlers.connectors import DAYTIME, appoint, onboard, seat
from tests.handlers.desk import Desk
from tests.stories.chat import plain


async def agreed(desk: Desk) -> None:
    """Have Marie agree, in the daytime, with Dana to confirm her."""
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "dana")
    await onboard(desk, "marie")


async def test_confirmed_connector_is_active_everywhere_they_help(desk: Desk) -> None:
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "dana")
    await appoint(desk, "luc", "moncton")
    await connectors.invite(desk, "marie")
    through = [*connectors.THROUGH]
    through[6] = "moncton"
    await desk.says("marie", "[English]", "[I agree]", *through, "send")

    told = await desk.says("dana", "[Confirm]")

    found = await connectors.connector(desk, "marie")
    assert (found.standing, found.confirmed_at is None) == (Standing.ACTIVE, False)
    assert connectors.held(await connectors.roles(desk, "marie")) == 2
    assert "@ luc\n< A new Connector helps your community:" in told
    assert "@ marie\n< Welcome to the Connectors of Halifax!" in told
    assert {each.action for each in (await desk.deeds())[:2]} == {"connector.confirmed"}


async def test_connector_is_confirmed_once(desk: Desk) -> None:
    await agreed(desk)
    await desk.says("dana", "/confirm K-21")
    before = await connectors.connector(desk, "marie")

    again = await desk.says("dana", "/confirm k21", "[Confirm]", "[Not now]")

    told = "You have done so yourself already: Connector confirmed"
    assert again.count(told) == 3
    assert await connectors.connector(desk, "marie") == before


async def test_not_now_leaves_them_on_the_list(desk: Desk) -> None:
    await agreed(desk)

    told = await desk.says("dana", "[Not now]", "/confirm")

    assert "K-21 Marie Roy waits." in told
    assert "[K-21 Marie Roy]" in told
    assert (await connectors.connector(desk, "marie")).standing is Standing.AGREED


async def test_connector_of_another_community_is_not_there(desk: Desk) -> None:
    await agreed(desk)
    await appoint(desk, "luc", "moncton")

    told = await desk.says("luc", "/confirm K-21", "/confirm K-99", "/confirm", "/confirm x")
    pressed = await desk.forges("luc", {"do": "confirm", "connector": 21})

    assert told.count(NOTHING.msgid) == 3
    assert "No Connector waits to be confirmed." in told
    assert pressed == "That has been settled already."
    assert (await connectors.connector(desk, "marie")).standing is Standing.AGREED


async def test_connector_cannot_confirm_themselves(desk: Desk) -> None:
    await agreed(desk)

    told = await desk.says("marie", "/confirm K-21")
    pressed = await desk.forges("marie", {"do": "confirm", "connector": 21})

    assert "I do not know /confirm." in told
    assert pressed == "That button is no longer in use. Send /start to go on."
    assert (await connectors.connector(desk, "marie")).standing is Standing.AGREED


async def test_community_may_have_a_toolkit_of_its_own(desk: Desk) -> None:
    community = await desk.look(lambda uow: uow.communities.by_slug("halifax"))
    assert community is not None
    own = replace(community, texts={"toolkit.en": "Our own <guide>."})
    await desk.scene.store.transact(lambda uow: uow.communities.save(own))
    await agreed(desk)

    await desk.says("dana", "[Confirm]")

    last = desk.scene.channel.screens["marie"][-1].message.markup
    assert plain(last) == "Our own <guide>."


async def test_card_reads_well_where_answers_are_missing(desk: Desk) -> None:
    await seat(desk, "marie")
    bare = replace(
        await connectors.connector(desk, "marie"), standing=Standing.AGREED, profile={"name": "M"}
    )
    await desk.scene.store.transact(lambda uow: uow.connectors.save(bare))
    await appoint(desk, "dana")

    told = await desk.says("dana", "/confirm")

    assert "[K-21 M]" in told

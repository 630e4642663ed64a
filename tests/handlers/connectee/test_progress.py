"""Somebody who was accepted reads where they stand, computed from what there is."""

from datetime import timedelta

from program.connectors import Standing
from program.matches import Stage
from tests.handlers.matchmaking import Matchmaking


async def test_place_in_line_and_who_is_free(matchmaking: Matchmaking) -> None:
    for name in ("boris", "chen", "amina"):
        await matchmaking.connectee(name)
    await matchmaking.connector("karim")
    await matchmaking.connector("dana")
    await matchmaking.connector("eve", occupation={"title": "cook", "category": 6, "level": 3})

    third = await matchmaking.says("amina", "/status")
    first = await matchmaking.says("boris", "/status")

    assert (
        "2 people have been waiting longer than you. 2 Connectors in your field are free" in third
    )
    assert "You are the next in line for a Connector." in first


async def test_day_on_which_somebody_is_back_is_told(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina")
    for name, days in (("karim", 7), ("dana", 7), ("louise", 14)):
        connector = await matchmaking.connector(name)
        until = matchmaking.scene.clock.now() + timedelta(days=days)
        await matchmaking.changes(connector, standing=Standing.PAUSED, paused_until_at=until)

    told = await matchmaking.says("amina", "/status")

    assert "2 Connectors in your field are free from Monday, January 18, 2027 on." in told


async def test_nobody_is_promised_where_there_is_nobody(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina")
    connector = await matchmaking.connector("karim")
    await matchmaking.changes(connector, standing=Standing.PAUSED)

    told = await matchmaking.says("amina", "/status")

    assert "No Connector in your field is free just now; your coordinator looks for one." in told


async def test_asked_agreed_and_met_are_told(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    asked = await matchmaking.says("amina", "/status")
    await matchmaking.says("karim", "yes")
    agreed = await matchmaking.says("amina", "/status")

    assert "A Connector has been asked, and has until Thursday, January 14, 9:00" in asked
    assert "Karim" not in asked
    assert "Karim has agreed to meet you." in agreed
    assert (await matchmaking.match()).stage is Stage.ACCEPTED

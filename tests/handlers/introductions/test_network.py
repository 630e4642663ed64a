"""Lists of both generations, for the Connectee and for who coordinates."""

from __future__ import annotations

from tests.handlers.introductions.met import agreed, introduced
from tests.handlers.matchmaking import Matchmaking


async def test_list_is_kind_before_the_first(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina")

    told = await matchmaking.says("amina", "/introductions")

    assert "Nobody yet, and that is as it should be" in told


async def test_list_shows_what_can_be_tapped(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)

    told = await matchmaking.says("amina", "/introductions")

    assert "Amina: 1 introduction\n< 1. Sarah Roy (head nurse, QEII): introduced" in told
    assert "[Sarah Roy]\n  [Picture] [Take somebody off…]\n  [Write to Karim]" in told


async def test_picture_is_sent(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)

    told = await matchmaking.says("amina", "/introductions", "[Picture]")

    assert "(file: network.png)" in told


async def test_list_keeps_its_buttons_when_the_picture_comes(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)

    told = await matchmaking.says("amina", "/introductions", "[Picture]", "[Sarah Roy]")

    assert "[We have met already]" in told


async def test_coordinator_sees_the_network(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)

    told = await matchmaking.says("claire", "/network C-101")

    assert "1. Sarah Roy (head nurse, QEII): introduced\n  (file: network.png)" in told


async def test_coordinator_hears_that_there_is_none(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    assert "C-101: no introduction yet." in await matchmaking.says("claire", "/network C-101")


async def test_coordinator_of_another_community_sees_nothing(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    await matchmaking.coordinates("paul", "moncton")

    told = await matchmaking.says("paul", "/network C-101")

    assert "Sarah" not in told
    assert "I find nothing of that name in your community." in told

"""The record of deeds: of one's own community, without words of anybody's."""

from tests.handlers.appointed import appoint, types
from tests.handlers.desk import Desk


async def test_deeds_are_told_without_words(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/withdraw", "[My plans have changed]", "[Yes, withdraw it]")
    await appoint(desk, "marie")

    told = await desk.says("marie", "/audit")

    assert "C-101 application withdrawn: the person concerned," in told
    assert "plans" not in told


async def test_deeds_of_another_community_are_not_told(desk: Desk) -> None:
    await desk.applies("grace", "moncton")
    await appoint(desk, "marie")

    assert "Nothing is written down: Halifax." in await desk.says("marie", "/audit")


async def test_earlier_deeds_are_one_tap_away(desk: Desk) -> None:
    await appoint(desk, "marie")
    await desk.applies("grace")
    await types(desk, "marie", "/invite connector\n" + "\n".join("ABCDEFGHIJ"))

    first = await desk.says("marie", "/audit")
    second = await desk.says("marie", "[Earlier →]")

    assert first.count("invitation made: you") == 10
    assert "C-101 application sent" in second

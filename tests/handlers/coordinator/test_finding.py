"""People are found by name, trade or reference, whatever the accents; only in one's community."""

import pytest

from tests.handlers.caseload import agreed, appointed, submitted
from tests.handlers.desk import Desk


@pytest.mark.parametrize("typed", ["C-101", "101", "amina", "AMINÁ", "amnia", "ami", "c 101"])
async def test_somebody_is_found(desk: Desk, typed: str) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", "grace")

    told = await desk.says("claire", f"/find {typed}")

    assert "< C-101 Amina, infirmière · new" in told
    assert "C-102" not in told


@pytest.mark.parametrize("typed", ["nurse", "infirmier", "Infirmière", "infirmiere amina"])
async def test_trade_is_found_in_both_languages(desk: Desk, typed: str) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    assert "C-101 Amina, infirmière" in await desk.says("claire", f"/find {typed}")


async def test_connectors_are_found_too(desk: Desk) -> None:
    await appointed(desk, "claire")
    await agreed(desk, "paul")

    told = await desk.says("claire", "/find harbour", "[K-21]")

    assert "K-21 Paul, registered nurse · Connector" in told
    assert "Works for: Harbour Hospital" in told


async def test_another_communitys_people_are_not_found(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")

    told = await desk.says("claire", "/find amina", "/find C-101", "/find")

    assert told.count("I find nobody for") == 2
    assert "Whom do you look for?" in told


async def test_many_are_paged(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, *(f"p{number}" for number in range(12)))

    first = await desk.says("claire", "/find nurse")
    second = await desk.says("claire", "[More → (2)]")

    assert "12 found, the likeliest first" in first
    assert [first.count("infirmière"), second.count("infirmière")] == [10, 2]


async def test_withdrawn_people_are_not_found(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("amina", "/withdraw", "skip", "yes")

    assert "I find nobody" in await desk.says("claire", "/find amina")

"""Random lives: whatever people do, the bot is polite about it, and counts what they did."""

import os
import secrets
from collections import Counter
from pathlib import Path

import pytest

from tests.lives import counting
from tests.lives.beginning import begin
from tests.lives.world import World

SEED = "PASSERELLE_LIVES_SEED"
"""A number, or `random`; by itself it is always the same, so that nobody's change is refused for
what it did not do. `make lives` looks for what other lives would find.
"""
USUAL = 20261122
SHOWN = 12


async def _lived(folder: Path, *, people: int, days: int) -> World:
    wanted = os.environ.get(SEED, USUAL)
    seed = secrets.randbelow(1_000_000) if wanted == "random" else int(wanted)
    print(f"{SEED}={seed}")  # noqa: T201 -- pytest shows it if the test fails
    world = await begin(folder, seed=seed, people=people, days=days)
    try:
        await world.passes()
        await counting.compare(world)
    finally:
        await world.scene.store.close()
    return world


@pytest.mark.e2e
async def test_lives_of_many_are_respected_and_counted(tmp_path: Path) -> None:
    world = await _lived(tmp_path, people=200, days=400)

    assert world.ledger.faults[:SHOWN] == []
    assert not_happened(world) == set()


def not_happened(world: World) -> set[str]:
    """Name what should be seen in any year of so many people, and was not."""
    deeds = {"named", "sent", "removed", "further", "stopped", "no_more", "wished"}
    states = {f"promise {each}" for each in ("kept", "silent", "stopped", "no_more")}
    seen = Counter(f"promise {each.state}" for each in world.ledger.pairs if each.met)
    return (deeds | states) - {*world.ledger.deeds, *seen}

"""A file tells what came of a meeting: counts, scores, the judged job, complaints; no names."""

import pytest

from handlers.outcomes import trail
from program.outcomes import Ground
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.outcomes.lives import BARISTA, landed

HEADING = "What came of it"


def test_every_ground_is_worded() -> None:
    assert set(trail.REASONS) == set(Ground)


@pytest.mark.parametrize("reference", ["C-101", "M-71", "K-21"])
async def test_file_tells_what_came_of_a_match(matchmaking: Matchmaking, reference: str) -> None:
    await landed(matchmaking)
    await matchmaking.says("karim", "/refer", "[Somebody for Amina…]", "Sarah Roy, dean at Dal")
    await matchmaking.says("karim", "[They agreed to be named]", "[Sent]", "[2]", "[Skip]")
    await matchmaking.says("amina", "[Something was wrong]", "He was late.")

    told = await matchmaking.says("claire", f"/show {reference}")

    assert f"< {HEADING}\n< M-71: 1 of 3 introductions; reminders go on" in told
    assert "M-71: introduced by the Connector: 1, by the people met: 0; talks that took" in told
    assert "M-71: how useful the meeting was, 5 being the best: K-21: 2" in told
    assert "C-101: says that something was wrong at the meeting" in told
    assert "Sarah" not in told
    assert "Dal" not in told


async def test_file_says_why_a_job_does_not_count(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *BARISTA)

    told = await matchmaking.says("claire", "/show C-101")

    assert "barista (does not count: in another field)" in told


async def test_match_that_was_called_off_has_a_file(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    asked = await matchmaking.says("claire", "/show M-71")
    await matchmaking.says("claire", "/match C-101", "[Call off M-71]", "[Yes, call it off]")
    over = await matchmaking.says("claire", "/show M-71")

    assert "M-71: C-101 and K-21, offered" in asked
    assert "M-71: C-101 and K-21, cancelled" in over

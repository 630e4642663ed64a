"""A coordinator gives a match to another Connector."""

import pytest

from program.matches import Stage
from program.meetings import Phase
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import agreed, newest


async def test_match_goes_to_another_connector(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("dana")

    asked = await matchmaking.says("claire", "/handover M-71 K-22")
    told = await matchmaking.says("claire", "[Yes, hand over]")

    assert "Hand M-71 over from K-21 to K-22 Dana?" in asked
    assert "M-71 is over, and K-22 Dana is asked for C-101 Amina: M-72." in told
    assert "@ amina\n< Your meeting will not take place: plans have changed." in told
    assert "I am asking another one already, and you hear from me here." in told
    assert "@ karim\n< Your meeting will not take place: plans have changed." in told
    assert "@ dana\n< Somebody bound for Halifax" in told
    assert (await newest(matchmaking)).phase is Phase.CANCELLED
    assert await matchmaking.matches() == [
        ("C-101", "K-21", Stage.CANCELLED),
        ("C-101", "K-22", Stage.OFFERED),
    ]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/handover", "I find nothing of that name"),
        ("/handover M-71", "Name who takes over, too"),
        ("/handover M-71 K-99", "I find nothing of that name"),
        ("/handover M-71 K-21", "K-21 was asked for C-101 before."),
        ("/handover M-71 K-22", "K-22 cannot be asked just now."),
    ],
)
async def test_what_cannot_be_handed_over_stays(
    matchmaking: Matchmaking, typed: str, answer: str
) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("dana", hours=[])

    told = await matchmaking.says("claire", typed)

    assert answer in told
    assert (await newest(matchmaking)).phase is Phase.BOOKED


async def test_second_press_changes_nothing(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("dana")
    await matchmaking.says("claire", "/handover M-71 K-22", "[Yes, hand over]")
    before = await matchmaking.matches()

    told = await matchmaking.says("claire", "[Yes, hand over]")

    assert "M-71 is over already." in told
    assert await matchmaking.matches() == before

"""Which of a few offered times is meant: named clearly, or not at all."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from program.clockwords import meant

HALIFAX = ZoneInfo("America/Halifax")
WEDNESDAY = datetime(2027, 1, 13, 14, 0, tzinfo=UTC)
THURSDAY = datetime(2027, 1, 14, 17, 30, tzinfo=UTC)
NEXT_WEDNESDAY = datetime(2027, 1, 20, 19, 0, tzinfo=UTC)
OFFERED = (WEDNESDAY, THURSDAY, NEXT_WEDNESDAY)
"""On the clock of Halifax: 10:00, 13:30 and 15:00."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday", THURSDAY),
        ("jeudi", THURSDAY),
        ("thursday please", THURSDAY),
        ("the 14th", THURSDAY),
        ("le 20", NEXT_WEDNESDAY),
        ("January 20", NEXT_WEDNESDAY),
        ("10:00", WEDNESDAY),
        ("10 am", WEDNESDAY),
        ("10 h", WEDNESDAY),
        ("10h00", WEDNESDAY),
        ("à 10 heures", WEDNESDAY),
        ("10 o’clock", WEDNESDAY),
        ("1:30", THURSDAY),
        ("1:30 p.m.", THURSDAY),
        ("13 h 30", THURSDAY),
        ("3 pm", NEXT_WEDNESDAY),
        ("mercredi 10 h", WEDNESDAY),
        ("Wednesday at 3", NEXT_WEDNESDAY),
        ("Wed, Jan 13, 10:00 a.m.", WEDNESDAY),
        ("jeudi 14 janvier à 13 h 30", THURSDAY),
    ],
)
def test_time_that_is_named_is_found(text: str, expected: datetime) -> None:
    assert meant(text, OFFERED, zone=HALIFAX) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "🦆", "yes", "sometime", "x" * 5_000, "9" * 5_000),
        *("Wednesday", "mercredi", "January", "13", "3 am", "13:00", "25:00", "le 21", "Friday"),
        *(
            "not Thursday",
            "after 10:00",
            "avant 10 h",
            "sauf jeudi",
            "10:00 or 3 pm",
            "10 h ou 15 h",
        ),
        *("Thursday 10:00", "Thursday the 13th"),
    ],
)
def test_time_that_is_not_or_not_clearly_named_is_not_guessed(text: str) -> None:
    assert meant(text, OFFERED, zone=HALIFAX) is None


def test_noon_is_twelve_o_clock() -> None:
    noon = datetime(2027, 1, 13, 16, 0, tzinfo=UTC)

    found = [meant(text, (WEDNESDAY, noon), zone=HALIFAX) for text in ("noon", "midi", "12 h")]

    assert found == [noon, noon, noon]

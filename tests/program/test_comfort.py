"""An hour's comfort is weighed for two, and the awkward hour is shared out."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from program.comfort import Side, Strain, strain


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [
        (6, 30, 24),
        (7, 0, 12),
        (8, 0, 4),
        (9, 0, 0),
        (19, 30, 0),
        (19, 45, 4),
        (21, 30, 12),
        (2, 0, 33),
    ],
)
def test_strain_is_that_of_the_worse_end_on_the_clock_there(
    hour: int, minute: int, expected: int
) -> None:
    begins = datetime(2027, 1, 11, hour, minute, tzinfo=ZoneInfo("Asia/Kathmandu"))

    assert strain(begins, minutes=30) == expected


@pytest.mark.parametrize(
    ("both", "awkward"), [(Strain(4, 4), None), (Strain(12, 0), "guest"), (Strain(4, 12), "host")]
)
def test_awkward_hour_is_of_whoever_has_the_worse(both: Strain, awkward: Side | None) -> None:
    assert both.awkward == awkward


def test_two_mild_hours_are_better_than_a_hard_one() -> None:
    assert Strain(4, 4).comfort(owed=0) > Strain(0, 12).comfort(owed=0)


@pytest.mark.parametrize(("owed", "comfort"), [(0, 88), (2, 76), (-1, 88)])
def test_hour_of_the_one_who_is_spared_counts_twice(owed: int, comfort: int) -> None:
    assert Strain(guest=12, host=0).comfort(owed=owed) == comfort


def test_comfort_is_never_below_nothing() -> None:
    assert Strain(33, 33).comfort(owed=1) > 0

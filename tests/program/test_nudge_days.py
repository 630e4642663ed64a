"""Days are read as people list them, and kept only if Connectors are left in peace between."""

import pytest

from program.nudge_days import DAYS, Flaw, read_days


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2, 5, 10", (2, 5, 10)),
        ("10 jours, puis 2 et 5", (2, 5, 10)),
        ("٣ ٧", (3, 7)),
        ("60", (60,)),
        (" ".join(map(str, DAYS)), DAYS),
        ("never", Flaw.NONE),
        ("1 3 5 7 9", Flaw.MANY),
        ("2, 2", Flaw.CLOSE),
        ("2, 3", Flaw.CLOSE),
        ("0, 3", Flaw.RANGE),
        ("3, 61", Flaw.RANGE),
        ("9" * 5000, Flaw.RANGE),
    ],
)
def test_days_are_read(typed: str, read: tuple[int, ...] | Flaw) -> None:
    assert read_days(typed) == read

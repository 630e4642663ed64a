"""Two Connectors who are one person are counted from the first time on, and lose nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from program.connectors import Connector, Standing, joined

FIRST = datetime(2027, 1, 11, tzinfo=UTC)
LATER = FIRST + timedelta(days=40)
KEPT = Connector(
    person_id=1,
    community_id=1,
    standing=Standing.LEFT,
    created_at=FIRST,
    communities=frozenset({1}),
    profile={"name": "Marie", "communities": ["halifax"]},
    agreed_at=FIRST,
    confirmed_at=FIRST,
    left_at=FIRST,
    id=21,
)
GONE = Connector(
    person_id=2,
    community_id=2,
    standing=Standing.PAUSED,
    created_at=LATER,
    communities=frozenset({2}),
    profile={"name": "Mary", "why": "For fun.", "communities": ["moncton", "halifax"]},
    agreed_at=LATER,
    paused_at=LATER,
    paused_until_at=LATER + timedelta(days=9),
    id=22,
)


def test_joined_connector_has_what_both_had_from_the_first_time_on() -> None:
    whole = joined(KEPT, GONE)

    assert whole == replace(
        KEPT,
        standing=Standing.PAUSED,
        communities=frozenset({1, 2}),
        profile={"name": "Marie", "why": "For fun.", "communities": ["halifax", "moncton"]},
        paused_at=GONE.paused_at,
        paused_until_at=GONE.paused_until_at,
        left_at=None,
    )


@pytest.mark.parametrize(
    ("standing", "other", "expected"),
    [
        (Standing.AGREED, Standing.ACTIVE, Standing.ACTIVE),
        (Standing.PAUSED, Standing.AGREED, Standing.PAUSED),
        (Standing.LEFT, Standing.AGREED, Standing.AGREED),
        (Standing.LEFT, Standing.LEFT, Standing.LEFT),
    ],
)
def test_joined_connector_is_as_far_as_the_livelier_one(
    standing: Standing, other: Standing, expected: Standing
) -> None:
    whole = joined(replace(KEPT, standing=standing), replace(GONE, standing=other))

    assert whole.standing is expected

"""Waiting longer and longer."""

from __future__ import annotations

from random import Random

from bot.channels.backoff import Backoff


def test_wait_doubles_up_to_a_ceiling_and_begins_anew() -> None:
    backoff = Backoff(first_s=1.0, longest_s=5.0, chance=Random(1))

    waits = [backoff.next_s() for _ in range(5)]
    backoff.reset()
    anew = backoff.next_s()

    ceilings = [1.0, 2.0, 4.0, 5.0, 5.0, 1.0]
    assert all(top / 2 <= wait <= top for wait, top in zip([*waits, anew], ceilings, strict=True))

"""What may be confirmed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.prefix import FinishedPrefix


def test_offset_waits_for_the_first_unfinished() -> None:
    prefix = FinishedPrefix()
    prefix.begin([5, 6, 8])

    offsets = []
    for id_ in (6, 5, 8):
        prefix.finish(id_)
        offsets.append(prefix.offset)

    assert offsets == [None, 7, 9]


def test_what_is_under_way_or_finished_is_not_new() -> None:
    prefix = FinishedPrefix()
    prefix.begin([5, 6, 7])
    prefix.finish(5)
    prefix.finish(7)

    assert prefix.begin([4, 5, 6, 7, 9, 8]) == [8, 9]


def test_confirmed_offset_can_be_forgotten() -> None:
    prefix = FinishedPrefix()
    prefix.begin([5])
    prefix.finish(5)

    prefix.forget()

    assert (prefix.offset, prefix.begin([3])) == (None, [3])


def test_offset_stays_while_something_is_under_way() -> None:
    prefix = FinishedPrefix()
    prefix.begin([5, 6])
    prefix.finish(5)

    prefix.forget()

    assert prefix.offset == 6


@given(st.permutations(range(10)), st.integers(min_value=0, max_value=10))
def test_offset_is_the_lowest_unfinished(order: list[int], finished: int) -> None:
    prefix = FinishedPrefix()
    prefix.begin(range(10))

    for id_ in order[:finished]:
        prefix.finish(id_)

    assert (prefix.offset or 0) == min(order[finished:], default=10)

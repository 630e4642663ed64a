"""The solver finds what trying everything finds."""

from collections import Counter
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from program.solver import NOWHERE, solve

_worth = st.lists(st.dictionaries(st.integers(0, 2), st.integers(1, 30), max_size=3), max_size=4)
_falls = st.lists(st.sampled_from([[], [0], [0, 5], [0, 0], [0, 5, 40]]), min_size=3, max_size=3)


def _total(worth: list[dict[int, int]], falls: list[list[int]], columns: tuple[int, ...]) -> int:
    """What a choice is worth; -1 if it is not allowed."""
    taken: Counter[int] = Counter()
    total = 0
    for row, column in zip(worth, columns, strict=True):
        if column == NOWHERE:
            continue
        if column not in row or taken[column] == len(falls[column]):
            return -1
        total += row[column] - falls[column][taken[column]]
        taken[column] += 1
    return total


@given(worth=_worth, falls=_falls)
def test_no_choice_is_worth_more(worth: list[dict[int, int]], falls: list[list[int]]) -> None:
    chosen = solve(worth, falls=falls)

    every = product((NOWHERE, 0, 1, 2), repeat=len(worth))
    best = max(_total(worth, falls, columns) for columns in every)
    assert _total(worth, falls, tuple(chosen)) == best


def test_row_stays_without_when_a_place_has_fallen_too_far() -> None:
    assert sorted(solve([{0: 30}, {0: 30}], falls=[[0, 40]])) == [NOWHERE, 0]

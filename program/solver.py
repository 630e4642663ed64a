"""The best way to give rows to columns that have room for a few, found exactly.

It is the assignment problem: each row takes one place or stays without, and the total of what the
places are worth is the highest there is. A column's second place may be worth less than its first.

Source: R. Jonker and A. Volgenant, A Shortest Augmenting Path Algorithm for Dense and Sparse Linear
Assignment Problems, Computing 38 (1987), as built into SciPy.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import TypeAlias

NOWHERE = -1

Worth: TypeAlias = Sequence[Mapping[int, int]]
Falls: TypeAlias = Sequence[Sequence[int]]


def solve(worth: Worth, *, falls: Falls) -> list[int]:
    """Give each row the column that it takes, or `NOWHERE`.

    Args:
        worth: by row, what the columns that it may take are worth, 1 or more.
        falls: by column and place, by how much the place is worth less: 0 first, and rising. A
            column has as many places as figures.
    """
    # An extra of 40 MB, which only a round needs.
    from scipy.sparse import csr_matrix  # noqa: PLC0415 -- see above
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching  # noqa: PLC0415 -- see above

    if not worth:
        return []
    owners = [column for column, places in enumerate(falls) for _ in places]
    costs, columns, ends = _costs(worth, falls=falls)
    # One more place for each row, which costs most: that of staying without.
    shape = (len(worth), len(owners) + len(worth))
    matrix = csr_matrix((costs, columns, ends), shape=shape)
    _, taken = min_weight_full_bipartite_matching(matrix)
    return [owners[place] if place < len(owners) else NOWHERE for place in taken.tolist()]


def _costs(worth: Worth, *, falls: Falls) -> tuple[array[float], array[int], array[int]]:
    """Write what is worth much as what costs little, in compressed rows."""
    firsts = _firsts(falls)
    without = 1 + max((value for row in worth for value in row.values()), default=0)
    costs, columns, ends = array("d"), array("i"), array("i", [0])
    for number, row in enumerate(worth):
        for column, value in sorted(row.items()):
            for place, fall in enumerate(falls[column], start=firsts[column]):
                costs.append(without - value + fall)
                columns.append(place)
        costs.append(without)
        columns.append(firsts[-1] + number)
        ends.append(len(columns))
    return costs, columns, ends


def _firsts(falls: Falls) -> list[int]:
    """Number the places: where each column's begin, and last how many there are."""
    firsts = [0]
    for places in falls:
        firsts.append(firsts[-1] + len(places))
    return firsts

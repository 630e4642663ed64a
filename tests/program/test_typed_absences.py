"""What people type for the days on which they are away, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.absences import Absence
from program.typed_absences import read_absence

TODAY = date(2027, 1, 12)  # a Tuesday

# What is typed | first day, last day.
CLEAR = """
away 20–27 December | 2027-12-20 2027-12-27
20-27 December | 2027-12-20 2027-12-27
December 20-27 | 2027-12-20 2027-12-27
Dec 20 to 27 | 2027-12-20 2027-12-27
December 20 to December 27 | 2027-12-20 2027-12-27
20–27 déc. | 2027-12-20 2027-12-27
absent du 20 au 27 décembre | 2027-12-20 2027-12-27
absente du 20 au 27 décembre 2027 | 2027-12-20 2027-12-27
du 20 décembre au 3 janvier | 2027-12-20 2028-01-03
from 3 to 10 February | 2027-02-03 2027-02-10
from the 3rd to the 10th of February | 2027-02-03 2027-02-10
du 3 au 10 février | 2027-02-03 2027-02-10
du 1er au 10 février | 2027-02-01 2027-02-10
10–20 January | 2027-01-10 2027-01-20
du 28 janvier au 3 février | 2027-01-28 2027-02-03
until 5 Feb | 2027-01-12 2027-02-05
jusqu'au 5 février | 2027-01-12 2027-02-05
tomorrow | 2027-01-13 2027-01-13
demain | 2027-01-13 2027-01-13
le 15 février | 2027-02-15 2027-02-15
15/02/2027 | 2027-02-15 2027-02-15
2027-02-15 | 2027-02-15 2027-02-15
2027-02-15 to 2027-02-20 | 2027-02-15 2027-02-20
on 15 February | 2027-02-15 2027-02-15
next week | 2027-01-18 2027-01-24
la semaine prochaine | 2027-01-18 2027-01-24
in August | 2027-08-01 2027-08-31
en août | 2027-08-01 2027-08-31
15/02/2027 - 20/02/2027 | 2027-02-15 2027-02-20
entre le 15 et le 20 février | 2027-02-15 2027-02-20
I am away from 15 February until 20 February | 2027-02-15 2027-02-20
je suis absente du 15 au 20 février | 2027-02-15 2027-02-20
on holiday 15 Feb to 1 March | 2027-02-15 2027-03-01
tomorrow to 20 January | 2027-01-13 2027-01-20
"""

VAGUE = (
    *("", "away", "soon", "20-27", "27-20 December", "03/04/2027", "next year", "in spring"),
    *("Monday to Friday", "30-31 February", "20 December to", "yesterday", "5-10 January 2027"),
    *("weekdays", "20 to 27 to 30 December", "du au", "-", "1 2 3 4", "a" * 500, "10 to 3 March"),
)


def rows() -> list[tuple[str, Absence]]:
    pairs = [line.split(" | ") for line in CLEAR.strip().splitlines()]
    return [(typed, Absence(*map(date.fromisoformat, days.split()))) for typed, days in pairs]


@pytest.mark.parametrize(("typed", "expected"), rows())
def test_clear_absence_is_read(typed: str, expected: Absence) -> None:
    assert read_absence(typed, today=TODAY) == expected


@pytest.mark.parametrize("typed", VAGUE)
def test_vague_absence_is_not_guessed(typed: str) -> None:
    assert read_absence(typed, today=TODAY) is None


@given(st.text(max_size=50))
def test_nothing_typed_breaks_the_reading(typed: str) -> None:
    read_absence(typed, today=TODAY)

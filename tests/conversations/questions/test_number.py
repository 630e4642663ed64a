"""A number, as people write it."""

import pytest

from conversations.question import Accepted, Refused
from conversations.questions import Number
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, options, refusal, said

YEARS = Number(Verbatim("How many years?"), low=0, high=60, in_years=True)

NUMBERS = [
    *(("7", 7), ("07", 7), ("7 ans", 7), ("about 7 years", 7), ("environ 7 ans", 7), ("7+", 7)),
    *(("7,5", 7), ("7.5 years", 7), ("٧", 7), ("७", 7), ("７", 7), ("0", 0), ("60", 60)),
    *(("sept", 7), ("Sept ans", 7), ("seven", 7), ("one", 1), ("une année", 1), ("none", 0)),
    *(("dix-sept ans", 17), ("twenty-five years", 25), ("vingt et un", 21), ("trente-deux", 32)),
    *(("vingt", 20), ("quarante cinq", 45), ("aucune", 0)),
]
NO_NUMBERS = [
    *("", "many", "beaucoup", "between 5 and 7", "entre 5 et 7", "5-7", "five or six", "½", "🦆"),
    *("5 ans puis 2 ans", "1,200", "2 000", "x" * 10_000),
]


@pytest.mark.parametrize(("typed", "expected"), NUMBERS)
def test_number_is_read(typed: str, expected: int, world: World) -> None:
    assert after(YEARS, world, typed) == Accepted(expected)


@pytest.mark.parametrize("reply", [*NO_NUMBERS, Tapped("7"), Foreign("photo")])
def test_none_or_several_numbers_are_refused_with_an_example(
    reply: str | Reply, world: World
) -> None:
    verdict = after(YEARS, world, reply)

    assert refusal(verdict, world) == ("Please answer with one number, for example: 7.")


@pytest.mark.parametrize("typed", ["-3", "−3", "61", "since 2015", "soixante-douze", "9" * 5_000])
def test_number_out_of_range_is_refused_with_the_range(typed: str, world: World) -> None:
    verdict = after(YEARS, world, typed)

    assert refusal(verdict, world) == ("I expected a number from 0 to 60.")


@pytest.mark.parametrize("typed", ["6 months", "18 mois", "un an et six mois", "a few months"])
def test_months_are_not_taken_for_years(typed: str, world: World) -> None:
    verdict = after(YEARS, world, typed)

    assert refusal(verdict, world) == ("Please count in whole years: 0 if it is less than one.")


def test_months_count_where_years_are_not_asked_for(world: World) -> None:
    capacity = Number(Verbatim("How many people?"), low=1, high=10)

    assert after(capacity, world, "2 per month") == Accepted(2)


def test_number_is_loaded_and_shown(world: World) -> None:
    people = Number(Verbatim("How many?"), low=0, high=5_000)

    assert people.load(1_200) == 1_200
    assert [said(people.show(1_200), code, world) for code in ("en", "fr")] == [
        "1,200",
        "1\u00a0200",
    ]


@pytest.mark.parametrize("stored", [61, -1, "7", 7.5, True, None])
def test_number_out_of_range_or_of_another_kind_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=str(stored)):
        YEARS.load(stored)


def test_offered_number_is_taken_by_its_button(world: World) -> None:
    asked = Number(Verbatim("How many?"), low=1, high=9, offered=(1, 3))

    assert options(asked.prompt({}, world)) == ["1", "3"]
    assert after(asked, world, Tapped("3")) == Accepted(3)
    assert isinstance(after(asked, world, Tapped("2")), Refused)

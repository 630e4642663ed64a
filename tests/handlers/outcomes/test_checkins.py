"""How is it going? When that is asked, and when not."""

from __future__ import annotations

from datetime import UTC, datetime

from handlers.outcomes import checkins, clock
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.outcomes.lives import NURSE, expected, landed

FIRST = "A month in Canada already!"
ASKED = ("A month in Canada", "for three months", "Half a year", "a whole year")


def noon(year: int, month: int, day: int, *, hour: int = 16) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


def test_every_check_in_has_words_of_its_own() -> None:
    worded = [str(each) for each in checkins.QUESTIONS.values()]

    assert tuple(checkins.QUESTIONS) == clock.MONTHS
    assert len(set(worded)) == len(clock.MONTHS)


async def test_landing_plans_four_and_the_last_before_the_person_is_forgotten(
    matchmaking: Matchmaking,
) -> None:
    await landed(matchmaking)

    assert expected(matchmaking, "outcome.check_in") == [
        noon(2027, 2, 20),
        noon(2027, 4, 20, hour=15),
        noon(2027, 7, 20, hour=15),
        noon(2028, 1, 6),
    ]
    assert expected(matchmaking, "feedback.closing") == [noon(2028, 1, 8)]


async def test_all_four_are_asked_in_a_year(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    told = await matchmaking.passes(days=360)

    assert [told.count(each) for each in ASKED] == [1, 1, 1, 1]


async def test_corrected_arrival_moves_them(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    await matchmaking.says("amina", "/arrival", "5 February 2027")

    assert expected(matchmaking, "outcome.check_in")[0] == noon(2027, 3, 5)
    assert len(expected(matchmaking, "outcome.check_in")) == len(clock.MONTHS)


async def test_answer_says_when_the_next_one_comes_and_is_written_down(
    matchmaking: Matchmaking,
) -> None:
    await landed(matchmaking)
    await matchmaking.passes(days=31)

    said = await matchmaking.says("amina", "[I am studying]")
    again = await matchmaking.says("amina", "[Still looking]")

    deeds = [each for each in await matchmaking.deeds() if each.action == "outcome.checked_in"]
    assert "all the best for your studies!" in said
    assert "Tuesday, April 20, 2027" in said
    assert "already" in again
    assert [each.detail for each in deeds] == [{"said": "studying", "months": 1}]


async def test_job_that_counts_ends_the_asking(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE)

    told = await matchmaking.passes(days=40)

    assert FIRST not in told


async def test_whoever_has_withdrawn_is_not_asked(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/withdraw", "[Skip]", "[Yes, withdraw it]")

    told = await matchmaking.passes(days=40)

    assert FIRST not in told
    assert expected(matchmaking, "outcome.check_in") == []

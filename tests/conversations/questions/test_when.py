"""A date as precisely as it is known; what dates look like is tested with `program.when`."""

from typing import Any

import pytest

from conversations.question import Accepted, Narrowed
from conversations.questions import When
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, options, refusal, said, spoken

ARRIVAL = When(Verbatim("When do you arrive?"))
PAPER = When(Verbatim("What date is on it?"), future=False)


def span(first: str | None, last: str | None, precision: str) -> dict[str, str | None]:
    return {"earliest": first, "latest": last, "precision": precision}


UNKNOWN = span(None, None, "unknown")
APRIL = span("2027-04-03", "2027-04-03", "day")
MARCH = span("2027-03-04", "2027-03-04", "day")

DATES = [
    (ARRIVAL, "15/03/2027", span("2027-03-15", "2027-03-15", "day")),
    (ARRIVAL, "le 1er mars", span("2027-03-01", "2027-03-01", "day")),
    (ARRIVAL, "March 2027", span("2027-03-01", "2027-03-31", "month")),
    (ARRIVAL, "this month", span("2026-11-01", "2026-11-30", "month")),
    (ARRIVAL, "today", span("2026-11-22", "2026-11-22", "day")),
    (ARRIVAL, "03/12/2026", span("2026-12-03", "2026-12-03", "day")),
    (ARRIVAL, "?", UNKNOWN),
    (ARRIVAL, "I do not know yet", UNKNOWN),
    (ARRIVAL, "Je ne sais pas encore", UNKNOWN),
    (PAPER, "15 mars", span("2026-03-15", "2026-03-15", "day")),
    (PAPER, "November 2026", span("2026-11-01", "2026-11-30", "month")),
    (PAPER, "hier", span("2026-11-21", "2026-11-21", "day")),
]
SAID = [
    (UNKNOWN, "not known yet", "pas encore connue"),
    (MARCH, "Thursday, March 4, 2027", "jeudi 4 mars 2027"),
    (span("2027-03-01", "2027-03-31", "month"), "March 2027", "mars 2027"),
    (span("2027-03-01", "2027-03-10", "month_part"), "early March 2027", "début mars 2027"),
    (span("2027-03-11", "2027-03-20", "month_part"), "mid March 2027", "mi-mars 2027"),
    (span("2027-03-21", "2027-03-31", "month_part"), "late March 2027", "fin mars 2027"),
    (span("2027-01-01", "2027-12-31", "year"), "2027", "2027"),
]
NO_DATES = ["", "🦆", "soon", "bientôt", "30/02/2027", "99/99/9999", "yes", "x" * 10_000]


@pytest.mark.parametrize(("question", "typed", "expected"), DATES)
def test_date_is_read(question: When, typed: str, expected: dict[str, Any], world: World) -> None:
    assert after(question, world, typed) == Accepted(expected)


def test_unknown_is_offered_as_a_button(world: World) -> None:
    assert options(ARRIVAL.prompt({}, world)) == ["unknown"]
    assert after(ARRIVAL, world, Tapped("unknown")) == Accepted(UNKNOWN)


def test_date_of_two_readings_is_picked_in_words(world: World) -> None:
    narrowed = after(ARRIVAL, world, "03/04/2027")

    assert narrowed == Narrowed({"pick": [APRIL, MARCH]})
    english, french = spoken(ARRIVAL.prompt({"pick": [APRIL, MARCH]}, world), world).values()
    assert english == [
        "Which day do you mean?",
        *("Saturday, April 3, 2027", "Thursday, March 4, 2027"),
    ]
    assert french[1:] == ["samedi 3 avril 2027", "jeudi 4 mars 2027"]


@pytest.mark.parametrize(
    "pick", [Tapped("1"), "2", "٢", "Thursday, March 4, 2027", "jeudi 4 mars", "march 4 2027"]
)
def test_reading_is_picked(pick: str | Reply, world: World) -> None:
    assert after(ARRIVAL, world, "03/04/2027", pick) == Accepted(MARCH)


def test_another_date_may_be_typed_instead_of_picking(world: World) -> None:
    verdict = after(ARRIVAL, world, "03/04/2027", "15 mai 2027")

    assert verdict == Accepted(span("2027-05-15", "2027-05-15", "day"))


@pytest.mark.parametrize("reply", ["maybe", Tapped("7"), Foreign("photo")])
def test_unclear_pick_is_refused(reply: str | Reply, world: World) -> None:
    verdict = after(ARRIVAL, world, "03/04/2027", reply)

    assert refusal(verdict, world).startswith("I did not understand that date. Try")


@pytest.mark.parametrize("reply", [*NO_DATES, Tapped("0"), Foreign("photo")])
def test_what_is_no_date_is_refused_with_examples(reply: str | Reply, world: World) -> None:
    verdict = after(ARRIVAL, world, reply)

    assert refusal(verdict, world) == (
        "I did not understand that date. Try “March 2027”, “15/03/2027” or “in 3 months”."
    )


def test_date_on_the_wrong_side_of_today_is_refused(world: World) -> None:
    past = after(ARRIVAL, world, "15/03/2026")
    future = after(PAPER, world, "15/03/2027")

    assert refusal(past, world) == ("That day has passed already. Could you check the year?")
    assert refusal(future, world) == ("That day has not come yet. Could you check the year?")


@pytest.mark.parametrize(("stored", "english", "french"), SAID)
def test_date_is_said_in_words(
    stored: dict[str, Any], english: str, french: str, world: World
) -> None:
    assert [said(ARRIVAL.show(stored), code, world) for code in ("en", "fr")] == [english, french]
    assert ARRIVAL.load(stored).to_json() == stored


@pytest.mark.parametrize("stored", [None, "2027", {}, {**MARCH, "earliest": "soon"}])
def test_what_is_no_stored_date_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        ARRIVAL.load(stored)

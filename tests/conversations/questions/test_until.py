"""Until when somebody rests: spans, days in both languages, or open."""

import pytest

from conversations.question import Accepted, Narrowed
from conversations.questions import Until
from conversations.questions.until import OPEN
from conversations.reply import Foreign, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, options, refusal, said

ASKED = Until(Verbatim("Until when?"))

DAYS = [
    ("2 weeks", "2026-12-06"),
    ("deux semaines", "2026-12-06"),
    ("1 mois", "2026-12-22"),
    ("3 months", "2027-02-22"),
    ("until 15 March", "2027-03-15"),
    ("jusqu’au 15 mars", "2027-03-15"),
    ("March 15, 2027", "2027-03-15"),
    ("tomorrow", "2026-11-23"),
    ("lundi", "2026-11-23"),
    ("until March", "2027-03-01"),
    ("in 2 months", "2027-01-01"),
    ("until I say so", OPEN),
    ("jusqu’à nouvel ordre", OPEN),
    ("I do not know yet", OPEN),
    ("?", OPEN),
]


@pytest.mark.parametrize(("typed", "stored"), DAYS)
def test_end_of_a_rest_is_read(typed: str, stored: str, world: World) -> None:
    assert after(ASKED, world, typed) == Accepted(stored)
    assert ASKED.load(stored) == stored


@pytest.mark.parametrize(
    ("option", "stored"),
    [("2w", "2026-12-06"), ("1m", "2026-12-22"), ("3m", "2027-02-22"), ("open", OPEN)],
)
def test_button_counts_from_today(option: str, stored: str, world: World) -> None:
    assert options(ASKED.prompt({}, world)) == ["2w", "1m", "3m", "open"]
    assert after(ASKED, world, Tapped(option)) == Accepted(stored)


def test_day_with_two_readings_is_picked(world: World) -> None:
    narrowed = after(ASKED, world, "03/02/2027")

    assert isinstance(narrowed, Narrowed)
    assert after(ASKED, world, "03/02/2027", "2") == Accepted("2027-03-02")


@pytest.mark.parametrize("typed", ["today", "this month", "November 2026"])
def test_day_that_is_not_ahead_is_refused(typed: str, world: World) -> None:
    verdict = after(ASKED, world, typed)

    assert refusal(verdict, world).startswith("That is today at the latest.")


@pytest.mark.parametrize("reply", ["2", "yes", "yesterday", "", "x" * 5_000, Foreign("photo")])
def test_anything_else_is_refused(reply: str | Reply, world: World) -> None:
    assert refusal(after(ASKED, world, reply), world)


@pytest.mark.parametrize("stored", ["soon", "", None, 3])
def test_stored_value_that_is_no_day_is_not_loaded(stored: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        ASKED.load(stored)


def test_answer_is_said_in_words(world: World) -> None:
    shown = [said(ASKED.show(each), "en", world) for each in ("2027-03-15", OPEN)]

    assert shown == ["Monday, March 15, 2027", "Until I say so"]

"""Have you landed? When that is asked, and what an answer changes."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.handlers.desk import Desk
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import rows

ASKED = "Have you landed?"


async def lands_on(matchmaking: Matchmaking, day: str) -> None:
    """Have Amina name the day of her arrival, and let it come."""
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina", meeting_languages=["en"])
    await matchmaking.says("amina", "/arrival", day)
    await matchmaking.passes(days=10)


def clocks(desk: Desk) -> list[datetime]:
    """List when somebody is to be asked."""
    waiting = [each for each in rows(desk.scene)["due"] if each["kind"] == "arrival.ask"]
    open_ones = [each for each in waiting if not each["done"]]
    return [datetime.fromtimestamp(each["due_at"] / 1_000_000, UTC) for each in open_ones]


async def test_sending_an_application_starts_the_clock(desk: Desk) -> None:
    await desk.applies("grace")

    assert clocks(desk) == [datetime(2027, 4, 1, 15, 0, tzinfo=UTC)]


async def test_another_arrival_moves_the_question_and_other_answers_do_not(desk: Desk) -> None:
    await desk.applies("grace")

    await desk.says("grace", "/arrival", "May 2027")
    moved = clocks(desk)
    await desk.says("grace", "/hours", "saturday")

    assert moved == [datetime(2027, 6, 1, 15, 0, tzinfo=UTC)]
    assert clocks(desk) == moved


async def test_unknown_arrival_is_asked_about_every_60_days(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina", meeting_languages=["en"])
    await matchmaking.says("amina", "/arrival", "I do not know yet")

    told = await matchmaking.passes(days=122)

    assert told.count("Is there any news") == 2


async def test_later_leaves_a_week_of_peace(matchmaking: Matchmaking) -> None:
    await lands_on(matchmaking, "20 January 2027")

    await matchmaking.says("amina", "[Later]")
    quiet = await matchmaking.passes(days=6)
    told = await matchmaking.passes(days=2)

    assert (quiet.count(ASKED), told.count(ASKED)) == (0, 1)


async def test_somebody_with_two_applications_is_asked_once(matchmaking: Matchmaking) -> None:
    await matchmaking.connectee("amina", meeting_languages=["en"])
    await matchmaking.connectee("amina", slug="moncton", meeting_languages=["en"])
    await matchmaking.says("amina", "/arrival", "20 January 2027")

    told = await matchmaking.passes(days=10)

    assert told.count(ASKED) == 1


async def test_landing_is_kept_told_and_asked_no_more(matchmaking: Matchmaking) -> None:
    await lands_on(matchmaking, "20 January 2027")

    said = await matchmaking.says("amina", "[Yes, I have landed]", "[Yes, I am here]")
    told = await matchmaking.passes(days=70)

    (application,) = await matchmaking.applications("amina")
    assert "it is Thursday, January 21, 2027" in said
    assert application.profile["landed"] == "2027-01-21"
    assert application.profile["town"]["zone"] == "America/Halifax"
    assert application.profile["city"]["zone"] == "Africa/Casablanca"
    assert (await matchmaking.person("amina")).zone == "America/Halifax"
    assert "@ claire\n< C-101 Amina has landed in Canada." in said
    assert ASKED not in told


async def test_another_town_is_asked_for(matchmaking: Matchmaking) -> None:
    await lands_on(matchmaking, "20 January 2027")

    await matchmaking.says("amina", "[Yes, I have landed]", "[No, in another town]")
    await matchmaking.says("amina", "Calgary", "yes")

    (application,) = await matchmaking.applications("amina")
    assert application.profile["town"]["zone"] == "America/Edmonton"
    assert (await matchmaking.person("amina")).zone == "America/Edmonton"


async def test_changing_an_answer_later_does_not_forget_the_landing(
    matchmaking: Matchmaking,
) -> None:
    await lands_on(matchmaking, "20 January 2027")
    await matchmaking.says("amina", "[Yes, I have landed]", "[Yes, I am here]")

    await matchmaking.says("amina", "/hours", "saturday")

    (application,) = await matchmaking.applications("amina")
    assert application.profile["hours"] == ["saturdays"]
    assert application.profile["landed"] == "2027-01-21"


async def test_landing_is_pressed_once(matchmaking: Matchmaking) -> None:
    await lands_on(matchmaking, "20 January 2027")
    await matchmaking.says("amina", "[Yes, I have landed]")

    said = await matchmaking.says("amina", "[Not yet: new date]")

    assert "That has been dealt with already." in said

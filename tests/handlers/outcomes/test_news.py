"""Who hears of a job: with leave only; a Connector's year; and who is asked to follow."""

from __future__ import annotations

from program.people import Role
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.outcomes.lives import BARISTA, NURSE, jobs, landed, met

GOOD_NEWS = "Good news, and some of it is yours"
FOLLOW = "Would you like to become a Connector yourself?"


async def test_connector_hears_nothing_without_leave(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    said = await matchmaking.says("amina", "/job", *NURSE)
    told = await matchmaking.passes(days=10)

    assert "[Tell Karim]" in said
    assert GOOD_NEWS not in told


async def test_one_tap_tells_the_connector_once_and_not_where(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", "registered nurse", "1", "QEII", "[Skip]")

    told = await matchmaking.says("amina", "[Tell Karim]")
    told += await matchmaking.passes(hours=20)
    shown = await matchmaking.says("amina", "/job")

    assert told.count(GOOD_NEWS) == 1
    assert "Amina, whom you met, has found work as “registered nurse”" in told
    assert "QEII" not in told.partition(GOOD_NEWS)[2]
    assert "[Tell Karim]" not in shown


async def test_not_yet_is_asked_once_more_and_then_left_to_them(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE, "[Not yet]")

    again = await matchmaking.passes(days=31)
    said = await matchmaking.says("amina", "[Not yet]")
    later = await matchmaking.passes(days=70)
    shown = await matchmaking.says("amina", "/job")

    assert again.count("[Tell Karim]") == 1
    assert "When you like, /job lets you tell them." in said
    assert "[Tell Karim]" not in later
    assert "[Tell Karim]" in shown


async def test_never_is_never(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE, "[Never]")

    told = await matchmaking.passes(days=70)
    shown = await matchmaking.says("amina", "/job")

    assert "[Tell Karim]" not in told + shown
    assert GOOD_NEWS not in told


async def test_number_of_jobs_does_not_tell_what_was_kept_to_oneself(
    matchmaking: Matchmaking,
) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE, "[Never]")

    said = await matchmaking.says("karim", "/impact")

    assert "You have met 1 person" in said
    assert "found work" not in said


async def test_impact_counts_what_was_told(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE, "[Tell Karim]")

    said = await matchmaking.says("karim", "/impact")

    assert "1 person has found work in their field since." in said
    assert "They wanted you to know: Amina." in said


async def test_impact_is_told_on_each_anniversary_of_the_promise(matchmaking: Matchmaking) -> None:
    await met(matchmaking)

    first = await matchmaking.passes(days=365)
    second = await matchmaking.passes(days=365)

    assert [each.count("Another year as a Connector") for each in (first, second)] == [1, 1]


async def test_whoever_has_met_nobody_has_nothing_to_count(matchmaking: Matchmaking) -> None:
    await matchmaking.connector("karim")
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    said = await matchmaking.says("karim", "/impact")

    assert "You have not met anybody yet" in said


async def test_connectee_with_a_job_that_counts_is_invited_once(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE)

    told = await matchmaking.passes(days=60)
    await matchmaking.says("amina", "/job", "[I have a new job]", *NURSE)
    later = await matchmaking.passes(days=60)

    assert (told.count(FOLLOW), later.count(FOLLOW)) == (1, 0)
    assert len(await jobs(matchmaking)) == 1 + 1


async def test_survival_job_invites_to_nothing(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *BARISTA)

    assert FOLLOW not in await matchmaking.passes(days=10)


async def test_yes_leads_to_the_questions_of_a_connector(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE)
    await matchmaking.passes(days=8)

    said = await matchmaking.says("amina", "[Yes, I would like to]", "[I agree]")

    connector = await matchmaking.look(lambda uow: uow.connectors.get(22))
    assert "First, I need your consent." in said
    assert connector is not None
    assert connector.person_id == (await matchmaking.person("amina")).id

"""Telling of a job, correcting it, taking it back; and the coordinator's word."""

from __future__ import annotations

from handlers.outcomes import trail, verdicts
from program.outcomes import Ground, Verdict
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.outcomes.lives import BARISTA, MATRON, NURSE, jobs, landed


def test_every_judgement_is_put_into_words() -> None:
    known = {
        *((Verdict.COUNTED, each) for each in (Ground.FIELD_AND_LEVEL, Ground.COORDINATOR)),
        *((Verdict.SURVIVAL, each) for each in (Ground.OTHER_FIELD, Ground.LOWER_LEVEL)),
        (Verdict.SURVIVAL, Ground.COORDINATOR),
        (Verdict.ASK, Ground.UNCLEAR),
    }

    assert set(verdicts.WORDS) == known
    assert set(trail.COUNTS) == set(Verdict)


async def test_job_in_the_field_and_at_the_level_counts_at_once(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    said = await matchmaking.says("amina", "/job", *NURSE)

    (job,) = await jobs(matchmaking)
    assert (job.verdict, job.ground, job.title) == (
        Verdict.COUNTED,
        Ground.FIELD_AND_LEVEL,
        "registered nurse",
    )
    assert "It counts, and you have every reason to be proud." in said


async def test_survival_job_is_respected_and_does_not_count(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    said = await matchmaking.says("amina", "/job", *BARISTA)

    (job,) = await jobs(matchmaking)
    assert (job.verdict, job.ground) == (Verdict.SURVIVAL, Ground.OTHER_FIELD)
    assert "a first job in a new country is a real achievement" in said
    assert "I keep asking how you are doing" in said


async def test_correction_leaves_a_trace(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *BARISTA)

    await matchmaking.says("amina", "/job", "[Correct the last one]", *NURSE)
    file = await matchmaking.says("claire", "/show C-101")

    first, second = await jobs(matchmaking)
    assert (first.superseded_id, second.superseded_id) == (None, first.id)
    assert "barista (corrected since)" in file
    assert "registered nurse (counts: in their field, at their level)" in file


async def test_second_job_stands_beside_the_first(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *BARISTA)

    await matchmaking.says("amina", "/job", "[I have a new job]", *NURSE)

    first, second = await jobs(matchmaking)
    assert (first.verdict, second.verdict) == (Verdict.SURVIVAL, Verdict.COUNTED)
    assert second.superseded_id is None


async def test_job_is_taken_back_when_that_is_meant(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE)

    asked = await matchmaking.says("amina", "/job", "[Take the last one back]")
    before = await jobs(matchmaking)
    await matchmaking.says("amina", "[Yes, take it back]")
    anew = await matchmaking.says("amina", "/job")

    (job,) = await jobs(matchmaking)
    assert "Take back what you told me of “registered nurse”?" in asked
    assert [each.withdrawn_at for each in before] == [None]
    assert job.withdrawn_at is not None
    assert "What is the job called?" in anew


async def test_unclear_job_waits_for_the_coordinator(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)

    said = await matchmaking.says("amina", "/job", *MATRON)
    queue = await matchmaking.says("claire", "/queue", "[C-101]")
    ruled = await matchmaking.says("claire", "[It does not count]")
    told = await matchmaking.passes(hours=20)

    asked, answer = await jobs(matchmaking)
    assert "so I ask your coordinator" in said
    assert "job: ward manager" in queue
    assert "Noted: it does not count." in ruled
    assert "Your coordinator has looked at your new job." in ruled + told
    assert (asked.verdict, answer.verdict) == (Verdict.ASK, Verdict.SURVIVAL)
    assert (answer.ground, answer.superseded_id) == (Ground.COORDINATOR, asked.id)
    assert "outcome.judged" in [each.action for each in await matchmaking.deeds()]


async def test_second_coordinator_hears_who_was_faster(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.coordinates("dan")
    await matchmaking.says("amina", "/job", *MATRON)
    await matchmaking.says("dan", "/queue", "[C-101]")
    await matchmaking.says("claire", "/queue", "[C-101]", "[It counts]")

    said = await matchmaking.says("dan", "[It does not count]")

    assert "Coordinator 1 was faster: job judged" in said
    assert [each.verdict for each in await jobs(matchmaking)] == [Verdict.ASK, Verdict.COUNTED]


async def test_withdrawing_erases_what_the_jobs_were(matchmaking: Matchmaking) -> None:
    await landed(matchmaking)
    await matchmaking.says("amina", "/job", *NURSE)

    await matchmaking.says("amina", "/withdraw", "[Skip]", "[Yes, withdraw it]")

    (job,) = await jobs(matchmaking)
    assert (job.verdict, job.job) == (Verdict.COUNTED, {})

"""A link elsewhere in the middle of an interview is offered, and loses nothing."""

from program.applications import Status
from tests.handlers.desk import THROUGH, Desk


async def test_link_elsewhere_leaves_the_interview_open(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/start moncton", "[Go on with Halifax]")

    assert "This link leads to Greater Moncton" in told
    assert told.rstrip().endswith("(✓ Go on with Halifax)")
    assert [each.reference for each in await desk.applications("grace")] == ["C-101"]


async def test_switch_keeps_the_answers_of_the_draft(desk: Desk) -> None:
    await desk.enters("grace")

    await desk.says("grace", "Grace", "/start moncton", "[Switch to Greater Moncton]")

    halifax, moncton = await desk.applications("grace")
    assert (halifax.status, halifax.profile) == (Status.DRAFT, {"name": "Grace"})
    assert (moncton.status, moncton.profile) == (Status.DRAFT, {})


async def test_switch_to_a_community_that_takes_nobody_does_nothing(desk: Desk) -> None:
    await desk.enters("grace")
    before = await desk.applications("grace")

    gone = {"community": "atlantis", "partner": ""}
    seen = await desk.forges("grace", {"do": "switch", "origin": gone})

    assert seen == "That has been dealt with already."
    assert await desk.applications("grace") == before


async def test_link_while_changing_what_was_sent_waits_for_the_save(desk: Desk) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", "/profile", "/start moncton")

    assert "You are changing your answers just now." in told
    assert told.count("This is what Halifax has.") == 2


async def test_answer_by_an_older_button_ends_the_aside_above_it(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.says("grace", *THROUGH[:3], "/contact", "[Passport request letter]")

    grace = (await desk.person("grace")).id
    stack = await desk.look(lambda uow: uow.talks.stack(grace))
    assert [each.conversation for each in stack] == ["intake"]

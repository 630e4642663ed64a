"""Withdrawing takes two steps, erases the answers, and lets people apply again."""

from program.applications import Status
from tests.handlers.desk import THROUGH, Desk


async def test_withdrawn_application_keeps_its_dates_and_loses_its_answers(desk: Desk) -> None:
    await desk.applies("grace")

    await desk.says("grace", "/withdraw", "[My plans have changed]", "[Yes, withdraw it]")

    [application] = await desk.applications("grace")
    newest = (await desk.deeds())[0]
    assert (application.status, application.profile) == (Status.WITHDRAWN, {})
    assert application.submitted_at is not None
    assert newest.action == "application.withdrawn"
    assert newest.detail == {"from": "submitted", "reason": "plans"}


async def test_application_stays_unless_it_is_meant(desk: Desk) -> None:
    await desk.applies("grace")
    before = await desk.applications("grace")

    await desk.says("grace", "/withdraw", "[Skip]", "[No, leave it]", "/withdraw", "/cancel")

    assert await desk.applications("grace") == before


async def test_one_may_apply_to_the_same_community_again(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/withdraw", "skip", "yes")

    await desk.says("grace", "/start", "[Halifax]", *THROUGH, "send")

    found = [(each.reference, each.status) for each in await desk.applications("grace")]
    assert found == [("C-101", Status.WITHDRAWN), ("C-102", Status.SUBMITTED)]


async def test_of_two_applications_the_one_that_was_picked_goes(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/start moncton", *THROUGH, "send")

    await desk.says("grace", "/withdraw", "[C-101, Halifax]", "skip", "yes")

    found = [each.status for each in await desk.applications("grace")]
    assert found == [Status.WITHDRAWN, Status.SUBMITTED]


async def test_forged_talk_about_someone_elses_application_does_nothing(desk: Desk) -> None:
    await desk.applies("grace")
    [hers] = await desk.applications("grace")
    await desk.applies("mallory", "moncton")
    mallory = (await desk.person("mallory")).id
    names = {"en": "Halifax", "fr": "Halifax"}
    facts = {"application": hers.id, "reference": hers.reference, "community": names}
    state = {"talk": {"facts": facts, "answers": {"reason": None}}, "shown": None}
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: uow.talks.push(mallory, "withdrawal", state, now))

    told = await desk.says("mallory", "yes")

    assert "That has been dealt with already." in told
    assert await desk.applications("grace") == [hers]

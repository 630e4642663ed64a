"""Changing what was sent: only one's own, eligibility told, and the deed noted without answers."""

import pytest

from program.applications import Status
from tests.handlers.desk import THROUGH, Desk

CHANGE = ("/profile", "[Change an answer…]")


async def test_saved_change_is_noted_by_key_only(desk: Desk) -> None:
    await desk.applies("grace")

    await desk.says("grace", *CHANGE, "[Goals]", "Work with children.", "[Save the changes]")

    [application] = await desk.applications("grace")
    newest = (await desk.deeds())[0]
    assert application.profile["goals"] == "Work with children."
    assert (newest.action, newest.subject) == ("application.changed", "C-101")
    assert newest.detail == {"changed": ["goals"], "unmet": []}
    assert newest.person_id == newest.actor == application.person_id


async def test_change_that_is_not_saved_changes_nothing(desk: Desk) -> None:
    await desk.applies("grace")
    before = await desk.applications("grace")

    await desk.says("grace", *CHANGE, "[Goals]", "Other.", "[Leave it as it was]")
    await desk.says("grace", *CHANGE, "[Goals]", "Other.", "/cancel")

    assert await desk.applications("grace") == before
    assert [each.action for each in await desk.deeds()] == ["application.submitted"]


async def test_rule_no_longer_met_is_told_and_noted_and_the_truth_is_kept(desk: Desk) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", *CHANGE, "[Lives in]", "Winnipeg", "yes")
    await desk.says("grace", "[Save the changes]")

    [application] = await desk.applications("grace")
    newest = (await desk.deeds())[0]
    assert "This community takes people who are still outside Canada." in told
    assert application.status is Status.SUBMITTED
    assert newest.detail == {"changed": ["city"], "unmet": ["already_in_canada"]}
    assert (await desk.person("grace")).zone == "America/Winnipeg"


async def test_statistical_answer_is_added_and_removed(desk: Desk) -> None:
    await desk.applies("grace")
    skips = ["skip"] * 6

    await desk.says("grace", "/profile", "[Add details (2 minutes)]", *skips, "woman", "skip", "ok")
    [added] = await desk.applications("grace")
    await desk.says("grace", *CHANGE, "[Gender]", "[Skip]", "[Save the changes]")
    [removed] = await desk.applications("grace")

    assert (added.profile["gender"], removed.profile["gender"]) == ("woman", None)


async def test_details_that_are_all_left_out_are_no_change(desk: Desk) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", "/profile", "[Add details (2 minutes)]", *["skip"] * 8, "yes")

    assert "Nothing has been changed." in told


async def test_hours_and_arrival_change_in_every_application(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/start moncton", *THROUGH, "send", "/hours", "saturday")
    await desk.says("grace", "/arrival", "May 2027")

    profiles = [each.profile for each in await desk.applications("grace")]
    assert [each["hours"] for each in profiles] == [["saturdays"], ["saturdays"]]
    assert [each["arrival"]["earliest"] for each in profiles] == ["2027-05-01", "2027-05-01"]
    assert [each.subject for each in (await desk.deeds())[:4]] == ["C-101", "C-102"] * 2


async def test_hours_answered_in_an_open_interview_are_asked_anew_there(desk: Desk) -> None:
    await desk.enters("grace")
    early = await desk.says("grace", "/arrival")
    await desk.says("grace", *THROUGH[:10])

    told = await desk.says("grace", "/arrival", "May 2027")

    assert "We shall come to that in a moment." in early
    assert "When do you expect to arrive in Canada?" in told
    assert "And your French?" in told
    assert await desk.deeds() == []


async def test_with_two_applications_the_one_that_was_picked_is_shown(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/start moncton", *THROUGH, "send")

    told = await desk.says("grace", "/profile", "[C-102, Greater Moncton]")

    assert "This is what Greater Moncton has." in told


@pytest.mark.parametrize("do", ["profile", "withdraw"])
async def test_someone_elses_application_cannot_be_picked(desk: Desk, do: str) -> None:
    await desk.applies("grace")
    await desk.applies("mallory", "moncton")
    before = await desk.applications("grace")

    seen = await desk.forges("mallory", {"do": do, "application": before[0].id})

    assert seen == "That has been dealt with already."
    assert await desk.applications("grace") == before


async def test_profile_of_an_application_that_is_over_is_not_saved(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", *CHANGE, "[Goals]", "Other.")

    told = await desk.says("grace", "/withdraw", "skip", "yes", "yes")

    [application] = await desk.applications("grace")
    assert "C-101 is withdrawn" in told
    assert "There is no open question just now." in told
    assert (application.status, application.profile) == (Status.WITHDRAWN, {})

"""From an accepted invitation to a Connector who has agreed."""

from __future__ import annotations

import json

import pytest

from program.applications import Status
from program.connectors import Standing
from program.people import Purpose
from tests.handlers import connectors
from tests.handlers.connectors import THROUGH, invite, onboard, seat
from tests.handlers.desk import Desk
from tests.handlers.guest import Guest
from tests.handlers.scenes import everything, failures, files
from tests.handlers.test_strange_input import STRANGE, open_question, said_and_undone
from tests.stories.scene import Scene


async def test_who_agrees_is_kept_with_defaults_and_waits_for_the_coordinator(desk: Desk) -> None:
    await onboard(desk, "marie")

    found = await connectors.connector(desk, "marie")
    deed = (await desk.deeds())[0]
    assert (found.standing, found.reference, found.capacity) == (Standing.AGREED, "K-21", 1)
    assert found.agreed_at is not None
    assert found.confirmed_at is None
    assert {key: found.profile[key] for key in ("name", "capacity", "notice_h", "promise")} == {
        "name": "Marie Roy",
        "capacity": 1,
        "notice_h": 48,
        "promise": True,
    }
    assert found.profile["communities"] == ["halifax"]
    assert found.profile["hours"] == ["weekday_evenings"]
    assert (await desk.person("marie")).zone == "America/Halifax"
    assert (deed.action, deed.subject, deed.detail) == ("connector.agreed", "K-21", {})
    assert await connectors.roles(desk, "marie") == []


async def test_consent_is_a_connectors_own(desk: Desk) -> None:
    await onboard(desk, "marie")

    number = (await desk.person("marie")).id
    given = await desk.look(lambda uow: uow.consents.current(number))
    assert [each.purpose for each in given] == [Purpose.CONNECTOR]


async def test_email_is_sealed_and_found_however_it_is_written(desk: Desk) -> None:
    more = ("[Add details (1 minute)]", *["skip"] * 5, "Marie@Example.org", "skip", "skip", "send")
    await onboard(desk, "marie", "halifax", *more)

    found = await desk.look(lambda uow: uow.connectors.by_email("marie@example.ORG"))
    assert [each.reference for each in found] == ["K-21"]
    assert "Marie@Example.org" in everything(desk.scene)
    assert "Example.org" not in files(desk.scene)


async def test_who_declines_consent_is_forgotten_and_nothing_is_made(desk: Desk) -> None:
    await invite(desk, "marie")

    told = await desk.says("marie", "[English]", "[No, thank you]")

    assert "nothing about you is kept" in told
    assert await desk.look(lambda uow: uow.connectors.get(21)) is None


async def test_who_will_not_promise_has_their_answers_erased(desk: Desk) -> None:
    await invite(desk, "marie")

    await desk.says("marie", "[English]", "[I agree]", *THROUGH[:-2], "no", "[This is not for me]")

    found = await connectors.connector(desk, "marie")
    assert (found.standing, found.profile, found.agreed_at) == (Standing.LEFT, {}, None)
    assert (await desk.deeds())[0].action == "connector.declined"


async def test_onboarding_goes_on_after_cancel_and_by_a_bare_start(desk: Desk) -> None:
    await invite(desk, "marie")
    await desk.says("marie", "[English]", "[I agree]", "Marie Roy", "/cancel")

    told = await desk.says("marie", "/start")

    assert "Welcome back. We go on where you were." in told
    assert "Nice to meet you, Marie Roy." in told
    assert (await connectors.connector(desk, "marie")).profile == {"name": "Marie Roy"}


async def test_connectee_in_an_interview_keeps_its_draft(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.says("grace", "Grace")

    told = await invite(desk, "grace")
    await desk.says("grace", "[I agree]", *THROUGH, "send")

    [application] = await desk.applications("grace")
    assert "First, I need your consent." in told
    assert (application.status, application.profile) == (Status.DRAFT, {"name": "Grace"})
    assert (await connectors.connector(desk, "grace")).standing is Standing.AGREED


async def test_connector_elsewhere_is_not_asked_again(desk: Desk) -> None:
    await seat(desk, "marie")
    await connectors.appoint(desk, "luc", "moncton")

    told = await invite(desk, "marie", "moncton")

    found = await connectors.connector(desk, "marie")
    assert "Done: you now help Greater Moncton, too." in told
    assert await connectors.slugs(desk, found) == ["halifax", "moncton"]
    assert found.profile["communities"] == ["halifax", "moncton"]
    assert connectors.held(await connectors.roles(desk, "marie")) == 2


async def test_second_invitation_while_being_asked_adds_its_community(desk: Desk) -> None:
    await invite(desk, "marie")
    await desk.says("marie", "[English]", "[I agree]", "Marie Roy")

    await invite(desk, "marie", "moncton")
    await desk.says("marie", *THROUGH[1:], "send")

    found = await connectors.connector(desk, "marie")
    assert await connectors.slugs(desk, found) == ["halifax", "moncton"]


async def test_communities_of_another_field_are_not_offered(desk: Desk) -> None:
    await invite(desk, "marie")

    engineer = await desk.says("marie", "[English]", "[I agree]", *THROUGH[:6])
    await desk.says("marie", "/back", "/back")
    accountant = await desk.says("marie", "accountant", "1", *THROUGH[4:6])

    assert "[Accountants, anywhere in Canada]" not in engineer
    assert "[Accountants, anywhere in Canada]" in accountant


async def test_answers_of_an_onboarding_that_is_left_are_erased_in_time(desk: Desk) -> None:
    await invite(desk, "marie")
    await desk.says("marie", "[English]", "[I agree]", "Marie Roy")

    told = await desk.player.play("~ 29 days")
    later = await desk.player.play("~ 2 days")

    found = await connectors.connector(desk, "marie")
    assert "are erased" not in told
    assert "the answers you gave as a Connector are erased" in later
    assert (found.standing, found.profile) == (Standing.LEFT, {})


async def test_forged_talk_about_somebody_elses_onboarding_does_nothing(desk: Desk) -> None:
    await invite(desk, "marie")
    await desk.says("marie", "[English]", "[I agree]", "Marie Roy")
    hers = await connectors.connector(desk, "marie")
    await seat(desk, "mallory")
    mallory = (await desk.person("mallory")).id
    names = {"en": "Halifax", "fr": "Halifax"}
    facts = {
        "connector": hers.id,
        "community": names,
        "home": "halifax",
        "communities": [],
        "language": "en",
    }
    answers = {**(await connectors.connector(desk, "mallory")).profile}
    del answers["communities"]
    state = json.loads(json.dumps({"talk": {"facts": facts, "answers": answers}, "shown": None}))
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: uow.talks.push(mallory, "onboarding", state, now))

    told = await desk.says("mallory", "send")

    assert "That has been dealt with already." in told
    assert await connectors.connector(desk, "marie") == hers


WORDED = {"name": 0, "organisation": 1, "occupation": 2, "city": 4, "hours": 9, "promise": 10}
OFFERED = {"why": 1, "notice_h": 3, "video": 4, "email": 5, "thanks": 6}


@pytest.mark.e2e
@pytest.mark.parametrize("question", [*WORDED, *OFFERED])
async def test_strange_input_is_met_with_a_word_and_no_number_is_kept(
    scene: Scene, question: str
) -> None:
    guest, desk = Guest(scene, question), Desk(scene)
    await invite(desk, question)
    reached = THROUGH[: WORDED[question]] if question in WORDED else (*THROUGH, "more")
    await guest.write("English", "yes", *reached, *["skip"] * OFFERED.get(question, 0))
    assert await open_question(guest) == question

    met = {
        name: await said_and_undone(guest, text, question)
        for name, text in {**STRANGE, **PAPERS}.items()
    }

    assert [name for name, heard in met.items() if not heard] == []
    assert [number for number in PAPERS if number in everything(scene)] == []
    assert await failures(scene) == []


PAPERS = {number: f"my passport is {number}" for number in ("AB1234567", "193 456 787")}


async def test_who_declined_is_not_told_that_they_were_a_connector(desk: Desk) -> None:
    await invite(desk, "marie")
    await desk.says("marie", "[English]", "[I agree]", *THROUGH[:-2], "no", "[This is not for me]")

    told = await desk.says("marie", "/status")

    assert "You were invited to be a Connector, and are none." in told
    assert "not a Connector any more" not in told


async def test_who_waits_to_be_confirmed_can_change_their_answers(desk: Desk) -> None:
    await connectors.onboard(desk, "marie")

    told = await desk.says(
        "marie", "/profile", "[Change an answer…]", "[Organisation]", "Pier 21", "ok"
    )

    found = await connectors.connector(desk, "marie")
    assert "< Where do you work?" in told
    assert "Nice to meet you" not in told
    assert (found.standing, found.profile["organisation"]) == (Standing.AGREED, "Pier 21")
    assert await connectors.roles(desk, "marie") == []


async def test_who_helps_one_more_community_before_being_confirmed_has_no_role(desk: Desk) -> None:
    await connectors.onboard(desk, "marie")

    change = ("/profile", "[Change an answer…]", "[Helps]", "moncton", "done", "ok")
    await desk.says("marie", *change)

    found = await connectors.connector(desk, "marie")
    assert len(found.communities) == 2
    assert await connectors.roles(desk, "marie") == []

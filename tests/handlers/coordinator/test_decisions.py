"""A decision counts at once, is told after ten minutes by day, and can be undone until then."""

from __future__ import annotations

from dataclasses import replace

from program.applications import Status
from program.matches import Match, Stage
from tests.handlers.caseload import agreed, application, appointed, submitted
from tests.handlers.desk import Desk


async def wound(desk: Desk, span: str, person: str = "amina") -> str:
    desk.player.person = person
    return await desk.player.play(f"~ {span}")


async def test_accepted_person_hears_it_after_ten_minutes(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/accept C-101")
    early = await wound(desk, "9 minutes")
    late = await wound(desk, "2 minutes")

    assert "C-101: accepted. The person hears so in 10 minutes" in told
    assert "accepted" not in early
    assert "your application is accepted!" in late
    assert (await application(desk)).status is Status.ACCEPTED


async def test_status_does_not_give_away_what_was_not_told(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/review", "[Decline…]", "[No document yet]", "[Yes, decline]")

    before = await desk.says("amina", "/start", "/status")
    await wound(desk, "1 hour")
    after = await desk.says("amina", "/status")

    assert before.count("your application has been sent.") == 2
    assert "your application could not be accepted." in after


async def test_undone_decision_is_never_told(desk: Desk) -> None:
    await appointed(desk, "claire")
    [before] = await submitted(desk, "amina")

    await desk.says("claire", "/waitlist C-101", "[Undo]")
    silence = await wound(desk, "2 days")

    after = await application(desk)
    assert replace(after, version=before.version) == before
    assert "waiting list" not in silence


async def test_undo_pressed_twice_says_how_it_stands(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/accept C-101", "[Undo]", "[Undo]")

    assert "You have done so yourself already: decision undone, just now." in told
    assert (await application(desk)).status is Status.SUBMITTED


async def test_undo_after_it_was_told_changes_nothing(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/accept C-101")
    await wound(desk, "1 hour")

    told = await desk.says("claire", "[Undo]")

    assert "That is too late to be undone. C-101 is settled: accepted, 1 hour ago" in told
    assert (await application(desk)).status is Status.ACCEPTED


async def test_undo_of_an_older_decision_leaves_the_newer_one(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/waitlist C-101")
    older = (await application(desk)).decided_at
    assert older is not None
    await desk.says("claire", "/accept C-101")

    action = {"do": "case.undo", "application": 101, "at": older.isoformat()}
    told = await desk.forges("claire", action)

    assert "too late" in told
    assert (await application(desk)).status is Status.ACCEPTED


async def test_decision_with_a_match_under_way_is_not_undone(desk: Desk) -> None:
    await appointed(desk, "claire")
    [sent] = await submitted(desk, "amina")
    paul = await agreed(desk, "paul")
    await desk.says("claire", "/accept C-101")
    now = desk.scene.clock.now()
    offer = Match(sent.id, paul.id, sent.community_id, Stage.OFFERED, now)
    await desk.scene.store.transact(lambda uow: uow.matches.add(offer))

    told = await desk.says("claire", "[Undo]")

    assert "C-101 has gone on since" in told
    assert (await application(desk)).status is Status.ACCEPTED


async def test_refusal_is_not_undone_once_the_person_applies_again(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/review", "[Decline…]", "[No document yet]", "[Yes, decline]")
    first = await application(desk)
    begin = desk.scene.store.transact
    now = desk.scene.clock.now()
    await begin(lambda uow: uow.applications.start(first.person_id, first.community_id, None, now))

    told = await desk.says("claire", "[Undo]")

    assert "C-101 has gone on since" in told
    assert (await application(desk)).status is Status.DECLINED


async def test_first_decision_wins_and_the_second_hears_whose_it_was(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/review C-101")
    await desk.says("claire", "/accept C-101")

    pressed = await desk.says("omar", "[Waiting list]")
    typed = await desk.says("omar", "/decline C-101 Sorry.")
    asked = await desk.says("omar", "/clarify C-101 Really?")

    for told, ago in ((pressed, "just now"), (typed, "just now"), (asked, "1 minute ago")):
        assert f"C-101 is settled: accepted, {ago}, by Coordinator 1." in told
    assert (await application(desk)).status is Status.ACCEPTED


async def test_card_from_before_a_decision_does_not_decide_again(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("omar", "/review C-101")
    await desk.says("claire", "/waitlist C-101")

    told = await desk.says("omar", "[Accept]")

    assert "C-101 is settled: waiting list, just now, by Coordinator 1." in told
    assert (await application(desk)).status is Status.WAITLISTED


async def test_waiting_list_can_end_in_acceptance(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/waitlist C-101")
    heard = await wound(desk, "1 hour")

    shown = await desk.says("claire", "/review C-101")
    await desk.says("claire", "[Accept]")
    after = await wound(desk, "1 hour")

    assert "Your application is on the waiting list" in heard
    assert "[Waiting list]" not in shown
    assert "your application is accepted!" in after


async def test_deciding_twice_the_same_is_told_once(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    told = await desk.says("claire", "/waitlist C-101", "/waitlist C-101")

    assert "C-101 is settled: waiting list, just now, by yourself." in told


async def test_word_waits_for_the_day_where_the_person_is(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await wound(desk, "13 hours")
    await desk.says("claire", "/accept C-101")

    night = await wound(desk, "8 hours")
    morning = await wound(desk, "3 hours")

    assert "accepted" not in night
    assert "accepted" in morning


async def test_person_who_left_before_the_word_hears_nothing(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/accept C-101")
    await desk.says("amina", "/withdraw", "skip", "yes")

    silence = await wound(desk, "2 days")
    pressed = await desk.says("claire", "[Undo]")

    assert "accepted" not in silence
    assert "the person has withdrawn it or left" in pressed
    assert (await application(desk)).status is Status.WITHDRAWN
    assert (await application(desk)).decision == {}


async def test_another_communitys_application_cannot_be_decided(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", slug="moncton")
    action = {"application": 101, "seen": "submitted", "at": "", "reason": "other", "words": "No."}

    typed = await desk.says("claire", "/accept C-101", "/waitlist C-101", "/decline C-101 No.")
    deeds = ("accept", "waitlist", "decline", "reason", "sure", "keep", "undo", "clarify")
    for deed in (*deeds, "mine", "answers"):
        await desk.forges("claire", {"do": f"case.{deed}", **action})

    assert typed.count("I find nothing of that name in your community.") == 3
    assert (await application(desk)).status is Status.SUBMITTED


async def test_button_of_somebody_dismissed_does_nothing(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await desk.says("claire", "/review C-101")
    await desk.player.play("# person: claire\n# dismiss: coordinator halifax")

    told = await desk.says("claire", "[Accept]", "/accept C-101")

    assert "That button is no longer in use." in told
    assert "I do not know /accept." in told
    assert (await application(desk)).status is Status.SUBMITTED


async def test_decision_is_written_down(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")

    await desk.says("claire", "/accept C-101", "[Undo]")

    deeds = [(each.action, each.detail) for each in await desk.deeds()]
    assert deeds == [
        ("application.undone", {"from": "accepted"}),
        ("application.accepted", {"from": "submitted", "reason": ""}),
    ]

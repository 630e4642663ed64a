"""Up to three people, a line each; what is kept of them, and what is handed out to write."""

from dataclasses import replace

import pytest

from program.introductions import Stage
from program.promises import State
from tests.handlers.introductions.afterwards import NUDGE, RECRUITER, After

NAMED = "Sarah Roy, head nurse at QEII – knows every ward"


async def test_promise_begins_with_the_meeting_and_asks_at_once(met: After) -> None:
    promise = await met.promise()

    assert (promise.state, promise.nudges) == (State.OPEN, 0)
    assert "Whom should Amina talk to next?" in met.told


async def test_unnamed_person_takes_one_line_and_one_tap(met: After) -> None:
    drafted = await met.says("a recruiter at Emera")
    sent = await met.says("[Sent]")

    (made,) = await met.introductions()
    assert (made.stage, made.whom, made.generation) == (Stage.INTRODUCED, RECRUITER, 1)
    assert made.introduced_at is not None
    assert "For recruiter, Emera: copy or forward the message above" in drafted
    assert "1 of 3: thank you" in sent
    deed = (await met.desk.deeds())[0]
    assert (deed.action, deed.subject) == ("introduction.made", "M-71")
    assert "Emera" not in str(deed.detail)


async def test_name_is_kept_once_it_may_be(met: After) -> None:
    await met.says(NAMED, "[Not asked yet]")
    (kept,) = await met.introductions()
    await met.says("[Later]", "/refer", "[1]", "[They agreed to be named]", "Sarah Roy")

    (named,) = await met.introductions()
    work = {"role": "head nurse", "organisation": "QEII", "why": "knows every ward"}
    assert kept.whom == work
    assert named.whom == {**work, "name": "Sarah Roy"}


async def test_address_in_place_of_a_name_changes_nothing(met: After) -> None:
    await met.says(NAMED, "[Not asked yet]")
    (kept,) = await met.introductions()

    told = await met.says("[Later]", "/refer", "[1]", "[They agreed to be named]", "sarah@qeii.ca")

    assert "Nothing has been changed." in told
    assert await met.introductions() == [kept]


async def test_what_only_looked_like_a_name_is_kept_as_what_they_do(met: After) -> None:
    await met.says("Head Nurse, QEII", "[That is not a name]")

    (made,) = await met.introductions()
    assert made.whom == {"role": "Head Nurse", "organisation": "QEII"}


async def test_bare_name_is_asked_what_they_do(met: After) -> None:
    asked = await met.says("Sarah Roy", "[They agreed to be named]")
    await met.says("a recruiter at Emera")

    (made,) = await met.introductions()
    assert "What does Sarah Roy do, and where?" in asked
    assert made.whom == {"name": "Sarah Roy", **RECRUITER}


async def test_three_at_once_and_all_sent_keep_the_promise(met: After) -> None:
    told = await met.says(
        "a recruiter at Emera ⏎ a dean at Dalhousie ⏎ the president", "[All are sent]"
    )

    promise = await met.promise()
    assert await met.stages() == ["introduced"] * 3
    assert promise.state is State.KEPT
    assert promise.closed_at is not None
    assert "You have kept your promise" in told
    assert NUDGE not in await met.desk.passes(days=40)


async def test_fourth_line_at_once_is_refused(met: After) -> None:
    told = await met.says("a ⏎ b ⏎ c ⏎ d")

    assert "3 lines at the most" in told
    assert await met.introductions() == []


async def test_message_leaves_out_how_to_reach_the_connectee(met: After) -> None:
    await met.says("a recruiter at Emera")

    message = await met.says("[In French]")
    assert "Auriez-vous vingt minutes pour Amina" in message
    assert "je peux vous mettre en contact" in message
    for secret in ("amina@example.com", "+212", "linkedin", "karim@example.com", "whereby"):
        assert secret not in message


async def test_later_keeps_it_promised_and_goes_on_with_the_next(met: After) -> None:
    told = await met.says("a recruiter at Emera ⏎ a dean at Dalhousie", "[Later]")

    assert await met.stages() == ["promised", "promised"]
    assert "For dean, Dalhousie" in told


async def test_nobody_else_is_thanked_kindly_and_left_in_peace(met: After) -> None:
    told = await met.says("[I have no more]")

    assert (await met.promise()).state is State.NO_MORE
    assert "That is fine, and thank you" in told
    assert NUDGE not in await met.desk.passes(days=40)


async def test_more_can_be_named_after_no_more(met: After) -> None:
    await met.says("[I have no more]")
    await met.says("/refer", "[Somebody for Amina…]", "a recruiter at Emera", "[Sent]")

    assert await met.stages() == ["introduced"]
    assert (await met.promise()).state is State.NO_MORE


async def test_sent_twice_counts_once(met: After) -> None:
    await met.says("a recruiter at Emera")
    (made,) = await met.introductions()
    await met.says("[Sent]")
    first = (await met.introductions())[0]

    await met.desk.forges("karim", {"do": "intro_sent", "introduction": made.id})

    assert (await met.introductions())[0] == first


async def test_removed_one_counts_no_more_and_nothing_is_kept_of_them(met: After) -> None:
    await met.says("a recruiter at Emera ⏎ a dean at Dalhousie ⏎ the president", "[All are sent]")

    told = await met.says("/refer", "[2]", "[Remove or erase…]", "[Yes, remove it]")

    gone = (await met.introductions())[1]
    assert (gone.stage, gone.whom, gone.counted) == (Stage.WITHDRAWN, {}, False)
    assert (await met.promise()).state is State.OPEN
    assert "Introductions for Amina: 2 of 3" in told
    assert (await met.desk.deeds())[0].detail["why"] == "connector"


async def test_line_can_be_written_anew(met: After) -> None:
    await met.says("a recruter at Emera", "[Sent]", "[Later]")

    told = await met.says("/refer", "[1]", "[Change the line…]", "a recruiter at Emera")

    (made,) = await met.introductions()
    assert (made.whom, made.stage) == (RECRUITER, Stage.INTRODUCED)
    assert "Saved. recruiter, Emera" in told


async def test_somebody_else_cannot_touch_them(met: After) -> None:
    await met.says("a recruiter at Emera")
    before = await met.introductions()
    await met.desk.connector("dana")

    for deed in ("intro_sent", "intro_see", "intro_remove_yes", "intro_draft"):
        told = await met.desk.forges("dana", {"do": deed, "introduction": before[0].id, "why": ""})
        assert told.startswith("That has been settled meanwhile.")

    assert await met.introductions() == before


async def test_status_and_home_tell_how_far_it_is(met: After) -> None:
    told = await met.says("a recruiter at Emera", "[Sent]", "[Later]", "/status")

    assert "Introductions for Amina: 1 of 3" in told


async def test_sent_by_mistake_is_taken_back_with_what_followed(met: After) -> None:
    await met.says("a recruiter at Emera ⏎ a dean at Dalhousie ⏎ the president", "[All are sent]")
    kept = (await met.promise()).state

    told = await met.says("[Not sent after all]")
    later = await met.desk.passes(days=6)

    assert kept is State.KEPT
    assert "nothing has gone out yet. It is about recruiter, Emera, dean, Dalhousie and" in told
    assert "Introductions for Amina: 0 of 3" in told
    assert await met.stages() == ["promised"] * 3
    assert (await met.promise()).state is State.OPEN
    assert "write to you?" not in later
    assert "Named, and not written to yet" in later


async def test_sent_is_not_taken_back_once_they_wrote(met: After) -> None:
    await met.says("a recruiter at Emera", "[Sent]", "[Later]")
    await met.desk.passes(days=5)
    before = await met.says("/refer", "[1]")
    await met.desk.says("amina", "[Yes]")

    told = await met.says("[Not sent after all]")
    after = await met.says("/refer", "[1]")

    assert "[Not sent after all]" in before
    assert "It stays as it is: Amina has heard from them." in told
    assert "[Not sent after all]" not in after
    assert await met.stages() == ["introduced"]


async def test_stop_outlives_a_promise_that_was_kept_for_a_while(met: After) -> None:
    await met.says("[Later]")
    await met.desk.passes(days=4)
    await met.says("[Stop these]", "/refer", "[Somebody for Amina…]")
    await met.says("a recruiter at Emera ⏎ a dean at Dalhousie ⏎ the president", "[All are sent]")

    await met.says("[Not sent after all]")

    assert (await met.promise()).state is State.STOPPED
    assert NUDGE not in await met.desk.passes(days=40)


@pytest.mark.parametrize(
    ("years", "told"),
    [(0, "nurse, soon to arrive"), (1, "nurse, one year of"), (7, "nurse, 7 years of")],
)
async def test_letter_leaves_out_less_than_a_year_of_experience(
    met: After, years: int, told: str
) -> None:
    await met.told_of(years=years)

    assert f"through the Connector Program: {told}" in await met.says("a recruiter at Emera")


@pytest.mark.parametrize(
    ("title", "language", "told"),
    [
        ("infirmière", "fr", "infirmière (Registered nurse), 7 years"),
        ("nurse", "en", "nurse, 7 years"),
        ("sourcière", "fr", "sourcière, 7 years"),
    ],
)
async def test_letter_says_in_its_own_language_what_the_connectee_does(
    met: After, title: str, language: str, told: str
) -> None:
    await met.told_of(occupation={"title": title, "category": 3, "level": 1})
    spoken = replace(await met.desk.person("amina"), language=language)
    await met.desk.scene.store.transact(lambda uow: uow.people.save(spoken))

    assert f"Program: {told}" in await met.says("a recruiter at Emera")


async def test_one_of_three_can_be_taken_back_while_the_next_is_asked_for(met: After) -> None:
    sent = await met.says("a recruiter at Emera", "[Sent]")

    taken = await met.says("[Not sent after all]")

    assert "Who else comes to mind" in sent
    assert "Noted: nothing has gone out yet." in taken
    assert [each.stage for each in await met.introductions()] == [Stage.PROMISED]

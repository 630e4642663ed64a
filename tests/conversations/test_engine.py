"""The engine replays: answers, back, changes, parked branches, and failures that lose nothing."""

from datetime import date

import pytest

from conversations import engine
from conversations.engine import Asked, Failed, Finished
from conversations.question import Prompt, TalkState
from conversations.questions import YesNo
from conversations.reply import Tapped, Typed
from conversations.talk import AskedTwice, Talk
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.breakfast import (
    COFFEE,
    PRAISE,
    TEA,
    WARNING,
    WELCOME,
    breakfast,
    decaffeinated,
    doubled,
    extras_only,
    spilling,
)
from tests.conversations.chat import Chat, options

DRINK = Prompt(Verbatim("Drink?"), ((TEA,), (COFFEE,)))
MARCH = {"earliest": "2027-03-15", "latest": "2027-03-15", "precision": "day"}
ORDER = ("tea", "yes", "1, 3", "no sugar", "15/03/2027", "order")
ANSWERS = {
    "drink": "tea",
    "milk": True,
    "extras": ["bread", "honey"],
    "note": "no sugar",
    "when": MARCH,
    "review": "send",
}


def test_play_asks_the_first_question(world: World) -> None:
    step = engine.play(breakfast, TalkState(), world)

    assert step == Asked(
        state=TalkState(pending="drink"),
        prompt=DRINK,
        said=(WELCOME,),
        position=1,
        can_go_back=False,
    )


def test_answer_leads_to_the_next_question_with_what_is_said_since(chat: Chat) -> None:
    step = chat.type("tea")

    assert isinstance(step, Asked)
    assert step.state == TalkState(answers={"drink": "tea"}, pending="milk", step=1)
    assert (step.prompt.text, step.said) == (Verbatim("Milk?"), (PRAISE, WARNING))
    assert (step.position, step.can_go_back, step.optional) == (2, True, False)


def test_answers_to_all_questions_finish_the_talk(chat: Chat) -> None:
    step = chat.type(*ORDER)

    value = ("tea", True, ("bread", "honey"), "no sugar", date(2027, 3, 15))
    assert step == Finished(value, (), ANSWERS)


@pytest.mark.parametrize("turns", range(len(ORDER)))
def test_talk_goes_on_from_stored_json_at_every_point(chat: Chat, turns: int) -> None:
    chat.type(*ORDER[:turns])

    resumed = engine.play(breakfast, chat.state, chat.world)

    assert resumed == chat.step


def test_state_of_an_older_version_is_read() -> None:
    stored = {"answers": {"drink": "tea"}, "pending": "milk", "colour": "blue"}

    state = TalkState.from_json(stored)

    assert state == TalkState(answers={"drink": "tea"}, pending="milk")


def test_what_was_said_before_the_newest_answer_is_not_repeated(chat: Chat) -> None:
    chat.type("tea", "yes")

    assert chat.asked.said == ()


def test_back_takes_answers_one_by_one_to_the_beginning(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    pending = []

    while chat.asked.can_go_back:
        chat.back()
        pending.append((chat.state.pending, tuple(chat.state.answers)))

    assert pending == [
        ("when", ("drink", "milk", "extras", "note")),
        ("note", ("drink", "milk", "extras")),
        ("extras", ("drink", "milk")),
        ("milk", ("drink",)),
        ("drink", ()),
    ]


def test_back_before_any_answer_asks_the_same(chat: Chat) -> None:
    chat.back()

    assert (chat.asked.prompt, chat.state) == (DRINK, TalkState(pending="drink", step=1))


def test_back_says_again_what_led_up_to_the_question(chat: Chat) -> None:
    chat.type("tea", "yes")

    chat.back()

    assert chat.asked.said == (PRAISE, WARNING)


def test_back_undoes_a_narrowing_first(chat: Chat) -> None:
    chat.type(*ORDER[:4])
    before = chat.asked.prompt
    chat.type("03/04/2027")
    narrowed = chat.asked

    chat.back()

    assert options(narrowed.prompt) == ["0", "1"]
    assert narrowed.state.stages != ()
    assert (chat.asked.prompt, chat.state.stages) == (before, ())
    assert list(chat.state.answers) == ["drink", "milk", "extras", "note"]


def test_narrowed_question_does_not_say_again_what_led_up_to_it(world: World) -> None:
    chat = Chat(breakfast, world)
    chat.type("coffee", "1", "skip", "03/04/2027")

    assert chat.asked.said == ()


def test_ticks_are_shown_in_place_and_are_no_step(chat: Chat) -> None:
    chat.type("tea", "yes")
    before = chat.state.step

    chat.tap("jam")

    assert (chat.asked.in_place, chat.state.step) == (True, before)
    assert chat.state.stages == ({"picked": ["jam"]},)


def test_back_over_ticks_takes_the_answer_before(chat: Chat) -> None:
    chat.type("tea", "yes")
    chat.tap("jam", "honey")

    chat.back()

    assert chat.state == TalkState(answers={"drink": "tea"}, pending="milk", step=3)


def test_ticks_alone_are_nothing_to_go_back_over(world: World) -> None:
    chat = Chat(extras_only, world)

    chat.tap("jam")

    assert (chat.asked.in_place, chat.asked.can_go_back) == (True, False)


def test_skipped_answer_can_be_changed_back_and_forth(chat: Chat) -> None:
    chat.type("tea", "yes", "1", "skip", "15/03/2027")
    chat.reopen("note")

    chat.back()

    assert (chat.state.pending, chat.state.answers["note"]) == ("review", None)


def test_left_branch_is_unread_unshown_and_not_in_the_end(chat: Chat) -> None:
    chat.type(*ORDER[:-1])
    chat.reopen("drink")
    chat.type("coffee")
    parked = chat.state.answers
    chat.tap("change")
    shown = options(chat.asked.prompt)
    chat.back()

    step = chat.type("order")

    assert parked["milk"] is True
    assert shown == ["drink", "note", "when"]
    assert isinstance(step, Finished)
    assert step.value == ("coffee", None, ("bread", "honey"), "no sugar", date(2027, 3, 15))
    assert "milk" not in step.answers


def test_branch_that_returns_finds_its_answers(chat: Chat) -> None:
    chat.type(*ORDER[:-1])

    chat.reopen("drink")
    chat.type("coffee")
    chat.reopen("drink")
    chat.type("tea")

    assert chat.state.pending == "review"
    assert chat.type("order") == Finished(
        ("tea", True, ("bread", "honey"), "no sugar", date(2027, 3, 15)), (), ANSWERS
    )


def test_refused_reply_is_counted_and_changes_no_answer(chat: Chat) -> None:
    chat.type("tea", "perhaps", "who knows")

    asked = chat.asked
    assert asked.refusal is not None
    assert (asked.state.refusals, asked.said) == (2, ())
    assert (asked.state.pending, asked.state.answers) == ("milk", {"drink": "tea"})


def test_refusals_are_forgotten_with_the_answer(chat: Chat) -> None:
    chat.type("tea", "perhaps", "yes")

    assert (chat.state.pending, chat.state.refusals) == ("extras", 0)


def test_foreign_reply_changes_nothing_but_the_step(chat: Chat) -> None:
    chat.type("tea", "yes", "perhaps")
    chat.tap("jam")
    before = chat.asked

    chat.send("voice")

    after = chat.asked
    assert (after.foreign, after.refusal) == ("voice", None)
    assert after.prompt == before.prompt
    assert after.state == TalkState.from_json({**before.state.to_json(), "step": 4})


@pytest.mark.parametrize("reply", [Typed("skip"), Typed("Passer"), Typed(" - "), Tapped("skip")])
def test_offered_question_can_be_skipped(chat: Chat, reply: Typed | Tapped) -> None:
    chat.type("coffee", "jam")
    assert chat.asked.optional

    chat.reply(reply)

    assert (chat.state.pending, chat.state.answers["note"]) == ("when", None)


@pytest.mark.parametrize("reply", [Typed("skip"), Tapped("skip")])
def test_asked_question_cannot_be_skipped(chat: Chat, reply: Typed | Tapped) -> None:
    chat.reply(reply)

    assert (chat.state.pending, chat.state.answers) == ("drink", {})


def test_stored_value_that_is_no_longer_offered_is_asked_again(world: World) -> None:
    state = TalkState(answers={"drink": "coffee", "milk": True})

    step = engine.play(decaffeinated, state, world)
    answered = engine.reply(decaffeinated, state, Typed("tea"), world)

    assert isinstance(step, Asked)
    assert step.state.pending == "drink"
    assert answered == Finished("tea", (), {"drink": "tea", "milk": True})


@pytest.mark.parametrize("stored", [None, 7, "yes", ["yes"], {"yes": 1}, "é" * 9])
def test_stored_value_of_another_kind_is_asked_again(world: World, stored: object) -> None:
    state = TalkState(answers={"drink": "tea", "milk": stored})

    step = engine.play(decaffeinated, state, world)

    assert isinstance(step, Asked)
    assert step.state.pending == "milk"


def test_each_new_prompt_makes_earlier_buttons_stale(chat: Chat) -> None:
    steps = [chat.state.step]

    for turn in ("tea", "perhaps", "yes", "1", "-", "03/04/2027"):
        chat.type(turn)
        steps.append(chat.state.step)
    for undo in (chat.back, chat.back):
        undo()
        steps.append(chat.state.step)

    assert steps == sorted(set(steps))


def test_playing_again_is_the_same_step(chat: Chat) -> None:
    chat.type("tea")

    again = engine.play(breakfast, chat.state, chat.world)

    assert again == chat.asked


def test_key_asked_twice_fails_and_drops_nothing(world: World) -> None:
    state = TalkState(pending="drink", step=4)

    step = engine.reply(doubled, state, Typed("tea"), world)

    assert isinstance(step, Failed)
    assert isinstance(step.error, AskedTwice)
    assert step.state == state


def test_script_that_breaks_fails_with_the_state(world: World) -> None:
    state = TalkState(answers={"drink": "tea"}, pending="milk", step=3)

    steps = [
        engine.play(spilling, state, world),
        engine.reply(spilling, state, Typed("yes"), world),
        engine.back(spilling, state, world),
    ]

    assert [isinstance(step, Failed) and (step.state, str(step.error)) for step in steps] == [
        (state, "spilt")
    ] * 3


def test_change_that_breaks_the_script_keeps_the_former_answer(world: World) -> None:
    state = TalkState(answers={"drink": "tea", "note": "hot"})

    step = engine.reopen(spilling, state, "note", world)

    assert isinstance(step, Failed)
    assert (step.state.answers, step.state.changing) == ({"drink": "tea"}, {"note": "hot"})


def test_failed_talk_goes_on_once_the_script_is_mended(world: World) -> None:
    state = TalkState(answers={"drink": "tea"}, pending="milk", step=3)
    failed = engine.reply(spilling, state, Typed("yes"), world)
    assert isinstance(failed, Failed)

    mended = engine.reply(breakfast, failed.state, Typed("yes"), world)

    assert isinstance(mended, Asked)
    assert mended.state.answers == {"drink": "tea", "milk": True}


def test_reply_to_a_finished_talk_finishes_it_again(world: World) -> None:
    state = TalkState(answers=ANSWERS, step=9)

    replied = engine.reply(breakfast, state, Typed("more"), world)
    undone = engine.back(breakfast, state, world)

    assert replied == engine.play(breakfast, state, world)
    assert isinstance(undone, Asked)
    assert undone.state.pending == "review"


def test_progress_goes_by_what_the_script_expects(world: World) -> None:
    def script(talk: Talk) -> None:
        talk.expect(1)
        talk.ask("one", YesNo(Verbatim("?")))
        talk.expect(0)
        talk.ask("two", YesNo(Verbatim("?")))

    chat = Chat(script, world)
    first = (chat.asked.position, chat.asked.about)
    chat.type("yes")

    assert (first, (chat.asked.position, chat.asked.about)) == ((1, 1), (2, 0))

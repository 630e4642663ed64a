"""The real interview, answered at random: it never breaks, and answers grow by answers alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from conversations.engine import Asked, Failed, Finished, Step
from conversations.intake import Intake, intake
from conversations.reply import Foreign, Located, Reply, Tapped, Typed
from conversations.world import World
from locales.text import LANGUAGES
from program.communities import Proof, Rules
from program.eligibility import Unmet
from tests.conversations.chat import Chat, options, restored, spoken

STRICT = Rules(proofs=(Proof.COPR,), language_level=7, categories=(3,))
LONGEST_OPTION_ID = 40

GOOD = {
    "name": ("Amina", "Nguyễn Thị Ánh", "محمد"),
    "city": ("Casablanca", "Tripoli", "Kuching", "1", "yes"),
    "proof": ("COPR", "confirmation de résidence permanente", "none"),
    "proof_date": ("November 2026", "hier", "?"),
    "arrival": ("fin mars", "in 3 months", "03/04/2027", "1"),
    "occupation": ("nurse", "infirmière", "zorgblatt tuner", "1", "4"),
    "years": ("7", "about 7 years"),
    "english": ("fluent", "3"),
    "french": ("bon", "2"),
    "meeting_languages": ("1, 2", "français"),
    "goals": ("Work in a hospital.",),
    "topics": ("1 et 3", "industry"),
    "hours": ("evenings, saturday", "weekend"),
    "review": ("plus", "change", "2", "ok"),
    "review_details": ("ok", "change", "3"),
    "linkedin": ("linkedin.com/in/amina",),
}
RUBBISH = ("", "🦆", "no", "oui", "skip", "-", "99", "1, 2, 3, 4, 5", "12345678", "x" * 700, "؟")


def facts(rules: Rules) -> dict[str, Any]:
    told = {"community": {"en": "Halifax", "fr": "Halifax"}, "rules": rules.to_json()}
    stored: dict[str, Any] = json.loads(json.dumps(told))
    return stored


WHOLE = ("Amina", "Abidjan", "yes", "copr", "November 2026", "end of March", "nurse", "1", "7")
WISHES = ("fluent", "good", "1, 2", "Work in a hospital.", "1", "evenings")
THROUGH = (*WHOLE, *WISHES, "more", "master", "yes", "not yet", "3M")


@pytest.fixture
def chat(world: World) -> Chat:
    return Chat(intake, world, facts=facts(Rules()))


def test_interview_ends_ready_to_be_sent(chat: Chat) -> None:
    chat.type(*WHOLE, *WISHES)
    assert chat.state.pending == "review", chat.step

    step = chat.type("oui")

    assert isinstance(step, Finished)
    assert step.value == Intake()
    assert step.answers["occupation"] == {"title": "nurse", "category": 3, "level": 1}


def test_details_lead_to_a_second_review(chat: Chat) -> None:
    chat.type(*WHOLE, *WISHES, "more", "master", "yes", "not yet", "3M", "any")
    chat.type("linkedin.com/in/amina", "skip", "f", "34")

    answers = chat.state.answers
    assert chat.state.pending == "review_details", chat.step
    assert chat.type("yes") == Finished(Intake(), (), {**answers, "review_details": "send"})


def test_unmet_rule_offers_to_change_the_answer_or_to_stop(world: World) -> None:
    chat = Chat(intake, world, facts=facts(STRICT))
    chat.type("Amina", "Abidjan", "yes", "visa")
    offered = options(chat.asked.prompt)

    chat.tap("change")
    changing = chat.state
    chat.type("visa")
    step = chat.tap("later")

    assert offered == ["change", "later"]
    assert (changing.pending, changing.changing) == ("proof", {"proof": "visa"})
    assert isinstance(step, Finished)
    assert step.value == Intake(unmet=Unmet.PROOF_NOT_ACCEPTED)


class Interview(RuleBasedStateMachine):
    """A person who answers well, badly, sends photos, goes back, and changes answers."""

    world: ClassVar[World]

    @initialize(rules=st.sampled_from([Rules(), STRICT]), turns=st.integers(0, len(THROUGH)))
    def begin(self, rules: Rules, turns: int) -> None:
        self.chat = Chat(intake, self.world, facts=facts(rules))
        for turn in THROUGH[:turns]:
            self.give(Typed(turn))

    @rule(data=st.data())
    def answer_well(self, data: st.DataObject) -> None:
        good = GOOD.get(self.chat.state.pending)
        if good:
            self.give(Typed(data.draw(st.sampled_from(good))))
        else:
            self.tap_what_is_offered(data)

    @rule(data=st.data())
    def tap_what_is_offered(self, data: st.DataObject) -> None:
        offered = options(self.chat.asked.prompt)
        if offered:
            self.give(Tapped(data.draw(st.sampled_from(offered))))

    @rule(option=st.sampled_from(["skip", "0", "nowhere", "done", "change", "send", "copr"]))
    def tap_a_stale_button(self, option: str) -> None:
        self.give(Tapped(option))

    @rule(text=st.sampled_from(RUBBISH) | st.text(max_size=30))
    def type_rubbish(self, text: str) -> None:
        self.give(Typed(text))

    @rule(kind=st.sampled_from(["photo", "voice", "sticker"]))
    def send_something_else(self, kind: str) -> None:
        before = self.chat.state.answers
        self.give(Foreign(kind))
        assert (self.chat.asked.foreign, self.chat.state.answers) == (kind, before)

    @rule(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
    def share_where_one_is(self, latitude: float, longitude: float) -> None:
        self.give(Located(latitude, longitude))

    @rule()
    def go_back(self) -> None:
        before = self.chat.state
        self.chat.back()
        after = self.chat.state
        assert len(before.answers.keys() - after.answers.keys()) <= 1

    @precondition(lambda self: self.chat.state.answers)
    @rule(data=st.data())
    def change_an_answer(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.chat.state.answers)))
        self.chat.reopen(key)

    def give(self, reply: Reply) -> None:
        before = self.chat.asked.state
        step = self.chat.reply(reply)
        if isinstance(step, Finished):
            assert before.pending in step.answers
            self.chat = Chat(intake, self.world, facts=before.facts)
        else:
            grew_by_an_answer_alone(before.answers, step, pending=before.pending)

    @invariant()
    def question_is_open(self) -> None:
        if not hasattr(self, "chat"):
            return
        assert not isinstance(self.chat.step, Failed), self.chat.step
        asked = self.chat.asked
        assert restored(asked.state) == asked.state
        shown = options(asked.prompt)
        assert len(set(shown)) == len(shown)
        assert all(len(option) <= LONGEST_OPTION_ID for option in shown)
        assert all(all(spoken(asked.prompt, self.world)[code]) for code in LANGUAGES)


def grew_by_an_answer_alone(before: Mapping[str, Any], step: Step, *, pending: str) -> None:
    """Hold that nothing but the open question's answer came, and what left is being changed."""
    assert isinstance(step, Asked), step
    after, changing = step.state.answers, step.state.changing
    if step.refusal is not None:
        assert after == before
    others = {key: value for key, value in before.items() if key not in {pending, *changing}}
    assert after.keys() - before.keys() <= {pending}
    assert others == {key: after.get(key) for key in others}


def test_interview_survives_whatever_people_do(world: World) -> None:
    Interview.world = world

    run_state_machine_as_test(
        Interview,
        settings=settings(
            max_examples=20, stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow]
        ),
    )

"""A talk held as the bot holds it: after each turn all that is stored goes through JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from conversations import engine
from conversations.engine import Asked, Script, Step
from conversations.question import Prompt, Question, Refused, TalkState, Verdict
from conversations.reply import Foreign, Reply, Tapped, Typed
from conversations.world import World
from locales.text import LANGUAGES, Text


class Chat:
    """One person in one talk; `step` is what came of the last turn."""

    def __init__(
        self,
        script: Script,
        world: World,
        *,
        facts: Mapping[str, Any] | None = None,
        answers: Mapping[str, Any] | None = None,
    ) -> None:
        self.script = script
        self.world = world
        self.state = TalkState(facts=facts or {}, answers=answers or {})
        self.step: Step = engine.play(script, self.state, world)
        self._keep()

    @property
    def asked(self) -> Asked:
        """The open question; anything else fails the test."""
        assert isinstance(self.step, Asked), self.step
        return self.step

    def type(self, *texts: str) -> Step:
        """Type one message after the other."""
        for text in texts:
            self.reply(Typed(text))
        return self.step

    def tap(self, *options: str) -> Step:
        """Tap one button after the other."""
        for option in options:
            self.reply(Tapped(option))
        return self.step

    def send(self, kind: str) -> Step:
        """Send something that is no answer."""
        return self.reply(Foreign(kind))

    def reply(self, reply: Reply) -> Step:
        """Give any reply."""
        self.step = engine.reply(self.script, self.state, reply, self.world)
        return self._keep()

    def back(self) -> Step:
        """Undo the newest step."""
        self.step = engine.back(self.script, self.state, self.world)
        return self._keep()

    def reopen(self, key: str) -> Step:
        """Change an earlier answer."""
        self.step = engine.reopen(self.script, self.state, key, self.world)
        return self._keep()

    def _keep(self) -> Step:
        if isinstance(self.step, Asked):
            self.state = restored(self.step.state)
        return self.step


def restored(state: TalkState) -> TalkState:
    """Save a state and load it again."""
    return TalkState.from_json(json.loads(json.dumps(state.to_json())))


def after(question: Question[Any], world: World, *replies: str | Reply) -> Verdict:
    """Give a question several replies in turn, each at the stage that the one before led to."""
    stage: Mapping[str, Any] = {}
    for given in replies:
        reply = Typed(given) if isinstance(given, str) else given
        verdict = question.read(reply, stage, world)
        stage = getattr(verdict, "stage", stage)
    return verdict


def said(text: Text, language: str, world: World) -> str:
    """Say a text in plain words."""
    return unescape(re.sub(r"<[^>]+>", "", world.speaker.render(text, language)))


def refusal(verdict: Verdict, world: World) -> str:
    """Say in English why a reply was refused, and hold that it is said in French too.

    The French sentences are the catalog's: a better wording there breaks nothing here.
    """
    assert isinstance(verdict, Refused), verdict
    english, french = (said(verdict.reason, code, world) for code in LANGUAGES)
    assert french not in {"", english}
    return english


def options(prompt: Prompt) -> list[str]:
    """List the ids of what a prompt offers."""
    return [option.id for row in prompt.rows for option in row]


def spoken(prompt: Prompt, world: World) -> dict[str, list[str]]:
    """Say a prompt and its buttons in each language."""
    texts = [prompt.text, *(option.label for row in prompt.rows for option in row)]
    return {code: [said(text, code, world) for text in texts] for code in LANGUAGES}


def said_in(chat: Chat) -> str:
    """Read the open question in English."""
    return said(chat.asked.prompt.text, "en", chat.world)

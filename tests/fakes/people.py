"""People who talk to the bot by rules, and remember what they said and what they were shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from tests.fakes.bot_api import Shown

_BREAKABLE = str.maketrans("\u00a0\u202f", "  ")


class Chats(Protocol):
    """Where people talk: a fake or an emulated Bot API."""

    watchers: dict[int, Callable[[Shown], None]]

    def say(self, user: int, *, text: str, language: str) -> object: ...

    def press(self, user: int, *, message_id: int, data: str, language: str) -> object: ...


@dataclass(frozen=True, slots=True)
class Rule:
    """How somebody answers one question; `{n}` is the person's own number, `{age}` below 40.

    Args:
        question: a pattern found in the bot's message.
        say: what they type.
        presses: patterns of the labels that they press one after the other, if they do not type.
        shows: what a summary must show of it, "" for nothing.
        sums_up: this question is put below a summary of the answers.
    """

    key: str
    question: str
    say: str = ""
    presses: tuple[str, ...] = ()
    shows: str = ""
    sums_up: bool = False


@dataclass
class FakePerson:
    """Somebody in a private chat with the bot, answering each new question at once.

    `asked` are the rules that were called for, in order, copies of a message left out.
    """

    api: Chats
    id: int
    rules: Sequence[Rule]
    done: str
    language: str = "en"
    asked: list[str] = field(default_factory=list)
    seen: set[Shown] = field(default_factory=set)
    last: Shown | None = None
    finished: bool = False
    summary: str = ""
    unmatched: list[str] = field(default_factory=list)
    _bearers: set[str] = field(default_factory=set)
    _presses: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.api.watchers[self.id] = self.notice

    def begin(self, payload: str = "") -> None:
        """Open the chat by pressing Start."""
        self.api.say(self.id, text=f"/start {payload}".strip(), language=self.language)

    def notice(self, shown: Shown) -> None:
        """Look at a message and answer it, unless it is a copy or asks for nothing."""
        if shown.edited and not shown.keys:
            return
        if any((shown.text, shown.keys) == (each.text, each.keys) for each in self.seen):
            return
        self.seen.add(shown)
        self.last = shown
        text = shown.text.translate(_BREAKABLE)
        if re.search(self.done, text):
            self.finished = True
            self.summary += text
            return
        rule = next((rule for rule in self.rules if re.search(rule.question, text)), None)
        if rule is None:
            self.unmatched.append(text)
        else:
            self._answer(rule, shown)

    def missing(self) -> list[str]:
        """What the summaries fail to show of the answers that were given."""
        given = [rule.shows for rule in self.rules if rule.key in self.asked and rule.shows]
        return [words for words in map(self._filled, given) if words not in self.summary]

    def _filled(self, words: str) -> str:
        return words.format(n=self.id, age=self.id % 40)

    def _answer(self, rule: Rule, shown: Shown) -> None:
        # A copy may show a later state of its buttons; by their data it is the same question.
        bearers = {key.data.partition(".")[0] for key in shown.keys}
        if not shown.edited and not (bearers and bearers <= self._bearers):
            self.asked.append(rule.key)
        self._bearers |= bearers
        if rule.sums_up:
            self.summary += shown.text.translate(_BREAKABLE)
        if not rule.presses:
            self.api.say(self.id, text=self._filled(rule.say), language=self.language)
            return
        label = rule.presses[min(self._presses[rule.key], len(rule.presses) - 1)]
        self._presses[rule.key] += 1
        key = next((key for key in shown.keys if re.search(label, key.label)), None)
        if key is None:
            self.unmatched.append(f"no button {label!r}: {shown.text}")
            return
        self.api.press(self.id, message_id=shown.id, data=key.data, language=self.language)

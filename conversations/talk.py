"""What a script holds in its hand: it asks, it says, and it looks back at what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from conversations.question import Question, Stored, TalkState, Visit
from locales.text import Text

T = TypeVar("T")


class Pause(BaseException):
    """The run stops at an open question; never leaves `conversations/`.

    It is no `Exception`, so that a script's own `except` cannot swallow it.
    """

    def __init__(self, key: str, question: Question[Any], *, optional: bool) -> None:
        super().__init__(key)
        self.key = key
        self.question = question
        self.optional = optional


class AskedTwice(Exception):
    """A script used the same key twice in one run."""


class Talk:
    """One run of a script from the top, over the answers given so far."""

    def __init__(self, state: TalkState) -> None:
        self._state = state
        self._visited: dict[str, Visit] = {}
        self._said: list[Text] = []
        self.about = 0

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the script was told of the world when it began."""
        return self._state.facts

    @property
    def visited(self) -> tuple[Visit, ...]:
        """The questions answered in this run, in order."""
        return tuple(self._visited.values())

    @property
    def said(self) -> tuple[Text, ...]:
        """What was said since the newest answer."""
        return tuple(self._said)

    @property
    def changing(self) -> bool:
        """Whether the question now open was answered before, and is changed from a summary."""
        return bool(self._state.changing)

    def say(self, text: Text) -> None:
        """Say something; it is shown together with the next question."""
        self._said.append(text)

    def expect(self, about: int) -> None:
        """Say how many questions most people meet in all, from here on; 0 shows no progress."""
        self.about = about

    def ask(self, key: str, question: Question[T]) -> T:
        """Return the answer, or stop here until it is given."""
        answer: T = self._answer(key, question, optional=False)
        return answer

    def offer(self, key: str, question: Question[T]) -> T | None:
        """Like `ask`, but the person may skip it: then the answer is `None`."""
        answer: T | None = self._answer(key, question, optional=True)
        return answer

    def _answer(self, key: str, question: Question[Any], *, optional: bool) -> Any:  # noqa: ANN401 -- any question's
        if key in self._visited:
            raise AskedTwice(key)
        if key not in self._state.answers:
            raise Pause(key, question, optional=optional)
        stored = self._state.answers[key]
        try:
            answer = _loaded(question, stored, optional=optional)
        except (ValueError, TypeError, KeyError):
            raise Pause(key, question, optional=optional) from None
        self._visited[key] = Visit(key, question, stored)
        self._said.clear()
        return answer


def _loaded(question: Question[Any], stored: Stored, *, optional: bool) -> Any:  # noqa: ANN401 -- any question's
    if stored is not None:
        return question.load(stored)
    if not optional:
        raise ValueError(stored)
    return None

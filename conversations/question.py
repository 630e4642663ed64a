"""What every kind of question is: a prompt, a reading of the reply, and a stored value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar, runtime_checkable

from conversations.reply import Reply
from conversations.world import World
from locales.text import Text

Stored = Any
"""A JSON value: what an answer looks like in the database."""

Stage = Mapping[str, Any]
"""Where a question stands between its first prompt and its answer; `{}` at first."""

PICKED = "picked"
"""The name under which a stage holds a selection; selecting is no step for *back*."""

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Option:
    """A choice on a button.

    Args:
        also: other words that mean it, in either language.
        ticked: it is picked already, one of several.
    """

    id: str
    label: Text
    also: tuple[str, ...] = ()
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is shown: a text and rows of options below it."""

    text: Text
    rows: tuple[tuple[Option, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The answer, as it is stored."""

    stored: Stored


@dataclass(frozen=True, slots=True)
class Refused:
    """Not an answer; says why, with an example."""

    reason: Text


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Half an answer: the question goes on at the next stage, which *back* undoes."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Toggled:
    """The same prompt with another selection, shown in its place."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Reopened:
    """An earlier answer is to be given again."""

    key: str


Verdict = Accepted | Refused | Narrowed | Toggled | Reopened


class Question(Protocol[Value_co]):
    """One question of a script; a kind of question is a frozen dataclass with these."""

    @property
    def label(self) -> Text | None:
        """How a summary heads the answer; `None` keeps it out of summaries."""
        ...

    def prompt(self, stage: Stage, world: World) -> Prompt: ...

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict: ...

    def load(self, stored: Stored) -> Value_co:
        """Turn what is stored into the answer.

        Raises:
            ValueError: it is no longer an answer to this question, which is asked again.
        """
        ...

    def show(self, stored: Stored) -> Text:
        """Say the answer in a summary."""
        ...


@runtime_checkable
class Summary(Protocol):
    """A question that shows what was answered before it, and leads back to each answer."""

    def after(self, key: str) -> Stage:
        """Give the stage to open at when one answer is another than when it was last shown."""
        ...


@dataclass(frozen=True, slots=True)
class Visit:
    """An answered question of this run; `stored` is `None` if it was skipped."""

    key: str
    question: Question[Any]
    stored: Stored


@dataclass(frozen=True, slots=True)
class TalkState:
    """All that is stored of a talk.

    Args:
        facts: what the script was told of the world at `begin`.
        answers: resolved values by key, also those of branches left since.
        pending: the key now open, "" before the first run.
        stages: how far the open question has narrowed, oldest first.
        refusals: how often the open question was answered in vain.
        changing: `{key: former value}` while one answer is changed from a summary.
        step: grows with each new prompt; buttons of earlier steps are stale.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    answers: Mapping[str, Stored] = field(default_factory=dict)
    pending: str = ""
    stages: tuple[Stage, ...] = ()
    refusals: int = 0
    changing: Mapping[str, Stored] = field(default_factory=dict)
    step: int = 0

    @property
    def stage(self) -> Stage:
        """Where the open question stands."""
        return self.stages[-1] if self.stages else {}

    @property
    def whole(self) -> bool:
        """Whether the open question has not narrowed; ticking options is no narrowing."""
        return not self.stages or PICKED in self.stage

    def to_json(self) -> dict[str, Any]:
        """Plain values for the database."""
        return {
            "facts": dict(self.facts),
            "answers": dict(self.answers),
            "pending": self.pending,
            "stages": [dict(stage) for stage in self.stages],
            "refusals": self.refusals,
            "changing": dict(self.changing),
            "step": self.step,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> TalkState:
        """Read what `to_json` wrote, also if an older version wrote it."""
        known = {name: stored[name] for name in cls.__dataclass_fields__ if name in stored}
        return cls(**{**known, "stages": tuple(known.get("stages", ()))})

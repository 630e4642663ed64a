"""What a person did with a question, the same on every platform."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, cleaned at the edge."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """The id of an option that the question offered."""

    option: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """Something that is no answer here: a photo, a voice message, a sticker."""

    kind: str


@dataclass(frozen=True, slots=True)
class Located:
    """A shared location, in degrees."""

    latitude: float
    longitude: float


Reply = Typed | Tapped | Foreign | Located

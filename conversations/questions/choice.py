"""One out of several, and its smallest case, yes or no."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.question import (
    Accepted,
    Option,
    Prompt,
    Refused,
    Reopened,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions import matching
from conversations.reply import Reply, Tapped, Typed
from conversations.world import World
from locales.text import Text, _, p_


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options.

    Args:
        columns: how many buttons stand side by side.
        reopens: options that lead back to an earlier key instead of being an answer.
    """

    text: Text
    options: tuple[Option, ...]
    label: Text | None = None
    columns: int = 1
    reopens: Mapping[str, str] = field(default_factory=dict)

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show every option as a button."""
        return Prompt(self.text, in_rows(self.options, self.columns))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a tap, the number of an option, or its label in either language."""
        option = chosen(reply, self.options, world, loosely=True, forgiving=True)
        if option is None:
            return Refused(_("Please choose one of the answers below, or type its number."))
        if option.id in self.reopens:
            return Reopened(self.reopens[option.id])
        return Accepted(option.id)

    def load(self, stored: Stored) -> str:
        """Give the option's id."""
        if stored not in {option.id for option in self.options}:
            raise ValueError(stored)
        return str(stored)

    def show(self, stored: Stored) -> Text:
        """Say the label."""
        return next(option.label for option in self.options if option.id == stored)


YES = Option(
    "yes",
    p_("answer", "Yes"),
    also=(
        *("oui", "o", "y", "ok", "okay", "yeah", "yep", "ouais", "sure", "of course", "exactly"),
        *("that is right", "that's right", "correct", "right", "d'accord", "bien sûr"),
        *("certainement", "exact", "c'est ça", "c'est bien ça", "c'est exact", "tout à fait"),
    ),
)
NO = Option(
    "no",
    p_("answer", "No"),
    also=(
        *("non", "n", "nope", "nah", "not yet", "not really", "no thanks", "wrong", "incorrect"),
        *("pas encore", "pas vraiment", "pas du tout", "faux", "ce n'est pas ça"),
    ),
)


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes or a no."""

    text: Text
    label: Text | None = None
    yes: Option = YES
    no: Option = NO

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show the two side by side."""
        return Prompt(self.text, in_rows((self.yes, self.no), 2))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a tap or a word in either language."""
        option = chosen(reply, (self.yes, self.no), world, loosely=True)
        if option is None:
            return Refused(_("Please answer with yes or no."))
        return Accepted(option.id == self.yes.id)

    def load(self, stored: Stored) -> bool:
        """Give the answer."""
        if not isinstance(stored, bool):
            raise ValueError(stored)  # noqa: TRY004 -- a stored value, not a caller's argument
        return stored

    def show(self, stored: Stored) -> Text:
        """Say the answer."""
        return self.yes.label if stored else self.no.label


def in_rows(options: tuple[Option, ...], columns: int) -> tuple[tuple[Option, ...], ...]:
    """Lay options out in rows of so many."""
    return tuple(options[start : start + columns] for start in range(0, len(options), columns))


def chosen(
    reply: Reply,
    options: tuple[Option, ...],
    world: World,
    *,
    loosely: bool = False,
    forgiving: bool = False,
) -> Option | None:
    """Find the option that was tapped or typed."""
    match reply:
        case Tapped(tapped):
            return next((option for option in options if option.id == tapped), None)
        case Typed(text):
            return matching.match(text, options, world, loosely=loosely, forgiving=forgiving)
        case _:
            return None

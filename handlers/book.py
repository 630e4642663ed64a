"""The tables of what the bot can do; a name that comes twice raises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from itertools import chain
from secrets import token_urlsafe
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from conversations.engine import Finished, Script
from locales.text import LANGUAGES, Text
from program.invitations import VALID_FOR
from program.people import Role
from program.retention import Periods
from program.video import HOSTS

if TYPE_CHECKING:
    from handlers.due import Due
    from handlers.files import Recipe
    from handlers.inbound import Pressed
    from handlers.jobs import Call, Job, Recurring
    from handlers.message import Action, Message
    from handlers.turn import Turn

T = TypeVar("T")


class Need(StrEnum):
    """What somebody must have done before a command is of use to them."""

    CONSENT = "consent"
    APPLICATION = "application"
    ANSWERS = "answers"
    SENT = "sent"
    ROLE = "role"


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """Something that people can tell the bot to do.

    Args:
        names: what is typed, per language, without the slash; `[a-z0-9_]` only (Telegram).
        role: who may; `None` is everyone. Hidden is refused, by this one field.
        help: one line for menus and `/help`.
        arguments: what may follow, for the docs; "" for nothing.
        section: under which heading `/help` tells of it.
        needs: what must have happened before; until then it is not listed, and says so.
        has_form: without arguments, it would rather show a form, where the platform has forms.
        stays: the open question is asked again after it, in the same message.
    """

    names: Mapping[str, str]
    help: Text
    run: Callable[[Turn, str], Awaitable[None]]
    role: Role | None = None
    needs: Need | None = None
    section: str = "everyone"
    arguments: str = ""
    stays: bool = False
    has_form: bool = False
    in_menu: bool = True


Facts = Mapping[str, Any]
Finish = Callable[["Turn", Finished, Facts], Awaitable[None]]
Keep = Callable[["Turn", Facts, Mapping[str, Any]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Conversation:
    """A script under its name, and what happens once when it has finished.

    Args:
        finish: gets what finished and the talk's facts.
        keep: gets the facts and the answers so far of a talk that is left unfinished.
        aside: a short digression; the talk below goes on after it, and it gives way to /start.
        reminded: somebody who leaves its question open for a day is asked once more.
        ours: we began it unasked; /start asks it again, and the talk below goes on after it.
    """

    name: str
    script: Script
    finish: Finish
    keep: Keep
    aside: bool = False
    reminded: bool = False
    ours: bool = False


Press = Callable[["Turn", "Action", "Pressed"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Guarded:
    """What a button does that is meant for one role; others are refused, whatever they press."""

    role: Role
    run: Press


def guarded(role: Role, presses: Mapping[str, Press]) -> dict[str, Press | Guarded]:
    """Keep a table of actions for one role."""
    return {name: Guarded(role, run) for name, run in presses.items()}


def random_code() -> str:
    """Make a code that nobody can guess."""
    return token_urlsafe(24)


@dataclass(frozen=True, slots=True)
class HomeSection:
    """A part of the home page.

    Args:
        build: makes what it shows; an option on it is a command, as it would be typed behind the
            slash.
        role: whose page it is on; `None` is everyone's. A Connectee's is on all pages, since that
            role is given to nobody: it shows nothing to who has not applied.
    """

    build: Callable[[Turn], Awaitable[Sequence[Message]]]
    role: Role | None = None


Submit = Callable[["Turn", Mapping[str, str]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Book:
    """All tables; handed to each turn.

    Args:
        commands: by typed name, in any language; several where roles share a name.
        actions: what buttons do, by the name under `do`.
        due: what is done when an item comes up, by its kind.
        jobs: the same for work that is too slow for a unit.
        recurring: which kinds come up every day.
        files: how what messages carry is made, by the recipe's kind.
        contact: whom people can write to about their data (an e-mail address).
        periods: how long things are kept.
        invitations: how long a new invitation is good for.
        new_code: makes the code of one, which nobody can guess.
        bilingual: messages are kept in both languages, for the preview to show.
        home: the parts of the home page, from top to bottom.
        forms: what happens to what was filled in, by the form's name.
        video_hosts: services whose rooms for video calls we pass on.
        makes_rooms: whether rooms can be made for meetings whose Connector has none.
    """

    commands: Mapping[str, tuple[Command, ...]]
    conversations: Mapping[str, Conversation]
    actions: Mapping[str, Press | Guarded]
    due: Mapping[str, Due] = field(default_factory=dict)
    jobs: Mapping[str, Job | Call] = field(default_factory=dict)
    recurring: tuple[Recurring, ...] = ()
    files: Mapping[str, Recipe] = field(default_factory=dict)
    contact: str = ""
    periods: Periods = field(default_factory=Periods)
    invitations: timedelta = VALID_FOR
    new_code: Callable[[], str] = random_code
    bilingual: bool = False
    home: tuple[HomeSection, ...] = ()
    forms: Mapping[str, Submit] = field(default_factory=dict)
    video_hosts: tuple[str, ...] = HOSTS
    makes_rooms: bool = False

    def listed(self) -> list[Command]:
        """Give each command once, in the order of the table."""
        return list(dict.fromkeys(chain.from_iterable(self.commands.values())))


class Duplicate(Exception):
    """Two rows of one table bear the same name."""


def by_name(commands: Iterable[Command]) -> dict[str, tuple[Command, ...]]:
    """Index commands by their names in all languages; only different roles may share one."""
    table: dict[str, tuple[Command, ...]] = {}
    for command in commands:
        for name in sorted({command.names[language] for language in LANGUAGES}):
            if any(each.role is command.role for each in table.get(name, ())):
                raise Duplicate(name)
            table[name] = (*table.get(name, ()), command)
    return table


def merged(*tables: Mapping[str, T]) -> dict[str, T]:
    """Put tables of actions, due items, jobs or files together."""
    whole: dict[str, T] = {}
    for table in tables:
        if twice := whole.keys() & table.keys():
            raise Duplicate(", ".join(sorted(twice)))
        whole.update(table)
    return whole


def gathered(modules: Iterable[ModuleType], table: str) -> dict[str, Any]:
    """Put the tables together that bear this name in some of the modules."""
    return merged(*(getattr(module, table, {}) for module in modules))


def listed(modules: Iterable[ModuleType], rows: str) -> tuple[Any, ...]:
    """Put the rows together that bear this name in some of the modules."""
    return tuple(chain.from_iterable(getattr(module, rows, ()) for module in modules))

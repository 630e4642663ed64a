"""The home page, where the platform has one: built anew whenever somebody opens it.

It is shown on the spot and kept nowhere; a button on it sends one of the person's own commands.
What it says is what the commands would say. What belongs to the hat that is worn comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from handlers import hats
from handlers.book import HomeSection
from handlers.connector import home as home_connector
from handlers.coordinator import home as home_coordinator
from handlers.everyone import commands as everyone
from handlers.everyone import helping, switching
from handlers.inbound import Receipt
from handlers.meetings.listing import upcoming
from handlers.message import Button, Message, body
from handlers.standing import holds, usable
from locales.text import InBoth, Verbatim, _, p_
from program.people import Role

if TYPE_CHECKING:
    from handlers.book import Command
    from handlers.turn import Turn

IN_A_ROW = 5


async def opened(turn: Turn) -> None:
    """Show each section that is for this person."""
    shown = [message for section in _sections(turn) for message in await section.build(turn)]
    rendered = (body(each, turn.translator, language=turn.language) for each in shown)
    turn.receipt = Receipt(home=tuple(rendered))


def _sections(turn: Turn) -> list[HomeSection]:
    """Pick what is theirs; among the parts of roles, the worn one is the first."""
    mine = [each for each in turn.book.home if _theirs(turn, each)]
    acting = hats.role(turn)
    groups = (list(group) for _common, group in groupby(mine, key=lambda each: each.role is None))
    return [
        each for group in groups for each in sorted(group, key=lambda one: one.role is not acting)
    ]


def _theirs(turn: Turn, section: HomeSection) -> bool:
    return section.role in {None, Role.CONNECTEE} or holds(turn, section.role)


async def greeting(turn: Turn) -> Sequence[Message]:
    """Say who we are to whoever has no part in it yet; to strangers in both languages."""
    if turn.roles:
        return []
    text = _(
        "<b>Welcome.</b> I introduce people who are moving to Canada to a professional in their"
        " field. Under “Messages” we talk."
    )
    return [Message(text if turn.person.language_confirmed else InBoth(text))]


async def switch(turn: Turn) -> Sequence[Message]:
    """Say in which role somebody acts who has several, and offer the others."""
    if len(await switching.hats_of(turn)) < SEVERAL:
        return []
    await switching.hat(turn, "")
    button = Button("hat", p_("button", "Change roles"), {})
    return [Message(each.text, ((button,),)) for each in turn.unsaid()]


SEVERAL = 2


async def standing(turn: Turn) -> Sequence[Message]:
    """Say where the person's applications stand; somebody with a role may well have none."""
    if not turn.person.language_confirmed:
        return []
    applications = await turn.uow.applications.of(turn.person.id)
    if turn.roles and not any(each.open for each in applications):
        return []
    await everyone.status(turn, "")
    told = [Message(each.text) for each in turn.unsaid()]
    return told if holds(turn, Role.CONNECTOR) else [*await upcoming(turn), *told]


async def commands(turn: Turn) -> Sequence[Message]:
    """Offer the commands that are theirs; under headings alone where they are many."""
    mine = [each for each in await usable(turn) if each.in_menu]
    if len(mine) <= helping.MOST:
        return [Message(helping.listed(mine, turn.language), tuple(_rows(mine, turn.language)))]
    return [
        Message(helping.heading(name), tuple(_rows(found, turn.language)))
        for name, found in helping.by_section(mine).items()
    ]


def _rows(mine: Sequence[Command], language: str) -> Iterator[tuple[Button, ...]]:
    names = [each.names[language] for each in mine]
    for start in range(0, len(names), IN_A_ROW):
        row = names[start : start + IN_A_ROW]
        yield tuple(Button(name, Verbatim(name.capitalize()), {}) for name in row)


HOME = (
    HomeSection(greeting),
    HomeSection(switch),
    HomeSection(home_coordinator.desk, Role.COORDINATOR),
    HomeSection(home_connector.standing, Role.CONNECTOR),
    HomeSection(standing, Role.CONNECTEE),
    HomeSection(commands),
)

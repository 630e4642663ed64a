"""A picture of somebody's network: the three whom they met first, and whom those introduced.

What the picture shows is also said in words, as its caption: for who cannot see it, and where
pictures cannot be drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from handlers import canvas
from handlers.files import File, Order, Recipe
from handlers.introductions import acquaintances, drawing
from handlers.introductions.drawing import Person
from handlers.matches import portraits
from locales.text import Text, Verbatim, blocks, n_, p_
from program.networks import Branch, branches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from handlers.turn import Turn
    from locales.translator import Translator
    from program.applications import Application
    from program.introductions import Introduction
    from storage.database import UnitOfWork

KIND = "network.tree"
NAMES = {"en": "network.png", "fr": "reseau.png"}


@dataclass(frozen=True, slots=True)
class Tree:
    """Somebody's network.

    Args:
        name: of whose it is.
    """

    name: str
    branches: tuple[Branch, ...]


async def of(uow: UnitOfWork, application: Application) -> Tree:
    """Look somebody's network up."""
    found = await uow.introductions.of_application(application.id)
    return Tree(portraits.called(application.profile), branches(found))


async def send(turn: Turn, application: Application) -> None:
    """Send the picture with its caption to whose turn it is; or the words alone."""
    words = caption(await of(turn.uow, application))
    if canvas.available():
        await turn.send_file(words, order(application, turn.language))
    else:
        turn.say(words)


def order(application: Application, language: str) -> Order:
    """Order the picture, in one language; who is on it is looked up when it is drawn."""
    return {"kind": KIND, "language": language, "application": application.id}


async def read(uow: UnitOfWork, order: Order) -> Tree | None:
    """Look the network up; None if it was erased meanwhile."""
    application = await uow.applications.get(order["application"])
    return await of(uow, application) if application and application.profile else None


def draw(tree: Tree, order: Order, translator: Translator) -> File:
    """Draw the picture."""
    language = order["language"]
    content = drawing.drawn(
        tree.name,
        families(tree),
        translator.tongue(language),
        alt=caption(tree),
    )
    whose = translator.plain(_heading(tree), language)
    return File(NAMES.get(language, NAMES["en"]), content, "image/png", whose)


def families(tree: Tree) -> list[list[Person]]:
    """List who is on the picture, each of the first with those whom they introduced."""
    numbers = count(1)
    return [[_person(each, next(numbers)) for each in branch.people] for branch in tree.branches]


def caption(tree: Tree) -> Text:
    """Say what the picture shows; the numbers stand for names that it cannot write."""
    numbers = count(1)
    lines = [line for branch in tree.branches for line in _lines(branch, numbers)]
    return blocks(_heading(tree), *lines, between="\n")


def _heading(tree: Tree) -> Text:
    """Count what reports count: not who is only named, nor who was taken back."""
    first = sum(each.introduction.counted for each in tree.branches)
    further = sum(one.counted for each in tree.branches for one in each.further)
    name = Verbatim(tree.name)
    counted = n_("{count} introduction", "{count} introductions", count=first)
    if not further:
        return p_("a network", "<b>{name}</b>: {first}", name=name, first=counted)
    return p_(
        "a network: whose, how many people, how many through those",
        "<b>{name}</b>: {first}, {further}",
        name=name,
        first=counted,
        further=n_("{count} person further on", "{count} people further on", count=further),
    )


def _lines(branch: Branch, numbers: Iterator[int]) -> Iterable[Text]:
    first, *further = branch.people
    yield p_("line of a numbered list", "{number}. {item}", number=next(numbers), item=_told(first))
    for each in further:
        yield p_(
            "line below one of a numbered list",
            "→ {number}. {item}",
            number=next(numbers),
            item=_told(each),
        )


def _told(introduction: Introduction) -> Text:
    return p_(
        "a person of a network, and how far it has come",
        "{who}: {stage}",
        who=acquaintances.presented(introduction),
        stage=acquaintances.STAGES[introduction.stage],
    )


def _person(introduction: Introduction, number: int) -> Person:
    labels, position = acquaintances.heading(introduction)
    somebody = p_("somebody by their number in a list", "somebody ({number})", number=number)
    return Person((*labels[:-1], somebody), position, introduction.stage)


FILES = {KIND: Recipe(read, draw)}

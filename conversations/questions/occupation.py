"""What somebody does: a title in their own words, its NOC category and its TEER level.

The category and level are proposed from the curated list of occupations and confirmed by one tap;
whoever is not in the list picks the two by hand.

Source: National Occupational Classification (NOC) 2021, broad categories and TEER.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conversations.question import (
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions.choice import Choice, chosen, in_rows
from conversations.questions.words import Words
from conversations.reply import Reply, Typed
from conversations.vocabulary import CATEGORIES, LEVELS
from conversations.world import World
from locales.text import Localised, Text, Verbatim, _, blocks, p_
from program.occupations import Occupation as Listed

_LIMIT = 100
_NONE = Option("none", p_("button", "None of these"), also=("none", "aucune", "non", "no"))


@dataclass(frozen=True, slots=True)
class Trade:
    """A title with its broad category (0 to 9) and its level (TEER 0 to 5)."""

    title: str
    category: int
    level: int


@dataclass(frozen=True, slots=True)
class Occupation:
    """A title, placed in the NOC."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask for the title, then propose where it belongs."""
        match stage:
            case {"codes": codes, "title": title}:
                return _proposal(title, codes, world)
            case {"category": _, "title": title}:
                return _levels(title).prompt({}, world)
            case {"title": title}:
                return _categories(title).prompt({}, world)
            case _:
                return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a title, a tap on a proposal, a category or a level."""
        match stage:
            case {"codes": codes, "title": title}:
                return self._proposed(reply, title, codes, world)
            case {"category": category, "title": title}:
                verdict = _levels(title).read(reply, {}, world)
                return _then(verdict, lambda level: _accepted(title, category, int(level)))
            case {"title": title}:
                verdict = _categories(title).read(reply, {}, world)
                return _then(
                    verdict, lambda each: Narrowed({"title": title, "category": int(each)})
                )
            case _:
                return self._titled(reply, world)

    def load(self, stored: Stored) -> Trade:
        """Give title, category and level."""
        trade = Trade(stored["title"], stored["category"], stored["level"])
        if str(trade.category) not in _ids(CATEGORIES) or str(trade.level) not in _ids(LEVELS):
            raise ValueError(stored)
        return trade

    def show(self, stored: Stored) -> Text:
        """Say the title and where it was placed."""
        return _described(Verbatim(stored["title"]), stored["category"], stored["level"])

    def _titled(self, reply: Reply, world: World) -> Verdict:
        verdict = Words(self.text, _LIMIT).read(reply, {}, world)
        if not isinstance(verdict, Accepted):
            return verdict
        codes = [each.code for each in world.occupations.propose(verdict.stored)]
        if codes:
            return Narrowed({"title": verdict.stored, "codes": codes})
        return Narrowed({"title": verdict.stored})

    def _proposed(self, reply: Reply, title: str, codes: list[str], world: World) -> Verdict:
        option = chosen(reply, (*_proposals(codes, world), _NONE), world)
        if option is not None and option.id == _NONE.id:
            return Narrowed({"title": title})
        if option is not None:
            found = world.occupations.get(option.id)
            if found is not None:
                return _accepted(title, found.category, found.level)
        if isinstance(reply, Typed):
            return self._titled(reply, world)
        return Refused(_("Please choose one of the answers below, or type its number."))


def _proposal(title: str, codes: list[str], world: World) -> Prompt:
    found = _found(codes, world)
    lines = (_described(_title(each), each.category, each.level) for each in found)
    question = _("Which of these is closest to “{title}”?", title=title)
    text = blocks(question, blocks(*lines, between="\n"))
    return Prompt(text, in_rows((*_proposals(codes, world), _NONE), 1))


def _proposals(codes: list[str], world: World) -> tuple[Option, ...]:
    return tuple(Option(each.code, _title(each)) for each in _found(codes, world))


def _found(codes: list[str], world: World) -> list[Listed]:
    return [each for each in map(world.occupations.get, codes) if each is not None]


def _title(occupation: Listed) -> Text:
    return Localised(occupation.title_en, occupation.title_fr)


def _described(title: Text, category: int, level: int) -> Text:
    return p_(
        "occupation with its field and level",
        "{title}: {category}, {level}",
        title=title,
        category=_label(CATEGORIES, category),
        level=_label(LEVELS, level),
    )


def _categories(title: str) -> Choice:
    return Choice(_("In which field is “{title}”?", title=title), CATEGORIES)


def _levels(title: str) -> Choice:
    return Choice(_("What does one usually need to work as “{title}”?", title=title), LEVELS)


def _accepted(title: str, category: int, level: int) -> Accepted:
    return Accepted({"title": title, "category": category, "level": level})


def _then(verdict: Verdict, go_on: Callable[[Stored], Verdict]) -> Verdict:
    return go_on(verdict.stored) if isinstance(verdict, Accepted) else verdict


def _label(options: tuple[Option, ...], number: int) -> Text:
    return next(option.label for option in options if option.id == str(number))


def _ids(options: tuple[Option, ...]) -> set[str]:
    return {option.id for option in options}

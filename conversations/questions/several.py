"""Several out of many: taps tick options in place, *done* ends it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from conversations.question import (
    PICKED,
    Accepted,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Toggled,
    Verdict,
)
from conversations.questions.choice import in_rows
from conversations.questions.matching import match, means, named
from conversations.reply import Reply, Tapped, Typed
from conversations.world import World
from locales.text import Text, _, blocks, n_, p_

DONE = "done"
_DONE_WORDS = ("done", "ok", "fini", "terminé", "c'est tout", "that is all", "that's all")
_ALL_WORDS = (
    *("all", "all of them", "both", "both of them", "everything", "any time", "always"),
    *("tout", "tous", "toutes", "les deux", "tous les deux", "n'importe quand", "toujours"),
)
_NUMBERS = re.compile(r"\d{1,2}(?:\s+\d{1,2})+")
_BETWEEN = re.compile(r"\s*[,;/+&\n،、]\s*")
_AND = re.compile(r"\s+(?:et|and)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Several:
    """At least one and `at_most` so many of the options.

    Args:
        picked: those that are ticked from the start, for *done* to be one tap.
        fixed: those among them that cannot be unticked.
        shown: so many options get a button at first; the others are there for who types them.
    """

    text: Text
    options: tuple[Option, ...]
    at_most: int
    label: Text | None = None
    columns: int = 1
    picked: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    shown: int | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show the options, ticked where picked, and *done* once something is."""
        picked = stage.get(PICKED, self.picked)
        shown = tuple(ticked(each, picked) for each in self.options[: self.shown])
        rows = in_rows(shown, self.columns)
        done = ((Option(DONE, p_("button", "Done")),),) if picked else ()
        return Prompt(self.text, rows + done)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Tick or untick on a tap; take a typed list ("1, 3") at once."""
        picked = tuple(stage.get(PICKED, self.picked))
        match reply:
            case Tapped(option):
                return self._tapped(option, picked)
            case Typed(text) if means(text, _DONE_WORDS) and picked:
                return Accepted(list(picked))
            case Typed(text):
                return self._typed(text, tuple(stage.get(PICKED, self.fixed)), world)
            case _:
                return self._unclear()

    def load(self, stored: Stored) -> tuple[str, ...]:
        """Give the ids in the order of the options."""
        known = [option.id for option in self.options]
        if not stored or len(stored) > self.at_most:
            raise ValueError(stored)
        if not set(self.fixed) <= set(stored) <= set(known):
            raise ValueError(stored)
        return tuple(each for each in known if each in stored)

    def show(self, stored: Stored) -> Text:
        """Say the labels as a list."""
        return blocks(*(each.label for each in self.options if each.id in stored), between=" · ")

    def _tapped(self, option: str, picked: tuple[str, ...]) -> Verdict:
        if option == DONE:
            return Accepted(list(picked)) if picked else self._unclear()
        if option not in {each.id for each in self.options}:
            return self._unclear()
        if option in picked:
            kept = [each for each in picked if each != option or each in self.fixed]
            return Toggled({PICKED: kept})
        if len(picked) >= self.at_most:
            return self._too_many()
        return Toggled({PICKED: [*picked, option]})

    def _typed(self, text: str, picked: tuple[str, ...], world: World) -> Verdict:
        found = self._listed(text, world)
        if not found:
            return self._unclear()
        ids = list(dict.fromkeys((*picked, *(option.id for option in found))))
        return Accepted(ids) if len(ids) <= self.at_most else self._too_many()

    def plainly(self, text: str, world: World) -> bool:
        """Tell whether a typed text is numbers and whole names of options, and nothing else."""
        if means(text, (*_ALL_WORDS, *_DONE_WORDS)) or _NUMBERS.fullmatch(text.strip()):
            return True
        if match(text, self.options, world):
            return True
        parts = [part for piece in _BETWEEN.split(text) for part in _AND.split(piece) if part]
        return all(part.strip().isdecimal() or named(part, self.options, world) for part in parts)

    def _listed(self, text: str, world: World) -> list[Option]:
        """Read a whole label, or a list of them; nothing if one part is not understood."""
        if means(text, _ALL_WORDS):
            return list(self.options)
        if _NUMBERS.fullmatch(text.strip()):
            return self._each(text.split(), world)
        parts = [part for part in _BETWEEN.split(text) if part]
        whole = match(text, self.options, world)
        return [whole] if whole else self._each(parts, world)

    def _each(self, parts: list[str], world: World) -> list[Option]:
        found = [self._meant(part, world) or self._both(part, world) for part in parts]
        return [option for options in found for option in options] if all(found) else []

    def _both(self, part: str, world: World) -> list[Option]:
        halves = [self._meant(half, world) for half in _AND.split(part)]
        return [option for options in halves for option in options] if all(halves) else []

    def _meant(self, text: str, world: World) -> list[Option]:
        one = match(text, self.options, world, loosely=True, forgiving=True)
        return [one] if one else named(text, self.options, world)

    def _unclear(self) -> Refused:
        return Refused(
            _("Please tap what fits and then “Done”, or type the numbers, for example: 1, 3.")
        )

    def _too_many(self) -> Refused:
        return Refused(
            n_(
                "That is more than I can note: choose {count} at the most.",
                "That is more than I can note: choose up to {count}.",
                count=self.at_most,
            )
        )


def ticked(option: Option, picked: tuple[str, ...]) -> Option:
    """Show an option as ticked, if it is picked."""
    if option.id not in picked:
        return option
    label = p_("ticked button", "✓ {label}", label=option.label)
    return replace(option, label=label, ticked=True)

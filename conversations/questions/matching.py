"""Recognising a typed label: by number, by words in either language, by its beginning.

Where asked to, also loosely: by a name within a short sentence ("I have a work permit"); and where
a slip costs little, forgiving typing errors ("fluant"). A consent is not forgiving: "désaccord" is
not "d’accord".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from conversations.question import Option
from conversations.world import World

_SHORTEST_BEGINNING = 3
_SHORTEST_MISSPELT = 5
_LONGEST_MISSPELT = 80
_MOST_WORDS = 7
_ALIKE = 0.8
_HEDGES = frozenset(
    {"but", "cannot", "cant", "don", "dont", "except", "hardly", "if", "neither", "never", "no"}
    | {"nor", "not", "or", "refuse", "t", "unless", "without", "wont"}
    | {"jamais", "mais", "n", "ne", "ni", "non", "ou", "pas", "peu", "sans", "sauf", "si"}
)
"""With one of these in it, a sentence may mean the opposite of the name that it holds."""

_Named = Sequence[tuple[Option, frozenset[str]]]


def normalise(text: str) -> str:
    """Fold case, accents, digits of any script, punctuation and runs of white space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def match(
    text: str,
    options: Sequence[Option],
    world: World,
    *,
    loosely: bool = False,
    forgiving: bool = False,
) -> Option | None:
    """Find the one option that a typed text means, if it is only one."""
    typed = normalise(text)
    if typed.isdecimal() and 1 <= int(typed[:4]) <= len(options):
        return options[int(typed[:4]) - 1]
    table = [(option, _names(option, world)) for option in options] if typed else []
    found = _same(typed, table) or _begun(typed, table)
    if not found and not _hedged(typed, table):
        found = (loosely and _held(typed, table)) or (forgiving and _misspelt(typed, table)) or []
    return found[0] if len(found) == 1 else None


def named(text: str, options: Sequence[Option], world: World) -> list[Option]:
    """Find all options that go by this very name: "weekend" is two days."""
    return _same(normalise(text), [(option, _names(option, world)) for option in options])


def means(text: str, words: Iterable[str]) -> bool:
    """Tell whether a typed text is one of the words."""
    return normalise(text) in map(normalise, words)


def _names(option: Option, world: World) -> frozenset[str]:
    return frozenset(normalise(word) for word in (*world.wordings(option.label), *option.also))


def _same(typed: str, table: _Named) -> list[Option]:
    return [option for option, names in table if typed in names]


def _begun(typed: str, table: _Named) -> list[Option]:
    if len(typed) < _SHORTEST_BEGINNING:
        return []
    return [option for option, names in table if any(name.startswith(typed) for name in names)]


def _hedged(typed: str, table: _Named) -> bool:
    names = {name for _, each in table for name in each}
    return not (_HEDGES - names).isdisjoint(typed.split())


def _held(typed: str, table: _Named) -> list[Option]:
    if len(typed.split()) > _MOST_WORDS:
        return []
    held = [(option, _within(typed, names)) for option, names in table]
    # "Yes and no" is neither, though "no" alone is too short to be believed within a sentence.
    if not any(_tells(name) for _, names in held for name in names):
        return []
    return [option for option, names in held if names]


def _within(typed: str, names: frozenset[str]) -> list[str]:
    return [name for name in names if len(name) > 1 and f" {name} " in f" {typed} "]


def _tells(name: str) -> bool:
    return len(name) >= _SHORTEST_BEGINNING or name.isdecimal()


def _misspelt(typed: str, table: _Named) -> list[Option]:
    if not _SHORTEST_MISSPELT <= len(typed) <= _LONGEST_MISSPELT:
        return []
    likeness = [(_likeness(typed, names), option) for option, names in table]
    best = max((alike for alike, _ in likeness), default=0.0)
    return [option for alike, option in likeness if alike == best] if best >= _ALIKE else []


def _likeness(typed: str, names: frozenset[str]) -> float:
    return max(SequenceMatcher(None, typed, name).ratio() for name in names)

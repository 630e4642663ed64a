"""What stands on buttons and in sentences, in both languages, and which language a message is in.

A button is found by its English words and its context; whoever presses it sees it in their own.
The language of a message is judged by the small words without which nobody writes a sentence: not
one of the other language may be in it, and one of its own must be; a list of people has but few.
What people call themselves and each other is invented and holds no such word; their own whole
sentences are cut out first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from locales.catalog import read
from locales.translator import catalog_path
from tests.stories.chat import plain, typed

CATALOG = read(catalog_path("fr"), language="fr")
_HOLE = re.compile(r"\\\{(\w+)\\\}")

ENGLISH = """
the of and to for with you your yours is are was were be been have has had not they them their what
when who whom which how this that these those it its will would should could can if or by at from
about than then there here nobody somebody one only i we my again others people
introduced introductions
"""
FRENCH = """
le la les un une des du de et à au aux vous votre vos est sont êtes été avez avoir pas ne ils elles
leur leurs que quand qui quel quelle comment ce cette ces cela il elle sera par pour avec dans sur
chez si ou où y ici personne quelqu en son sa ses je j d l n qu autres personnes gens
"""
SMALL = {"en": frozenset(ENGLISH.split()), "fr": frozenset(FRENCH.split())}
NUMBERS = frozenset({"count", "made", "promised"})
"""Holes in which nothing else stands."""
SENTENCE = 5
"""So many words that are no names cannot do without a small one."""
_WORD = re.compile(r"(?<![/\w])[^\W\d_]+")
_ADDRESS = re.compile(r"\S*(?:://|@)\S*|/\w+")


@cache
def labels(english: str, context: str = "button") -> frozenset[str]:
    """Give what stands on a button, in both languages.

    Raises:
        KeyError: there is no such button.
    """
    return frozenset({typed(english), typed(CATALOG.sentences[context, english])})


@cache
def pattern(english: str, context: str = "", many: str = "") -> re.Pattern[str]:
    """Make a pattern of a sentence in either language; its holes become groups."""
    french = CATALOG.plurals[english] if many else (CATALOG.sentences[context, english],)
    spoken = (english, *((many,) if many else ()), *french)
    return re.compile("|".join(_expression(plain(each), i) for i, each in enumerate(spoken)))


def found(text: str, english: str, context: str = "", many: str = "") -> list[dict[str, str]]:
    """Find a sentence; give what stands in its holes, each time.

    Args:
        many: its plural, if it has one.
    """
    return [
        {name.partition("_")[0]: words for name, words in each.groupdict().items() if words}
        for each in pattern(english, context, many).finditer(typed(text))
    ]


def says(text: str, english: str, context: str = "") -> bool:
    """Tell whether a sentence is there."""
    return pattern(english, context).search(typed(text)) is not None


def mentions(text: str, word: str) -> bool:
    """Tell whether a word is there, and not just a part of another one."""
    return re.search(rf"\b{word}\b", text) is not None


def foreign(text: str, language: str, *, own: Iterable[str] = ()) -> str:
    """Say what is not in a language; "" if all of it is.

    Args:
        own: people's own sentences, in whatever language they wrote them.
    """
    for each in own:
        text = text.replace(each, "…")
    written = _WORD.findall(_ADDRESS.sub(" ", text))
    words = [each.lower() for each in written]
    other = "fr" if language == "en" else "en"
    wrong = SMALL[other].intersection(words)
    if wrong:
        return f"{sorted(wrong)} is not {language}"
    if sum(each.islower() for each in written) >= SENTENCE and SMALL[language].isdisjoint(words):
        return f"nothing in it is {language}"
    return ""


def _expression(sentence: str, number: int) -> str:
    seen: set[str] = set()

    def group(hole: re.Match[str]) -> str:
        name = f"{hole[1]}_{number}"
        again = name in seen
        seen.add(name)
        words = r"\d+" if hole[1] in NUMBERS else r".+?"
        return f"(?P={name})" if again else f"(?P<{name}>{words})"

    return _HOLE.sub(group, re.escape(typed(sentence))) + r"(?=$|\W)"

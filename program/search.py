"""Finding people by a few words, with accents, capitals and small slips forgiven."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz import fuzz

NEAR_ENOUGH = 80
SHORTEST_FORGIVEN = 4
"""A shorter word has to be typed as it is, or as its beginning."""


def folded(text: str) -> str:
    """Give the words in small letters without accents, one space between them."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(re.findall(r"\w+", plain))


def likeness(typed: str, names: Iterable[str]) -> float:
    """Tell how well folded words name something: 0 not at all, up to 100.

    Every word that was typed must be found; the least alike one counts.
    """
    known = [word for name in names for word in name.split()]
    words = typed.split()
    if not words or not known:
        return 0
    return min(max(_alike(word, other) for other in known) for word in words)


def _alike(typed: str, word: str) -> float:
    if word == typed:
        return 100
    if word.startswith(typed):
        return 95
    if len(typed) < SHORTEST_FORGIVEN:
        return 0
    score = fuzz.ratio(typed, word)
    return score if score >= NEAR_ENOUGH else 0

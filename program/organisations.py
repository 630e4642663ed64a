"""Whether two people mean the same organisation, each writing it in their own way."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

SIMILARITY = 90

_SEVERAL = re.compile(r"[,;/|]|\b(?:or|ou)\b")
_FORMS = frozenset(
    re.findall(
        r"\w+",
        "a an and au aux canada canadian cie co company corp corporation d de des du et for group "
        "groupe inc incorporated l la le les limited ltd ltee of pour s sa sarl the",
    )
)
_GENERIC = frozenset(
    re.findall(
        r"\w+",
        "association bank banque center centre city clinic clinique college conseil department "
        "ecole first general government gouvernement health hopital hospital institut institute "
        "ministere national new north nouveau nouvelle nova royal saint school services societe "
        "south universite university ville",
    )
)


def alike(wished: str, organisation: str) -> bool:
    """Tell whether an organisation is one of those wished for ("Irving or IBM")."""
    there = _words(organisation)
    return any(_same(one, there) for one in _parts(wished))


@lru_cache(maxsize=1 << 12)
def _parts(wished: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_words(part) for part in _SEVERAL.split(wished.casefold()))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if not one or not other:
        return False
    if fuzz.ratio(" ".join(one), " ".join(other)) >= SIMILARITY:
        return True
    short, long = sorted((one, other), key=len)
    return long[: len(short)] == short and not _GENERIC.issuperset(short)


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return tuple(word for word in re.findall(r"[^\W_]+", plain) if word not in _FORMS)

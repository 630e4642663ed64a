"""People whom a Connector thinks of: one line each, taken apart into what may be kept.

Who they are is theirs to tell: until they agreed to be named, nothing but what they do and where
is kept of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from program.discretion import without_contacts

MOST_NAMES = 4
"""Words that make a name; more are a description."""

_BULLET = re.compile(r"^\s*(?:\d{1,2}\s*[.):]|[-*•–—])\s*")
_WHY = re.compile(r"\s+[–—-]{1,2}\s+|\s*;\s*|\s+\((?=[^()]*\)\s*$)")
_COMMAS = str.maketrans("،，、", ",,,")
_LOOSE_ENDS = " ,;:…"
_ARTICLE = re.compile(r"^(?:an?|the|une?|l[ea]|mon|ma|my)\s+|^l[’']", re.IGNORECASE)
_AT = re.compile(
    r"""
      (?i: \s+ (?:at|@|chez|with) \s+ )
    | (?i: \s+ (?: à\ l[’'] | (?:à\ la|au|aux|à)\s+ ) ) (?= [A-ZÀ-ÖØ-Þ0-9] [^,]* $ )
    """,
    re.VERBOSE,
)
"""Before an organisation. Who works in “soins à domicile, VON” works at VON."""
_PARTICLES = frozenset(
    {"de", "du", "des", "da", "di", "van", "von", "der", "den", "bin", "la", "le"}
)
"""Small words within a name."""


@dataclass(frozen=True, slots=True)
class ThirdPerson:
    """Somebody whom a Connectee is to be introduced to.

    Args:
        name: "" if none was told; perhaps a role that only looks like one.
        why: why them, in the Connector's words.
    """

    name: str = ""
    role: str = ""
    organisation: str = ""
    why: str = ""

    def stored(self, *, agreed: bool) -> dict[str, Any]:
        """Give what is kept of them.

        Args:
            agreed: they agreed to be named.
        """
        kept = self if agreed else replace(self, name="")
        every = {name: getattr(kept, name) for name in self.__dataclass_fields__}
        return {name: words for name, words in every.items() if words}

    @property
    def unnamed(self) -> ThirdPerson:
        """The same line, where what looked like a name is what they do."""
        if not self.role or self.organisation:
            return replace(self, name="", role=", ".join(filter(None, (self.name, self.role))))
        return replace(self, name="", role=self.name, organisation=self.role)


def read(line: str) -> ThirdPerson:
    """Take a line apart: "Sarah Roy, head nurse at QEII – knows every ward"."""
    said = unreachable(_BULLET.sub("", line)).translate(_COMMAS).strip()
    who, why = _split(_WHY, said)
    name, rest = _named(who)
    role, organisation = _split(_AT, rest, last=True)
    if not organisation and "," in role:
        role, organisation = (each.strip() for each in role.rsplit(",", 1))
    organisation = organisation.removeprefix("the ")
    return ThirdPerson(name, _ARTICLE.sub("", role), organisation, why.rstrip(")"))


def unreachable(words: str) -> str:
    """Leave out ways to reach somebody, with the dots that would stand for the last of them."""
    shown = without_contacts(words)
    return shown if shown == words else shown.rstrip(_LOOSE_ENDS)


def _named(who: str) -> tuple[str, str]:
    """Part a name from what follows it."""
    left, _comma, rest = (each.strip() for each in who.partition(","))
    words = left.split()
    looks = all(each in _PARTICLES or not each[0].islower() for each in words)
    if not looks or len(words) > MOST_NAMES or _ARTICLE.match(left) or _AT.search(left):
        return "", who
    if not rest and len(words) == 1:
        return "", who
    return left, rest


def _split(at: re.Pattern[str], words: str, *, last: bool = False) -> tuple[str, str]:
    found = list(at.finditer(words))
    if not found:
        return words.strip(), ""
    here = found[-1 if last else 0]
    return words[: here.start()].strip(), words[here.end() :].strip()

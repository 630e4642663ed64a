"""Numbers that identify a person, which we never store: they are found, masked and not kept.

We would rather mask a harmless number than store somebody's: any 8, 9 or 10 plain digits count as
an identifier unless they are plainly a date, an amount, a telephone number or part of a link. Seven
digits alone are left (certificates such as "PMP 1234567"), as is everything shorter, unless the
words beside them say what they are ("passport", "UCI", "dossier").

Source: IRCC, "What is a unique client identifier (UCI)?" (8 or 10 digits) and "application number"
(a letter and 9 or 10 digits); Canada Revenue Agency, social insurance number (nine digits, checked
by the Luhn algorithm; those of temporary residents begin with 9; none begins with 0 or 8).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

MASK = "•••"
UNUSED_FIRST_DIGITS = "08"


class Identifier(StrEnum):
    """Whose number it looks like: the immigration department's client's, a passport's, a SIN."""

    CLIENT = "client"
    PASSPORT = "passport"
    SIN = "sin"


def find_identifiers(text: str) -> tuple[Identifier, ...]:
    """Tell what kinds of identifiers a text holds, in order of appearance, each once."""
    return tuple(dict.fromkeys(found.kind for found in _find(text)))


def mask(text: str) -> str:
    """Replace each identifier, until none is left."""
    while found := _find(text):
        for each in reversed(found):
            text = text[: each.start] + MASK + text[each.end :]
    return text


@dataclass(frozen=True, slots=True, order=True)
class _Found:
    start: int
    end: int
    kind: Identifier


_AMOUNT = r"(?:\d{1,3}(?:[ .,]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d)"
_CURRENCY = (
    r"(?:CAD|USD|EUR|GBP|MAD|INR|NGN|XAF|XOF|F?CFA"
    r"|(?:dollar|euro|dirham|franc|naira|rupee|roupie)s?)\b"
)
_DAY = r"(?:3[01]|[12]\d|0[1-9])"
_MONTH = r"(?:1[0-2]|0[1-9])"
_YEAR = r"(?:19|20)\d\d"
_HOUR = r"(?:[01]\d|2[0-3])(?:00|15|30|45)"

_HARMLESS = re.compile(
    rf"""
      (?:https?://|www\.)\S+ | (?<!\S)\S{{1,80}}@\S+
    | (?<![\w-])[\w-]{{1,63}}\.(?:ca|com|fr|io|net|org)/\S*
    | \+\d(?:[ ().-]{{0,2}}\d){{6,14}}(?!\d)                             # +212 6 12 34 56 78
    | (?<!\d)(?:1[ .-])?(?:\(\d{{3}}\)[ ]?|\d{{3}}[ .-])\d{{3}}[ .-]\d{{4}}(?!\d)  # 902-555-0199
    | (?<!\d){_YEAR}[ ]?[-/ ][ ]?{_YEAR}(?!\d)                              # 2015-2019
    | (?<!\d){_HOUR}[ ]?-[ ]?{_HOUR}(?!\d)                                  # 0900-1700
    | (?<!\d){_YEAR}[-/.]\d\d?[-/.]\d\d?(?!\d)                          # 2027-03-15
    | (?<!\d)\d\d?[-/. ]\d\d?[-/. ]{_YEAR}(?!\d)                        # 15/03/2027
    | (?<!\w)(?:{_YEAR}{_MONTH}{_DAY}|{_DAY}{_MONTH}{_YEAR}|{_MONTH}{_DAY}{_YEAR})(?!\w)
    | (?:[$€£¥₹₦]|\b{_CURRENCY})[ ]?{_AMOUNT}
    | (?<![\w.,]){_AMOUNT}[ ]?(?:[$€£¥₹₦]|{_CURRENCY})
    """,
    re.VERBOSE | re.IGNORECASE,
)

_NUMBER = r"(?P<number>(?:(?-i:[A-Z]{1,3})[ -]?|[a-z]{1,2}(?=\d))?\d(?:[ .-]?\d){5,13}(?!\d))"


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_SAID = (
    (_rule(rf"\b(?:SIN|NAS)\b[^\d\n]{{0,24}}?\b{_NUMBER}"), Identifier.SIN),
    (_rule(rf"\b(?:UCI|IUC)\b[^\d\n]{{0,24}}?\b{_NUMBER}"), Identifier.CLIENT),
)
"""Named so plainly that not even the look of a date saves them."""

_NAMED = (
    (_rule(rf"\bpasse?ports?\b[^\d\n]{{0,24}}?\b{_NUMBER}"), Identifier.PASSPORT),
    (_rule(rf"\b{_NUMBER}[^\d\n]{{0,24}}?\bpasse?port"), Identifier.PASSPORT),
    (
        _rule(
            r"\b(?:dossier|file|application|demande|client)\b\W{0,3}"
            rf"(?:(?:number|num[eé]ro|no?|id|is|est)\b\W{{0,3}}){{0,3}}{_NUMBER}"
        ),
        Identifier.CLIENT,
    ),
)

_START = r"(?<![a-zA-Z\d])(?P<number>"
_END = r")(?![a-zA-Z\d])"
_SHAPED = (
    (re.compile(rf"{_START}[a-zA-Z]\d{{9,10}}{_END}"), Identifier.CLIENT),
    (re.compile(rf"{_START}\d{{2}}[- ]?\d{{4}}[- ]?\d{{4}}{_END}"), Identifier.CLIENT),
    (re.compile(rf"{_START}\d{{4}}[- ]?\d{{4}}{_END}"), Identifier.CLIENT),
    (re.compile(rf"{_START}(?:[a-zA-Z]{{1,2}}|[A-Z]{{1,2}} )\d{{6,8}}{_END}"), Identifier.PASSPORT),
    (re.compile(rf"{_START}\d{{2}}[a-zA-Z]{{2}}\d{{5}}{_END}"), Identifier.PASSPORT),
)
_NINE = re.compile(rf"{_START}\d{{3}}(?P<gap>[- .]?)\d{{3}}(?P=gap)\d{{3}}{_END}")


def _find(text: str) -> list[_Found]:
    """Find in order of appearance; where two overlap, the more certain stays."""
    plain = "".join(map(_plain, text))
    rest = _HARMLESS.sub(lambda harmless: "\0" * len(harmless[0]), plain)
    found: list[_Found] = []
    for each in (*_matches(plain, _SAID), *_nine(rest), *_matches(rest, _NAMED + _SHAPED)):
        if all(each.end <= other.start or other.end <= each.start for other in found):
            found.append(each)
    return sorted(found)


def _matches(text: str, rules: Iterable[tuple[re.Pattern[str], Identifier]]) -> Iterator[_Found]:
    for pattern, kind in rules:
        for match in pattern.finditer(text):
            yield _Found(*match.span("number"), kind)


def _nine(text: str) -> Iterator[_Found]:
    """Nine digits: a SIN if they check, else a passport unless they are grouped like a sum."""
    for match in _NINE.finditer(text):
        digits = re.sub(r"\D", "", match["number"])
        if digits[0] not in UNUSED_FIRST_DIGITS and _checks(digits):
            yield _Found(*match.span("number"), Identifier.SIN)
        elif not match["gap"]:
            yield _Found(*match.span("number"), Identifier.PASSPORT)


def _checks(digits: str) -> bool:
    """Apply the Luhn algorithm: every second digit from the right counts twice."""
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(map(int, digits[-1::-2]))) % 10 == 0


def _plain(character: str) -> str:
    """Fold digits of any script, wide letters, spaces and dashes, one character to one."""
    if unicodedata.category(character) == "Pd":
        return "-"
    digit = unicodedata.decimal(character, None)
    folded = unicodedata.normalize("NFKC", character) if digit is None else str(digit)
    return folded if len(folded) == 1 else character

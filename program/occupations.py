"""Occupations: a bilingual list with NOC 2021 codes, and the search for what somebody typed.

A title is a head ("nurse", "infirmière") with qualifiers, and the head alone misleads: a real
estate developer writes no software, a sales engineer builds no machines. So a head is believed only
where the list says so (a synonym with `*`); anything else has to match as a whole phrase.

Source: Statistics Canada, National Occupational Classification (NOC) 2021 Version 1.0: the first
digit of a code is the broad category, the second the TEER level.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

HEADER = "code\ttitle_en\ttitle_fr\tsynonyms"
LEVELS = frozenset("012345")
LONGEST = 120
MOST_SUGGESTED = 6
"""A word that is part of more occupations than this ("engineer") tells nothing."""
SIMILARITY = 86
SHORTEST_CORRECTED = 5
SHORTEST_PART = 3

_CODE = re.compile(r"\d{5}")
_FEMININE_MARK = re.compile(r"(?<=\w)[·•.(-](?:e|le|ne|se|ve|ere|iere|rice|trice|euse)\)?(s?)\b")
_COMPLEMENT = re.compile(
    r"[(),:;/]| [-–—] |\b(?:at|for|in|of|with|a|au|aux|chez|d|dans|de|des|du|en|pour)\b"
)
_NOISE = frozenset(
    re.findall(
        r"\w+",
        "a am an and as at au aux certified certifie chez d dans de des diplome du en et "
        "experienced experimente for freelance i im in independant intermediate je jr junior l la "
        "le les licensed m of or ou pour s senior sr suis the to travaille un une with working",
    )
)
_PLURALS = (("ies", "y"), ("eaux", "eau"), ("aux", "al"))
_ENDINGS = (
    ("ering", "er"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("enne", "en"),
    ("onne", "on"),
    ("elle", "el"),
    ("ive", "if"),
)


@dataclass(frozen=True, slots=True)
class Occupation:
    """One NOC unit group under an everyday name.

    Args:
        code: five digits, unique in the list.
        synonyms: in both languages; in `*nurse` and `infirmier*` the star stands for any
            qualifiers, which come before an English head and after a French one.
    """

    code: str
    title_en: str
    title_fr: str
    synonyms: tuple[str, ...] = ()

    @property
    def category(self) -> int:
        """Broad category, 0 to 9."""
        return int(self.code[0])

    @property
    def level(self) -> int:
        """TEER level, 0 to 5."""
        return int(self.code[1])


class OccupationIndex:
    """Finds occupations by what people call them in English or in French.

    Taking seven thousand names apart costs a quarter of a second: at the first question, unless
    `prepare` was called before.
    """

    def __init__(self, occupations: Iterable[Occupation]) -> None:
        self._by_code = {each.code: each for each in occupations}

    def prepare(self) -> None:
        """Take the names apart now."""
        self.propose("nurse")

    @cached_property
    def _phrases(self) -> list[tuple[frozenset[str], str]]:
        listed = self._by_code.values()
        return [(_stems(name), each.code) for each in listed for name in _names(each)]

    @cached_property
    def _exact(self) -> dict[frozenset[str], list[str]]:
        """The codes that each listed name stands for."""
        exact: dict[frozenset[str], list[str]] = {}
        for phrase, code in self._phrases:
            exact.setdefault(phrase, []).append(code)
        return exact

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where in the list of phrases each stem occurs, first places first."""
        places: dict[str, list[int]] = {}
        for place, (phrase, _) in enumerate(self._phrases):
            for stem in phrase:
                places.setdefault(stem, []).append(place)
        return places

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted(self._places)

    @cached_property
    def _english_heads(self) -> dict[str, list[str]]:
        return _heads(self._by_code.values(), str.startswith)

    @cached_property
    def _french_heads(self) -> dict[str, list[str]]:
        return _heads(self._by_code.values(), str.endswith)

    def get(self, code: str) -> Occupation | None:
        """Give the occupation with this code, if it is listed."""
        return self._by_code.get(code)

    def propose(self, text: str, *, limit: int = 3) -> tuple[Occupation, ...]:
        """Find what a typed title may mean, best first; nothing when nothing is near enough."""
        plain = _plain(text) if len(text) <= LONGEST else ""
        typed = frozenset(self._corrected(_stems(plain)))
        if not typed:
            return ()
        codes = self._whole(typed) or self._within(typed) or self._headed(plain)
        best_first = dict.fromkeys(codes or self._around(typed))
        return tuple(self._by_code[code] for code in best_first)[:limit]

    def _whole(self, typed: frozenset[str]) -> list[str]:
        """All that was typed is a listed name; longer names with the same words come after."""
        codes = self._exact.get(typed)
        return [*codes, *self._around(typed)] if codes else []

    def _within(self, typed: frozenset[str]) -> list[str]:
        """A listed name of several words was typed, with more around it."""
        places = sorted({place for stem in typed for place in self._places.get(stem, ())})
        listed = (self._phrases[place] for place in places)
        found = [(p, code) for p, code in listed if len(p) > 1 and p < typed]
        return [code for _, code in sorted(found, key=lambda each: -len(each[0]))]

    def _headed(self, plain: str) -> list[str]:
        """A trusted head was typed, with qualifiers that are not listed."""
        parts = (_ordered_stems(part) for part in _COMPLEMENT.split(plain))
        stems = self._corrected(next((part for part in parts if part), []))
        if not stems:
            return []
        return [*self._english_heads.get(stems[-1], ()), *self._french_heads.get(stems[0], ())]

    def _around(self, typed: frozenset[str]) -> list[str]:
        """What was typed is at least half of a listed name."""
        if max(map(len, typed)) < SHORTEST_PART:
            return []
        rarest = min((self._places.get(stem, []) for stem in typed), key=len)
        listed = (self._phrases[place] for place in rarest)
        found = [(p, code) for p, code in listed if typed < p and len(p) <= 2 * len(typed)]
        if len({code for _, code in found}) > MOST_SUGGESTED:
            return []
        return [code for _, code in sorted(found, key=lambda each: len(each[0]))]

    def _corrected(self, stems: Iterable[str]) -> list[str]:
        """Mend typing errors in longer words that no listed name has."""
        return [self._nearest(stem) for stem in stems]

    def _nearest(self, stem: str) -> str:
        if len(stem) < SHORTEST_CORRECTED or stem in self._places:
            return stem
        near = process.extractOne(
            stem, self._vocabulary, scorer=fuzz.ratio, score_cutoff=SIMILARITY
        )
        return near[0] if near else stem


def parse_occupations(tsv: str) -> tuple[Occupation, ...]:
    """Read the list: code, English title, French title, synonyms separated by `|`.

    Raises:
        ValueError: a row is malformed, or its code or a title came before; names the line.
    """
    header, *lines = tsv.splitlines() or [""]
    if header != HEADER:
        raise ValueError(f"line 1: the header is not {HEADER!r}")
    found: list[Occupation] = []
    taken: set[str] = set()
    for number, line in enumerate(lines, start=2):
        occupation = _occupation(line, number=number)
        keys = {occupation.code, f"en:{occupation.title_en}", f"fr:{occupation.title_fr}"}
        if repeated := keys & taken:
            raise ValueError(f"line {number}: again {', '.join(sorted(repeated))}")
        taken |= keys
        found.append(occupation)
    return tuple(found)


def same_words(one: str, other: str) -> bool:
    """Tell whether two titles say the same, apart from gender, plural, order and small words."""
    stems = _stems(one)
    return bool(stems) and stems == _stems(other)


def _occupation(line: str, *, number: int) -> Occupation:
    match [cell.strip() for cell in line.split("\t")]:
        case [code, title_en, title_fr, synonyms] if (
            _CODE.fullmatch(code) and code[1] in LEVELS and title_en and title_fr
        ):
            names = tuple(name.strip() for name in synonyms.split("|") if name.strip())
            return Occupation(code, title_en, title_fr, names)
    raise ValueError(f"line {number}: not a code, two titles and synonyms: {line!r}")


def _names(occupation: Occupation) -> list[str]:
    titles = (occupation.title_en, occupation.title_fr)
    names = (name for title in titles for name in _alternatives(title))
    return [name for name in (*names, *occupation.synonyms) if _stems(name)]


def _alternatives(title: str) -> list[str]:
    """Give a title whole, and split if it is like "physicist or astronomer".

    Not "banking or credit manager": "banking" is no title. Of two genders the last one stays.
    """
    parts = [part.rsplit(" / ", 1)[-1] for part in re.split(r" or | ou ", title)]
    alike = len({len(part.split()) for part in parts}) == 1 and "(" not in title
    return [title, *parts] if alike else [title]


def _heads(
    listed: Iterable[Occupation], starred: Callable[[str, str], bool]
) -> dict[str, list[str]]:
    heads: dict[str, list[str]] = {}
    for each in listed:
        for name in each.synonyms:
            if starred(name, "*"):
                heads.setdefault(_ordered_stems(name)[0], []).append(each.code)
    return heads


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    plain = "".join(c for c in letters if unicodedata.category(c) not in {"Mn", "Cf"})
    return _FEMININE_MARK.sub(r"\1", plain)


def _stems(text: str) -> frozenset[str]:
    return frozenset(_ordered_stems(text))


def _ordered_stems(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+[+#]*", _plain(text))
    return [_stem(word) for word in words if word not in _NOISE]


def _stem(word: str) -> str:
    """Fold plural and gender: `infirmières` and `infirmier`, `nurses` and `nurse` are one."""
    if len(word) <= SHORTEST_PART:
        return word
    for ending, other in _PLURALS:
        if word.endswith(ending):
            word = word.removesuffix(ending) + other
    word = word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")
    for ending, other in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word.rstrip("e")

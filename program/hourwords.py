"""The words of weekly hours in English and French, and the few tokens that they come down to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

from program.datewords import plain

DAY = 24 * 60
NOON = 12 * 60
SHORTEST_MISSPELT = 5
ALIKE = 83
LONGEST_HOUR = 24
MINUTES = 60


class Kind(StrEnum):
    """What a word does in a sentence about hours."""

    DAYS = "days"
    CLOCK = "clock"
    PART = "part"
    HALF = "half"
    EVERY = "every"
    FROM = "from"
    TO = "to"
    DASH = "dash"
    UNTIL = "until"
    AFTER = "after"
    BEFORE = "before"
    BETWEEN = "between"
    NOT = "not"
    EXCEPT = "except"
    AND = "and"
    COMMA = "comma"
    ONWARDS = "onwards"
    LATEST = "latest"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was typed.

    Args:
        minute: since midnight.
        bare: it may also be twelve hours later ("6").
        marked: it bears a.m. or p.m., which a time before it may share.
    """

    minute: int
    bare: bool = False
    marked: bool = False

    def either(self) -> tuple[int, ...]:
        """Give the minutes that it can be."""
        return (self.minute, self.minute + NOON) if self.bare else (self.minute,)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a few that belong together.

    Args:
        value: weekdays, a `Clock`, the name of a part of the day, or nothing.
    """

    kind: Kind
    word: str
    days: frozenset[int] = frozenset()
    clock: Clock | None = None
    part: str = ""


def sentences(text: str) -> tuple[tuple[Token, ...], ...]:
    """Cut a text at its semicolons and lines, and turn each piece into tokens."""
    pieces = (plain(piece) for piece in re.split(r"[;\n]", text))
    return tuple(found for piece in pieces if (found := tuple(_tokens(piece))))


_ALL = frozenset(range(7))
_GROUPS = {"weekdays": frozenset(range(5)), "weekend": frozenset({5, 6}), "everyday": _ALL}


def _words(table: str) -> dict[str, str]:
    lines = (line.split("=") for line in table.strip().splitlines())
    return {word: token.strip() for token, words in lines for word in words.split()}


_NAMES = _words("""
    w0 = monday mondays mon lundi lundis lun
    w1 = tuesday tuesdays tue tues mardi mardis mar
    w2 = wednesday wednesdays wed weds mercredi mercredis mer
    w3 = thursday thursdays thu thur thurs jeudi jeudis jeu
    w4 = friday fridays fri vendredi vendredis ven
    w5 = saturday saturdays sat samedi samedis sam
    w6 = sunday sundays sun dimanche dimanches dim
    weekdays = weekday weekdays
    weekend = weekend weekends
    everyday = everyday daily
    morning = morning mornings matin matins matinee matinees
    lunch = lunch lunchtime midis
    afternoon = afternoon afternoons
    evening = evening evenings night nights soir soirs soiree soirees
    early = early tot
    office = office
    daytime = daytime
    anytime = anytime
""")
"""What may be misspelt: days, and parts of a day."""

_SMALL = _words("""
    every = every each any all tous tout toute toutes chaque
    from = from
    to = to through thru a au aux
    until = until till til jusqu jusque
    after = after apres since
    before = before avant
    between = between entre
    not = not no never pas jamais
    except = except excepting excluding sauf hormis
    and = and et or ou also aussi puis then
    onwards = onwards onward
    latest = uptothat
""")

_FILLERS = frozenset(
    re.findall(
        r"\w+",
        "the le la les l on in at of i m am are is we re im free available availability my me "
        "s d de du des je j suis nous sommes dispo disponible disponibles libre libres ne n "
        "only seulement uniquement please svp please time hours hrs heures local locale o clock "
        "can could meet peux pourrais",
    )
)

_PHRASES = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (
            r"\b(?:(?:every|any|each) day|all (?:the )?days)\b|\btous les jours\b|\bchaque jour\b",
            "everyday",
        ),
        (r"\b7 days a week\b|\b7 jours sur 7\b|\b7 ?/ ?7\b|\bn importe quel jour\b", "everyday"),
        (r"\b(?:all|the whole) day\b|\btoute la journee\b|\ban ?y ?time\b", "anytime"),
        (r"\bn importe quand\b|\ba (?:toute|n importe quelle) heure\b|\bwhenever\b", "anytime"),
        (r"\bfins? de semaine\b|\bweek ?-? ?ends?\b", "weekend"),
        (r"\bweek ?-? ?nights?\b|\bsoirs? de semaine\b", "weekdays evening"),
        (
            r"\b(?:week|work|working|business) ?-? ?days?\b|\bjours (?:ouvr\w+|de semaine)",
            "weekdays",
        ),
        (r"\b(?:en|la|de) semaine\b|\bduring the week\b", "weekdays"),
        (
            r"\b(?:business|office|working|work) hours\b|\bheures (?:de bureau|d ouverture)\b",
            "office",
        ),
        (r"\b(?:during|in) the day\b|\b(?:en|la|de) journee\b", "daytime"),
        (r"\bearly (?:in the )?mornings?\b|\btot le matin\b", "early"),
        (r"\bapres ?-? ?midis?\b", "afternoon"),
        (r"\blunch ?-? ?(?:time|hour|break)s?\b|\b(?:heure|pause) d[ue] (?:midi|diner)\b", "lunch"),
        (r"\ba partir (?:de |d |du )?|\ba compter (?:de |d )?|\bstarting (?:at|from)\b", "after "),
        (r"\bdes (?=\d|midi)", "after "),
        (r"\bno(?:t)? (?:earlier|sooner) than\b|\bpas plus tot que?\b", "not before"),
        (r"\bno(?:t)? later than\b|\bpas plus tard que?\b", "not after"),
        (r"\bat the latest\b|\bau plus tard\b", "uptothat"),
        (r"\b(?:or|and) (?:later|after)$|\bet (?:plus tard|apres)$", "onwards"),
        (r"\bup to\b", "until"),
        (r"\b(?:but|mais)(?= (?:not|no|never|pas|jamais)\b)", " "),
        (r"\bbut(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)", "except"),
        (r"\b(mon|tues?|wed|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\.", r"\1"),
        (r"\b(?:in|on|of) (?:the )?(?=(?:morning|afternoon|evening)\b)", "in_"),
        (r"\b(?:du|de l|de l ) ?(?=(?:matin|soir|afternoon)\b)", "in_"),
        (r"\bat night\b", "in_evening"),
    )
)

_HALVES = {"in_morning": 0, "in_matin": 0, "in_afternoon": 1, "in_evening": 1, "in_soir": 1}
_WORD = re.compile(
    r"(?P<clock>\d{1,2} ?(?:h(?:rs?|eures?)?(?![a-z])) ?(?:\d\d(?!\d))?"
    r"|\d{1,2}[:.]\d\d(?!\d)|\d{4}(?!\d)|\d{1,2}(?!\d))"
    r"(?: ?(?P<half>[ap])\.? ?m\b\.?| ?(?P<short>(?<=\d)[ap])(?![a-z]))?(?![a-z\d])"
    r"|(?P<word>[a-z_]+)|(?P<dash>-+)|(?P<and>[&+/])|(?P<comma>[,.:()|])|(?P<strange>\S)"
)


def _tokens(text: str) -> Iterator[Token]:
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    for match in _WORD.finditer(text):
        token = _token(match)
        if token is not None:
            yield token


def _token(match: re.Match[str]) -> Token | None:
    typed = match[0]
    match match.lastgroup:
        case "dash":
            return Token(Kind.DASH, typed)
        case "and":
            return Token(Kind.AND, typed)
        case "comma":
            return Token(Kind.COMMA, typed)
        case "word":
            return _worded(typed)
        case "strange":
            return Token(Kind.STRANGE, typed)
        case _:
            return _timed(typed, match["clock"], match["half"] or match["short"] or "")


def _worded(word: str) -> Token | None:
    if word in _FILLERS:
        return None
    if word in _HALVES:
        part = word.removeprefix("in_")
        return Token(Kind.HALF, word, part=_NAMES[part])
    if word in {"noon", "midi", "midday"}:
        return Token(Kind.CLOCK, word, clock=Clock(NOON), part="lunch")
    if word in {"midnight", "minuit"}:
        return Token(Kind.CLOCK, word, clock=Clock(DAY))
    if word in _SMALL:
        return Token(Kind(_SMALL[word]), word)
    return _named(word)


def _named(word: str) -> Token:
    name = _NAMES.get(word) or _meant(word)
    if name is None:
        return Token(Kind.STRANGE, word)
    if name in _GROUPS:
        return Token(Kind.DAYS, word, days=_GROUPS[name])
    if name[1:].isdecimal():
        return Token(Kind.DAYS, word, days=frozenset({int(name[1:])}))
    return Token(Kind.PART, word, part=name)


@lru_cache(maxsize=1024)
def _meant(word: str) -> str | None:
    """Forgive a slip in a long word, if only one meaning is near."""
    if len(word) < SHORTEST_MISSPELT:
        return None
    long = [name for name in _NAMES if len(name) >= SHORTEST_MISSPELT]
    near = process.extract(word, long, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=3)
    best = {_NAMES[name] for name, score, _ in near if score == near[0][1]}
    return best.pop() if len(best) == 1 else None


def _timed(typed: str, written: str, half: str) -> Token:
    clock = _clock(written, half)
    return Token(Kind.CLOCK if clock else Kind.STRANGE, typed, clock=clock)


def _clock(written: str, half: str) -> Clock | None:
    hour, minute = _figures(written)
    if hour > LONGEST_HOUR or minute >= MINUTES or hour * MINUTES + minute > DAY:
        return None
    if half:
        return _halved(hour, minute, half)
    # "06:30" and "6 h" are twenty-four-hour clocks; "6" and "6:30" may be either.
    sure = "h" in written or written.startswith("0") or hour > NOON // MINUTES or hour == 0
    return Clock(hour * MINUTES + minute, bare=not sure and hour < NOON // MINUTES)


def _figures(written: str) -> tuple[int, int]:
    digits = re.findall(r"\d+", written)
    if len(digits) == 1 and len(digits[0]) == len("0900"):
        return int(digits[0][:2]), int(digits[0][2:])
    return int(digits[0]), int(digits[1]) if len(digits) > 1 else 0


def _halved(hour: int, minute: int, half: str) -> Clock | None:
    twelve = NOON // MINUTES
    if not 1 <= hour <= twelve:
        return None
    later = NOON if half == "p" else 0
    return Clock(hour % twelve * MINUTES + minute + later, marked=True)

"""Weekly hours as people type them: "lun-ven 18h-21h", "weekdays after 6pm except Friday".

Words of both languages are first turned into a handful of tokens (`hourwords`), so that one small
grammar reads English and French alike:

    sentence  = group { group } [ exception ]
    group     = days when { when } | when { when } days
    exception = "except" days [ when ] | "except" when
    when      = part of the day [ window ] | window
    window    = clock "to" clock | "after" clock | "before" clock

A single unknown word makes the whole not understood, and whatever can be meant in two ways is
asked back: wrong hours cost more than a second question.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from program.hour_phrases import EVERY_DAY, Days, Except, Phrase, Phrases, Vague, When, Why, Window
from program.hours import Span, merge, without
from program.hourwords import DAY, NOON, Kind, Token, sentences

LONGEST = 600


@dataclass(frozen=True, slots=True)
class Unclear:
    """What is asked back.

    Args:
        about: the words in question, "" if it is the whole.
        understood: what was read before them.
        readings: what it can mean, if it is one of two.
    """

    why: Why
    about: str = ""
    understood: tuple[Span, ...] = ()
    readings: tuple[tuple[Span, ...], ...] = ()


def read_hours(text: str, *, base: Iterable[Span] = ()) -> tuple[Span, ...] | Unclear:
    """Read weekly hours, in English or in French, from a 12- or a 24-hour clock.

    Args:
        base: hours known already: what is typed is added to them, an exception taken from them.
    """
    known = tuple(base)
    heard = _read(text, known, half=None)
    if isinstance(heard, Unclear) and heard.why is Why.HALF:
        both = [_read(text, known, half=half) for half in (0, NOON)]
        readings = tuple(each for each in both if not isinstance(each, Unclear))
        return Unclear(Why.HALF, heard.about, heard.understood, readings)
    return heard


def names_times(text: str) -> bool:
    """Tell whether a text names days or clocks, whatever else it says."""
    kinds = {token.kind for tokens in sentences(text[:LONGEST]) for token in tokens}
    return not kinds.isdisjoint({Kind.DAYS, Kind.CLOCK})


def _read(text: str, known: tuple[Span, ...], *, half: int | None) -> tuple[Span, ...] | Unclear:
    pieces = sentences(text) if len(text) <= LONGEST else ()
    if not pieces:
        return Unclear(Why.WORDS)
    spans = known
    for tokens in pieces:
        try:
            spans = _heard(tokens, spans, half=half, before=without(spans, known))
        except Vague as vague:
            understood = spans if spans != known else ()
            return Unclear(vague.why, vague.about, understood)
    return spans or Unclear(Why.NOTHING)


PAIR = 2
"""Days and one limit: "weekdays not before 10"; beside other hours, a limit may belong to them."""

_WHOLE_DAY: Window = (540, 1080)
"""Of a day of which no hours are named, as for the presets of Saturday and Sunday."""


def _heard(
    tokens: Sequence[Token],
    known: tuple[Span, ...],
    *,
    half: int | None,
    before: tuple[Span, ...],
) -> tuple[Span, ...]:
    """Add what a sentence says to the hours known already.

    Args:
        before: those among them that the same text has named.
    """
    for token in tokens:
        if token.kind is Kind.STRANGE:
            raise Vague(Why.WORDS, token.word)
    phrases = Phrases(tokens, half).read()
    cut = next(
        (at for at, phrase in enumerate(phrases) if isinstance(phrase, Except)), len(phrases)
    )
    rule, exception = phrases[:cut], phrases[cut + 1 :]
    if any(isinstance(phrase, Except) for phrase in exception):
        raise Vague(Why.LOOSE)
    if cut == len(phrases):
        return _added(known, rule, before=before)
    return _less(known, rule, exception)


def _added(
    known: tuple[Span, ...], rule: list[Phrase], *, before: tuple[Span, ...]
) -> tuple[Span, ...]:
    match rule:
        case [When(window, limit=True)]:
            outside = _times(EVERY_DAY, _outside(window))
            return without(known, outside) if known else _times(EVERY_DAY, [window])
        case _:
            return merge((*known, *_apart((*before, *_grouped(rule)))))


def _less(known: tuple[Span, ...], rule: list[Phrase], exception: list[Phrase]) -> tuple[Span, ...]:
    match rule, exception:
        case _, []:
            raise Vague(Why.LOOSE)
        case [Days()], [Days() as off, When(part=False) as when]:
            return merge((*known, *without(_grouped([*rule, when]), _whole(off.days))))
        case [Days()], [Days(), When()]:
            raise Vague(Why.LOOSE)
        case [], _ if not known:
            raise Vague(Why.BASE)
        case [], _:
            return _kept(known, exception)
        case _:
            return merge((*known, *_excepted(_grouped(rule), exception)))


def _excepted(spans: tuple[Span, ...], exception: list[Phrase]) -> tuple[Span, ...]:
    """Take days away that the rule has: in "weekdays except Friday and weekends", some are not."""
    named = {day for phrase in exception for day in _days_of(phrase)}
    if not named <= {span.weekday for span in spans}:
        raise Vague(Why.LOOSE)
    return _kept(spans, exception)


def _kept(spans: tuple[Span, ...], exception: list[Phrase]) -> tuple[Span, ...]:
    """Take an exception away."""
    match exception:
        case [Days(off)]:
            left = without(spans, _whole(off))
        case [When(window, limit=False)]:
            left = without(spans, _times(EVERY_DAY, [window]))
        case [Days(off, several=False), When(window)]:
            left = without(spans, _times(off, [window]))
        case _:
            raise Vague(Why.LOOSE)
    if not left:
        raise Vague(Why.NOTHING)
    return left


def _grouped(phrases: list[Phrase]) -> tuple[Span, ...]:
    """Give each days their hours: the days come first throughout, or last."""
    days = [at for at, phrase in enumerate(phrases) if isinstance(phrase, Days)]
    if not days:
        raise Vague(Why.DAYS)
    if len(phrases) == 1:
        return _times(_days_of(phrases[0]), [_WHOLE_DAY])
    ordered = phrases if days[0] == 0 else phrases[::-1]
    groups = _split(ordered)
    if any(not windows for _, windows in groups):
        raise Vague(Why.LOOSE)
    return _apart(
        Span(day, *window) for named, windows in groups for window in windows for day in named
    )


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Hold that nothing is said twice: "weekdays 9-5, Friday 9-12" may mean less on Fridays."""
    every = sorted(spans)
    if any(a.weekday == b.weekday and b.start < a.end for a, b in pairwise(every)):
        raise Vague(Why.LOOSE)
    return merge(every)


def _split(phrases: list[Phrase]) -> list[tuple[frozenset[int], list[Window]]]:
    groups: list[tuple[frozenset[int], list[Window]]] = []
    for phrase in phrases:
        match phrase:
            case Days(days):
                groups.append((days, []))
            case When(limit=True) if len(phrases) > PAIR:
                raise Vague(Why.LOOSE)
            case When(window) if groups:
                groups[-1][1].append(window)
            case _:
                raise Vague(Why.LOOSE)
    return groups


def _days_of(phrase: Phrase) -> frozenset[int]:
    return phrase.days if isinstance(phrase, Days) else frozenset()


def _times(days: Iterable[int], windows: Iterable[Window]) -> tuple[Span, ...]:
    every = list(windows)
    return merge(Span(day, start, end) for day in days for start, end in every)


def _whole(days: Iterable[int]) -> tuple[Span, ...]:
    return _times(days, [(0, DAY)])


def _outside(window: Window) -> list[Window]:
    sides = ((0, window[0]), (window[1], DAY))
    return [side for side in sides if side[0] < side[1]]

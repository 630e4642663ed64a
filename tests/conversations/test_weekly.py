"""Hours in words, which are understood when they are typed back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.questions import dictated
from conversations.weekly import say_hours
from conversations.world import World
from locales.text import LANGUAGES
from program.hours import Span, merge
from program.typed_hours import Unclear, read_hours
from tests.conversations.chat import said


@st.composite
def _span(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 1439))
    return Span(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)))


WEEK = tuple(Span(day, 1080, 1260) for day in range(5))
MIXED = (Span(0, 540, 720), Span(0, 840, 1050), Span(2, 540, 720), Span(2, 840, 1050))


@pytest.mark.parametrize(
    ("spans", "english", "french"),
    [
        (WEEK, "Mon–Fri, 6:00 p.m. to 9:00 p.m.", "du lundi au vendredi, de 18 h à 21 h"),
        (
            MIXED,
            "Mon and Wed, 9:00 a.m. to noon and 2:00 p.m. to 5:30 p.m.",
            "le lundi et le mercredi, de 9 h à midi et de 14 h à 17 h 30",
        ),
        (
            (*WEEK, Span(5, 0, 600)),
            "Mon–Fri, 6:00 p.m. to 9:00 p.m.; Sat, midnight to 10:00 a.m.",
            "du lundi au vendredi, de 18 h à 21 h; le samedi, de minuit à 10 h",
        ),
        (
            tuple(Span(day, 600, 1440) for day in range(7)),
            "every day, 10:00 a.m. to midnight",
            "tous les jours, de 10 h à minuit",
        ),
    ],
)
def test_hours_are_said_in_both_languages(
    spans: tuple[Span, ...], english: str, french: str, world: World
) -> None:
    words = [said(say_hours(spans), code, world) for code in LANGUAGES]

    assert [each.replace("\u202f", " ").replace("\u00a0", " ") for each in words] == [
        english,
        french,
    ]


@given(st.lists(_span(), min_size=1, max_size=6))
def test_hours_in_words_are_understood_when_typed_back(world: World, spans: list[Span]) -> None:
    hours = merge(spans)

    words = [said(say_hours(hours), code, world) for code in LANGUAGES]

    assert [read_hours(each) for each in words] == [hours, hours]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_understood(language: str, world: World) -> None:
    texts = [said(text, language, world) for text in (dictated.HINT, dictated.EXAMPLES)]
    quoted = [piece for text in texts for piece in _quoted(text)]

    assert len(quoted) == 5
    assert [each for each in quoted if isinstance(read_hours(each), Unclear)] == []


def _quoted(text: str) -> list[str]:
    pieces = text.replace("«", "“").replace("»", "”").split("“")[1:]
    return [piece.split("”")[0] for piece in pieces]

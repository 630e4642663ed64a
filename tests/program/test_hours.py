"""Weekly hours: presets, merging, and what is stored."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.hours import PRESET_SPANS, Preset, Span, from_json, merge, to_json, weekly


@st.composite
def _span(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 1439))
    return Span(draw(st.integers(0, 6)), start, draw(st.integers(start + 1, 1440)))


_spans = st.lists(_span(), max_size=12)


def _minutes(spans: tuple[Span, ...] | list[Span]) -> set[tuple[int, int]]:
    return {(span.weekday, minute) for span in spans for minute in range(span.start, span.end)}


@pytest.mark.parametrize(
    ("preset", "monday_or_only"),
    [
        (Preset.EARLY, Span(0, 420, 540)),
        (Preset.WEEKDAY_MORNINGS, Span(0, 540, 720)),
        (Preset.WEEKDAY_LUNCH, Span(0, 720, 840)),
        (Preset.WEEKDAY_AFTERNOONS, Span(0, 840, 1020)),
        (Preset.WEEKDAY_EVENINGS, Span(0, 1020, 1260)),
        (Preset.SATURDAYS, Span(5, 540, 1080)),
        (Preset.SUNDAYS, Span(6, 540, 1080)),
    ],
)
def test_weekly_begins_each_preset_at_its_hours(preset: Preset, monday_or_only: Span) -> None:
    spans = weekly([preset])

    assert spans[0] == monday_or_only


def test_weekly_spreads_a_weekday_preset_over_five_days() -> None:
    spans = weekly([Preset.WEEKDAY_LUNCH])

    assert spans == tuple(Span(day, 720, 840) for day in range(5))


def test_weekly_joins_presets_that_touch() -> None:
    chosen = [Preset.WEEKDAY_EVENINGS, Preset.SATURDAYS, Preset.WEEKDAY_AFTERNOONS]

    spans = weekly(chosen)

    assert spans == (*(Span(day, 840, 1260) for day in range(5)), Span(5, 540, 1080))


def test_weekly_of_nothing_is_empty() -> None:
    assert weekly([]) == ()


def test_weekly_counts_a_repeated_preset_once() -> None:
    assert weekly([Preset.SUNDAYS, Preset.SUNDAYS]) == (Span(6, 540, 1080),)


def test_every_preset_has_spans() -> None:
    assert set(PRESET_SPANS) == set(Preset)


def test_merge_keeps_midnight_a_border_between_days() -> None:
    spans = [Span(1, 0, 60), Span(0, 1380, 1440)]

    merged = merge(spans)

    assert merged == (Span(0, 1380, 1440), Span(1, 0, 60))


def test_merge_swallows_a_span_inside_another() -> None:
    merged = merge([Span(2, 600, 660), Span(2, 540, 720)])

    assert merged == (Span(2, 540, 720),)


@given(_spans)
def test_merge_covers_the_same_minutes(spans: list[Span]) -> None:
    merged = merge(spans)

    assert _minutes(merged) == _minutes(spans)


@given(_spans)
def test_merge_is_idempotent(spans: list[Span]) -> None:
    merged = merge(spans)

    assert merge(merged) == merged


@given(_spans)
def test_merge_leaves_a_gap_between_neighbours(spans: list[Span]) -> None:
    merged = merge(spans)

    assert all(a.weekday < b.weekday or a.end < b.start for a, b in pairwise(merged))


@given(_spans)
def test_hours_survive_being_stored(spans: list[Span]) -> None:
    merged = merge(spans)

    assert from_json(to_json(merged)) == merged


@pytest.mark.parametrize(
    "rubbish",
    [
        None,
        "monday",
        {},
        [1, 2, 3],
        [[0, 540]],
        [[0, 540, 600, 1]],
        [[7, 540, 600]],
        [[-1, 540, 600]],
        [[0, 600, 540]],
        [[0, 540, 540]],
        [[0, -1, 540]],
        [[0, 540, 1441]],
        [["0", 540, 600]],
        [[0, 540.0, 600]],
        [[True, 540, 600]],
        [(0, 540, 600)],
    ],
)
def test_from_json_refuses_rubbish(rubbish: object) -> None:
    with pytest.raises(ValueError, match=r"span of a weekday|weekly hours"):
        from_json(rubbish)

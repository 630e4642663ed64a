"""Hours on their way to an answer: ticked, typed, said back, added to, and put right by buttons."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.question import Accepted, Narrowed, Refused, Toggled
from conversations.questions import Hours
from conversations.reply import Foreign, Tapped, Typed
from conversations.world import World
from locales.text import Verbatim
from program.hours import Span, from_stored, with_width
from tests.conversations.chat import after, options, refusal, said

FREE = Hours(Verbatim("When?"))
EVENINGS = [[day, 1080, 1260] for day in range(5)]


@pytest.mark.parametrize("typed", ["Mon-Fri 18:00-21:00", "lun-ven 18h-21h"])
def test_typed_hours_are_an_answer_once_confirmed(typed: str, world: World) -> None:
    understood = after(FREE, world, typed)

    assert understood == Narrowed({"hours": EVENINGS})
    assert after(FREE, world, typed, Tapped("right")) == Accepted(EVENINGS)
    assert after(FREE, world, typed, "oui") == Accepted(EVENINGS)


@pytest.mark.parametrize("typed", ["evenings, saturday", "le soir", "saturday please", "evnings"])
def test_names_of_presets_need_no_confirmation(typed: str, world: World) -> None:
    verdict = after(FREE, world, typed)

    assert isinstance(verdict, Accepted)
    assert all(isinstance(each, str) for each in verdict.stored)


def test_day_and_part_of_it_is_not_taken_for_a_preset(world: World) -> None:
    assert after(FREE, world, "Friday evening") == Narrowed({"hours": [[4, 1020, 1260]]})


def test_typed_hours_are_added_to_what_is_ticked(world: World) -> None:
    verdict = after(FREE, world, Tapped("saturdays"), "Monday 18:00-20:00")

    assert verdict == Narrowed({"hours": [[0, 1080, 1200], [5, 540, 1080]]})


def test_ticked_presets_can_be_put_right(world: World) -> None:
    taps = ("saturdays", "adjust", "0", "later", "all", "done", "right")

    verdict = after(FREE, world, *map(Tapped, taps))

    assert verdict == Accepted([[5, 570, 1080]])


def test_hours_without_a_day_ask_for_the_days(world: World) -> None:
    asked = after(FREE, world, "18h-21h")

    assert asked == Narrowed({"days": "18h-21h", "base": []})
    assert after(FREE, world, "18h-21h", Tapped("weekdays")) == Narrowed({"hours": EVENINGS})
    assert after(FREE, world, "18h-21h", "du lundi au vendredi") == Narrowed({"hours": EVENINGS})
    assert after(FREE, world, "18h-21h", "lundi 9h-10h") == Narrowed({"hours": [[0, 540, 600]]})


def test_either_half_of_the_day_is_offered(world: World) -> None:
    verdict = after(FREE, world, "monday 7-9", Tapped("1"))

    assert verdict == Narrowed({"hours": [[0, 1140, 1260]]})


def test_more_is_added_and_an_exception_taken_away(world: World) -> None:
    more = after(FREE, world, "lun-ven 18h-21h", Tapped("more"), "Sat 9-12")
    less = after(FREE, world, "lun-ven 18h-21h", "not on Mondays")
    instead = after(FREE, world, "lun-ven 18h-21h", "Sat 9-12")

    assert more == Narrowed({"hours": [*EVENINGS, [5, 540, 720]]})
    assert less == Narrowed({"hours": EVENINGS[1:]})
    assert instead == Narrowed({"hours": [[5, 540, 720]]})


def test_starting_again_shows_the_presets(world: World) -> None:
    verdict = after(FREE, world, "Sat 9-12", Tapped("again"))

    assert verdict == Narrowed({})


@pytest.mark.parametrize(
    ("typed", "said_why"),
    [
        ("Monday at 6pm", "from when to when"),
        ("perhaps on Mondays", "what “perhaps” means"),
        ("Monday 21:00-18:00", "The end comes before the beginning."),
        ("Sat 9-12 and Sunday", "which hours belong to which days"),
        ("not on Mondays", "When are you?"),
        ("Mondays except Mondays", "no hours at all"),
        ("Monday 18:00-20:00; perhaps Fridays", "I understood: Mon, 6:00\u202fp.m. to 8:00"),
    ],
)
def test_refusal_says_why_with_an_example(typed: str, said_why: str, world: World) -> None:
    reason = refusal(after(FREE, world, typed), world)

    assert said_why in reason
    assert "For example: “Mon–Fri 18:00–21:00”" in reason


def test_early_hours_are_confirmed_in_so_many_words(world: World) -> None:
    early = FREE.prompt({"hours": [[6, 360, 540]]}, world)
    late = FREE.prompt({"hours": [[6, 1200, 1380]]}, world)
    decent = FREE.prompt({"hours": EVENINGS}, world)

    assert "You may then be asked for 6:00\u202fa.m.: is that right?" in said(
        early.text, "en", world
    )
    assert "You may then be asked until 11:00\u202fp.m." in said(late.text, "en", world)
    assert "Is that right?" in said(decent.text, "en", world)


def test_buttons_move_an_end_within_decent_hours_only(world: World) -> None:
    widest = FREE.prompt({"hours": [[0, 420, 1320]], "tune": 0}, world)
    shortest = FREE.prompt({"hours": [[0, 600, 630]], "tune": 0}, world)

    assert options(widest) == ["later", "sooner", "drop", "all"]
    assert options(shortest) == ["earlier", "longer", "drop", "all"]


def test_stretches_that_come_to_touch_are_joined(world: World) -> None:
    stage = {"hours": [[0, 540, 600], [0, 630, 720]], "tune": 1}

    verdict = FREE.read(Tapped("earlier"), stage, world)

    assert verdict == Toggled({"hours": [[0, 540, 720]], "tune": 0})


def test_last_stretch_cannot_be_dropped(world: World) -> None:
    two: dict[str, Any] = {"hours": [[0, 540, 600], [1, 540, 600]], "tune": 0}

    left = FREE.read(Tapped("drop"), two, world)
    none = FREE.read(Tapped("drop"), {"hours": [[0, 540, 600]], "tune": 0}, world)

    assert left == Toggled({"hours": [[1, 540, 600]], "tune": True})
    assert isinstance(none, Refused)


@pytest.mark.parametrize(
    "stage",
    [
        {},
        {"hours": EVENINGS},
        {"hours": EVENINGS, "more": True},
        {"hours": EVENINGS, "tune": True},
        {"hours": EVENINGS, "tune": 2},
        {"days": "18h-21h", "base": []},
        {"pick": [EVENINGS, [[0, 540, 600]]]},
    ],
)
@pytest.mark.parametrize("reply", [Tapped("nonsense"), Typed("bonjour?"), Foreign("photo")])
def test_what_is_no_answer_is_refused_at_every_stage(
    stage: dict[str, Any], reply: Tapped | Typed | Foreign, world: World
) -> None:
    assert isinstance(FREE.read(reply, stage, world), Refused)


def test_stored_hours_may_be_names_or_spans_or_both() -> None:
    mixed: list[object] = ["saturdays", [0, 540, 600]]

    assert from_stored(mixed) == (Span(0, 540, 600), Span(5, 540, 1080))
    assert FREE.load(mixed) == from_stored(mixed)
    assert from_stored(None) == ()


@pytest.mark.parametrize("stored", ["saturdays", ["someday"], [[9, 1, 2]], [None], {}])
def test_what_is_stored_wrongly_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match=r"hours|span|Preset"):
        from_stored(stored)


def test_profile_notes_that_hours_are_wide_only_while_they_are() -> None:
    wide = with_width({"name": "Marie", "hours": [[6, 360, 540]]})

    assert wide == {"name": "Marie", "hours": [[6, 360, 540]], "wide": True}
    assert with_width({**wide, "hours": ["saturdays"]}) == {"name": "Marie", "hours": ["saturdays"]}
    assert with_width({"hours": ["someday"], "wide": True}) == {"hours": ["someday"]}

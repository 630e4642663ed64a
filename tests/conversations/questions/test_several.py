"""Several at once: ticked and done, or typed as a list."""

import re

import pytest

from conversations.question import Accepted, Option, Toggled
from conversations.questions import Hours, Several
from conversations.questions.hours import PRESETS
from conversations.reply import Foreign, Reply, Tapped
from conversations.vocabulary import LANGUAGES, TOPICS
from conversations.world import World
from locales.text import Verbatim
from program.hours import Preset, weekly
from tests.conversations.chat import after, options, refusal, said, spoken

TALK = Several(Verbatim("What about?"), TOPICS, at_most=3)
MEETING = Several(Verbatim("In which language?"), LANGUAGES, at_most=2)
FREE = Hours(Verbatim("When?"))

EVENINGS, SATURDAYS, SUNDAYS = "weekday_evenings", "saturdays", "sundays"

LISTS = [
    (TALK, "1, 3", ["industry", "news"]),
    (TALK, "1 et 3", ["industry", "news"]),
    (TALK, "1 and 3", ["industry", "news"]),
    (TALK, "1 3", ["industry", "news"]),
    (TALK, "1/3", ["industry", "news"]),
    (TALK, "١، ٣", ["industry", "news"]),
    (TALK, "1\n3", ["industry", "news"]),
    (TALK, "3, 1, 3", ["news", "industry"]),
    (TALK, "2", ["skills"]),
    (TALK, "My skills and expertise", ["skills"]),
    (TALK, "My skills and expertise, Industry news", ["skills", "news"]),
    (TALK, "compétences et actualités", ["skills", "news"]),
    (MEETING, "both", ["en", "fr"]),
    (MEETING, "Les deux", ["en", "fr"]),
    (MEETING, "anglais et français", ["en", "fr"]),
    (MEETING, "french please", ["fr"]),
    (FREE, "evenings, saturday", [SATURDAYS, EVENINGS]),
    (FREE, "les soirs et la fin de semaine", [SATURDAYS, SUNDAYS, EVENINGS]),
    (FREE, "weekend", [SATURDAYS, SUNDAYS]),
    (FREE, "saturday please", [SATURDAYS]),
    (FREE, "n’importe quand", sorted(Preset)),
    (FREE, "any time", sorted(Preset)),
]
UNCLEAR = ["", "?", "🦆", "9", "1, 9", "1-3", "skills, ducks", "done", "terminé", "x" * 10_000]


@pytest.mark.parametrize(("question", "typed", "expected"), LISTS)
def test_typed_list_is_read(
    question: Several | Hours, typed: str, expected: list[str], world: World
) -> None:
    verdict = after(question, world, typed)

    assert isinstance(verdict, Accepted)
    assert sorted(verdict.stored) == sorted(expected)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_label_is_one_answer(code: str, world: World) -> None:
    for question, offered in ((TALK, TOPICS), (MEETING, LANGUAGES), (FREE, PRESETS)):
        labels = spoken(question.prompt({}, world), world)[code][1:]

        chosen = [after(question, world, label) for label in labels]

        assert chosen == [Accepted([option.id]) for option in offered]


def test_taps_tick_and_untick(world: World) -> None:
    ticked = after(TALK, world, Tapped("news"), Tapped("skills"))
    unticked = after(TALK, world, Tapped("news"), Tapped("skills"), Tapped("news"))

    assert ticked == Toggled({"picked": ["news", "skills"]})
    assert unticked == Toggled({"picked": ["skills"]})


def test_ticks_are_shown_with_a_way_to_end(world: World) -> None:
    none = TALK.prompt({}, world)
    some = TALK.prompt({"picked": ["news"]}, world)

    assert options(none) == [option.id for option in TOPICS]
    assert options(some) == [*(option.id for option in TOPICS), "done"]
    assert [option.ticked for row in some.rows for option in row] == [False] * 2 + [True] + [
        False
    ] * 3
    assert spoken(some, world)["en"][3::3] == ["✓ Industry news", "Done"]


@pytest.mark.parametrize("done", [Tapped("done"), "done", "Terminé", "c’est tout", "ok"])
def test_done_ends_the_ticking(done: str | Reply, world: World) -> None:
    assert after(TALK, world, Tapped("news"), Tapped("skills"), done) == Accepted(
        ["news", "skills"]
    )


def test_typed_words_are_added_to_what_is_ticked(world: World) -> None:
    assert after(TALK, world, Tapped("news"), "skills") == Accepted(["news", "skills"])


@pytest.mark.parametrize("reply", [*UNCLEAR, Tapped("done"), Tapped("gone"), Foreign("photo")])
def test_unclear_reply_is_refused_with_an_example(reply: str | Reply, world: World) -> None:
    verdict = after(TALK, world, reply)

    assert refusal(verdict, world) == (
        "Please tap what fits and then “Done”, or type the numbers, for example: 1, 3."
    )


def test_too_many_are_refused_with_the_limit(world: World) -> None:
    verdicts = [
        after(TALK, world, "1, 2, 3, 4"),
        after(TALK, world, "all"),
        after(TALK, world, Tapped("news"), "skills, demand, hidden"),
        after(TALK, world, *map(Tapped, ("news", "skills", "demand", "hidden"))),
    ]

    assert [refusal(verdict, world) for verdict in verdicts] == [
        "That is more than I can note: choose up to 3."
    ] * 4


def test_several_are_loaded_in_the_order_of_the_options_and_shown(world: World) -> None:
    stored = ["news", "skills"]

    assert TALK.load(stored) == ("skills", "news")
    assert said(TALK.show(stored), "en", world) == "My skills and expertise · Industry news"


@pytest.mark.parametrize("stored", [[], ["gone"], ["industry", "skills", "news", "demand"], "news"])
def test_several_do_not_load_what_is_not_offered(stored: object) -> None:
    with pytest.raises(ValueError, match=re.escape(str(stored))):
        TALK.load(stored)


def test_names_of_two_options_choose_both(world: World) -> None:
    fruit = (
        Option("red", Verbatim("Red"), ("apple",)),
        Option("green", Verbatim("Green"), ("apple",)),
    )

    verdict = after(Several(Verbatim("Which?"), fruit, at_most=2), world, "apple")

    assert verdict == Accepted(["red", "green"])


def test_hours_are_loaded_as_spans_of_the_week(world: World) -> None:
    stored = [EVENINGS, SATURDAYS]

    assert FREE.load(stored) == weekly((Preset.WEEKDAY_EVENINGS, Preset.SATURDAYS))
    assert said(FREE.show(stored), "en", world) == (
        "Weekday evenings, 5–9 p.m. · Saturdays, 9 a.m.–6 p.m."
    )


@pytest.mark.parametrize("stored", [[], ["mondays"], None, 7])
def test_unknown_hours_are_not_loaded(stored: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        FREE.load(stored)


def test_hours_are_ticked(world: World) -> None:
    ticked = after(FREE, world, Tapped(SUNDAYS), Tapped(EVENINGS))
    done = after(FREE, world, Tapped(SUNDAYS), Tapped(EVENINGS), Tapped("done"))

    assert ticked == Toggled({"picked": [SUNDAYS, EVENINGS]})
    assert done == Accepted([SUNDAYS, EVENINGS])


PRESET = Several(
    Verbatim("Which?"),
    tuple(Option(name, Verbatim(name)) for name in ("home", "near", "far")),
    at_most=3,
    picked=("home", "near"),
    fixed=("home",),
    shown=2,
)


def test_preset_is_taken_by_one_tap(world: World) -> None:
    assert after(PRESET, world, Tapped("done")) == Accepted(["home", "near"])
    assert after(PRESET, world, "ok") == Accepted(["home", "near"])


def test_fixed_option_stays_ticked_and_others_go(world: World) -> None:
    assert after(PRESET, world, Tapped("home"), Tapped("near")) == Toggled({"picked": ["home"]})


def test_typed_list_replaces_the_preset_but_not_what_is_fixed(world: World) -> None:
    assert after(PRESET, world, "far") == Accepted(["home", "far"])


def test_option_without_a_button_can_be_typed_and_loaded(world: World) -> None:
    assert options(PRESET.prompt({}, world)) == ["home", "near", "done"]
    assert PRESET.load(["far", "home"]) == ("home", "far")


def test_answer_without_what_is_fixed_is_asked_again() -> None:
    with pytest.raises(ValueError, match="far"):
        PRESET.load(["far"])

"""Offered times: ticked and sent, taken by a tap, or named in words."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from conversations.question import PICKED, Accepted, Option, Refused, Toggled
from conversations.questions import Times
from conversations.questions.times import time_id
from conversations.reply import Foreign, Tapped, Typed
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import spoken

ZONE = ZoneInfo("America/Halifax")
OFFERED = tuple(datetime(2027, 1, day, 17, 0, tzinfo=UTC) for day in (14, 15, 18, 19))
IDS = [time_id(each) for each in OFFERED]
NONE = Option("none", Verbatim("None of these"), also=("no", "aucune"))
TICK = Times(Verbatim("When?"), OFFERED, ZONE, at_most=3, ways=(NONE,))
TAKE = Times(Verbatim("Which?"), OFFERED, ZONE, at_most=1, ways=(NONE,))


def test_labels_are_short_and_in_the_readers_time(world: World) -> None:
    shown = spoken(TICK.prompt({PICKED: IDS[:1]}, world), world)

    english, french = ([ordinary(each) for each in shown[code][1:3]] for code in ("en", "fr"))
    assert english == ["✓ Thu, Jan 14, 1:00 p.m.", "Fri, Jan 15, 1:00 p.m."]
    assert french == ["✓ jeu. 14 janv., 13 h", "ven. 15 janv., 13 h"]
    assert shown["en"][-2:] == ["Send", "None of these"]


def ordinary(text: str) -> str:
    """Read a label with ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_send_is_there_when_something_is_ticked(world: World) -> None:
    options = [each.id for row in TICK.prompt({}, world).rows for each in row]

    assert options == [*IDS, "none"]


def test_tap_ticks_and_unticks(world: World) -> None:
    ticked = TICK.read(Tapped(IDS[1]), {}, world)
    unticked = TICK.read(Tapped(IDS[1]), {PICKED: [IDS[1]]}, world)

    assert (ticked, unticked) == (Toggled({PICKED: [IDS[1]]}), Toggled({PICKED: []}))


def test_more_than_may_be_are_refused(world: World) -> None:
    tapped = TICK.read(Tapped(IDS[3]), {PICKED: IDS[:3]}, world)
    typed = TICK.read(Typed("1, 2, 3, 4"), {}, world)

    assert isinstance(tapped, Refused)
    assert isinstance(typed, Refused)


@pytest.mark.parametrize("reply", [Tapped("send"), Typed("send"), Typed("Envoyer"), Typed("ok")])
def test_send_sends_what_is_ticked(world: World, reply: Tapped | Typed) -> None:
    assert TICK.read(reply, {PICKED: IDS[:2]}, world) == Accepted(IDS[:2])
    assert isinstance(TICK.read(reply, {}, world), Refused)


def test_where_one_is_wanted_a_tap_takes_it(world: World) -> None:
    assert TAKE.read(Tapped(IDS[2]), {}, world) == Accepted([IDS[2]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", [1]),
        ("١", [0]),
        ("1, 3", [0, 2]),
        ("1 et 3", [0, 2]),
        ("3 1", [2, 0]),
        ("thursday and friday", [0, 1]),
        ("jeudi, lundi 18", [0, 2]),
        ("Thu, Jan 14, 1:00 p.m.", [0]),
        ("jeu. 14 janv., 13 h", [0]),
    ],
)
def test_times_are_named_in_words(world: World, text: str, expected: list[int]) -> None:
    assert TICK.read(Typed(text), {}, world) == Accepted([IDS[each] for each in expected])


@pytest.mark.parametrize("text", ["None of these", "no", "aucune", "no thanks none of these"])
def test_way_is_named_in_words(world: World, text: str) -> None:
    assert TICK.read(Typed(text), {}, world) == Accepted(["none"])


@pytest.mark.parametrize("question", [TICK, TAKE], ids=["tick", "take"])
@pytest.mark.parametrize("text", ["", "🦆", "5", "0", "13", "1, 9", "1 pm", "x" * 9_000, "1-2-3-4"])
def test_what_is_no_time_is_refused(world: World, question: Times, text: str) -> None:
    assert isinstance(question.read(Typed(text), {}, world), Refused)


@pytest.mark.parametrize("reply", [Tapped("20270113T1700Z"), Tapped("send"), Foreign("photo")])
def test_what_was_not_offered_is_refused(world: World, reply: Tapped | Foreign) -> None:
    assert isinstance(TAKE.read(reply, {}, world), Refused)


@pytest.mark.parametrize("stored", [[], "none", ["20270113T1700Z"], IDS, [IDS[0], "none"], None])
def test_what_is_no_answer_is_not_loaded(stored: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        TICK.load(stored)


def test_answers_are_loaded_by_time() -> None:
    assert TICK.load([IDS[2], IDS[0]]) == (IDS[0], IDS[2])
    assert TICK.load(["none"]) == ("none",)

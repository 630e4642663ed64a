"""Free words: every script intact, no piles of marks, and no identity numbers."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.question import Accepted
from conversations.questions import Words
from conversations.questions.words import length, tidied
from conversations.reply import Foreign, Located, Reply, Tapped
from conversations.world import World
from locales.text import Verbatim
from tests.conversations.chat import after, refusal, said

NAME = Words(Verbatim("Your name?"), limit=64)
GOALS = Words(Verbatim("Your goals?"), limit=500, lines=True)

# Vowel points, viramas and tone marks are letters' parts, and some letters bear three of them.
NAMES = [
    *("Amina", "Zoë-Anne O’Neill", "Ndeye Fatou Diop", "Ewa Wiśniewska", "3M Canada", "Q"),
    *("Nguyễn Thị Ngọc Ánh", "Ḗ̃ric", "Kǝ̀lá", "Ọ̀ṣun"),
    *("محمد بن عبد الله", "مُحَمَّدٌ", "بُؤِّسَ", "شָׁלוֹם", "שָׁלוֹם כֹּהֵן"),
    *("प्रियंका श्रीवास्तव", "क्ष्म्य", "প্রিয়াঙ্কা", "பிரியா", "ശ്രീലക്ഷ്മി", "ਸਿੰਘ"),
    *("สุรศักดิ์ น้ำ", "བསྟན་འཛིན་རྒྱ་མཚོ", "ကြွေးမြီ", "ព្រះសីហនុ", "李小龍", "김철수", "Ελένη", "Наталья"),
]
# Made of harmless digits: none of these was ever issued.
NUMBERS = ["130 692 544", "passport AB1234567", "UCI 1112-3456", "Amina 130692544", "١٢٣٤٥٦٧٨"]


@pytest.mark.parametrize("name", NAMES)
def test_name_of_any_script_is_kept_intact(name: str, world: World) -> None:
    assert after(NAME, world, name) == Accepted(unicodedata.normalize("NFC", name))


def test_white_space_is_folded_and_lines_are_kept_where_asked_for(world: World) -> None:
    typed = "  First\tgoal \r\n\n second\u00a0goal  "

    assert after(NAME, world, typed) == Accepted("First goal second goal")
    assert after(GOALS, world, typed) == Accepted("First goal\nsecond goal")


def test_piles_of_marks_are_thinned(world: World) -> None:
    pile = "".join(map(chr, range(0x300, 0x340)))

    verdict = after(NAME, world, f"A{pile}m{pile}ina")

    assert isinstance(verdict, Accepted)
    assert len(verdict.stored) <= len("Amina") + 2 * 4
    assert length(verdict.stored) == len("Amina")


@pytest.mark.parametrize("reply", ["🦆", "🦆🦆 ❤️", "", " ", "…", "12", "?!", "\u0301"])
def test_words_without_a_letter_are_refused(reply: str, world: World) -> None:
    verdict = after(NAME, world, reply)

    assert refusal(verdict, world) == (
        "I need a few letters here. Emoji alone do not tell me enough."
    )


def test_words_that_are_too_long_are_refused_with_both_numbers(world: World) -> None:
    verdict = after(NAME, world, "x" * 10_000)

    assert refusal(verdict, world) == (
        "That is a little long: 10,000 characters, and I can keep 64. Could you shorten it?"
    )


def test_words_of_just_the_limit_are_taken_however_they_are_accented(world: World) -> None:
    longest = "é\u0323" * 64

    assert after(NAME, world, longest) == Accepted(unicodedata.normalize("NFC", longest))


@pytest.mark.parametrize("number", NUMBERS)
def test_identity_number_is_refused_and_not_said_again(number: str, world: World) -> None:
    verdict = after(NAME, world, number)

    assert refusal(verdict, world).startswith("This looks like a passport, client or social")
    assert [digit for digit in refusal(verdict, world) if digit.isdecimal()] == []
    assert number not in repr(verdict)


@pytest.mark.parametrize("reply", [Tapped("yes"), Foreign("voice"), Located(1, 2)])
def test_anything_but_words_is_refused(reply: Reply, world: World) -> None:
    verdict = after(NAME, world, reply)

    assert refusal(verdict, world) == ("Please answer this question in your own words.")


def test_words_are_loaded_and_shown_as_they_are(world: World) -> None:
    assert NAME.load("Amina") == "Amina"
    assert said(NAME.show("R&D"), "fr", world) == "R&D"
    assert world.speaker.render(NAME.show("<b>Amina</b>"), "en") == "&lt;b&gt;Amina&lt;/b&gt;"


@pytest.mark.parametrize("stored", ["", None, 7, ["Amina"]])
def test_words_load_nothing_else(stored: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- an empty answer has nothing to match
        NAME.load(stored)


@given(st.text())
def test_tidied_text_stays_as_it_is(text: str) -> None:
    once = tidied(text)

    assert tidied(once) == once
    assert "\n" not in once

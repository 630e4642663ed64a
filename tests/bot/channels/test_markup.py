"""Neutral markup, taken apart and written again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.markup import Run, plain, runs, split, telegram_html, utf16_length
from tests.fakes.telegram_html import words

PIECES = st.sampled_from(
    ["<b>", "</b>", "<i>", "<code>", '<a href="https://a.b/?c&amp;d">', "</a>"]
)
MARKUP = st.lists(PIECES | st.text(max_size=8), max_size=12).map("".join)


def test_runs_tell_words_styles_and_links() -> None:
    markup = 'Hi <b>Ann &amp; <i>Tom</i></b>: <a href="https://a.b/">here</a>\nBye'

    assert runs(markup) == (
        Run("Hi "),
        Run("Ann & ", ("b",)),
        Run("Tom", ("b", "i")),
        Run(": "),
        Run("here", (), "https://a.b/"),
        Run("\nBye"),
    )


def test_telegram_html_escapes_what_people_wrote() -> None:
    some = (Run("1 < 2 & 3", ("b",)), Run('"x"', (), 'https://a.b/?q="&c'))

    assert telegram_html(some) == (
        '<b>1 &lt; 2 &amp; 3</b><a href="https://a.b/?q=&quot;&amp;c">"x"</a>'
    )


def test_link_to_something_else_than_a_page_is_no_link() -> None:
    assert runs('<a href="javascript:x">here</a>') == (Run("here"),)


def test_instant_keeps_its_words_and_its_second() -> None:
    markup = 'At <time datetime="1803911520"><b>2:32</b> (Abidjan)</time>.'

    assert runs(markup) == (
        Run("At "),
        Run("2:32", ("b",), at=1803911520),
        Run(" (Abidjan)", at=1803911520),
        Run("."),
    )
    assert telegram_html(runs(markup)) == "At <b>2:32</b> (Abidjan)."


def test_instant_that_is_none_is_words() -> None:
    assert runs('<time datetime="soon">x</time><b datetime="5">y</b>') == (
        Run("x"),
        Run("y", ("b",)),
    )


def test_half_of_an_instant_is_words() -> None:
    some = runs('aaa\n\n<time datetime="5">bbb ccc</time>')

    assert split(some, limit=7) == [(Run("aaa"),), (Run("bbb ccc", at=5),)]
    assert split(some, limit=5) == [(Run("aaa"),), (Run("bbb"),), (Run("ccc"),)]


def test_code_has_no_other_style() -> None:
    assert telegram_html(runs("<b>x <code><i>y</i></code></b>")) == "<b>x </b><code>y</code>"


@given(MARKUP)
def test_telegram_accepts_whatever_is_written(markup: str) -> None:
    some = runs(markup)

    assert words(telegram_html(some)) == plain(some)


def test_split_prefers_the_end_of_a_paragraph() -> None:
    some = runs("aaa bbb\n\nccc\nddd eee")

    assert [plain(part) for part in split(some, limit=12)] == ["aaa bbb", "ccc\nddd eee"]
    assert [plain(part) for part in split(some, limit=6)] == ["aaa", "bbb", "ccc", "ddd", "eee"]


def test_split_keeps_styles_across_the_seam() -> None:
    assert split(runs("<b>aaaa bbbb</b>"), limit=6) == [
        (Run("aaaa", ("b",)),),
        (Run("bbbb", ("b",)),),
    ]


@given(MARKUP, st.integers(min_value=2, max_value=20))
def test_parts_fit_and_lose_nothing_but_blank_space(markup: str, limit: int) -> None:
    some = runs(markup)

    parts = [plain(part) for part in split(some, limit=limit)]

    assert all(utf16_length(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(plain(some).split())


def test_length_is_counted_in_utf16() -> None:
    assert (utf16_length("é"), utf16_length("🙂")) == (1, 2)

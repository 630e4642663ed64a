"""Typed text is cleaned at the edge, and a command is told from words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.inbound import LONGEST_TEXT, Commanded, Said, clean, said


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Amina \n", "Amina"),
        ("Ame\u0301lie", "Amélie"),
        ("Ami\x00na", "Amina"),
        ("\x1b[31mAmina\x07", "[31mAmina"),
        ("\u202eanimA\u202c", "animA"),
        ("\u2066Amina\u2069", "Amina"),
        ("\ufeffAmina\u200b", "Amina"),
        ("Ami\ud800na", "Amina"),
        ("\ue000Amina", "Amina"),
        ("a\u200cb\u200dc", "a\u200cb\u200dc"),
        ("one\ntwo\tthree", "one\ntwo\tthree"),
        ("👩‍👩‍👧 مرحبا", "👩‍👩‍👧 مرحبا"),
        ("", ""),
    ],
)
def test_text_is_cleaned(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text(st.characters(exclude_categories=[])))
def test_cleaned_text_can_be_stored_anywhere(typed: str) -> None:
    kept = clean(typed)

    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not {unicodedata.category(each) for each in kept} & {"Cs", "Co", "Cn"}
    assert "\x00" not in kept
    assert clean(kept) == kept


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("/start", Commanded("start")),
        ("/start halifax", Commanded("start", "halifax")),
        ("/START  Halifax  now ", Commanded("start", "Halifax  now")),
        ("/start@passerelle_bot halifax", Commanded("start", "halifax")),
        ("/help\nplease", Commanded("help", "please")),
        (" /help", Commanded("help")),
        ("/", Said("/")),
        ("//help", Said("//help")),
        ("/2027", Said("/2027")),
        ("/@bot", Said("/@bot")),
        ("15/03/2027", Said("15/03/2027")),
        ("and/or", Said("and/or")),
        ("", Said("")),
    ],
)
def test_command_is_told_from_words(typed: str, content: Said | Commanded) -> None:
    assert said(typed) == content


def test_text_that_is_too_long_is_cut_and_says_so() -> None:
    assert said("a" * LONGEST_TEXT) == Said("a" * LONGEST_TEXT)
    assert said("a" * (LONGEST_TEXT + 1)) == Said("a" * LONGEST_TEXT, cut=True)


def test_words_after_a_command_are_cut() -> None:
    assert said("/start " + "a" * 10_000) == Commanded("start", "a" * LONGEST_TEXT)

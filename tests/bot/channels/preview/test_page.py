"""The page itself, as far as it can be judged without a browser."""

from __future__ import annotations

import re

from bot.channels.preview.server import PAGE

SCRIPTS = {path.name: path.read_text(encoding="utf-8") for path in PAGE.glob("*.js")}
INDEX = (PAGE / "index.html").read_text(encoding="utf-8")


def test_page_has_its_scripts() -> None:
    assert {"app.js", "words.js"} <= SCRIPTS.keys()


def test_no_text_is_ever_turned_into_html() -> None:
    sinks = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|DOMParser")

    assert {
        name: sinks.findall(script) for name, script in SCRIPTS.items() if sinks.search(script)
    } == {}


def test_page_loads_nothing_from_elsewhere() -> None:
    loaded = re.findall(r'(?:src|href)="([^"]+)"', INDEX)

    assert loaded != []
    assert [each for each in loaded if not each.startswith("/page/")] == []


def test_page_has_no_inline_script_or_style() -> None:
    assert re.findall(r"<style|\son\w+=|\sstyle=|<script(?![^>]*src=)", INDEX) == []


def words(dictionary: str) -> set[str]:
    return set(re.findall(r"^  (\w+):", SCRIPTS[dictionary], re.MULTILINE))


def test_every_word_is_said_in_both_languages() -> None:
    assert words("english.js") == words("french.js") != set()


def test_every_word_that_is_shown_exists() -> None:
    in_page = re.findall(r'data-say(?:-label)?="(\w+)"', INDEX)
    in_scripts = [
        key
        for script in SCRIPTS.values()
        for key in re.findall(r'(?:say|label|hint)\([^"\n]*, "(\w+)"', script)
    ]

    assert {*in_page, *in_scripts} - words("english.js") == set()
    assert in_scripts != []

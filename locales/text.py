"""Lazy texts: marked where they are written, rendered at the edge in the reader's language.

`_("Hello, {name}.", name="Amina")` is a value, not a string. It is turned into neutral markup
(`markupsafe.Markup` with the tags b, i, code, a and time) by `locales.translator`, when the
recipient and so the language is known. Strings among the parameters are escaped; texts among them
are rendered. Times, days and instants to put there are in `locales.formats`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from markupsafe import Markup, escape

LANGUAGES = ("en", "fr")

_TAG = re.compile(r"<[^>]*>")
_BREAKABLE = re.compile(r"[ \n]+")


class Tongue(Protocol):
    """One language, ready to speak: its code and its catalog."""

    @property
    def language(self) -> str: ...

    def gettext(self, msgid: str, *, context: str = "") -> str: ...

    def ngettext(self, one: str, many: str, *, count: int) -> str: ...

    def other(self, language: str) -> Tongue: ...


class Text(Protocol):
    """Whatever can be said in any of our languages."""

    def render(self, tongue: Tongue) -> Markup: ...


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence with named holes; `many` and `count` make it plural."""

    msgid: str
    holes: Mapping[str, object] = field(default_factory=dict)
    context: str = ""
    many: str = ""
    count: int = 0

    def render(self, tongue: Tongue) -> Markup:
        if self.many:
            sentence = tongue.ngettext(self.msgid, self.many, count=self.count)
        else:
            sentence = tongue.gettext(self.msgid, context=self.context)
        filled = {name: fill(value, tongue) for name, value in self.holes.items()}
        return Markup(sentence).format(**filled) if filled else Markup(sentence)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words that are nobody's to translate: a person's name, what they wrote."""

    words: str

    def render(self, tongue: Tongue) -> Markup:
        return escape(self.words)


@dataclass(frozen=True, slots=True)
class Localised:
    """Something with a name of its own in each language: a community, a place."""

    en: str
    fr: str

    def render(self, tongue: Tongue) -> Markup:
        return escape(self.fr if tongue.language == "fr" else self.en)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Paragraphs, one below the other."""

    parts: tuple[Text, ...]
    between: str = "\n\n"

    def render(self, tongue: Tongue) -> Markup:
        return Markup(self.between).join(part.render(tongue) for part in self.parts)


@dataclass(frozen=True, slots=True)
class InBoth:
    """The same text in both languages, the reader's likelier one first."""

    text: Text

    def render(self, tongue: Tongue) -> Markup:
        tongues = [tongue, *(tongue.other(code) for code in LANGUAGES if code != tongue.language)]
        return Markup("\n\n").join(self.text.render(each) for each in tongues)


def plain(markup: Markup) -> str:
    """Give the words of markup as one line; unlike `striptags`, keep non-breaking spaces."""
    return _BREAKABLE.sub(" ", html.unescape(_TAG.sub("", markup))).strip(" ")


def fill(value: object, tongue: Tongue) -> Markup:
    """Render what stands in a hole: a text in the tongue, anything else escaped."""
    render = getattr(value, "render", None)
    return render(tongue) if render else escape(value)


def _(msgid: str, /, **holes: object) -> Message:
    """Mark a sentence for translation."""
    return Message(msgid, holes) if holes else _whole(msgid)


def n_(one: str, many: str, /, *, count: int, **holes: object) -> Message:
    """Mark a sentence with a count, which is also its hole `{count}`."""
    return Message(one, {"count": count, **holes}, many=many, count=count)


def p_(context: str, msgid: str, /, **holes: object) -> Message:
    """Mark a text of under four words, with the context that tells its meaning."""
    return Message(msgid, holes, context=context) if holes else _whole(msgid, context)


@cache
def _whole(msgid: str, context: str = "") -> Message:
    """Make a text without holes, once: scripts name all of theirs anew in every turn."""
    return Message(msgid, context=context)


def blocks(*parts: Text | None, between: str = "\n\n") -> Blocks:
    """Join what is there into paragraphs."""
    return Blocks(tuple(part for part in parts if part is not None), between)

"""How somebody is spoken of whom a Connectee got to know.

A name is there only once its owner agreed to it; until then, and once more after it was erased,
they are what they do and where, or just somebody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import third_person
from handlers.matches import portraits
from locales.text import Text, Verbatim, _, p_
from program.introductions import Introduction, Stage

if TYPE_CHECKING:
    from program.applications import Application

SOMEBODY = p_("an unnamed person", "somebody")

STAGES: dict[Stage, Text] = {
    Stage.PROMISED: p_("how far an introduction has come", "named"),
    Stage.INTRODUCED: p_("how far an introduction has come", "introduced"),
    Stage.MET: p_("how far an introduction has come", "met"),
    Stage.REFERRED_ON: p_("how far an introduction has come", "introduced others"),
    Stage.WITHDRAWN: p_("how far an introduction has come", "no longer listed"),
}
"""A test wants every stage here."""


def connectee(application: Application) -> Text:
    """Name the Connectee to people who know them by their first name."""
    return Verbatim(portraits.called(application.profile))


def brief(introduction: Introduction) -> Text:
    """Name somebody on a button: by their name, or by what they do without where."""
    role = "" if _word(introduction, "name") else _word(introduction, "role")
    return _words(role) or _called(introduction)


def presented(introduction: Introduction) -> Text:
    """Name somebody, and say what they do and where if the name does not."""
    name, position = _word(introduction, "name"), _position(introduction)
    if not name or position is None:
        return _called(introduction)
    return p_(
        "a person and their position", "{name} ({position})", name=Verbatim(name), position=position
    )


def spoken(introduction: Introduction) -> Text:
    """Name somebody within a sentence, where a bare position would not do."""
    if _word(introduction, "name"):
        return presented(introduction)
    position, organisation = _position(introduction), _word(introduction, "organisation")
    known = position or _words(organisation)
    if known is None:
        return p_("an unnamed person", "your contact")
    return p_("an unnamed person", "your contact ({position})", position=known)


def labels(introduction: Introduction) -> tuple[Text, ...]:
    """Give all ways to name somebody, the best first; the last one any font can show."""
    name, organisation = _word(introduction, "name"), _word(introduction, "organisation")
    there = p_("an unnamed person", "someone at {organisation}", organisation=organisation)
    ways = (
        Verbatim(name) if name else None,
        _position(introduction),
        there if organisation else None,
        SOMEBODY,
    )
    return tuple(each for each in ways if each is not None)


def heading(introduction: Introduction) -> tuple[tuple[Text, ...], Text | None]:
    """Give the ways to head somebody's place on a picture, and what stands below the first."""
    name, role = _word(introduction, "name"), _word(introduction, "role")
    organisation = _word(introduction, "organisation")
    if name:
        return labels(introduction), _position(introduction) or _words(organisation)
    if role:
        return (Verbatim(role), *labels(introduction)[1:]), _words(organisation)
    return labels(introduction), None


def thanks(introduction: Introduction) -> Text:
    """Draft a line of thanks."""
    name = _word(introduction, "name")
    if not name:
        return _(
            "Hello! Thank you for taking the time to talk with me. It helped me a great deal, and"
            " I would be glad to stay in touch."
        )
    return _(
        "Hello {name}! Thank you for taking the time to talk with me. It helped me a great deal,"
        " and I would be glad to stay in touch.",
        name=Verbatim(name),
    )


def _called(introduction: Introduction) -> Text:
    """Name somebody, as briefly as possible."""
    return labels(introduction)[0]


def _position(introduction: Introduction) -> Text | None:
    return third_person.position(introduction.whom) if _word(introduction, "role") else None


def _words(words: str) -> Text | None:
    return Verbatim(words) if words else None


def _word(introduction: Introduction, name: str) -> str:
    if introduction.stage is Stage.WITHDRAWN:
        return ""
    return str(introduction.whom.get(name) or "").strip()

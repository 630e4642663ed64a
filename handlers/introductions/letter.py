"""The message by which a Connector introduces somebody: to copy, to forward, or as an e-mail.

It tells what the Connector has read of the Connectee, and never how to reach them: that is for the
Connector to pass on, once the two want it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markupsafe import Markup, escape

from handlers.matches import candidates, portraits
from handlers.meetings.entry import said
from locales.text import LANGUAGES, Text, Tongue, Verbatim, _, blocks, n_, p_
from program.discretion import first_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.introductions.promising import Pledge
    from handlers.turn import Turn
    from program.introductions import Introduction

WITHOUT_MAIL = frozenset({"telegram"})
"""Platforms where a link leads to a page, and not to a new e-mail."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in one language, whatever its reader speaks."""

    text: Text
    language: str

    def render(self, tongue: Tongue) -> Markup:
        same = tongue.language == self.language
        return self.text.render(tongue if same else tongue.other(self.language))


@dataclass(frozen=True, slots=True)
class Mailto:
    """The address of a new e-mail with subject and body filled in, to nobody yet.

    Source: RFC 6068, The 'mailto' URI Scheme: lines end in %0D%0A, spaces are %20.
    """

    subject: Text
    body: Text
    language: str

    def render(self, tongue: Tongue) -> Markup:
        own = tongue if tongue.language == self.language else tongue.other(self.language)
        subject, body = (_encoded(said(each, own)) for each in (self.subject, self.body))
        return escape(f"mailto:?subject={subject}&body={body}")


def opens(turn: Turn) -> bool:
    """Tell whether the link to a new e-mail can be tapped where somebody writes from.

    Telegram takes links to pages only, and shows the words of others without saying so.

    Source: https://github.com/tdlib/td/blob/master/td/telegram/LinkManager.cpp (check_link_impl)
    """
    return turn.address is None or turn.address.channel not in WITHOUT_MAIL


def languages(turn: Turn, pledge: Pledge) -> tuple[str, ...]:
    """List the languages in which it can be written, the likeliest first.

    That is the Connector's own if the two share it, else the one that they share.
    """
    level = pledge.community.rules.language_level
    theirs = candidates.languages(pledge.application.profile, level=level)
    spoken = pledge.connector.profile.get("meeting_languages") or ()
    shared = [each for each in LANGUAGES if each in theirs and each in spoken]
    ranked = sorted(shared or LANGUAGES, key=lambda each: each != turn.language)
    return tuple(dict.fromkeys((*ranked, *LANGUAGES)))


def letter(pledge: Pledge, introduction: Introduction, language: str) -> Text:
    """Write the message."""
    return Spoken(_body(pledge, introduction), language)


def mailto(pledge: Pledge, introduction: Introduction, language: str) -> Mailto:
    """Write the same as the address of an e-mail."""
    subject = p_("subject of an e-mail", "Introducing {name}", name=Verbatim(pledge.name))
    return Mailto(subject, _body(pledge, introduction), language)


def _body(pledge: Pledge, introduction: Introduction) -> Text:
    whom = introduction.whom
    name = first_name(str(whom.get("name") or ""))
    hello = p_("greeting", "Hello {name},", name=name) if name else p_("greeting", "Hello,")
    why = whom.get("why")
    return blocks(
        hello,
        _who(pledge),
        _("Why I thought of you: {why}.", why=Verbatim(str(why).rstrip("."))) if why else None,
        _(
            "Would you give {name} twenty minutes, by telephone or video? This is not about a job"
            " offer: what helps is what you know of the field here. If you agree, I can put the"
            " two of you in touch.",
            name=Verbatim(pledge.name),
        ),
        blocks(p_("end of a letter", "Thank you!"), Verbatim(_signature(pledge)), between="\n"),
    )


def _who(pledge: Pledge) -> Text:
    profile = pledge.application.profile
    holes = {"name": pledge.name, "title": portraits.title(profile)}
    years = int(profile.get("years") or 0)
    if not years:
        return _beginner(holes, landed=bool(profile.get("landed")))
    if profile.get("landed"):
        return n_(
            "I have met {name} through the Connector Program: {title}, one year of experience,"
            " newly arrived in Canada.",
            "I have met {name} through the Connector Program: {title}, {count} years of"
            " experience, newly arrived in Canada.",
            count=years,
            **holes,
        )
    return n_(
        "I have met {name} through the Connector Program: {title}, one year of experience, soon to"
        " arrive in Canada.",
        "I have met {name} through the Connector Program: {title}, {count} years of experience,"
        " soon to arrive in Canada.",
        count=years,
        **holes,
    )


def _beginner(holes: Mapping[str, Any], *, landed: bool) -> Text:
    """Leave out what nobody would boast of: less than a year of experience."""
    if landed:
        return _(
            "I have met {name} through the Connector Program: {title}, newly arrived in Canada.",
            **holes,
        )
    return _(
        "I have met {name} through the Connector Program: {title}, soon to arrive in Canada.",
        **holes,
    )


def _signature(pledge: Pledge) -> str:
    return str(pledge.connector.profile.get("name") or "")


def _encoded(words: str) -> str:
    return quote(words.replace("\n", "\r\n"), safe="")

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
from locales.text import LANGUAGES, Localised, Text, Tongue, Verbatim, _, blocks, n_, p_
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


@dataclass(frozen=True, slots=True)
class Letter:
    """The words to write to somebody, in one language.

    Args:
        trade: what the Connectee does, as its reader says it.
    """

    pledge: Pledge
    introduction: Introduction
    trade: Text
    language: str

    @property
    def message(self) -> Text:
        """The words alone."""
        return Spoken(_body(self), self.language)

    @property
    def mailto(self) -> Mailto:
        """The address of an e-mail with the same words."""
        name = Verbatim(self.pledge.name)
        subject = p_("subject of an e-mail", "Introducing {name}", name=name)
        return Mailto(subject, _body(self), self.language)


async def written(turn: Turn, pledge: Pledge, introduction: Introduction, language: str) -> Letter:
    """Write the message in a language."""
    person = await turn.uow.people.get(pledge.application.person_id)
    title = Verbatim(portraits.title(pledge.application.profile))
    listed = _listed(turn, pledge) if person and person.language != language else None
    if listed is None:
        return Letter(pledge, introduction, title, language)
    both = p_("a trade: in their words, in ours", "{title} ({listed})", title=title, listed=listed)
    return Letter(pledge, introduction, both, language)


def _listed(turn: Turn, pledge: Pledge) -> Text | None:
    """Find the everyday name of what somebody does, if it is what they once chose it to be."""
    trade = pledge.application.profile.get("occupation") or {}
    chosen = (trade.get("category"), trade.get("level"))
    found = turn.world.occupations.propose(portraits.title(pledge.application.profile))
    fitting = [each for each in found if (each.category, each.level) == chosen]
    return Localised(fitting[0].title_en, fitting[0].title_fr) if fitting else None


def _body(letter: Letter) -> Text:
    pledge, whom = letter.pledge, letter.introduction.whom
    name = first_name(str(whom.get("name") or ""))
    hello = p_("greeting", "Hello {name},", name=name) if name else p_("greeting", "Hello,")
    why = whom.get("why")
    return blocks(
        hello,
        _who(pledge, letter.trade),
        _("Why I thought of you: {why}.", why=Verbatim(str(why).rstrip("."))) if why else None,
        _(
            "Would you give {name} twenty minutes, by telephone or video? This is not about a job"
            " offer: what helps is what you know of the field here. If you agree, I can put the"
            " two of you in touch.",
            name=Verbatim(pledge.name),
        ),
        blocks(p_("end of a letter", "Thank you!"), Verbatim(_signature(pledge)), between="\n"),
    )


def _who(pledge: Pledge, trade: Text) -> Text:
    profile = pledge.application.profile
    holes = {"name": pledge.name, "title": trade}
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

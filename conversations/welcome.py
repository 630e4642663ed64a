"""Before the interview: the language, the consent, and the community one is going to."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Option
from conversations.questions import Choice, YesNo
from conversations.talk import Talk
from locales.provinces import PROVINCES
from locales.text import InBoth, Localised, Text, Verbatim, _, blocks, p_
from program.people import Role

CONSENT_VERSION = "2026-11-22"
"""Grows whenever what a consent means changes; stored with each consent."""

FEW = 8
"""So many communities are offered at once; more are asked for by province."""

LANGUAGES = (
    Option("fr", Verbatim("Français"), also=("francais", "french", "fr", "bonjour", "salut")),
    Option("en", Verbatim("English"), also=("anglais", "hello", "hi")),
)


def greeting(talk: Talk) -> str:
    """Greet in both languages and settle on one."""
    hello = _(
        "Hello! I am <b>Passerelle</b>. I help newcomers to Canada meet a professional in their"
        " field before they leave home. Which language shall we speak?"
    )
    return talk.ask("language", Choice(InBoth(hello), LANGUAGES, columns=2))


def invited(talk: Talk) -> str:
    """Greet somebody who brings an invitation, and settle on a language."""
    hello = _(
        "Hello! I am <b>Passerelle</b>, the assistant of the Connector Program, and you have been"
        " invited. Which language shall we speak?"
    )
    return talk.ask("language_of_invited", Choice(InBoth(hello), LANGUAGES, columns=2))


def consent(talk: Talk) -> bool:
    """Ask for the consent without which nothing is kept.

    Facts: `contact`, whom to write to about one's data; `origin`, in which `role` is what somebody
    was invited as.
    """
    invited = talk.facts["origin"].get("role") == Role.CONNECTOR
    what = _OF_A_CONNECTOR if invited else _OF_A_CONNECTEE
    never = _(
        "I never ask for documents, passport or client numbers, nor for your birth date."
        " Please do not send any."
    )
    yes = Option("yes", p_("button", "I agree"), also=("yes", "oui", "ok", "d'accord", "agree"))
    no = Option("no", p_("button", "No, thank you"), also=("no", "non"))
    return talk.ask(
        "consent", YesNo(blocks(what, never, p_("consent", "Do you agree?")), yes=yes, no=no)
    )


_OF_A_CONNECTEE = _(
    "Before we start, I need your consent. I ask about fifteen questions about your work and"
    " your move, and keep the answers, encrypted, for the coordinators of the community you apply"
    " to. A professional they have in mind for you first reads a short profile: first name, work,"
    " town, languages, topics, arrival and goals, never how to reach you. You can correct every"
    " answer before you send, read all that I keep (/mydata), and erase it at any time (/forget);"
    " /privacy tells the rest. Chats themselves are stored by the messaging company, outside"
    " Canada."
)
_OF_A_CONNECTOR = _(
    "Thank you for coming! First, I need your consent. I ask about ten short questions about you"
    " and your work, and keep the answers, encrypted, for the coordinators of the communities that"
    " you help. Whoever you agree to meet sees your name, organisation, job title, languages,"
    " topics, video link and what you wrote about yourself, and nothing else. You can read all that"
    " I keep (/mydata), and erase it at any time (/forget); /privacy tells the rest. Chats"
    " themselves are stored by the messaging company, outside Canada."
)


def destination(talk: Talk) -> str:
    """Find the community somebody is going to; answers its slug.

    Facts: `communities`, a list of `{slug, en, fr, province}`.
    """
    every = [_Destination(**each) for each in talk.facts["communities"]]
    if len(every) <= FEW:
        return talk.ask("community", Choice(_WHERE, tuple(each.option for each in every)))
    province = talk.ask("province", Choice(_WHICH_PROVINCE, _provinces(every), columns=2))
    near = tuple(each.option for each in every if each.province == province)
    return talk.ask("community_in_province", Choice(_WHERE, near))


@dataclass(frozen=True, slots=True)
class _Destination:
    slug: str
    en: str
    fr: str
    province: str

    @property
    def option(self) -> Option:
        return Option(self.slug, Localised(self.en, self.fr), also=(self.slug,))


_WHERE: Text = _("Where in Canada will you live, or which program would you like to join?")
_WHICH_PROVINCE: Text = _("Which province or territory are you moving to?")


def _provinces(every: list[_Destination]) -> tuple[Option, ...]:
    codes = dict.fromkeys(each.province for each in every)
    return tuple(Option(code, PROVINCES[code], also=(code,)) for code in sorted(codes))

"""What a coordinator may change of a community: who may take part, and its own texts.

Facts: `community` (its names), `rules` (see `program.communities.Rules`), `texts` and `active`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from conversations.question import Option
from conversations.questions import Choice, Number, Several, Words
from conversations.questions.days import DaysAfter, say_days
from conversations.talk import Talk
from conversations.vocabulary import NO_PROOF, PROOFS
from conversations.welcome import LANGUAGES
from locales.formats import Number as Figure
from locales.text import Localised, Text, Verbatim, _, blocks, p_
from program.communities import Rules
from program.nudge_days import DAYS, MOST

PROOF, LEVEL, TEXT, ACTIVE, NOTHING = "proofs", "language_level", "texts", "active", "nothing"
NUDGES = "nudges"
STANDARD, OWN, NEVER = "standard", "own", "never"
LONGEST_TEXT = 3000
HIGHEST_LEVEL = 12

TEXTS = (
    Option("welcome", p_("own text", "Welcome to applicants"), also=("welcome", "bienvenue")),
    Option("coaching", p_("own text", "Advice before the intake call"), also=("coaching",)),
    Option("toolkit", p_("own text", "Toolkit for Connectors"), also=("toolkit", "trousse")),
)
_ACCEPTED = tuple(option for option in PROOFS if option.id != NO_PROOF)


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change.

    Args:
        field: which of the constants above; NOTHING for no change.
        name: of a text, as `welcome.fr`.
        value: its new value as plain JSON; "" for the standard text.
    """

    field: str
    value: Any = None
    name: str = ""


def settings(talk: Talk) -> Amendment:
    """Show what holds, and change one thing of it."""
    field = talk.ask("field", Choice(_summary(talk), _options(active=talk.facts["active"])))
    if field == PROOF:
        accepted = Several(_("Which documents count? Tick all that do."), _ACCEPTED, at_most=5)
        return Amendment(PROOF, list(talk.ask("proofs", accepted)))
    if field == LEVEL:
        text = _("Which CLB/NCLC level, in English or in French, is the lowest? From 0 to 12.")
        return Amendment(LEVEL, talk.ask("level", Number(text, low=0, high=HIGHEST_LEVEL)))
    if field == TEXT:
        return _text(talk)
    if field == NUDGES:
        return Amendment(NUDGES, list(_nudges(talk)))
    if field == ACTIVE:
        return Amendment(ACTIVE, not talk.facts["active"])
    return Amendment(NOTHING)


def _text(talk: Talk) -> Amendment:
    which = talk.ask("which", Choice(p_("question", "Which text?"), TEXTS))
    tongue = talk.ask("tongue", Choice(p_("question", "In which language?"), LANGUAGES, columns=2))
    name = f"{which}.{tongue}"
    held = talk.facts["texts"].get(name)
    now = Verbatim(held) if held else _("Just now, the standard text is used.")
    ask = _("Send the whole text as it should read. Skip this to use the standard text.")
    words = talk.offer("words", Words(blocks(now, ask), limit=LONGEST_TEXT, lines=True))
    return Amendment(TEXT, words or "", name)


def _nudges(talk: Talk) -> tuple[int, ...]:
    """Ask on which days after the meeting Connectors are reminded, if at all."""
    question = _(
        "When should I remind Connectors of the introductions that they promised? I do it on"
        " working days, once a day at the most, and stop at three introductions or at a word."
    )
    which = talk.ask("rhythm", Choice(question, _RHYTHMS))
    if which == NEVER:
        return ()
    if which == STANDARD:
        return DAYS
    ask = _(
        "How many days after the meeting? List up to {most}, for example: 2, 5, 10.",
        most=Figure(MOST),
    )
    return talk.ask("days", DaysAfter(ask))


_RHYTHMS = (
    Option(
        STANDARD,
        p_("button", "After {days} days", days=say_days(DAYS)),
        also=("standard", "usual", "habituel"),
    ),
    Option(OWN, p_("button", "On other days…"), also=("other", "own", "autres")),
    Option(NEVER, p_("button", "Not at all"), also=("never", "none", "jamais", "aucun")),
)


def _options(*, active: bool) -> tuple[Option, ...]:
    close = p_("button", "Take no more applications")
    reopen = p_("button", "Take applications again")
    return (
        Option(PROOF, p_("button", "Accepted documents"), also=("documents", "proofs", "preuves")),
        Option(LEVEL, p_("button", "Lowest language level"), also=("level", "niveau")),
        Option(
            NUDGES,
            p_("button", "Reminders to Connectors"),
            also=("reminders", "nudges", "rappels", "relances"),
        ),
        Option(TEXT, p_("button", "Our own texts"), also=("texts", "textes")),
        Option(ACTIVE, close if active else reopen, also=("close", "open", "fermer", "ouvrir")),
        Option(NOTHING, p_("button", "Leave all as it is"), also=("nothing", "no", "rien", "non")),
    )


def _summary(talk: Talk) -> Text:
    rules = Rules.from_json(talk.facts["rules"])
    state = p_("state of a community", "It takes applications.") if talk.facts["active"] else CLOSED
    return blocks(
        p_("heading", "<b>{community}</b>", community=Localised(**talk.facts["community"])),
        blocks(state, *_in_words(rules), _own_texts(talk.facts["texts"]), between="\n"),
        _("What would you like to change?"),
    )


CLOSED = _("It takes no applications just now.")


def _in_words(rules: Rules) -> tuple[Text, ...]:
    labels = {option.id: option.label for option in PROOFS}
    accepted = blocks(*(labels[each] for each in rules.proofs), between=" · ")
    where = (
        _("Only for people who are still outside Canada.")
        if rules.abroad_only
        else _("Also for people who are in Canada already.")
    )
    return (
        _("Documents that count: {list}", list=accepted),
        _(
            "Lowest level in English or French: CLB/NCLC {level}",
            level=Figure(rules.language_level),
        ),
        where,
        _reminders(rules),
    )


def _reminders(rules: Rules) -> Text:
    if not rules.nudge_days:
        return _("Connectors are not reminded of their introductions; /nudge does it by hand.")
    return _(
        "Reminders to Connectors, in days after the meeting: {days}",
        days=say_days(rules.nudge_days),
    )


def _own_texts(texts: dict[str, str]) -> Text:
    names = [
        p_("own text and its language", "{text} ({language})", text=option.label, language=code)
        for option in TEXTS
        for code in ("en", "fr")
        if f"{option.id}.{code}" in texts
    ]
    if not names:
        return _("Own texts: none, the standard ones are used.")
    return p_("summary", "Own texts: {list}", list=blocks(*names, between=" · "))

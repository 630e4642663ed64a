"""Somebody who is not there: one line about them; of a name, whether it may be told."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Any

from conversations.question import Option
from conversations.questions import Choice, Words
from conversations.talk import Talk
from locales.text import Verbatim, _, p_
from program.third_persons import ThirdPerson, read

LONGEST = 160


class Consent(StrEnum):
    """Whether a third person agreed to be named."""

    AGREED = "agreed"
    NOT_YET = "not_yet"
    NO_NAME = "no_name"
    """It only looked like a name."""


_CONSENTS = (
    Option(Consent.AGREED, p_("button", "They agreed to be named"), also=("yes", "agreed", "oui")),
    Option(
        Consent.NOT_YET, p_("button", "Not asked yet"), also=("no", "not yet", "non", "pas encore")
    ),
    Option(
        Consent.NO_NAME,
        p_("button", "That is not a name"),
        also=("not a name", "no name", "pas un nom"),
    ),
)


def described(talk: Talk, i: int, person: ThirdPerson) -> dict[str, Any]:
    """Ask what the `i`-th line leaves open: of a name, whether it may be told, and what they do.

    Returns:
        What may be kept, see `program.introductions.Introduction`.
    """
    consent = _consent(talk, i, person) if person.name else Consent.NOT_YET
    if consent is Consent.NO_NAME:
        person = person.unnamed
    if not person.role and not person.organisation:
        person = _placed(talk, i, person)
    return person.stored(agreed=consent is Consent.AGREED)


def _consent(talk: Talk, i: int, person: ThirdPerson) -> Consent:
    prompt = _(
        "May I note the name <b>{who}</b>? Until they agree to that, I keep only what they do and"
        " where; it counts all the same.",
        who=Verbatim(person.name),
    )
    return Consent(talk.ask(f"named[{i}]", Choice(prompt, _CONSENTS)))


def _placed(talk: Talk, i: int, person: ThirdPerson) -> ThirdPerson:
    prompt = _("What does this person do, and where?")
    if person.name:
        prompt = _("What does {who} do, and where?", who=Verbatim(person.name))
    known = read(talk.ask(f"role[{i}]", Words(prompt, LONGEST)))
    known = known.unnamed if known.name else known
    return replace(person, role=known.role, organisation=known.organisation)

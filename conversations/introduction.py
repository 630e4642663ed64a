"""A Connector names those whom somebody should talk to next: one line each, several at once.

Facts: `match` (its number), `name` of the Connectee, `made` (how many there are), `left` (how many
more were promised), `introduction` (the number of one that is put right, else 0), `only`: `why` if
nothing but the reason is asked for, `name` for a name that may be told now, else "".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from conversations.question import Option
from conversations.questions import Choice, Lines, Words
from conversations.talk import Talk
from locales.text import Text, Verbatim, _, p_
from program.third_persons import ThirdPerson, read

LONGEST = 160


class Way(StrEnum):
    """What somebody may tap who names nobody."""

    LATER = "later"
    NO_MORE = "no_more"


class Consent(StrEnum):
    """Whether a third person agreed to be named."""

    AGREED = "agreed"
    NOT_YET = "not_yet"
    NO_NAME = "no_name"
    """It only looked like a name."""


@dataclass(frozen=True, slots=True)
class Named:
    """How it ended.

    Args:
        people: what may be kept of each, see `program.introductions.Introduction`.
    """

    people: tuple[dict[str, Any], ...] = ()
    way: Way | None = None


_LATER = Option(Way.LATER, p_("button", "Later"), also=("later", "not now", "plus tard"))
_NO_MORE = Option(
    Way.NO_MORE,
    p_("button", "I have no more"),
    also=("no more", "nobody", "none", "personne", "plus personne"),
)
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


def introduction(talk: Talk) -> Named:
    """Ask for a line each; of a name, whether it may be told; of a bare name, what they do."""
    match talk.facts["only"]:
        case "why":
            prompt = _(
                "Why them? One line, as you would say it to them: it goes into your message after"
                " “Why I thought of you”."
            )
            return Named(({"why": talk.ask("why", Words(prompt, LONGEST))},))
        case "name":
            prompt = _("Good! What is their name?")
            return Named(({"name": talk.ask("name", Words(prompt, LONGEST))},))
    said = talk.ask("who", _question(talk))
    if isinstance(said, str):
        return Named(way=Way(said))
    return Named(tuple(_person(talk, i, read(line)) for i, line in enumerate(said)))


def _question(talk: Talk) -> Lines:
    fixing = talk.facts["introduction"]
    ways = (_LATER,) if fixing else (_LATER, _NO_MORE)
    return Lines(_prompt(talk), LONGEST, 1 if fixing else talk.facts["left"], ways)


def _prompt(talk: Talk) -> Text:
    facts = talk.facts
    if facts["introduction"]:
        return _("Write the line again: who, and where.")
    if not facts["made"]:
        return _(
            "Whom should {name} talk to next? One line each, up to three at once, for example:\n"
            "<i>Sarah Roy, head nurse at QEII – thirty years on the wards</i>\n"
            "<i>a recruiter at Emera</i>\n"
            "Without a name it counts just as well.",
            name=facts["name"],
        )
    return _("Who else comes to mind for {name}? One line is enough.", name=facts["name"])


def _person(talk: Talk, i: int, person: ThirdPerson) -> dict[str, Any]:
    consent = _consent(talk, i, person) if person.name else Consent.NOT_YET
    if consent is Consent.NO_NAME:
        person = person.unnamed
    if not person.role and not person.organisation:
        prompt = _("What does {who} do, and where?", who=Verbatim(person.name))
        known = read(talk.ask(f"role[{i}]", Words(prompt, LONGEST)))
        known = known.unnamed if known.name else known
        person = replace(person, role=known.role, organisation=known.organisation)
    return person.stored(agreed=consent is Consent.AGREED)


def _consent(talk: Talk, i: int, person: ThirdPerson) -> Consent:
    prompt = _(
        "May I note the name <b>{who}</b>? Until they agree to that, I keep only what they do and"
        " where; it counts all the same.",
        who=Verbatim(person.name),
    )
    return Consent(talk.ask(f"named[{i}]", Choice(prompt, _CONSENTS)))

"""A change of what was sent: the interview's questions over its stored answers, until saved.

Facts: those of the intake, and
- `sent`: the answers as they are stored on the application,
- `detailed`: whether the details were gone through,
- `only`: the one key to be asked, "" for the summary of all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from conversations.advice import CONDITIONS
from conversations.intake import ADD, details, questions
from conversations.question import Option, Question, Stored
from conversations.questions import Hours, Review, When
from conversations.questions.review import MORE
from conversations.talk import Talk
from locales.text import Localised, Text, Verbatim, _, p_
from program.communities import Rules
from program.eligibility import Candidate, Unmet, unmet

_NOTHING = Verbatim("")

SAVE = "save"
LEAVE = "leave"

_SAVE = Option(SAVE, p_("button", "Save the changes"), also=("save", "enregistrer", "ok"))
_DISCARD = Option(LEAVE, p_("button", "Leave it as it was"), also=("discard", "laisser", "annuler"))
_LEAVE = Option(LEAVE, p_("button", "Leave it as it is"), also=("leave", "laisser", "ok"))

_UNSAVED = _("Not saved yet; the rest is as before. Is everything right now?")


@dataclass(frozen=True, slots=True)
class Change:
    """How it ended.

    Args:
        saved: whether what was changed counts.
        unmet: the community's rules that the answers do not meet.
    """

    saved: bool
    unmet: tuple[Unmet, ...] = ()


def profile(talk: Talk) -> Change:
    """Show what was sent, and change it."""
    rules = Rules.from_json(talk.facts["rules"])
    broken: list[Unmet] = []

    def note(candidate: Candidate, _about: str) -> None:
        rule = unmet(candidate, rules)
        if rule is not None:
            broken.append(rule)

    questions(talk, rules, require=note)
    if talk.facts["only"]:
        return Change(saved=True, unmet=tuple(broken))
    if talk.facts["detailed"]:
        details(talk)
        ending = talk.ask("kept_whole", _summary(talk, broken))
    else:
        ending = talk.ask("kept", _summary(talk, broken, ADD))
        if ending == MORE:
            details(talk)
            ending = talk.ask("kept_details", _summary(talk, broken))
    return Change(saved=ending == SAVE, unmet=tuple(broken))


def until_now(key: str, stored: Stored) -> Text | None:
    """Say an answer that can be changed by itself, before it is asked for anew."""
    kinds: dict[str, Question[Any]] = {"hours": Hours(_NOTHING), "arrival": When(_NOTHING)}
    try:
        kinds[key].load(stored)
    except (ValueError, TypeError, KeyError):
        return None
    return p_("answer", "Until now: {answer}", answer=kinds[key].show(stored))


def _summary(talk: Talk, broken: Iterable[Unmet], *more: Option) -> Review:
    community = Localised(**talk.facts["community"])
    changed = differs(talk)
    notes = tuple(map(_note, broken))
    if changed:
        heading = _("Not saved yet. This is what {community} will have:", community=community)
        choices = offers(changed, *more)
        return Review(heading, talk.visited, choices, brief=_UNSAVED, notes=notes)
    heading = _("This is what {community} has. Is everything right?", community=community)
    return Review(heading, talk.visited, offers(changed, *more), notes=notes)


def differs(talk: Talk) -> bool:
    """Tell whether an answer is another one than was sent."""
    sent = talk.facts["sent"]
    now = {each.key: each.stored for each in talk.visited if each.question.label is not None}
    return any(sent.get(key) != stored for key, stored in now.items())


def offers(changed: bool, *more: Option) -> tuple[Option, ...]:  # noqa: FBT001 -- a positional *more follows
    """Give what can be done with answers besides changing them."""
    return (_SAVE, *more, _DISCARD) if changed else (_LEAVE, *more)


def _note(rule: Unmet) -> Text:
    return _(
        "<b>Please note</b>: {condition} If your answer is true, keep it all the same: a"
        " coordinator will look at your application again.",
        condition=CONDITIONS[rule],
    )

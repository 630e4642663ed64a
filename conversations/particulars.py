"""A Connector's answers, changed by themselves: all of them, or one at once.

Facts: those of the onboarding, and
- `sent`: the answers as they are stored,
- `detailed`: whether the details were gone through,
- `only`: the one key to be asked, "" for the summary of all.
"""

from __future__ import annotations

from conversations.onboarding import ADD, capacity, details, hours, questions
from conversations.profile import SAVE, differs, offers
from conversations.question import Option
from conversations.questions import Review
from conversations.questions.review import MORE
from conversations.talk import Talk
from locales.text import _


def particulars(talk: Talk) -> bool:
    """Show what is kept, and change it; tells whether that counts."""
    match talk.facts["only"]:
        case "hours":
            hours(talk)
        case "capacity":
            capacity(talk)
        case _:
            return _everything(talk)
    return True


def _everything(talk: Talk) -> bool:
    questions(talk)
    if talk.facts["detailed"]:
        details(talk)
        return talk.ask("kept_whole", _summary(talk)) == SAVE
    ending = talk.ask("kept", _summary(talk, ADD))
    if ending == MORE:
        details(talk)
        ending = talk.ask("kept_details", _summary(talk))
    return ending == SAVE


def _summary(talk: Talk, *more: Option) -> Review:
    changed = differs(talk)
    if changed:
        heading = _("Not saved yet. This is what your coordinator will have:")
    else:
        heading = _("This is what your coordinator has. Is everything right?")
    return Review(heading, talk.visited, offers(changed, *more))

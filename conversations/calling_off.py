"""Calling a meeting off: why, and what is to become of it; asked before the other one is told.

Facts: `meeting` (its number), `sequence`, `role` (`guest` or `host`), `intake` (whether it is an
intake call), `name` of the other one, `start` (ISO, aware; "" if no time is agreed on), and
`zones`: the reader's and the other one's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.question import Option
from conversations.questions import Choice, Words
from conversations.talk import Talk
from locales.formats import Instant
from locales.text import Text, _, blocks, p_

LONGEST = 500


class Fate(StrEnum):
    """What is to become of a meeting."""

    KEEP = "keep"
    ANEW = "anew"
    """Not then, but at another time."""
    NEVER = "never"
    COLLEAGUE = "colleague"
    """Somebody else might stand in; a coordinator sees to it."""


@dataclass(frozen=True, slots=True)
class CallingOff:
    """How it ended.

    Args:
        reason: one of `REASONS`.
        words: their own, for the coordinator only; "" if there are none.
    """

    fate: Fate
    reason: str
    words: str = ""


REASONS = (
    Option("ill", p_("reason", "I am ill"), also=("ill", "sick", "malade")),
    Option("time", p_("reason", "I have no time"), also=("time", "busy", "temps", "occupé")),
    Option("elsewhere", p_("reason", "I found another way"), also=("found", "trouvé", "autrement")),
    Option("other", p_("reason", "Another reason"), also=("other", "autre")),
)

_KEEP = Option(
    Fate.KEEP, p_("button about a meeting", "No, keep it"), also=("no", "keep", "non", "garder")
)
_ANEW = Option(
    Fate.ANEW, p_("button", "Yes, and find another time"), also=("yes", "another time", "oui")
)
_COLLEAGUE = Option(
    Fate.COLLEAGUE,
    p_("button", "I cannot, but a colleague could"),
    also=("colleague", "collègue"),
)
_NEVER = {
    "host": Option(
        Fate.NEVER, p_("button", "Yes, and I cannot meet them at all"), also=("never", "jamais")
    ),
    "guest": Option(
        Fate.NEVER, p_("button", "Yes, and I no longer need it"), also=("never", "jamais")
    ),
}


def calling_off(talk: Talk) -> CallingOff:
    """Ask why, then what for; nothing has happened until that is answered."""
    why = _("Why would you like to call it off? Only your coordinator sees the reason.")
    reason = talk.ask("reason", Choice(why, REASONS))
    words = None
    if reason == "other":
        prompt = _("In your own words, for your coordinator only. You can skip this.")
        words = talk.offer("words", Words(prompt, LONGEST, lines=True))
    fate = Fate(talk.ask("fate", Choice(_sure(talk), _options(talk))))
    return CallingOff(fate, reason, words or "")


def _sure(talk: Talk) -> Text:
    name, start = talk.facts["name"], talk.facts["start"]
    sure = _(
        "Call off your meeting with {name}? They are told at once, so it cannot be undone.",
        name=name,
    )
    if not start:
        return sure
    at = datetime.fromisoformat(start)
    both = (Instant(at, ZoneInfo(each)) for each in talk.facts["zones"])
    return blocks(sure, *both, between="\n")


def _options(talk: Talk) -> tuple[Option, ...]:
    if talk.facts["intake"]:
        return (_ANEW, _KEEP)
    role = talk.facts["role"]
    return (_ANEW, _NEVER[role], *((_COLLEAGUE,) if role == "host" else ()), _KEEP)

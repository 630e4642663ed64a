"""Taking an application back: why, if one likes to say, and whether it is meant.

Facts: `application` (its number), `reference`, and `community` (its names in both languages).
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Option
from conversations.questions import Choice, YesNo
from conversations.talk import Talk
from locales.text import Localised, _, p_

REASONS = (
    Option("job", p_("reason", "I have found work"), also=("job", "work", "emploi", "travail")),
    Option("plans", p_("reason", "My plans have changed"), also=("plans", "projets")),
    Option("wait", p_("reason", "It takes too long"), also=("long", "wait", "attente")),
    Option("other", p_("reason", "Another reason"), also=("other", "autre")),
)
_MEANT = Option("yes", p_("button", "Yes, withdraw it"), also=("yes", "oui", "withdraw", "retirer"))
_NOT_MEANT = Option("no", p_("button", "No, leave it"), also=("no", "non", "laisser"))


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """How it ended.

    Args:
        reason: one of `REASONS`, "" if none was given.
    """

    meant: bool
    reason: str = ""


def withdrawal(talk: Talk) -> Withdrawal:
    """Ask both questions."""
    community = Localised(**talk.facts["community"])
    reference = talk.facts["reference"]
    why = _(
        "You can withdraw <b>{reference}</b>, {community}. Would you tell us why? You can skip"
        " this.",
        reference=reference,
        community=community,
    )
    reason = talk.offer("reason", Choice(why, REASONS))
    sure = _(
        "Your answers in <b>{reference}</b>, {community}, will be erased at once; only that you"
        " applied, and when, stays for our statistics. You can apply again whenever you like."
        " Withdraw it?",
        reference=reference,
        community=community,
    )
    meant = talk.ask("meant", YesNo(sure, yes=_MEANT, no=_NOT_MEANT))
    return Withdrawal(meant=meant, reason=reason or "")

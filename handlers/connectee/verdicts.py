"""What a Connectee hears about their application: the outcome, why, and what they can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.wording import community_name
from locales.text import Text, Verbatim, _, blocks, p_
from program.applications import Application, Status
from program.eligibility import Unmet

if TYPE_CHECKING:
    from program.communities import Community

OTHER = "other"

REASONS: dict[str, Text] = {
    "no_connector": p_("reason to decline", "No Connector in the field"),
    "incomplete": p_("reason to decline", "Too little to go by"),
    OTHER: p_("reason to decline", "Another reason, in words…"),
}
"""Reasons that are no rule, as a coordinator chooses them."""

RULES: dict[str, Text] = {
    Unmet.ALREADY_IN_CANADA: p_("reason to decline", "Already in Canada"),
    Unmet.NO_PROOF: p_("reason to decline", "No document yet"),
    Unmet.PROOF_NOT_ACCEPTED: p_("reason to decline", "Another document is needed"),
    Unmet.OTHER_FIELD: p_("reason to decline", "Another field of work"),
    Unmet.LANGUAGE: p_("reason to decline", "Too little English or French"),
}
"""Rules that may not be met, as a coordinator chooses them; a test wants every rule here."""

KINDLY: dict[str, Text] = {
    Unmet.ALREADY_IN_CANADA: _(
        "This program is for people who are still outside Canada. In Canada, you can join the"
        " local Connector Program in person: the settlement services in your town know it, and"
        " they are free."
    ),
    Unmet.NO_PROOF: _(
        "To take part, one needs a document from IRCC which shows that Canada has accepted one as"
        " an immigrant. It comes once your application to IRCC is approved; please come back then."
    ),
    Unmet.PROOF_NOT_ACCEPTED: _(
        "This community asks for another document than the one that you named. If you hold another"
        " one, or once you do, please apply again."
    ),
    Unmet.OTHER_FIELD: _(
        "This community serves another field of work than yours. You can apply to the community of"
        " the place where you will live."
    ),
    Unmet.LANGUAGE: _(
        "A meeting with a professional needs everyday English or French. The pre-arrival services"
        " are free, and can point you to courses. Please apply again once you are further on."
    ),
    "no_connector": _(
        "There is no Connector in your field here, and none in sight. Another community may have"
        " one: you can apply there at once; it takes five minutes."
    ),
    "incomplete": _(
        "Your answers tell too little about your work to find somebody who fits. With a few more"
        " words on what you do and what you hope for, please apply again."
    ),
}
"""Why somebody is declined and what they can do, by reason; “other” has the coordinator’s words."""

OUTCOMES: dict[Status, Text] = {
    Status.ACCEPTED: _(
        "Good news: your application is accepted! We now look for a Connector in your field, and"
        " you hear from us here. The more hours you are free, the sooner we find a time: /hours"
        " changes them."
    ),
    Status.WAITLISTED: _(
        "Your application is on the waiting list: all is in order, but no Connector in your field"
        " is free just now. There is nothing to do; you hear from us here as soon as one is."
    ),
    Status.DECLINED: _(
        "Thank you for your application. We have read it with care, and cannot accept it this time."
    ),
}
"""By what was decided."""


def verdict(found: Application, community: Community) -> Text:
    """Tell somebody what was decided."""
    heading = p_(
        "heading of an outcome",
        "<b>{reference}</b>, {community}",
        reference=found.reference,
        community=community_name(community),
    )
    return blocks(heading, outcome(found.status, found.decision))


def outcome(status: Status, decision: dict[str, str]) -> Text:
    """Say it without the heading, as a coordinator sees it beforehand."""
    if status is not Status.DECLINED:
        return OUTCOMES[status]
    words = decision.get("words")
    return blocks(
        OUTCOMES[status],
        KINDLY.get(decision.get("reason", "")),
        _("The coordinator writes: “{words}”", words=Verbatim(words)) if words else None,
        _(
            "You can apply again when things have changed: send /start. If you think that this is"
            " a mistake, send /contact."
        ),
    )

"""How codes, kinds and errors of the inner layers are said to people."""

from __future__ import annotations

from locales.text import Text, _, p_
from program.applications import Status
from program.connectors import Standing

FOREIGN: dict[str, Text] = {
    "photo": _("I cannot look at pictures, and have not kept yours."),
    "document": _("I cannot open files, and have not kept yours. I never need documents."),
    "voice": _("I cannot listen to voice messages yet; please write instead."),
    "audio": _("I cannot listen to recordings; please write instead."),
    "video": _("I cannot watch videos; please write instead."),
    "video_note": _("I cannot watch videos; please write instead."),
    "sticker": _("A lovely sticker, but I only understand words and buttons."),
    "location": _("Thank you for the location, but that is not what I asked for."),
    "contact": _("Please do not send other people’s contact details; I have not kept them."),
}
"""By the platform's kind of message; anything else is answered by `_ANYTHING`."""

_ANYTHING = _("I only understand words and buttons here.")

_SPREADSHEET = _(
    "I cannot open files yet, and have not kept yours. Please open it, copy the rows with the"
    " names, and paste them here as one message; a heading may stay."
)

STATUS: dict[Status, Text] = {
    Status.DRAFT: _("you have not sent it yet. Send /start to go on where you were."),
    Status.SUBMITTED: _(
        "your application has been sent. A coordinator reads it and answers you here, usually"
        " within a week."
    ),
    Status.ACCEPTED: _("your application is accepted."),
    Status.WAITLISTED: _("you are on the waiting list. You hear from us here."),
    Status.NEEDS_INFO: _("the coordinator has a question for you; please answer it here."),
    Status.DECLINED: _("your application could not be accepted."),
    Status.WITHDRAWN: _("your application is withdrawn."),
    Status.CLOSED: p_("application", "it is closed."),
}
"""What an application's status means for its Connectee; a test wants every status here."""

STANDING: dict[Standing, Text] = {
    Standing.ONBOARDING: _("A few questions are still open. Send /start to go on."),
    Standing.AGREED: _(
        "Your coordinator has still to confirm you; then I send you a short guide. There is nothing"
        " to do until then."
    ),
    Standing.ACTIVE: _(
        "I write to you here as soon as somebody fits. To rest for a while, send /pause; to change"
        " your answers, /profile."
    ),
    Standing.PAUSED: _("You are resting: nobody is proposed to you. To come back, send /resume."),
    Standing.LEFT: _(
        "You are not a Connector any more. Your coordinator will gladly invite you again; /contact"
        " reaches them. To have everything erased, send /forget."
    ),
    Standing.MERGED: _("We know you already from another chat; please go on there."),
}
"""What a Connector's standing means for them; a test wants every standing here."""

NEVER_WAS = _(
    "You were invited to be a Connector, and are none. Should you change your mind, your"
    " coordinator will gladly invite you again; /contact reaches them."
)
"""What somebody reads who declined such an invitation, or let it lapse."""

DEEDS: dict[str, Text] = {
    "application.submitted": p_("deed", "application sent"),
    "application.withdrawn": p_("deed", "application withdrawn"),
    "application.changed": p_("deed", "answers changed"),
    "application.asked": p_("deed", "question asked"),
    "application.answered": p_("deed", "question answered"),
    "application.accepted": p_("deed", "application accepted"),
    "application.waitlisted": p_("deed", "put on the waiting list"),
    "application.declined": p_("deed", "application declined"),
    "application.undone": p_("deed", "decision undone"),
    "application.assigned": p_("deed", "application assigned"),
    "application.verified": p_("deed", "document seen"),
    "application.unverified": p_("deed", "“document seen” undone"),
    "connector.agreed": p_("deed", "promise given"),
    "connector.declined": p_("deed", "invitation declined"),
    "connector.confirmed": p_("deed", "Connector confirmed"),
    "connector.joined": p_("deed", "Connector helps here, too"),
    "connector.changed": p_("deed", "answers changed"),
    "connector.paused": p_("deed", "pause begun"),
    "connector.resumed": p_("deed", "pause ended"),
    "connector.left": p_("deed", "Connector left"),
    "connector.merged": p_("deed", "two Connectors joined"),
    "match.offered": p_("deed", "match offered"),
    "match.accepted": p_("deed", "match accepted"),
    "match.declined": p_("deed", "match declined"),
    "match.expired": p_("deed", "match not answered"),
    "match.closed": p_("deed", "match concluded: they have met"),
    "match.cancelled": p_("deed", "match called off"),
    "round.published": p_("deed", "round published"),
    "round.discarded": p_("deed", "draft discarded"),
    "introduction.named": p_("deed", "introductions promised"),
    "introduction.made": p_("deed", "introduction made"),
    "introduction.unsent": p_("deed", "introduction not sent after all"),
    "introduction.corrected": p_("deed", "introduction corrected"),
    "introduction.withdrawn": p_("deed", "introduction withdrawn"),
    "introduction.confirmed": p_("deed", "introduction confirmed"),
    "introduction.met": p_("deed", "introduction led to a talk"),
    "introduction.further": p_("deed", "introduced further"),
    "promise.no_more": p_("deed", "no more introductions"),
    "promise.stopped": p_("deed", "reminders stopped"),
    "promise.silent": p_("deed", "reminders unanswered"),
    "promise.nudged": p_("deed", "reminded by hand"),
    "contact.answered": p_("deed", "message answered"),
    "contact.closed": p_("deed", "message closed"),
    "contact.offered": p_("deed", "agreed to be reached"),
    "contact.revoked": p_("deed", "no longer agrees to be reached"),
    "contact.disclosed": p_("deed", "ways to reach each other told"),
    "relay.opened": p_("deed", "wrote through the bot"),
    "relay.reported": p_("deed", "message reported"),
    "relay.stopped": p_("deed", "messages stopped"),
    "takeover.began": p_("deed", "talk in person begun"),
    "takeover.ended": p_("deed", "talk in person ended"),
    "invitation.made": p_("deed", "invitation made"),
    "invitation.used": p_("deed", "invitation used"),
    "invitation.revoked": p_("deed", "invitation revoked"),
    "role.granted": p_("deed", "role given"),
    "role.ended": p_("deed", "role ended"),
    "partner.added": p_("deed", "partner added"),
    "partner.removed": p_("deed", "partner removed"),
    "settings.changed": p_("deed", "settings changed"),
    "settings.restored": p_("deed", "change of settings undone"),
    "person.joined": p_("deed", "two chats joined"),
    "outcome.checked_in": p_("deed", "told how it goes"),
    "outcome.told": p_("deed", "job told"),
    "outcome.corrected": p_("deed", "job corrected"),
    "outcome.withdrawn": p_("deed", "job taken back"),
    "outcome.judged": p_("deed", "job judged"),
    "outcome.shared": p_("deed", "Connector told of a job"),
    "connector.succeeds": p_("deed", "wants to be a Connector"),
    "feedback.published": p_("deed", "words may be published"),
    "feedback.unpublished": p_("deed", "words may not be published any more"),
    "meeting.complaint": p_("deed", "something was wrong at a meeting"),
}
"""What was done, by the action written down; others are shown by their own name."""

KEPT: dict[str, Text] = {
    "people": p_("heading of kept data", "You"),
    "addresses": _("Where you are reached"),
    "roles": p_("heading of kept data", "Your roles"),
    "consents": p_("heading of kept data", "Your consents"),
    "talks": _("Our conversations, and the answers of those that are not finished"),
    "applications": _("Your applications, and what you answered"),
    "contact_messages": _("What you wrote to a coordinator"),
    "outbox": _("Messages that I sent; their words are kept for a few days only"),
    "due": _("What I still have to do for you, and what is done"),
    "failures": _("What you sent when something broke on my side"),
    "audit": _("What was done with your data, and when"),
    "invitations": _("Invitations that you used"),
    "connectors": p_("heading of kept data", "You as a Connector"),
    "matches": p_("heading of kept data", "Your matches"),
    "meetings": p_("heading of kept data", "Your meetings"),
    "introductions": _("Introductions that came of your meetings"),
    "outcomes": p_("heading of kept data", "Jobs that you told us of"),
    "feedback": _("What you said of your meetings and of the program"),
    "relays": _("Whether you and somebody else may write to each other through me"),
    "disclosures": _("When you agreed to be reached without me"),
    "case_notes": _("What coordinators noted about you"),
    "takeovers": _("When a coordinator talked to you in person"),
}
"""Headings of what is kept about a person, by table; a test wants every table here."""


def not_an_answer(kind: str, *, conversation: str = "") -> Text:
    """Meet something that is no answer politely, and say what became of it.

    Args:
        conversation: in which it was sent; whoever is asked for a list may well send it as a file.
    """
    if (conversation, kind) == ("invitation", "document"):
        return _SPREADSHEET
    return FOREIGN.get(kind, _ANYTHING)

"""What each command, button, message and due item does, by role.

The tables are merged here by hand; whatever comes twice raises.
"""

from conversations.clarification import clarification
from conversations.contact import contact
from conversations.dictation import dictation
from conversations.intake import ABOUT, intake
from conversations.profile import profile
from conversations.timezone import timezone
from conversations.welcome import consent, destination, greeting
from conversations.withdrawal import withdrawal
from handlers import (
    answering,
    assigning,
    cases,
    clarifying,
    contacts,
    crossing,
    decisions,
    declining,
    dictating,
    digest,
    dossiers,
    drafts,
    everyone,
    finding,
    journey,
    leaving,
    mydata,
    noting,
    profiles,
    queue,
    reminders,
    replies,
    retention,
    takeovers,
    whereabouts,
    withdrawals,
)
from handlers.book import Book, Conversation, by_name, merged
from program.retention import Periods

KEPT = Periods()

CONVERSATIONS = (
    Conversation("greeting", greeting, journey.greeted, journey.keep_nothing),
    Conversation("consent", consent, journey.agreed, journey.keep_nothing),
    Conversation("destination", destination, journey.headed, journey.keep_nothing, reminded=True),
    Conversation(
        "intake",
        intake,
        journey.interviewed,
        journey.keep_interview,
        about=ABOUT,
        reminded=True,
    ),
    Conversation("profile", profile, profiles.changed, journey.keep_nothing),
    Conversation("timezone", timezone, whereabouts.found, journey.keep_nothing, aside=True),
    Conversation("contact", contact, contacts.written, journey.keep_nothing, aside=True),
    Conversation("withdrawal", withdrawal, withdrawals.withdrawn, journey.keep_nothing, aside=True),
    Conversation(
        "clarification", clarification, clarifying.answered, journey.keep_nothing, aside=True
    ),
    Conversation("dictation", dictation, dictating.dictated, journey.keep_nothing, aside=True),
)

COMMANDS = (
    *everyone.COMMANDS,
    *leaving.COMMANDS,
    *mydata.COMMANDS,
    *whereabouts.COMMANDS,
    *contacts.COMMANDS,
    *profiles.COMMANDS,
    *withdrawals.COMMANDS,
    *queue.COMMANDS,
    *decisions.COMMANDS,
    *clarifying.COMMANDS,
    *declining.COMMANDS,
    *assigning.COMMANDS,
    *finding.COMMANDS,
    *dossiers.COMMANDS,
    *noting.COMMANDS,
    *takeovers.COMMANDS,
    *digest.COMMANDS,
)

ACTIONS = merged(
    answering.ACTIONS,
    everyone.ACTIONS,
    leaving.ACTIONS,
    crossing.ACTIONS,
    contacts.ACTIONS,
    profiles.ACTIONS,
    withdrawals.ACTIONS,
    queue.ACTIONS,
    cases.ACTIONS,
    decisions.ACTIONS,
    clarifying.ACTIONS,
    declining.ACTIONS,
    assigning.ACTIONS,
    finding.ACTIONS,
    dossiers.ACTIONS,
    replies.ACTIONS,
    digest.ACTIONS,
)

DUE = merged(
    reminders.DUE,
    drafts.DUE,
    retention.DUE,
    mydata.DUE,
    decisions.DUE,
    clarifying.DUE,
    takeovers.DUE,
    digest.DUE,
)

JOBS = merged(retention.JOBS, digest.JOBS)

RECURRING = (*retention.RECURRING, *digest.RECURRING)

FILES = merged(mydata.FILES)


def book(*, contact: str = "", periods: Periods = KEPT) -> Book:
    """Put all tables together.

    Args:
        contact: the e-mail address of whoever answers for people's data.
        periods: how long things are kept.
    """
    return Book(
        commands=by_name(COMMANDS),
        conversations={each.name: each for each in CONVERSATIONS},
        actions=ACTIONS,
        due=DUE,
        jobs=JOBS,
        recurring=RECURRING,
        files=FILES,
        contact=contact,
        periods=periods,
    )

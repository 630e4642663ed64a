"""What each command, button, message and due item does, by role.

The tables are merged here by hand; whatever comes twice raises.
"""

from conversations.contact import contact
from conversations.intake import ABOUT, intake
from conversations.onboarding import ABOUT as ABOUT_A_CONNECTOR
from conversations.onboarding import onboarding as becoming_connector
from conversations.particulars import particulars as connector_particulars
from conversations.pause import pause
from conversations.profile import profile
from conversations.timezone import timezone
from conversations.welcome import consent, destination, greeting
from conversations.withdrawal import withdrawal
from handlers import (
    answering,
    confirming,
    contacts,
    crossing,
    departing,
    drafts,
    everyone,
    journey,
    leaving,
    merging,
    mydata,
    onboarding,
    particulars,
    pausing,
    profiles,
    reminders,
    retention,
    unfinished,
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
    Conversation(
        "onboarding",
        becoming_connector,
        onboarding.onboarded,
        onboarding.keep_onboarding,
        about=ABOUT_A_CONNECTOR,
        reminded=True,
    ),
    Conversation(
        "particulars",
        connector_particulars,
        particulars.changed,
        journey.keep_nothing,
        aside=True,
    ),
    Conversation("pause", pause, pausing.chosen, journey.keep_nothing, aside=True),
    Conversation("profile", profile, profiles.changed, journey.keep_nothing),
    Conversation("timezone", timezone, whereabouts.found, journey.keep_nothing, aside=True),
    Conversation("contact", contact, contacts.written, journey.keep_nothing, aside=True),
    Conversation("withdrawal", withdrawal, withdrawals.withdrawn, journey.keep_nothing, aside=True),
)

COMMANDS = (
    *everyone.COMMANDS,
    *leaving.COMMANDS,
    *mydata.COMMANDS,
    *whereabouts.COMMANDS,
    *contacts.COMMANDS,
    *profiles.COMMANDS,
    *withdrawals.COMMANDS,
    *particulars.COMMANDS,
    *pausing.COMMANDS,
    *departing.COMMANDS,
    *confirming.COMMANDS,
    *merging.COMMANDS,
)

ACTIONS = merged(
    answering.ACTIONS,
    everyone.ACTIONS,
    leaving.ACTIONS,
    crossing.ACTIONS,
    contacts.ACTIONS,
    profiles.ACTIONS,
    withdrawals.ACTIONS,
    confirming.ACTIONS,
    merging.ACTIONS,
    pausing.ACTIONS,
    departing.ACTIONS,
)

DUE = merged(reminders.DUE, drafts.DUE, retention.DUE, mydata.DUE, unfinished.DUE, pausing.DUE)

JOBS = merged(retention.JOBS)

RECURRING = (*retention.RECURRING,)

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

"""What each command, button, message and due item does, by role.

A module tells what it does in tables of its own, under the names of the tables here; it is listed
once, in `MODULES`. Whatever comes twice raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from conversations.absence import absence
from conversations.calling_off import calling_off as calling_off_talk
from conversations.clarification import clarification
from conversations.contact import contact
from conversations.dictation import dictation
from conversations.further import further
from conversations.intake import intake
from conversations.introduction import introduction
from conversations.invitation import invitation, partnership
from conversations.job import job as job_talk
from conversations.offer import offer
from conversations.onboarding import onboarding as becoming_connector
from conversations.opinion import opinion
from conversations.particulars import particulars as connector_particulars
from conversations.passing_on import passing_on, sharing
from conversations.pause import pause
from conversations.profile import profile
from conversations.settings import settings as settings_talk
from conversations.times import choice, proposal
from conversations.timezone import timezone
from conversations.welcome import consent, destination, greeting, invited
from conversations.withdrawal import withdrawal
from handlers import answering, retention
from handlers.book import Book, Conversation, by_name, gathered, listed
from handlers.connectee import (
    arrivals,
    crossing,
    drafts,
    journey,
    profiles,
    reminders,
    withdrawals,
)
from handlers.connector import departing, offers, onboarding, particulars, pausing, unfinished
from handlers.coordinator import (
    agenda,
    arranging,
    assigning,
    cancelling,
    cases,
    clarifying,
    confirming,
    decisions,
    declining,
    deeds,
    dictating,
    digest,
    dossiers,
    failures,
    finding,
    inviting,
    merging,
    noting,
    open_invitations,
    partnerships,
    queue,
    removal,
    replies,
    settings,
    sheet,
    stalled,
    takeovers,
    unkept,
)
from handlers.everyone import (
    acceptance,
    contacts,
    days_away,
    helping,
    home,
    leaving,
    linking,
    mydata,
    switching,
    whereabouts,
)
from handlers.everyone import commands as everyone
from handlers.introductions import (
    advancing,
    disclosing,
    following,
    furthering,
    introducing,
    network,
    nudges,
    ration,
    relaying,
    taking_off,
    tree,
    unsending,
)
from handlers.introductions import listing as introductions_listing
from handlers.matches import drafting, editing, matching, rounds
from handlers.meetings import (
    absences,
    afterwards,
    agreeing,
    calendar_file,
    calling_off,
    coaching,
    handing_over,
    judging,
    listing,
    making_up,
    other_hours,
    papers,
    rescheduling,
    rezoning,
    room_service,
    strip,
)
from handlers.meetings import reminders as meeting_reminders
from handlers.outcomes import (
    assessing,
    checkins,
    complaints,
    employment,
    impact,
    news,
    opinions,
    succession,
    testimonials,
)
from program.invitations import VALID_FOR
from program.retention import Periods

if TYPE_CHECKING:
    from handlers.book import Command, Guarded, HomeSection, Press, Submit
    from handlers.due import Due
    from handlers.files import Recipe
    from handlers.jobs import Call, Job, Recurring
    from storage.database import UnitOfWork

KEPT = Periods()

CONVERSATIONS = (
    Conversation("greeting", greeting, journey.greeted, journey.keep_nothing),
    Conversation("invited", invited, acceptance.greeted, journey.keep_nothing),
    Conversation("consent", consent, journey.agreed, journey.keep_nothing),
    Conversation("destination", destination, journey.headed, journey.keep_nothing, reminded=True),
    Conversation(
        "intake",
        intake,
        journey.interviewed,
        journey.keep_interview,
        reminded=True,
    ),
    Conversation(
        "onboarding",
        becoming_connector,
        onboarding.onboarded,
        onboarding.keep_onboarding,
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
    Conversation("absence", absence, days_away.noted, journey.keep_nothing, aside=True),
    Conversation("timezone", timezone, whereabouts.found, journey.keep_nothing, aside=True),
    Conversation("landing", timezone, arrivals.found, journey.keep_nothing, aside=True),
    Conversation("contact", contact, contacts.written, journey.keep_nothing, aside=True),
    Conversation("withdrawal", withdrawal, withdrawals.withdrawn, journey.keep_nothing, aside=True),
    Conversation("offer", offer, offers.answered, offers.put_off, ours=True),
    Conversation("proposal", proposal, agreeing.proposed, agreeing.put_off, ours=True),
    Conversation("choice", choice, agreeing.chosen, agreeing.put_off, ours=True),
    Conversation("invitation", invitation, inviting.invited, journey.keep_nothing, aside=True),
    Conversation("partnership", partnership, partnerships.named, journey.keep_nothing, aside=True),
    Conversation("settings", settings_talk, settings.settled, journey.keep_nothing, aside=True),
    Conversation(
        "clarification", clarification, clarifying.answered, journey.keep_nothing, aside=True
    ),
    Conversation(
        "calling_off",
        calling_off_talk,
        calling_off.called_off,
        journey.keep_nothing,
        aside=True,
    ),
    Conversation("introduction", introduction, introducing.named, journey.keep_nothing, aside=True),
    Conversation("further", further, furthering.named, journey.keep_nothing, aside=True),
    Conversation("passing_on", passing_on, relaying.written, journey.keep_nothing, aside=True),
    Conversation("sharing", sharing, disclosing.shared, journey.keep_nothing, aside=True),
    Conversation("dictation", dictation, dictating.dictated, journey.keep_nothing, aside=True),
    Conversation("job", job_talk, employment.told, journey.keep_nothing, aside=True),
    Conversation("opinion", opinion, opinions.written, journey.keep_nothing, aside=True),
)

MODULES = (
    everyone,
    leaving,
    mydata,
    whereabouts,
    contacts,
    profiles,
    days_away,
    withdrawals,
    matching,
    offers,
    rounds,
    stalled,
    listing,
    agenda,
    arranging,
    cancelling,
    particulars,
    pausing,
    departing,
    confirming,
    merging,
    switching,
    linking,
    inviting,
    removal,
    partnerships,
    settings,
    deeds,
    failures,
    queue,
    decisions,
    clarifying,
    declining,
    assigning,
    finding,
    dossiers,
    noting,
    takeovers,
    digest,
    handing_over,
    introductions_listing,
    unkept,
    network,
    employment,
    impact,
    testimonials,
    answering,
    helping,
    crossing,
    agreeing,
    other_hours,
    editing,
    sheet,
    open_invitations,
    cases,
    replies,
    rescheduling,
    calling_off,
    making_up,
    afterwards,
    absences,
    judging,
    arrivals,
    meeting_reminders,
    introducing,
    nudges,
    following,
    advancing,
    relaying,
    ration,
    unsending,
    taking_off,
    disclosing,
    checkins,
    assessing,
    news,
    succession,
    opinions,
    complaints,
    reminders,
    drafts,
    retention,
    unfinished,
    acceptance,
    coaching,
    rezoning,
    papers,
    room_service,
    drafting,
    calendar_file,
    strip,
    tree,
    home,
)
"""All that have a table; commands are listed to people in this order."""

COMMANDS: tuple[Command, ...] = listed(MODULES, "COMMANDS")
ACTIONS: Mapping[str, Press | Guarded] = gathered(MODULES, "ACTIONS")
DUE: Mapping[str, Due] = gathered(MODULES, "DUE")
JOBS: Mapping[str, Job | Call] = gathered(MODULES, "JOBS")
RECURRING: tuple[Recurring, ...] = listed(MODULES, "RECURRING")
FILES: Mapping[str, Recipe] = gathered(MODULES, "FILES")
HOME: tuple[HomeSection, ...] = listed(MODULES, "HOME")
FORMS: Mapping[str, Submit] = gathered(MODULES, "FORMS")

STARTING = (rezoning.expect,)
"""What is looked at whenever the bot starts, before it does anything else."""


async def start(uow: UnitOfWork, *, now: datetime) -> None:
    """Have done what a new release may make necessary."""
    for expect in STARTING:
        await expect(uow, now=now)


def book(*, contact: str = "", periods: Periods = KEPT, invitations: timedelta = VALID_FOR) -> Book:
    """Put all tables together.

    Args:
        contact: the e-mail address of whoever answers for people's data.
        periods: how long things are kept.
        invitations: how long a new invitation is good for.
    """
    return Book(
        commands=by_name(COMMANDS),
        conversations={each.name: each for each in CONVERSATIONS},
        actions=ACTIONS,
        due=DUE,
        jobs=JOBS,
        recurring=RECURRING,
        files=FILES,
        home=HOME,
        forms=FORMS,
        contact=contact,
        periods=periods,
        invitations=invitations,
    )

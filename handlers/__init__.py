"""What each command, button, message and due item does, by role.

The tables are merged here by hand; whatever comes twice raises.
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
from handlers.book import Book, Conversation, by_name, merged
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
    disclosing,
    following,
    furthering,
    introducing,
    network,
    nudges,
    relaying,
    taking_off,
    tree,
)
from handlers.introductions import listing as introductions_listing
from handlers.jobs import Call, Job
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

COMMANDS = (
    *everyone.COMMANDS,
    *leaving.COMMANDS,
    *mydata.COMMANDS,
    *whereabouts.COMMANDS,
    *contacts.COMMANDS,
    *profiles.COMMANDS,
    *days_away.COMMANDS,
    *withdrawals.COMMANDS,
    *matching.COMMANDS,
    *offers.COMMANDS,
    *rounds.COMMANDS,
    *stalled.COMMANDS,
    *listing.COMMANDS,
    *agenda.COMMANDS,
    *arranging.COMMANDS,
    *cancelling.COMMANDS,
    *particulars.COMMANDS,
    *pausing.COMMANDS,
    *departing.COMMANDS,
    *confirming.COMMANDS,
    *merging.COMMANDS,
    *switching.COMMANDS,
    *linking.COMMANDS,
    *inviting.COMMANDS,
    *removal.COMMANDS,
    *partnerships.COMMANDS,
    *settings.COMMANDS,
    *deeds.COMMANDS,
    *failures.COMMANDS,
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
    *handing_over.COMMANDS,
    *introductions_listing.COMMANDS,
    *unkept.COMMANDS,
    *network.COMMANDS,
    *employment.COMMANDS,
    *impact.COMMANDS,
    *testimonials.COMMANDS,
)

ACTIONS = merged(
    answering.ACTIONS,
    everyone.ACTIONS,
    helping.ACTIONS,
    leaving.ACTIONS,
    crossing.ACTIONS,
    contacts.ACTIONS,
    profiles.ACTIONS,
    days_away.ACTIONS,
    withdrawals.ACTIONS,
    matching.ACTIONS,
    offers.ACTIONS,
    agreeing.ACTIONS,
    other_hours.ACTIONS,
    rounds.ACTIONS,
    editing.ACTIONS,
    stalled.ACTIONS,
    listing.ACTIONS,
    agenda.ACTIONS,
    sheet.ACTIONS,
    arranging.ACTIONS,
    cancelling.ACTIONS,
    confirming.ACTIONS,
    merging.ACTIONS,
    pausing.ACTIONS,
    departing.ACTIONS,
    switching.ACTIONS,
    linking.ACTIONS,
    open_invitations.ACTIONS,
    removal.ACTIONS,
    partnerships.ACTIONS,
    settings.ACTIONS,
    deeds.ACTIONS,
    failures.ACTIONS,
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
    rescheduling.ACTIONS,
    calling_off.ACTIONS,
    making_up.ACTIONS,
    afterwards.ACTIONS,
    absences.ACTIONS,
    judging.ACTIONS,
    handing_over.ACTIONS,
    arrivals.ACTIONS,
    meeting_reminders.ACTIONS,
    introducing.ACTIONS,
    introductions_listing.ACTIONS,
    nudges.ACTIONS,
    unkept.ACTIONS,
    following.ACTIONS,
    network.ACTIONS,
    taking_off.ACTIONS,
    relaying.ACTIONS,
    disclosing.ACTIONS,
    checkins.ACTIONS,
    employment.ACTIONS,
    assessing.ACTIONS,
    news.ACTIONS,
    succession.ACTIONS,
    opinions.ACTIONS,
    testimonials.ACTIONS,
    complaints.ACTIONS,
)

DUE = merged(
    reminders.DUE,
    drafts.DUE,
    retention.DUE,
    mydata.DUE,
    unfinished.DUE,
    pausing.DUE,
    offers.DUE,
    agreeing.DUE,
    acceptance.DUE,
    linking.DUE,
    decisions.DUE,
    clarifying.DUE,
    takeovers.DUE,
    digest.DUE,
    afterwards.DUE,
    cancelling.DUE,
    arrivals.DUE,
    meeting_reminders.DUE,
    coaching.DUE,
    rezoning.DUE,
    papers.DUE,
    room_service.DUE,
    nudges.DUE,
    following.DUE,
    disclosing.DUE,
    checkins.DUE,
    news.DUE,
    succession.DUE,
    impact.DUE,
    opinions.DUE,
)

JOBS: Mapping[str, Job | Call] = merged(
    retention.JOBS,
    drafting.JOBS,
    digest.JOBS,
    room_service.JOBS,
)

RECURRING = (
    *retention.RECURRING,
    *digest.RECURRING,
)

FILES = merged(
    mydata.FILES,
    calendar_file.FILES,
    strip.FILES,
    tree.FILES,
)

STARTING = (rezoning.expect,)
"""What is looked at whenever the bot starts, before it does anything else."""

HOME = (*home.HOME,)

FORMS = merged(contacts.FORMS)


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

"""What each command, button, message and due item does, by role.

The tables are merged here by hand; whatever comes twice raises.
"""

from conversations.intake import ABOUT, intake
from conversations.welcome import consent, destination, greeting
from handlers import answering, drafts, everyone, journey, mydata, reminders, retention
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
)

COMMANDS = (*everyone.COMMANDS, *mydata.COMMANDS)

ACTIONS = merged(answering.ACTIONS, everyone.ACTIONS)

DUE = merged(reminders.DUE, drafts.DUE, retention.DUE, mydata.DUE)

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

"""What each command, button, message and due item does, by role.

The tables are merged here by hand; whatever comes twice raises.
"""

from conversations.intake import ABOUT, intake
from conversations.welcome import consent, destination, greeting
from handlers import answering, everyone, journey
from handlers.book import Book, Conversation, by_name, merged

CONVERSATIONS = (
    Conversation("greeting", greeting, journey.greeted, journey.keep_nothing),
    Conversation("consent", consent, journey.agreed, journey.keep_nothing),
    Conversation("destination", destination, journey.headed, journey.keep_nothing),
    Conversation("intake", intake, journey.interviewed, journey.keep_interview, about=ABOUT),
)

COMMANDS = (*everyone.COMMANDS,)

ACTIONS = merged(answering.ACTIONS, everyone.ACTIONS)


def book(*, contact: str = "") -> Book:
    """Put all tables together.

    Args:
        contact: the e-mail address of whoever answers for people's data.
    """
    return Book(
        commands=by_name(COMMANDS),
        conversations={each.name: each for each in CONVERSATIONS},
        actions=ACTIONS,
        contact=contact,
    )

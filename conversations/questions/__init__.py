"""The kinds of question: each reads what people type or tap, in both languages."""

from conversations.questions.away import Away
from conversations.questions.choice import Choice, YesNo
from conversations.questions.city import City, Home
from conversations.questions.email import Email
from conversations.questions.hours import Hours
from conversations.questions.lines import Lines
from conversations.questions.link import Link
from conversations.questions.number import Number
from conversations.questions.occupation import Occupation, Trade
from conversations.questions.reach import Reach
from conversations.questions.review import Review
from conversations.questions.room import Room
from conversations.questions.several import Several
from conversations.questions.times import Times
from conversations.questions.until import Until
from conversations.questions.when import When
from conversations.questions.words import Words

__all__ = [
    "Away",
    "Choice",
    "City",
    "Email",
    "Home",
    "Hours",
    "Lines",
    "Link",
    "Number",
    "Occupation",
    "Reach",
    "Review",
    "Room",
    "Several",
    "Times",
    "Trade",
    "Until",
    "When",
    "Words",
    "YesNo",
]

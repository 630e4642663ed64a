"""The toolkit: all that a new Connector needs to know, in one message.

A community may have its own, as the texts `toolkit.en` and `toolkit.fr`.

Source: what the program tells Connectors (a light ask, topics of a meeting, three referrals); only
licensed people may advise on immigration: Immigration and Refugee Protection Act, section 91.
"""

from __future__ import annotations

from handlers.wording import Own, community_name
from locales.text import Text, _, blocks
from program.communities import Community

_MEETING = _(
    "<b>The meeting</b>: 30 minutes by video with somebody from your field who is about to move to"
    " Canada. Nobody expects a job of you: you tell how things work here, and whom to talk to."
)
_QUESTIONS = _(
    "<b>Three good questions</b>:\n"
    "1. What do you do best, and what are you proud of?\n"
    "2. What have you learned about our field here, and what puzzles you?\n"
    "3. Whom would you most like to talk to next?"
)
_INTRODUCTIONS = _(
    "<b>The three introductions</b>: while you listen, think of three people: a colleague, somebody"
    " who has walked the same road, somebody who knows everybody. They need no job to offer, and"
    " none of them is named before they agree."
)
_PLEASE_NOT = _(
    "<b>Please do not</b> promise a job, ask for papers or numbers, lend or ask for money, or"
    " advise on immigration: only licensed people may. Whatever you are told stays between you."
)
_NEXT = _(
    "<b>What comes next</b>: I write to you here when somebody fits. You have 3 business days to"
    " say yes or no; a no is fine. /pause, /hours and /capacity are yours at any time; /help lists"
    " the rest."
)


def toolkit(community: Community) -> Text:
    """Welcome a new Connector, in the community's own words if it has any."""
    welcome = _(
        "<b>Welcome to the Connectors of {community}!</b> You are confirmed. Here is all you need,"
        " in a minute.",
        community=community_name(community),
    )
    ours = blocks(welcome, _MEETING, _QUESTIONS, _INTRODUCTIONS, _PLEASE_NOT, _NEXT)
    return Own(community, "toolkit", ours)

"""A job that somebody has found: what it is called, where, and since when.

Facts: `application` (its number), and `corrects`: the number of what they told before, 0 if this
is a new job.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.questions import Occupation, Trade, When, Words
from conversations.talk import Talk
from locales.text import _
from program.when import Approximate

LONGEST = 100


@dataclass(frozen=True, slots=True)
class Told:
    """What they told.

    Args:
        organisation: "" if they would rather not say.
        since: the day on which they began or will begin; None if they left that out.
    """

    trade: Trade
    organisation: str
    since: Approximate | None


def job(talk: Talk) -> Told:
    """Ask what a coordinator would ask."""
    trade = talk.ask(
        "title", Occupation(_("What is the job called? The words of your contract are best."))
    )
    where = _("Which organisation is it with? Only your coordinators see it. You can skip this.")
    organisation = talk.offer("organisation", Words(where, LONGEST))
    begun = _("Since when, or from when on? A day or a month. You can skip this.")
    since = talk.offer("since", When(begun, future=None))
    return Told(trade, organisation or "", since)

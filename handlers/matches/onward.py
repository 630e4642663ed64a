"""What becomes of a Connectee after a no: the next candidate, and a line to the coordinators."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.matches import candidates, offering
from handlers.matches.reasons import why_nobody
from handlers.message import Button, Rows
from handlers.telling import tell
from locales.text import Text, _, blocks, p_
from program.applications import Application, Status
from program.candidates import Host, Seeker
from program.connectors import Connector
from program.matches import Match
from program.matching import Obstacle, Suggestion, obstacles, rank
from program.people import Role

if TYPE_CHECKING:
    from handlers.turn import Turn

ONWARD = "onward"
"""Under this name an application's decision says that the bot may ask the next by itself."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best Connectors for one Connectee.

    Args:
        best: the best first; empty if nobody fits.
        hindrances: why the others do not.
    """

    seeker: Seeker
    best: tuple[Suggestion, ...]
    hindrances: Counter[Obstacle]
    pool: candidates.Pool

    def connector(self, suggestion: Suggestion) -> Connector:
        """Find who is suggested."""
        return self.pool.connectors[suggestion.host_id]

    def host(self, suggestion: Suggestion) -> Host:
        """Find how matching sees who is suggested."""
        return next(each for each in self.pool.hosts if each.id == suggestion.host_id)


async def ranking(turn: Turn, application: Application, *, best: int = 5) -> Ranking:
    """Rank a community's Connectors for one of its Connectees."""
    pool = await candidates.pool(turn.uow, application.community_id, now=turn.now)
    seeker = await candidates.seeker(turn.uow, application)
    kinship = candidates.kinship(turn.world.occupations)
    found = rank(seeker, pool.hosts, now=turn.now, kinship=kinship, best=best)
    hindrances = Counter[Obstacle]() if found else obstacles(seeker, pool.hosts, now=turn.now)
    return Ranking(seeker, found, hindrances, pool)


async def go_on(turn: Turn, match: Match, *, news: Text) -> None:
    """Ask the next candidate if that is allowed, else name them; tell the coordinators.

    Args:
        news: what became of the match, in one line.
    """
    application = await turn.uow.applications.get(match.application_id)
    if application is None or application.status is not Status.ACCEPTED:
        return
    ranked = await ranking(turn, application)
    if application.decision.get(ONWARD):
        for suggestion in ranked.best:
            placed = await offering.place(turn, application.id, suggestion.host_id, by=None)
            if isinstance(placed, Match):
                asked = of_connector(ranked.connector(suggestion))
                then = _("I have asked the next already: {connector}.", connector=asked)
                await tell_team(turn, application, blocks(news, then, between=" "))
                return
    text, rows = proposal(application, ranked)
    await tell_team(turn, application, blocks(news, text, between="\n"), rows)


async def allow(turn: Turn, application: Application, *, allowed: bool) -> None:
    """Keep whether the bot may ask the next candidate by itself."""
    decision = {**application.decision, ONWARD: allowed}
    await turn.uow.applications.save(replace(application, decision=decision))


def proposal(application: Application, ranked: Ranking) -> tuple[Text, Rows]:
    """Name the next best, with a button to ask them, or say why there is nobody."""
    see = Button("see", p_("button", "See all"), {"do": "match_see", "application": application.id})
    if not ranked.best:
        nobody = blocks(_("Nobody else fits just now:"), *why_nobody(ranked.hindrances))
        return blocks(*nobody.parts, between="\n"), ((see,),)
    first = ranked.connector(ranked.best[0])
    offer = Button("offer", *_offer(application, first))
    text = _("The next best is {connector}.", connector=of_connector(first))
    return text, ((offer, see),)


def offer_button(application: Application, connector: Connector) -> Button:
    """Make the button that offers a Connectee to a Connector."""
    return Button(connector.reference, *_offer(application, connector))


async def tell_team(turn: Turn, application: Application, text: Text, rows: Rows = ()) -> None:
    """Write to the coordinator who looks after an application, or else to all of its community."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, application.community_id)
    assignee = application.assignee_id
    for person_id in [assignee] if assignee in held else held:
        await tell(turn, person_id, text, rows, coordinating=(application.community_id,))


def of_application(application: Application) -> Text:
    """Name a Connectee to a coordinator."""
    name = str(application.profile.get("name") or "")
    return p_(
        "C-104 Amina", "<b>{reference}</b> {name}", reference=application.reference, name=name
    )


def of_connector(connector: Connector) -> Text:
    """Name a Connector to a coordinator."""
    name = str(connector.profile.get("name") or "")
    return p_("K-22 Karim", "<b>{reference}</b> {name}", reference=connector.reference, name=name)


def _offer(application: Application, connector: Connector) -> tuple[Text, dict[str, object]]:
    label = p_("button", "Offer to {reference}", reference=connector.reference)
    action = {"do": "match_offer", "application": application.id, "connector": connector.id}
    return label, action

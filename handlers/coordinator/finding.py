"""Finding a Connectee or a Connector of one community by a few words; all in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from handlers import access
from handlers.book import Command, guarded
from handlers.coordinator import card
from handlers.message import Button
from locales.formats import Number
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program import references
from program.people import Role
from program.references import Thing
from program.search import folded, likeness

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community
    from program.connectors import Connector
    from program.occupations import OccupationIndex

PAGE = 10
SIDE_BY_SIDE = 5
LONGEST_QUERY = 100
A_TRADE = 90.0
"""How well somebody is found by what their occupation is called otherwise, also in French."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody who was found."""

    score: float
    name: str
    line: Text
    action: dict[str, Any]


async def find(turn: Turn, words: str) -> None:
    """Find by name, occupation or reference."""
    if not folded(words):
        turn.say(_("Whom do you look for? For example: /find nurse, or /find Amina."))
        return
    community = await access.community(turn)
    if community is not None:
        await _list(turn, community, words[:LONGEST_QUERY], page=0)


async def pressed_page(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page."""
    community = await access.own_community(turn, action["community"])
    if community is not None:
        await _list(turn, community, str(action["words"]), page=int(action["page"]))


async def _list(turn: Turn, community: Community, words: str, *, page: int) -> None:
    found = await hits(turn, community, words)
    if not found:
        turn.say(_("I find nobody for “{words}”.", words=words))
        return
    shown = found[page * PAGE : (page + 1) * PAGE]
    heading = n_("{count} found", "{count} found, the likeliest first", count=len(found))
    text = blocks(heading, blocks(*(each.line for each in shown), between="\n"))
    buttons = [Button(each.name, Verbatim(each.name), each.action) for each in shown]
    rows = [
        tuple(buttons[start : start + SIDE_BY_SIDE])
        for start in range(0, len(buttons), SIDE_BY_SIDE)
    ]
    left = len(found) - (page + 1) * PAGE
    if left > 0:
        more = {"do": "find.page", "community": community.id, "words": words, "page": page + 1}
        label = p_("button", "More → ({count})", count=Number(left))
        rows.append((Button("more", label, more),))
    turn.say(text, tuple(rows))


async def hits(turn: Turn, community: Community, words: str) -> list[Hit]:
    """List who fits, the likeliest first."""
    sought = Sought.of(words, turn.world.occupations)
    applications = await turn.uow.applications.sent_to(community.id)
    connectors = await turn.uow.connectors.serving(community.id)
    every = [
        *(_connectee(each, sought) for each in applications if each.profile),
        *(_connector(each, sought) for each in connectors if each.profile),
    ]
    return sorted((each for each in every if each.score), key=lambda each: -each.score)


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody looks for.

    Args:
        typed: the words, folded.
        trades: the words of each occupation that they may mean, in both languages.
        reference: the one that they name, "" if none.
    """

    typed: str
    trades: tuple[frozenset[str], ...]
    reference: str

    @classmethod
    def of(cls, words: str, occupations: OccupationIndex) -> Self:
        """Read what was typed."""
        named = references.read(words, meant=Thing.APPLICATION)
        meant = occupations.propose(words)
        titles = (f"{each.title_en} {each.title_fr} {' '.join(each.synonyms)}" for each in meant)
        trades = tuple(frozenset(folded(each).split()) for each in titles)
        return cls(folded(words), trades, str(named) if named else "")

    def score(self, reference: str, profile: Mapping[str, Any]) -> float:
        """Tell how well somebody fits."""
        if reference == self.reference:
            return 100
        title = folded(str((profile.get("occupation") or {}).get("title") or ""))
        names = [folded(str(profile.get(key) or "")) for key in ("name", "organisation")]
        alike = likeness(self.typed, [*names, title])
        trade = {*title.split()}
        meant = any(trade and trade <= each for each in self.trades)
        return max(alike, A_TRADE if meant else 0)


def _connectee(found: Application, sought: Sought) -> Hit:
    line = p_(
        "line of a list of people",
        "<b>{reference}</b> {title} · {state}",
        reference=found.reference,
        title=card.title(found.profile),
        state=card.state(found),
    )
    action = {"do": "case.show", "application": found.id}
    return Hit(sought.score(found.reference, found.profile), found.reference, line, action)


def _connector(found: Connector, sought: Sought) -> Hit:
    line = p_(
        "line of a list of people",
        "<b>{reference}</b> {title} · Connector",
        reference=found.reference,
        title=card.title(found.profile),
    )
    action = {"do": "connector.show", "connector": found.id}
    return Hit(sought.score(found.reference, found.profile), found.reference, line, action)


COMMANDS = (
    Command(
        {"en": "find", "fr": "chercher"},
        _("find somebody by name, occupation or reference"),
        find,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="[words]",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"find.page": pressed_page})

"""Two Connectors who are one person: suspected by their e-mail, joined by a coordinator.

A Connector counts once, ever, in the whole country: the one who is kept takes over matches,
communities and roles; the other one points to them for ever.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connector import pausing, serving
from handlers.coordinator import deeds
from handlers.meetings import hosting
from handlers.message import Button
from handlers.telling import tell, tell_all_coordinators
from locales.formats import Number
from locales.text import Text, _, blocks, p_
from program import references
from program.connectors import Connector, Standing, joined
from program.people import Appointment, Role
from program.references import Thing

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

Pair = tuple[Connector, Connector]

MERGED = "connector.merged"
OVER = _("That has been settled already.")


async def suspicion(turn: Turn, connector: Connector) -> Text | None:
    """Say whom we may know already under another reference, if anybody."""
    twins = await _twins(turn, connector)
    if not twins:
        return None
    first = min(twins, key=lambda each: each.id)
    return _(
        "May be the same person as <b>{known}</b>: the e-mail address is the same. If so, send"
        " <code>/merge {known} {new}</code>",
        known=first.reference,
        new=connector.reference,
    )


async def merge(turn: Turn, arguments: str) -> None:
    """Ask whether two are to be joined, naming what is."""
    kept_reference, rest = references.split(arguments, meant=Thing.CONNECTOR)
    other_reference, _rest = references.split(rest, meant=Thing.CONNECTOR)
    if kept_reference is None or other_reference is None:
        turn.say(_("Name the two, the one to be kept first: <code>/merge K-22 K-31</code>"))
        return
    pair = await _pair(turn, kept_reference.number, other_reference.number)
    if pair is None or {kept_reference.thing, other_reference.thing} != {Thing.CONNECTOR}:
        turn.say(access.NOTHING)
        return
    await _propose(turn, pair)


async def pressed_merge(turn: Turn, action: Action, press: Pressed) -> None:
    """Join them."""
    pair = await _pair(turn, int(action["keep"]), int(action["other"]))
    if pair is None or not await _mergeable(turn, pair):
        turn.notice(await deeds.ahead(turn, f"K-{action['other']}", MERGED) or OVER)
        return
    await talking.take_off(turn, press)
    await _merge(turn, pair)


async def _pair(turn: Turn, keep: int, other: int) -> Pair | None:
    """Let a coordinator to both, or to one and their twin elsewhere in the country."""
    found = [await turn.uow.connectors.get(each) for each in (keep, other)]
    kept, gone = found
    if kept is None or gone is None or kept.id == gone.id:
        return None
    ours = [await access.connector(turn, each.id) is not None for each in (kept, gone)]
    twins = gone.id in {each.id for each in await _twins(turn, kept)}
    return (kept, gone) if all(ours) or (any(ours) and twins) else None


async def _twins(turn: Turn, connector: Connector) -> list[Connector]:
    email = connector.profile.get("email")
    found = await turn.uow.connectors.by_email(email) if email else []
    return [each for each in found if each.id != connector.id and _stands(each)]


def _stands(connector: Connector) -> bool:
    return connector.standing not in {Standing.MERGED, Standing.ONBOARDING}


async def _mergeable(turn: Turn, pair: Pair) -> bool:
    there = await turn.uow.people.get(pair[0].person_id) is not None
    return there and all(_stands(each) for each in pair)


async def _propose(turn: Turn, pair: Pair) -> None:
    kept, gone = pair
    if not await _mergeable(turn, pair):
        turn.say(_("These two cannot be joined: one is joined already, or has not agreed yet."))
        return
    matches = await turn.uow.matches.of_connector(gone.id)
    communities = await serving.helped(turn, kept.communities | gone.communities)
    text = _(
        "Join <b>{gone}</b> to <b>{kept}</b>? From then on {kept} has both their matches"
        " ({count} are added) and helps: {communities}. {gone} is not counted any more. This cannot"
        " be undone.",
        gone=gone.reference,
        kept=kept.reference,
        count=Number(len(matches)),
        communities=communities,
    )
    action = {"do": "merge", "keep": kept.id, "other": gone.id}
    rows = (
        (Button("yes", p_("button", "Yes, join them"), action),),
        (Button("no", p_("button", "No, leave them"), {"do": "stay"}),),
    )
    turn.say(blocks(*await _cards(turn, pair), text), rows)


async def _cards(turn: Turn, pair: Pair) -> list[Text]:
    """Show those of the two who are the coordinator's own."""
    ours = [await access.connector(turn, each.id) for each in pair]
    return [await serving.card(turn, each) for each in ours if each is not None]


async def _merge(turn: Turn, pair: Pair) -> None:
    kept, gone = pair
    merged = replace(gone, standing=Standing.MERGED, merged_into=kept.id, profile={})
    whole = await turn.uow.connectors.save(joined(kept, gone))
    await turn.uow.connectors.save(replace(merged, left_at=gone.left_at or turn.now))
    await turn.uow.matches.move(gone.id, to=kept.id)
    await hosting.bring_along(turn, gone.person_id, to=whole.person_id)
    await pausing.unwatch(turn, gone)
    await pausing.watch(turn, whole)
    await _move_roles(turn, whole, gone)
    await _note(turn, whole, gone)
    turn.say(_("Joined: {gone} is now {kept}.", gone=gone.reference, kept=serving.name_of(whole)))
    await _tell(turn, whole, gone)


async def _move_roles(turn: Turn, whole: Connector, gone: Connector) -> None:
    for each in await turn.uow.roles.of(gone.person_id):
        if each.role is Role.CONNECTOR:
            await turn.uow.roles.end(each, turn.now)
    for community_id in sorted(whole.communities) if whole.serving else ():
        appointment = Appointment(whole.person_id, Role.CONNECTOR, community_id)
        await turn.uow.roles.grant(appointment, turn.now)


async def _note(turn: Turn, whole: Connector, gone: Connector) -> None:
    for connector, other in ((whole, gone), (gone, whole)):
        await turn.uow.audit.write(
            at=turn.now,
            actor=turn.person.id,
            action=MERGED,
            subject=connector.reference,
            detail={"with": other.reference, "into": whole.reference},
            community_id=connector.community_id,
            person_id=connector.person_id,
        )


async def _tell(turn: Turn, whole: Connector, gone: Connector) -> None:
    line = _(
        "{gone} turned out to be {kept}, and was joined to them.",
        gone=gone.reference,
        kept=serving.name_of(whole),
    )
    await tell_all_coordinators(turn, whole.communities, line, but=turn.person.id)
    helped = await serving.helped(turn, whole.communities)
    news = _(
        "Your coordinator has noticed that we knew you twice; as <b>{kept}</b> you are counted once"
        " from now on. You help: {communities}.",
        kept=whole.reference,
        communities=helped,
    )
    await tell(turn, whole.person_id, news)
    word = _(
        "Your coordinator has noticed that we knew you already, as <b>{kept}</b>: from now on you"
        " are counted once. Please write to me in the chat in which you are {kept}; if you cannot,"
        " send /contact.",
        kept=whole.reference,
    )
    await tell(turn, gone.person_id, word)


COMMANDS = (
    Command(
        {"en": "merge", "fr": "fusionner"},
        _("join two Connectors who are one person"),
        merge,
        role=Role.COORDINATOR,
        section="team",
        arguments="K-22 K-31",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"merge": pressed_merge})

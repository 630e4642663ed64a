"""A round: matches for all who wait, drafted at once, looked through, and published.

A draft is numbers on the round's row, and nobody else's affair: no match is stored before it is
published. What has changed until then is checked again for each pair.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.matches import drafting, editing, onward
from handlers.matches.editing import Pair
from handlers.matches.matching import refusal
from handlers.matches.offering import Refused, place
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Ago
from locales.text import Text, _, blocks, n_, p_
from program.people import Role
from program.rounds import Phase, Round

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

GIVEN_UP = timedelta(minutes=10)
"""A draft that is not there by then never comes; the next one may be ordered."""
MOST_TOLD = 10


async def round_(turn: Turn, arguments: str) -> None:
    """Show the open draft, or order one."""
    community = await access.community(turn)
    if community is None:
        return
    newest = await turn.uow.rounds.newest(community.id)
    if newest is not None and newest.phase is Phase.DRAFT:
        await editing.show(turn, newest, start=0)
    elif newest is not None and _under_way(turn, newest):
        turn.say(
            _("I am still working on the round ({ago}).", ago=Ago(turn.now - newest.created_at))
        )
    else:
        if newest is not None and newest.phase is Phase.COMPUTING:
            await turn.uow.rounds.save(replace(newest, phase=Phase.DISCARDED))
        await drafting.order(turn, community.id)
        text = _("I am working on a round for {community}.", community=community_name(community))
        turn.say(text)


async def pressed_publish(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more before the Connectors are asked."""
    draft = await editing.draft(turn, action["round"])
    if draft is None:
        await editing.over(turn, action)
        return
    if draft.version != action["version"]:
        await _show_changed(turn, draft, press)
        return
    await talking.take_off(turn, press)
    text = n_(
        "Publish? One Connector is asked, at a decent hour.",
        "Publish? {count} offers go out, each at a decent hour.",
        count=len(draft.pairs),
    )
    yes = {"do": "round_yes", "round": draft.id, "version": draft.version}
    turn.say(
        text,
        (
            (Button("yes", p_("button", "Yes, publish"), {**yes, "onward": False}),),
            (
                Button(
                    "onward",
                    p_("button", "Yes, and after a no go on to the next"),
                    {**yes, "onward": True},
                ),
            ),
            (Button("no", p_("button", "Not yet"), {"do": "round_page", **_page(draft)}),),
        ),
    )


async def pressed_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Publish what was seen, and nothing else."""
    draft = await editing.draft(turn, action["round"])
    if draft is None:
        await editing.over(turn, action)
    elif draft.version != action["version"]:
        await _show_changed(turn, draft, press)
    else:
        await talking.take_off(turn, press)
        await _publish(turn, draft, onward_allowed=bool(action["onward"]))


async def pressed_discard(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more before a draft goes."""
    draft = await editing.draft(turn, action["round"])
    if draft is None:
        await editing.over(turn, action)
        return
    await talking.take_off(turn, press)
    yes = Button("yes", p_("button", "Yes, discard it"), {"do": "round_gone", "round": draft.id})
    no = Button("no", p_("button", "No, keep it"), {"do": "round_page", **_page(draft)})
    turn.say(_("Discard the draft? Nobody has heard of it."), ((yes, no),))


async def pressed_gone(turn: Turn, action: Action, press: Pressed) -> None:
    """Discard a draft."""
    draft = await editing.draft(turn, action["round"])
    if draft is None:
        await editing.over(turn, action)
        return
    await talking.take_off(turn, press)
    await turn.uow.rounds.save(replace(draft, phase=Phase.DISCARDED))
    await _note(turn, draft, "round.discarded", {"pairs": len(draft.pairs)})
    turn.say(_("The draft is discarded. /round makes a new one."))


async def _publish(turn: Turn, draft: Round, *, onward_allowed: bool) -> None:
    await turn.uow.rounds.save(replace(draft, phase=Phase.PUBLISHED, published_at=turn.now))
    left_out: list[Text] = []
    for pair in editing.pairs_of(draft):
        refused = await _offer(turn, draft, pair, onward_allowed=onward_allowed)
        if refused is not None:
            left_out.append(refused)
    made = len(draft.pairs) - len(left_out)
    await _note(turn, draft, "round.published", {"offers": made, "left_out": len(left_out)})
    turn.say(
        n_(
            "Published: one Connector is asked. I tell you what they answer.",
            "Published: {count} offers go out. I tell you what the Connectors answer.",
            count=made,
        )
    )
    if left_out:
        told = blocks(*left_out[:MOST_TOLD], between="\n")
        turn.say(blocks(_("Left out, as things have changed since the draft:"), told, between="\n"))


async def _offer(turn: Turn, draft: Round, pair: Pair, *, onward_allowed: bool) -> Text | None:
    """Make one offer of a round; gives why not, if it cannot be made any more."""
    placed = await place(
        turn, pair.application, pair.connector, by=turn.person.id, round_id=draft.id
    )
    application = await turn.uow.applications.get(pair.application)
    assert application is not None  # noqa: S101 -- applications stay when their people go
    if isinstance(placed, Refused):
        return await refusal(turn, application, f"K-{pair.connector}", placed)
    if onward_allowed:
        await onward.allow(turn, application, allowed=True)
    return None


async def _show_changed(turn: Turn, draft: Round, press: Pressed) -> None:
    await talking.take_off(turn, press)
    turn.say(_("The draft has been changed since you saw it. This is how it is now:"))
    await editing.show(turn, draft, start=0)


def _under_way(turn: Turn, newest: Round) -> bool:
    return newest.phase is Phase.COMPUTING and turn.now < newest.created_at + GIVEN_UP


def _page(draft: Round) -> dict[str, int]:
    return {"round": draft.id, "start": 0}


async def _note(turn: Turn, draft: Round, action: str, detail: dict[str, Any]) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=f"round {draft.id}",
        detail=detail,
        community_id=draft.community_id,
    )


COMMANDS = (
    Command(
        {"en": "round", "fr": "ronde"},
        _("draft matches for all who wait"),
        round_,
        role=Role.COORDINATOR,
        section="matching",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "round_publish": pressed_publish,
        "round_yes": pressed_yes,
        "round_discard": pressed_discard,
        "round_gone": pressed_gone,
    },
)

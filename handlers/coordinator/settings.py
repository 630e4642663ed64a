"""`/settings`: a community's rules and texts, changed one at a time, and undone by a tap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.settings import ACTIVE, LEVEL, NOTHING, NUDGES, PROOF, TEXT, Amendment
from handlers import access, talking
from handlers.book import Command, guarded
from handlers.coordinator import deeds
from handlers.message import Button
from locales.text import _, blocks, p_
from program.communities import Community, Proof
from program.people import Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def settings(turn: Turn, arguments: str) -> None:
    """Show what holds, and ask what is to change."""
    community = await access.community(turn)
    if community is None:
        return
    facts = {
        "id": community.id,
        "community": {"en": community.name_en, "fr": community.name_fr},
        "rules": community.rules.to_json(),
        "texts": community.texts,
        "active": community.active,
    }
    await talking.digress(turn, "settings", facts)


async def settled(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Change what was asked for, if the role is still theirs."""
    amendment: Amendment = finished.value
    community = await turn.uow.communities.get(facts["id"])
    if community is None or not access.coordinates(turn, community.id):
        turn.say(access.NOT_YOURS)
    elif amendment.field == NOTHING:
        turn.say(_("Good: everything stays as it is."))
    else:
        await _change(turn, community, amendment)


async def pressed_undo(turn: Turn, action: Action, press: Pressed) -> None:
    """Put back what held before, unless somebody has changed something since."""
    community = await turn.uow.communities.get(int(action["community"]))
    if community is None or not access.coordinates(turn, community.id):
        turn.notice(access.NOT_YOURS)
        return
    if community.version != action["version"]:
        first = await deeds.ahead(turn, "", *CHANGES, community_id=community.id)
        turn.notice(blocks(first, CHANGED, between=" "))
        return
    before = Amendment(str(action["field"]), action["value"], str(action["name"]))
    await _save(turn, community, before, RESTORED)
    await talking.take_off(turn, press)
    turn.say(_("Undone: it is as it was. /settings shows all."))


async def _change(turn: Turn, community: Community, amendment: Amendment) -> None:
    saved = await _save(turn, community, amendment, ALTERED)
    undo = {
        "do": "unsettle",
        "community": saved.id,
        "version": saved.version,
        "field": amendment.field,
        "name": amendment.name,
        "value": held(community, amendment),
    }
    turn.say(
        _("Changed, from now on. Applications that are sent already are not judged anew."),
        ((Button("undo", p_("button", "Undo"), undo),),),
    )


async def _save(turn: Turn, community: Community, amendment: Amendment, action: str) -> Community:
    saved = await turn.uow.communities.save(amended(community, amendment))
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject="",
        detail={"field": amendment.field, "name": amendment.name},
        community_id=community.id,
    )
    return saved


ALTERED = "settings.changed"
RESTORED = "settings.restored"
CHANGES = (ALTERED, RESTORED)
CHANGED = _("Somebody has changed the settings since. /settings shows how they are now.")


def amended(community: Community, amendment: Amendment) -> Community:
    """Give a community with one thing changed."""
    rules, value = community.rules, amendment.value
    if amendment.field == PROOF:
        proofs = tuple(Proof(each) for each in value)
        return replace(community, rules=replace(rules, proofs=proofs))
    if amendment.field == LEVEL:
        return replace(community, rules=replace(rules, language_level=int(value)))
    if amendment.field == NUDGES:
        return replace(community, rules=replace(rules, nudge_days=tuple(value)))
    if amendment.field == TEXT:
        texts = {**community.texts, amendment.name: str(value)}
        return replace(community, texts={name: text for name, text in texts.items() if text})
    return replace(community, active=bool(value))


def held(community: Community, amendment: Amendment) -> object:
    """Tell what holds of the thing that is about to change, as plain JSON."""
    before = {
        PROOF: list(community.rules.proofs),
        LEVEL: community.rules.language_level,
        NUDGES: list(community.rules.nudge_days),
        TEXT: community.texts.get(amendment.name, ""),
        ACTIVE: community.active,
    }
    return before[amendment.field]


COMMANDS = (
    Command(
        {"en": "settings", "fr": "reglages"},
        _("your community’s rules and texts"),
        settings,
        role=Role.COORDINATOR,
        section="community",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"unsettle": pressed_undo})

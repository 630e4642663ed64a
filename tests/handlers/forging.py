"""Buttons that the bot never made: pressed as if it had, with the numbers of others on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import handlers
from handlers.book import Guarded
from handlers.inbound import Pressed
from program.people import Role
from storage.outbox import Draft, Lane
from storage.vault import Vault
from tests.handlers.guest import Guest
from tests.stories.scene import FILE, Scene

GONE = 99999
"""A number that nothing and nobody has."""

Action = Mapping[str, Any]

KEYS = frozenset(
    {
        *("application", "community", "connector", "draft", "invitation", "keep", "match"),
        *("introduction", "meeting", "message", "other", "outcome", "partner", "person"),
        *("round", "talk"),
    }
)
"""Under these names, a button tells what it is about."""


@dataclass(frozen=True)
class Forger:
    """Somebody who presses what they were never shown."""

    scene: Scene
    guest: Guest

    async def presses(self, action: Action) -> str:
        """Press one button; gives the notice, all that was said, and its buttons."""
        [words] = await self.presses_each([action])
        return words

    async def presses_each(self, actions: Iterable[Action]) -> list[str]:
        """Press several buttons of one message, one after the other."""
        forged = list(actions)
        number = await self._shown(forged)
        return [await self._press(f"{number}.it{place}") for place in range(len(forged))]

    async def _shown(self, forged: list[Action]) -> int:
        """Have a message with those buttons in the outbox, as if it had been sent."""
        found = await self.scene.store.snapshot(
            lambda uow: uow.people.by_address(self.guest.address)
        )
        assert found is not None
        now = self.scene.clock.now()
        actions = {f"it{place}": dict(action) for place, action in enumerate(forged)}
        body = {"markup": "", "buttons": [], "actions": actions}
        draft = Draft(found[0].id, found[1], Lane.REPLY, body, now, now)
        number = await self.scene.store.transact(lambda uow: uow.outbox.add(draft))
        await self.scene.delivery.drain()
        return number

    async def _press(self, data: str) -> str:
        seen = len(self.guest.messages())
        receipt = await self.guest.hand_in(Pressed(data))
        shown = self.guest.messages()[seen:]
        below = self.guest.labels() if shown else []
        return "\n".join((receipt.text, *shown, *below))


async def buttons_of(scene: Scene, guest: Guest) -> list[dict[str, Any]]:
    """List what every button does that somebody was ever shown, the newest first."""
    found = await scene.store.snapshot(lambda uow: uow.people.by_address(guest.address))
    assert found is not None
    vault = Vault(scene.keyring)
    with closing(sqlite3.connect(scene.folder / FILE)) as connection:
        query = "SELECT body FROM outbox WHERE person_id = ? AND body IS NOT NULL ORDER BY id DESC"
        bodies = [
            vault.unseal("outbox", "body", sealed)
            for (sealed,) in connection.execute(query, (found[0].id,))
        ]
    return [action for body in bodies for action in body.get("actions", {}).values()]


def meant_for(actions: Iterable[Action], role: Role) -> list[Action]:
    """Keep one button of each kind that is for a role only, and is about something."""
    first: dict[str, Action] = {}
    for each in actions:
        deed = handlers.ACTIONS[each["do"]]
        if isinstance(deed, Guarded) and deed.role is role and keys_of(each):
            first.setdefault(each["do"], each)
    return list(first.values())


def keys_of(action: Action) -> tuple[str, ...]:
    """Name what a button is about."""
    return tuple(sorted(KEYS & action.keys()))


def everywhere(action: Action) -> list[tuple[str, ...]]:
    """List what can be swapped on a button: each thing by itself, and all of them."""
    keys = keys_of(action)
    return [*((each,) for each in keys), *([keys] if len(keys) > 1 else [])]


def swapped(
    action: Action, keys: Iterable[str], numbers: Mapping[str, int] | None
) -> dict[str, Any]:
    """Put other numbers on a button; those of nothing, if there are none."""
    changed = {key: numbers.get(key, GONE) if numbers else GONE for key in keys}
    return {**action, **changed}

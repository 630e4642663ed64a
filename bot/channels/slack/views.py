"""Modals and the home page.

A trigger lets us open a modal for three seconds, which a commit may outlast: so an empty one is
opened at once, and filled when the handler has said with what.

Source: https://docs.slack.dev/surfaces/modals, https://docs.slack.dev/surfaces/app-home,
    https://docs.slack.dev/reference/views
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bot.channels.channel import Button, SendError
from bot.channels.markup import Run, runs
from bot.channels.slack.api import Api
from bot.channels.slack.installations import Installations
from bot.channels.slack.reading import trigger
from bot.channels.slack.writing import Json, Spelling, blocks, rich_text
from handlers.inbound import Commanded, Field, Form, Inbound
from program.people import Address

LONGEST_TITLE = 24
LONGEST_FIELD = 3000
PATIENCE_S = 1.5
MOST_BLOCKS = 100
"""Source: https://docs.slack.dev/reference/views/home-tab-views"""

_TITLE = "Passerelle"
_WAITING = "…"

log = logging.getLogger(__name__)


class Views:
    """Opens, fills and publishes views.

    Args:
        forms: the commands that would rather show a form.
        commands: by each command's name, the slash command that it goes behind.
    """

    def __init__(
        self,
        api: Api,
        installations: Installations,
        *,
        forms: Collection[str] = (),
        commands: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._api = api
        self._installations = installations
        self._forms = frozenset(forms)
        self._spelling = Spelling(commands)

    async def opened(self, inbound: Inbound) -> str:
        """Open an empty modal, if this inbound calls for a form; give its id, or ""."""
        match inbound.content:
            case Commanded(name, "") if name in self._forms:
                given = {"trigger_id": trigger(inbound.raw), "view": _modal([_words(_WAITING)])}
                answer = await self._tried("views.open", inbound.address, given)
                return str(answer.get("view", {}).get("id", ""))
            case _:
                return ""

    async def fill(self, inbound: Inbound, *, form: Form | None, text: str) -> None:
        """Show a form in the modal that is open, or else some words."""
        view = _modal([_words(text or _WAITING)]) if form is None else _form(form)
        given = {"view_id": inbound.window, "view": view}
        await self._tried("views.update", inbound.address, given)

    async def publish(self, to: Address, messages: Sequence[Mapping[str, Any]]) -> None:
        """Show the home page to one person."""
        shown = [block for message in messages for block in self._page(message)]
        view = {"type": "home", "blocks": shown[:MOST_BLOCKS]}
        given = {"user_id": to.user, "view": view}
        await self._tried("views.publish", to, given)

    def _page(self, message: Mapping[str, Any]) -> list[Json]:
        """Write a part of the home page; its buttons send commands."""
        rows = tuple(
            tuple(Button(each["label"], f"/{each['option']}") for each in row)
            for row in message["buttons"]
        )
        return blocks(self._spelling.spelled(runs(message["markup"])), rows)

    async def _tried(self, method: str, to: Address, given: Mapping[str, object]) -> Json:
        """Call a method that may fail: what it shows can be asked for again."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                token = await self._installations.bot_token(to.tenant)
                answer = await self._api.call(method, token=token or "", given=given)
        except (SendError, TimeoutError) as error:
            log.info("%s failed, which harms nobody: %s", method, error)
            return {}
        return answer if isinstance(answer, dict) else {}


def _form(form: Form) -> Json:
    words = [_words(form.text)] if form.text else []
    fields = [_field(each) for each in form.fields]
    sending = {"callback_id": form.name, "submit": _plain(form.send)}
    return {**_modal([*words, *fields], title=form.title), **sending}


def _field(field: Field) -> Json:
    """Make a field; errors come back by the block's id, which is the field's name too."""
    element = {
        "type": "plain_text_input",
        "action_id": field.name,
        "multiline": field.lines,
        "max_length": min(field.longest, LONGEST_FIELD),
    }
    label = {"type": "plain_text", "text": field.label}
    return {"type": "input", "block_id": field.name, "label": label, "element": element}


def _modal(shown: list[Json], *, title: str = _TITLE) -> Json:
    return {"type": "modal", "title": _plain(title), "blocks": shown}


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text[:LONGEST_TITLE]}


def _words(text: str) -> Json:
    return rich_text((Run(text),))

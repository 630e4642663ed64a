"""Messages go out: as rich text with buttons below, in parts if they are too long for one.

Source: https://docs.slack.dev/reference/methods/chat.postMessage,
    https://docs.slack.dev/reference/methods/chat.update
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from bot.channels.channel import Gone, Outgoing
from bot.channels.markup import Run, plain, runs, split
from bot.channels.slack.api import Api
from bot.channels.slack.errors import Uninstalled, Unshowable
from bot.channels.slack.installations import Installations
from bot.channels.slack.reading import CHANNEL
from bot.channels.slack.writing import Rows, Spelling, blocks, listed, read, text
from handlers.files import File
from program.people import Address

LONGEST_MESSAGE = 3000
LONGEST_ALT = 1000
"""Well within what a text (4,000) and a message's blocks together may hold.

Source: https://docs.slack.dev/reference/methods/chat.postMessage#truncating
"""

_STILL = {"unfurl_links": False, "unfurl_media": False}


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one address is spoken to: its workspace's token, and the person there."""

    token: str
    tenant: str
    user: str


class SlackChannel:
    """The port to Slack.

    Args:
        commands: by each command's name, the slash command that it goes behind.
    """

    def __init__(
        self,
        api: Api,
        installations: Installations,
        *,
        commands: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._api = api
        self._installations = installations
        self._spelling = Spelling(commands)

    @property
    def name(self) -> str:
        return CHANNEL

    async def send(self, to: Address, message: Outgoing) -> str:
        """Send or edit one message and return `<conversation>:<ts>` of it, or of its last part.

        Raises:
            SendError: as its module draws it. What was sent of a message in parts is not taken
                back, and comes again if the message does.
        """
        desk = await self._desk(to)
        words = self._spelling.spelled(runs(message.markup))
        if message.file is not None:
            return await self._send_file(desk, message, words, file=message.file)
        if message.replaces and not plain(words).strip():
            words = await self._words_of(desk, message.replaces)
        sent = message.replaces
        parts = split(words, limit=LONGEST_MESSAGE) or [(Run(" "),)]
        for part in parts:
            rows = message.buttons if part is parts[-1] else ()
            if part is parts[0] and message.replaces:
                await self._edit(desk, sent, part, rows)
            else:
                sent = await self._post(desk, part, rows)
        return sent

    async def _desk(self, to: Address) -> Desk:
        token = await self._installations.bot_token(to.tenant)
        if token is None:
            raise Gone("the workspace has removed the app")
        return Desk(token, to.tenant, to.user)

    async def _post(self, desk: Desk, part: tuple[Run, ...], rows: Rows) -> str:
        to = {"channel": desk.user, **_STILL}
        sent = await self._shown(desk, "chat.postMessage", part, rows, to=to)
        return f"{sent['channel']}:{sent['ts']}"

    async def _edit(self, desk: Desk, id_: str, part: tuple[Run, ...], rows: Rows) -> None:
        channel, _, ts = id_.partition(":")
        await self._shown(desk, "chat.update", part, rows, to={"channel": channel, "ts": ts})

    async def _shown(
        self,
        desk: Desk,
        method: str,
        part: tuple[Run, ...],
        rows: Rows,
        *,
        to: Mapping[str, object],
    ) -> Any:
        """Show words and buttons; if Slack refuses the blocks, as text that can be answered."""
        words = text(part)
        given = {**to, "text": words, "blocks": blocks(part, rows)}
        try:
            return await self._call(desk, method, given)
        except Unshowable:
            return await self._call(
                desk, method, {**to, "text": f"{words}{listed(rows)}", "blocks": []}
            )

    async def _words_of(self, desk: Desk, id_: str) -> tuple[Run, ...]:
        """Read what a message of ours says, to leave it as it is.

        Source: https://docs.slack.dev/reference/methods/conversations.history (a single message)
        """
        channel, _, ts = id_.partition(":")
        given = {"channel": channel, "latest": ts, "oldest": ts, "inclusive": True, "limit": 1}
        found = await self._call(desk, "conversations.history", given)
        shown = next((str(each["text"]) for each in found["messages"] if each["ts"] == ts), "")
        return read(shown)

    async def _send_file(
        self, desk: Desk, message: Outgoing, words: tuple[Run, ...], *, file: File
    ) -> str:
        """Send a file with its caption; buttons need a message of their own below it.

        Source: https://docs.slack.dev/messaging/working-with-files#uploading_files and, for
        the words of a picture, /reference/methods/files.getUploadURLExternal
        """
        opened = await self._call(desk, "conversations.open", {"users": desk.user})
        channel = opened["channel"]["id"]
        asked = {
            "filename": file.name,
            "length": len(file.content),
            "alt_txt": file.alt[:LONGEST_ALT] or None,
        }
        place = await self._call(desk, "files.getUploadURLExternal", asked)
        await self._api.upload(place["upload_url"], content=file.content)
        caption = "" if message.buttons else text(words)
        shared = {
            "files": [{"id": place["file_id"], "title": file.name}],
            "channel_id": channel,
            "initial_comment": caption or None,
        }
        await self._call(desk, "files.completeUploadExternal", shared)
        if message.buttons:
            return await self._post(desk, words, message.buttons)
        return f"{channel}:{place['file_id']}"

    async def _call(self, desk: Desk, method: str, given: Mapping[str, object]) -> Any:
        try:
            return await self._api.call(method, token=desk.token, given=given)
        except Uninstalled:
            await self._installations.ended(desk.tenant)
            raise

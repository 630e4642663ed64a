"""The preview as a channel: a message goes into its pane's transcript."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

from bot.channels.channel import Gone, Outgoing, Refused
from bot.channels.markup import runs
from bot.channels.preview.records import Sent
from bot.channels.preview.transcript import Transcript
from bot.clock import Clock
from handlers.files import File
from program.people import Address

NAME = "preview"


class PreviewChannel:
    """Sends into panes."""

    def __init__(self, transcript: Transcript, *, clock: Clock) -> None:
        self.transcript = transcript
        self._clock = clock

    @property
    def name(self) -> str:
        return NAME

    async def send(self, to: Address, message: Outgoing) -> str:
        """Append a message to its pane, or edit an earlier one, and return its id.

        Raises:
            Gone: the pane was removed, or its person blocked the bot.
            Refused: the message to be edited was never sent to this pane.
        """
        if not self.transcript.reachable(to.user):
            raise Gone
        if message.replaces and not self.transcript.message(to.user, message.replaces):
            raise Refused(f"no message {message.replaces} in pane {to.user}")
        at = self._clock.now().isoformat()
        sent = Sent(to.user, runs(message.markup), message.buttons, message.replaces, at)
        if message.file is not None:
            sent = replace(sent, file=message.file.name, content=_address(message.file))
        number = self.transcript.append(sent)
        return message.replaces or str(number)


def _address(file: File) -> str:
    return f"data:{file.media_type};base64,{b64encode(file.content).decode('ascii')}"

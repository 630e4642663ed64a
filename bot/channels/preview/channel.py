"""The preview as a channel: a message goes into its pane's transcript."""

from __future__ import annotations

from bot.channels.channel import Alternative, Gone, Outgoing, Refused
from bot.channels.markup import runs
from bot.channels.preview.records import Other, Sent
from bot.channels.preview.transcript import Transcript
from bot.clock import Clock
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
        sent = Sent(
            to.user,
            runs(message.markup),
            message.buttons,
            message.replaces,
            at,
            other=_other(message.other),
            file=self.transcript.keep(message.file) if message.file else None,
        )
        number = self.transcript.append(sent)
        return message.replaces or str(number)


def _other(alternative: Alternative | None) -> Other | None:
    if alternative is None:
        return None
    return Other(alternative.language, runs(alternative.markup), tuple(alternative.labels))

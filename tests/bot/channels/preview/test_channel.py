"""The preview as a channel."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.channel import Button, Gone, Outgoing, Refused
from bot.channels.markup import Run
from bot.channels.preview import PreviewChannel, Transcript
from bot.channels.preview.records import Entered, Joined, Left, Sent
from handlers.files import File
from program.people import Address
from tests.bot.channels.preview.echo import NOON, StoppedClock

AT = NOON.isoformat()
AMINA = Address("preview", "", "amina-01")
KEYS = ((Button("Oui", "7.yes"),),)


@pytest.fixture
def channel(log: Path) -> PreviewChannel:
    transcript = Transcript.open(log)
    transcript.append(Joined(AMINA.user, "Amina", "fr", AT))
    return PreviewChannel(transcript, clock=StoppedClock())


async def test_message_is_appended_under_its_number(channel: PreviewChannel) -> None:
    number = await channel.send(AMINA, Outgoing("<b>Prête</b>?", KEYS))

    expected = Sent(AMINA.user, (Run("Prête", ("b",)), Run("?")), KEYS, "", AT)
    assert channel.transcript.since(1) == [(int(number), expected)]


async def test_edit_keeps_the_number_of_what_it_edits(channel: PreviewChannel) -> None:
    number = await channel.send(AMINA, Outgoing("Prête?", KEYS))

    edited = await channel.send(AMINA, Outgoing("", (), number))

    assert edited == number
    assert channel.transcript.since(2) == [(3, Sent(AMINA.user, (), (), number, AT))]


async def test_edit_of_what_was_never_sent_is_refused(channel: PreviewChannel) -> None:
    with pytest.raises(Refused):
        await channel.send(AMINA, Outgoing("Prête?", (), "1"))


async def test_removed_or_unknown_person_is_gone(channel: PreviewChannel) -> None:
    channel.transcript.append(Left(AMINA.user, AT))

    for user in (AMINA.user, "nobody-1"):
        with pytest.raises(Gone):
            await channel.send(Address("preview", "", user), Outgoing("Bonjour"))


async def test_person_who_blocked_the_bot_is_gone(channel: PreviewChannel) -> None:
    channel.transcript.append(Entered(AMINA.user, "key-0001", "block", AT))

    with pytest.raises(Gone):
        await channel.send(AMINA, Outgoing("Bonjour"))


async def test_file_is_handed_over_as_an_address(channel: PreviewChannel) -> None:
    file = File("données.json", b"{}", "application/json")

    await channel.send(AMINA, Outgoing("Voilà", file=file))

    [(_number, sent)] = channel.transcript.since(1)
    assert isinstance(sent, Sent)
    assert (sent.file, sent.content) == ("données.json", "data:application/json;base64,e30=")

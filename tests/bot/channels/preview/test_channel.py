"""The preview as a channel."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.channel import Button, Gone, Outgoing, Refused
from bot.channels.markup import Run
from bot.channels.preview import PreviewChannel, Transcript
from bot.channels.preview.records import Attached, Entered, Joined, Left, Other, Sent
from program.people import Address
from tests.bot.channels.preview.echo import FILE, NOON, OTHER, StoppedClock

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


async def test_other_language_and_file_go_along(channel: PreviewChannel) -> None:
    number = await channel.send(AMINA, Outgoing("Ci-joint", file=FILE, other=OTHER))

    ((_, sent),) = channel.transcript.since(1)
    kept = channel.transcript.file(number)
    assert isinstance(sent, Sent)
    assert sent.other == Other("en", (Run("Attached", ("b",)),), ())
    assert sent.file == Attached(FILE.name, FILE.media_type, len(FILE.content), f"/files/{number}")
    assert kept is not None
    assert (kept[0], kept[1].read_bytes()) == (sent.file, FILE.content)


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

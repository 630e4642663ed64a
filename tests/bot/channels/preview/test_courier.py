"""What carries entries to the inbox."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.channels.preview import PreviewChannel, Transcript
from bot.channels.preview.courier import CASABLANCA, Courier, content
from bot.channels.preview.records import Entered, Joined
from handlers.inbound import Blocked, Commanded, Content, Edited, Inbound, Pressed, Said, Shared
from program.people import Address
from storage.errors import StorageUnavailable
from tests.bot.channels.preview.echo import NOON, EchoInbox, StoppedClock

AT = NOON.isoformat()
AMINA = "amina-01"
MIGUEL = "miguel-1"


def text(pane: str, words: str) -> Entered:
    return Entered(pane, f"key-{words}", "text", AT, words)


@pytest.fixture
def inbox(log: Path) -> EchoInbox:
    transcript = Transcript.open(log)
    transcript.append(Joined(AMINA, "Amina", "fr-MA", AT))
    transcript.append(Joined(MIGUEL, "Miguel", "en-PH", AT))
    return EchoInbox(PreviewChannel(transcript, clock=StoppedClock()))


def courier_of(inbox: EchoInbox) -> tuple[Courier, Transcript]:
    assert isinstance(inbox.channel, PreviewChannel)
    transcript = inbox.channel.transcript
    return Courier(transcript, inbox=inbox, pause_s=0.001), transcript


async def all_taken(transcript: Transcript, *, pane: str = AMINA) -> None:
    taken = asyncio.Event()
    stop = transcript.listen(lambda *_: None if transcript.next_pending(pane) else taken.set())
    if transcript.next_pending(pane):
        async with asyncio.timeout(5):
            await taken.wait()
    stop()


async def test_left_over_entries_are_handed_in_again_in_order(inbox: EchoInbox) -> None:
    courier, transcript = courier_of(inbox)
    for words in ("un", "deux", "trois"):
        transcript.append(text(AMINA, words))

    courier.start()
    await all_taken(transcript)

    assert [each.content for each in inbox.taken] == [Said("un"), Said("deux"), Said("trois")]


async def test_inbound_tells_who_wrote_and_when(inbox: EchoInbox) -> None:
    courier, transcript = courier_of(inbox)
    transcript.append(text(AMINA, "salut"))

    courier.call(AMINA)
    await all_taken(transcript)

    address = Address("preview", "", AMINA)
    expected = Inbound("preview", "key-salut", address, Said("salut"), NOON, "fr-MA")
    assert inbox.taken == [expected]


async def test_entry_stays_until_storage_is_back(inbox: EchoInbox) -> None:
    courier, transcript = courier_of(inbox)
    inbox.failures = [StorageUnavailable(), StorageUnavailable()]
    transcript.append(text(AMINA, "un"))
    transcript.append(text(AMINA, "deux"))

    courier.call(AMINA)
    await all_taken(transcript)

    assert [each.content for each in inbox.taken] == [Said("un"), Said("deux")]


async def test_defect_costs_no_entry(inbox: EchoInbox) -> None:
    courier, transcript = courier_of(inbox)
    inbox.failures = [RuntimeError("a defect")]
    transcript.append(text(AMINA, "un"))
    courier.call(AMINA)
    await asyncio.sleep(0.01)
    transcript.append(text(AMINA, "deux"))

    courier.call(AMINA)
    await all_taken(transcript)

    assert [each.content for each in inbox.taken] == [Said("un"), Said("deux")]


async def test_stopping_leaves_what_is_not_taken(inbox: EchoInbox, log: Path) -> None:
    courier, transcript = courier_of(inbox)
    inbox.open.clear()
    transcript.append(text(AMINA, "salut"))
    courier.call(AMINA)
    await asyncio.sleep(0)

    await courier.stop()

    assert Transcript.open(log).pending() == [text(AMINA, "salut")]


async def test_one_pane_does_not_wait_for_another(inbox: EchoInbox) -> None:
    courier, transcript = courier_of(inbox)
    inbox.open.clear()
    transcript.append(text(AMINA, "salut"))
    courier.call(AMINA)
    await asyncio.sleep(0)
    inbox.open = asyncio.Event()
    inbox.open.set()
    transcript.append(text(MIGUEL, "hello"))

    courier.call(MIGUEL)
    await all_taken(transcript, pane=MIGUEL)
    await courier.stop()

    assert [each.content for each in inbox.taken] == [Said("hello")]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text", Said("Salut")),
        ("press", Pressed("7.yes", "3", "key-0001")),
        ("edit", Edited("Salut")),
        ("photo", Shared("photo", "Salut")),
        ("voice", Shared("voice", "Salut")),
        ("sticker", Shared("sticker", "Salut")),
        ("location", Shared("location", location=CASABLANCA)),
        ("block", Blocked()),
        ("unblock", Blocked(back=True)),
    ],
)
def test_entry_is_read_as_on_a_platform(kind: str, expected: Content) -> None:
    entered = Entered(AMINA, "key-0001", kind, AT, "Salut", "7.yes", "3")

    assert content(entered) == expected


def test_typed_slash_is_a_command() -> None:
    assert content(text(AMINA, "/start p-12")) == Commanded("start", "p-12")

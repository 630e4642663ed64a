"""Zoom makes, moves and deletes meetings; each once, whatever happens in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.video import Account, Zoom
from bot.video.zoom import _wait_s
from handlers.services import Declined, TryLater
from program.video import Room, Wanted
from tests.fakes import zoom_api
from tests.fakes.zoom_api import ACCOUNT, FakeZoom, Fault

NOON = datetime(2027, 1, 19, 14, 30, tzinfo=UTC)
WANTED = Wanted("r3quest", "Passerelle M-77", NOON, 30)
FIRST = Room("https://zoom.us/j/85000000001?pwd=x", "123456", "85000000001")


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeZoom]:
    async with FakeZoom() as fake:
        yield fake


@pytest_asyncio.fixture
async def zoom(fake: FakeZoom) -> AsyncIterator[Zoom]:
    async with Zoom(ACCOUNT, api_url=fake.api_url, oauth_url=fake.oauth_url) as zoom:
        yield zoom


async def test_meeting_is_made_for_people_who_enter_by_themselves(
    zoom: Zoom, fake: FakeZoom
) -> None:
    room = await zoom.create(WANTED)

    [meeting] = fake.meetings.values()
    assert room == FIRST
    assert meeting == {
        "topic": "Passerelle M-77",
        "type": 2,
        "start_time": "2027-01-19T14:30:00Z",
        "timezone": "UTC",
        "duration": 30,
        "agenda": "passerelle r3quest",
        "settings": {
            "join_before_host": True,
            "jbh_time": 0,
            "waiting_room": False,
            "meeting_authentication": False,
            "auto_recording": "none",
        },
        "id": 85_000_000_001,
        "join_url": FIRST.link,
        "password": "123456",
    }


async def test_one_token_serves_many_calls(zoom: Zoom, fake: FakeZoom) -> None:
    await zoom.create(WANTED)
    await zoom.create(replace(WANTED, request="another"))

    assert fake.tokens == 1
    assert len(fake.meetings) == 2


async def test_token_that_is_refused_is_replaced_once(zoom: Zoom, fake: FakeZoom) -> None:
    fake.fail("POST", zoom_api.EXPIRED)

    room = await zoom.create(WANTED)

    assert (room, fake.tokens) == (FIRST, 2)


async def test_second_refusal_of_a_token_is_final(zoom: Zoom, fake: FakeZoom) -> None:
    fake.fail("POST", zoom_api.EXPIRED, zoom_api.EXPIRED)

    with pytest.raises(Declined, match="401"):
        await zoom.create(WANTED)


@pytest.mark.parametrize(
    "fault", [zoom_api.DROPPED, zoom_api.UNANSWERED, zoom_api.BROKEN, zoom_api.TOO_MANY]
)
async def test_second_attempt_makes_one_meeting_in_all(
    zoom: Zoom, fake: FakeZoom, fault: Fault
) -> None:
    for number in range(3):
        await zoom.create(replace(WANTED, request=f"other {number}"))
    fake.fail("POST", fault)

    with pytest.raises(TryLater):
        await zoom.create(WANTED)
    room = await zoom.create(replace(WANTED, again=True))

    [made] = [each for each in fake.meetings.values() if each["agenda"] == "passerelle r3quest"]
    assert room == Room(made["join_url"], "123456", str(made["id"]))


async def test_first_attempt_looks_for_nothing(zoom: Zoom, fake: FakeZoom) -> None:
    await zoom.create(WANTED)

    assert fake.calls == ["POST /users/me/meetings"]


@pytest.mark.parametrize(
    ("fault", "wait_s"), [(zoom_api.TOO_MANY, 7.0), (zoom_api.BROKEN, 0.0), (zoom_api.DROPPED, 0.0)]
)
async def test_zoom_that_is_away_is_asked_later(
    zoom: Zoom, fake: FakeZoom, fault: Fault, wait_s: float
) -> None:
    fake.fail("POST", fault)

    with pytest.raises(TryLater) as raised:
        await zoom.create(WANTED)

    assert raised.value.wait_s == wait_s


async def test_used_up_day_is_waited_for(zoom: Zoom, fake: FakeZoom) -> None:
    fake.fail("POST", zoom_api.UNTIL_TOMORROW)

    with pytest.raises(TryLater) as raised:
        await zoom.create(WANTED)

    assert raised.value.wait_s > timedelta(days=1).total_seconds()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("7", 7.0),
        ("2027-01-20T00:00:00Z", 34_200.0),
        ("2027-01-20T00:00:00", 34_200.0),
        ("2020-01-01T00:00:00Z", 0.0),
        ("", 0.0),
        ("soon", 0.0),
    ],
)
def test_time_to_wait_is_read_in_both_forms(given: str, expected: float) -> None:
    assert _wait_s(given, NOON) == expected


async def test_what_zoom_refuses_is_final(zoom: Zoom, fake: FakeZoom) -> None:
    fake.fail("POST", zoom_api.REFUSED)

    with pytest.raises(Declined, match=r"as it was told \(400\)"):
        await zoom.create(WANTED)


async def test_wrong_secret_is_final_and_not_told(fake: FakeZoom) -> None:
    wrong = Account(ACCOUNT.account_id, ACCOUNT.client_id, "hunter2")

    async with Zoom(wrong, api_url=fake.api_url, oauth_url=fake.oauth_url) as zoom:
        with pytest.raises(Declined, match="Invalid client_id") as raised:
            await zoom.create(WANTED)

    assert "hunter2" not in f"{raised.value!r} {wrong!r}"


async def test_moved_meeting_keeps_its_link(zoom: Zoom, fake: FakeZoom) -> None:
    room = await zoom.create(WANTED)

    moved = await zoom.move(room, replace(WANTED, starts_at=NOON + timedelta(days=1)))

    assert moved == room
    assert [each["start_time"] for each in fake.meetings.values()] == ["2027-01-20T14:30:00Z"]


async def test_meeting_that_somebody_deleted_is_made_anew_when_it_moves(
    zoom: Zoom, fake: FakeZoom
) -> None:
    room = await zoom.create(WANTED)
    fake.meetings.clear()

    moved = await zoom.move(room, WANTED)

    assert [str(id_) for id_ in fake.meetings] == [moved.id]


async def test_meeting_is_deleted_and_may_be_gone(zoom: Zoom, fake: FakeZoom) -> None:
    room = await zoom.create(WANTED)

    await zoom.cancel(room)
    await zoom.cancel(room)

    assert fake.meetings == {}

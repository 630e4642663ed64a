"""The page's server, as a browser meets it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientConnectorError, ClientSession
from yarl import URL

from bot.channels.preview import PreviewChannel, PreviewServer, Transcript
from bot.channels.preview.guard import NotLoopback
from bot.channels.preview.records import Left
from handlers.inbound import Commanded, Said
from tests.bot.channels.preview.conftest import PANE, Preview
from tests.bot.channels.preview.echo import CHOICES, FILE, NOON, PICTURE, EchoInbox, stopped

JOIN = {"pane": PANE, "name": "Amina", "hint": "fr-MA", "payload": "p_12-x"}


async def test_person_who_joins_starts_the_bot(preview: Preview) -> None:
    status = await preview.post("/join", JOIN)
    await preview.records("taken", 1)

    (inbound,) = preview.inbox.taken
    assert (status, inbound.content, inbound.language_hint) == (
        202,
        Commanded("start", "p_12-x"),
        "fr-MA",
    )


async def test_message_is_shown_with_its_buttons(joined: Preview) -> None:
    (sent,) = await joined.records("sent", 1)

    assert [run["text"] for run in sent["runs"]] == ["/start", " "]
    assert [[each["label"] for each in row] for row in sent["buttons"]] == [
        [each.label for each in row] for row in CHOICES
    ]


async def test_typed_text_reaches_the_bot_cleaned(joined: Preview) -> None:
    status = await joined.enter("key-00001", text="  Sa\u202elut \ud800")
    await joined.records("taken", 2)

    assert (status, joined.inbox.taken[-1].content) == (202, Said("Salut"))


async def test_press_edits_the_message_and_leaves_a_notice(joined: Preview) -> None:
    status = await joined.enter("key-00001", kind="press", data="7.yes", message="3")

    _first, edit = await joined.records("sent", 2)
    _start, taken = await joined.records("taken", 2)
    assert status == 202
    assert (edit["replaces"], edit["buttons"], taken["notice"]) == ("3", [], "Noted: 7.yes")


async def test_same_entry_posted_twice_is_taken_once(joined: Preview) -> None:
    statuses = [await joined.enter("key-00001", text="Salut") for _ in range(2)]
    await joined.enter("key-00002", text="Ça va?")
    await joined.records("taken", 3)

    texts = [each.content for each in joined.inbox.taken[1:]]
    assert (statuses, texts) == ([202, 202], [Said("Salut"), Said("Ça va?")])


async def test_joining_twice_makes_one_pane(joined: Preview) -> None:
    status = await joined.post("/join", JOIN)
    await joined.enter("key-00001", text="Salut")
    await joined.records("taken", 2)

    assert status == 202
    assert len(joined.inbox.taken) == 2


async def test_record_is_pushed_while_the_page_is_open(joined: Preview) -> None:
    waiting = asyncio.create_task(joined.records("sent", 2))
    await asyncio.sleep(0.05)

    await joined.enter("key-00001", text="Salut")

    _start, echo = await waiting
    assert [run["text"] for run in echo["runs"]] == ["Salut\n", "echo"]


async def test_reconnecting_page_hears_only_what_it_missed(joined: Preview) -> None:
    headers = {"Last-Event-ID": "3"}
    async with joined.browser.get("/records", headers=headers) as stream:
        heard = await stream.content.readuntil(b"event: live\n")

    assert [line for line in heard.splitlines() if line.startswith(b"id:")] == [b"id: 4"]


async def test_page_that_remembers_a_lost_log_starts_anew(joined: Preview) -> None:
    headers = {"Last-Event-ID": "4000"}
    async with joined.browser.get("/records", headers=headers) as stream:
        heard = await stream.content.readuntil(b"event: live\n")

    assert heard.startswith(b"event: anew\n")
    assert heard.count(b"id: ") == 4


async def test_restart_hands_in_what_was_not_taken(preview: Preview, log: Path) -> None:
    preview.inbox.open.clear()
    await preview.post("/join", JOIN)
    await preview.enter("key-00001", text="Salut")
    await preview.server.stop()
    winder = stopped(log)
    channel = PreviewChannel(Transcript.open(log), clock=winder.clock)
    inbox = EchoInbox(channel)
    restarted = PreviewServer(channel, inbox=inbox, winder=winder)

    url = await restarted.start()
    async with ClientSession(url) as browser:
        shown = await Preview(restarted, channel, inbox, browser, url, winder).records("sent", 2)
    await restarted.stop()

    assert [each.content for each in inbox.taken] == [Commanded("start", "p_12-x"), Said("Salut")]
    assert [each["runs"][0]["text"] for each in shown] == ["/start", "Salut\n"]


async def test_removed_person_is_not_served_any_more(joined: Preview) -> None:
    left = await joined.post("/leave", {"pane": PANE})

    assert (left, await joined.enter("key-00001", text="Salut")) == (202, 404)


async def test_file_is_served_as_a_download(joined: Preview) -> None:
    await joined.enter("key-00001", text="file")
    _start, sent = await joined.records("sent", 2)

    async with joined.browser.get(sent["file"]["url"]) as answer:
        assert (answer.status, await answer.read()) == (200, FILE.content)
        assert answer.headers["Content-Disposition"] == (
            "attachment; filename*=UTF-8''Mes%20donn%C3%A9es.json"
        )
        assert answer.headers["Content-Type"] == "application/json"


async def test_picture_comes_with_its_words_and_never_as_a_page(joined: Preview) -> None:
    await joined.enter("key-00001", text="picture")
    _start, sent = await joined.records("sent", 2)

    async with joined.browser.get(sent["file"]["url"]) as answer:
        assert (sent["file"]["alt"], await answer.read()) == (PICTURE.alt, PICTURE.content)
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("number", ["1", "99", "x", "..%2Ftranscript.jsonl"])
async def test_what_is_no_file_is_not_served(joined: Preview, number: str) -> None:
    async with joined.browser.get(URL(f"/files/{number}", encoded=True)) as answer:
        assert answer.status == 404


async def test_page_hears_time_and_place(preview: Preview) -> None:
    await preview.post("/join", {**JOIN, "city": "Manila", "zone": "Asia/Manila"})
    await preview.records("taken", 1)

    (known,), (clock,) = [await preview.told(event, 1) for event in ("known", "clock")]
    assert (known["pane"], known["zone"], known["roles"]) == (PANE, "Asia/Manila", [])
    assert [ahead for _since, ahead in known["shifts"]] == [8 * 3600]
    assert clock == {"now": NOON.isoformat(), "next": None, "begun": None, "until": None}


@pytest.mark.parametrize(("by", "hours"), [("hour", 1), ("day", 24)])
async def test_clock_is_wound_and_told(preview: Preview, by: str, hours: int) -> None:
    status = await preview.post("/wind", {"by": by})
    await preview.wound()
    (clock,) = await preview.told("clock", 1)

    assert (status, clock["until"]) == (202, None)
    assert clock["now"] == (NOON + timedelta(hours=hours)).isoformat()


async def test_clock_is_not_wound_to_nothing(preview: Preview) -> None:
    assert await preview.post("/wind", {"by": "next"}) == 409
    assert await preview.post("/wind", {"by": "halt"}) == 202
    assert preview.winder.clock.now() == NOON


async def test_entry_is_dated_by_the_wound_clock(joined: Preview) -> None:
    await joined.post("/wind", {"by": "day"})
    await joined.wound()

    await joined.enter("key-00001", text="Salut")
    await joined.records("taken", 2)

    assert joined.inbox.taken[-1].at == NOON + timedelta(days=1)


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("/wind", {"by": "year"}, 400),
        ("/join", {"pane": PANE, "name": "Amina", "zone": "Asia/Nowhere"}, 400),
        ("/enter", [], 400),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "text"}, 400),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "text", "text": " \u202e "}, 400),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "text", "text": 7}, 400),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "text", "text": "a" * 20_000}, 400),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "text", "text": "a" * 70_000}, 413),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "bomb", "text": "a"}, 400),
        ("/enter", {"pane": PANE, "key": "<b>", "kind": "text", "text": "a"}, 400),
        ("/enter", {"pane": "nobody-1", "key": "key-00001", "kind": "text", "text": "a"}, 404),
        ("/enter", {"pane": PANE, "key": "key-00001", "kind": "press", "message": "1"}, 404),
        ("/join", {"pane": PANE, "name": "\u202e", "hint": "fr"}, 400),
        ("/join", {"pane": PANE, "name": "Amina", "hint": "fr\n"}, 400),
        ("/join", {"pane": PANE, "name": "Amina", "hint": "<b>"}, 400),
        ("/join", {"pane": PANE, "name": "Amina", "hint": "fr", "payload": "a b"}, 400),
        ("/leave", {"pane": None}, 400),
        ("/nowhere", {}, 404),
    ],
)
async def test_nonsense_is_refused(joined: Preview, path: str, fields: object, status: int) -> None:
    before = len(joined.channel.transcript)

    assert await joined.post(path, fields) == status
    assert len(joined.channel.transcript) == before


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 50_000, b""])
async def test_what_is_no_json_is_refused_without_a_trace(joined: Preview, body: bytes) -> None:
    headers = {"Origin": joined.url.rstrip("/"), "Content-Type": "application/json"}
    async with joined.browser.post("/enter", data=body, headers=headers) as answer:
        assert (answer.status, await answer.text()) == (400, "400: Bad Request")


async def test_form_of_another_kind_is_refused(joined: Preview) -> None:
    headers = {"Origin": joined.url.rstrip("/"), "Content-Type": "text/plain"}
    async with joined.browser.post("/enter", data=b"{}", headers=headers) as answer:
        assert answer.status == 415


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "", "[::1", "127.0.0.1:1"]
)
@pytest.mark.parametrize("path", ["/", "/records", "/page/app.js", "/nowhere"])
async def test_foreign_host_is_refused(preview: Preview, path: str, host: str) -> None:
    port = preview.url.rstrip("/").rpartition(":")[2]
    headers = {"Host": host.format(port=port)}
    async with preview.browser.get(path, headers=headers) as answer:
        assert answer.status == 403


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]"])
async def test_every_loopback_name_is_served(preview: Preview, name: str) -> None:
    port = preview.url.rstrip("/").rpartition(":")[2]
    async with preview.browser.get("/", headers={"Host": f"{name}:{port}"}) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", ""])
async def test_foreign_origin_is_refused(preview: Preview, origin: str) -> None:
    assert await preview.post("/join", JOIN, Origin=origin) == 403
    async with preview.browser.get("/records", headers={"Origin": origin}) as answer:
        assert answer.status == 403
    assert preview.channel.transcript.since(0) == []


async def test_write_without_an_origin_is_refused(preview: Preview) -> None:
    async with preview.browser.post("/join", json=JOIN) as answer:
        assert answer.status == 403


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org"])  # noqa: S104 -- refused
async def test_only_loopback_is_served(preview: Preview, log: Path, host: str) -> None:
    server = PreviewServer(preview.channel, inbox=preview.inbox, winder=stopped(log))

    with pytest.raises(NotLoopback):
        await server.start(host)


@pytest.mark.parametrize("path", ["/", "/page/app.js", "/page/page.css", "/nowhere"])
async def test_every_answer_is_locked_down(preview: Preview, path: str) -> None:
    async with preview.browser.get(path) as answer:
        policy = answer.headers["Content-Security-Policy"]

    assert policy.startswith("default-src 'none'; script-src 'self'; ")
    assert "unsafe" not in policy


async def test_stop_ends_though_something_changes_at_that_very_moment(preview: Preview) -> None:
    await asyncio.sleep(0)
    preview.channel.transcript.append(Left(PANE, NOON.isoformat()))

    async with asyncio.timeout(5):
        await preview.server.stop()

    with pytest.raises(ClientConnectorError):
        await preview.browser.get("/")

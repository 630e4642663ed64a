"""A fast Bot API on loopback: strict, recording, and failing on demand.

Each method says which page it follows; what the pages leave open is done as api.telegram.org does.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.fakes import telegram_people
from tests.fakes.telegram_html import CannotParse, words

TOKEN = "123:abc"
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DATA = 64

PARAMETERS: Mapping[str, frozenset[str]] = {
    "getMe": frozenset(),
    "deleteWebhook": frozenset({"drop_pending_updates"}),
    "setWebhook": frozenset({"url", "secret_token", "allowed_updates", "max_connections"}),
    "getWebhookInfo": frozenset(),
    "getUpdates": frozenset({"offset", "limit", "timeout", "allowed_updates"}),
    "sendMessage": frozenset(
        {"chat_id", "text", "parse_mode", "link_preview_options", "reply_markup"}
    ),
    "sendDocument": frozenset({"chat_id", "document", "caption", "parse_mode", "reply_markup"}),
    "sendPhoto": frozenset({"chat_id", "photo", "caption", "parse_mode", "reply_markup"}),
    "editMessageText": frozenset(
        {"chat_id", "message_id", "text", "parse_mode", "link_preview_options", "reply_markup"}
    ),
    "editMessageReplyMarkup": frozenset({"chat_id", "message_id", "reply_markup"}),
    "answerCallbackQuery": frozenset({"callback_query_id", "text", "show_alert"}),
    "setMyCommands": frozenset({"commands", "scope", "language_code"}),
    "setMyDescription": frozenset({"description", "language_code"}),
    "setMyShortDescription": frozenset({"short_description", "language_code"}),
}
"""Telegram itself takes no notice of a parameter that it does not know; here it is a mistake."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a call.

    Args:
        status: answered instead of doing anything; 0 for none.
        dropped: the connection is closed without an answer, and nothing is done.
        unanswered: it is done, but the answer never comes.
        delay_s: how long the call takes.
    """

    status: int = 0
    description: str = ""
    retry_after_s: int = 0
    dropped: bool = False
    unanswered: bool = False
    delay_s: float = 0.0


# Source: https://core.telegram.org/bots/api#making-requests (`ok`, `error_code`, `description`)
# and https://core.telegram.org/bots/api#responseparameters (`retry_after`).
TOO_MANY = Fault(status=429, description="Too Many Requests: retry after 1", retry_after_s=1)

# Source: https://core.telegram.org/bots/api#making-requests ("an Integer 'error_code' field").
BROKEN = Fault(status=500, description="Internal Server Error")
BAD = Fault(status=400, description="Bad Request: something is wrong")
UNAUTHORIZED = Fault(status=401, description="Unauthorized")

# Source: https://core.telegram.org/bots/api#making-requests, which promises no answer: nothing on
# that page lets a call be told from its repetition.
DROPPED = Fault(dropped=True)
UNANSWERED = Fault(unanswered=True)
SLOW = Fault(delay_s=0.3)

# Source: https://core.telegram.org/bots/api#chatmemberbanned (a person who blocked the bot).
BLOCKED = Fault(status=403, description="Forbidden: bot was blocked by the user")

# Source: https://core.telegram.org/bots/api#getupdates ("will not work if…", one poll at a time).
CONFLICT = Fault(
    status=409,
    description="Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)


@dataclass(frozen=True, slots=True)
class Key:
    """A button as the person sees it."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot as it stands in the chat after it was sent or edited."""

    chat: int
    id: int
    text: str
    keys: tuple[Key, ...] = ()
    edited: bool = False
    file: str = ""
    at: float = field(default=0.0, compare=False)


class Refusal(Exception):
    """The API refuses a call."""

    def __init__(self, description: str, *, status: int = 400, retry_after_s: int = 0) -> None:
        super().__init__(description)
        self.status = status
        self.retry_after_s = retry_after_s


class FakeBotApi:
    """One bot's API; use it as an asynchronous context manager.

    `shown` is everything that the bot showed, in order; `calls` everything that it called.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, Json]] = []
        self.files: dict[str, bytes] = {}
        self.shown: list[Shown] = []
        self.answers: dict[str, str] = {}
        self.watchers: dict[int, Callable[[Shown], None]] = {}
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.pending: list[Json] = []
        self._chats: defaultdict[int, dict[int, Shown]] = defaultdict(dict)
        self._arrived = asyncio.Event()
        self.polls = 0
        self.webhook: Json = {}
        self._next_update = 1000
        self._next_message = 1
        self._kinds: list[str] = []

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.base_url = f"http://127.0.0.1:{port}/bot"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.polls += 1
        self._arrived.set()
        await self._runner.cleanup()

    def fail(self, method: str, *, fault: Fault, times: int = 1) -> None:
        """Let the next calls of a method go wrong."""
        self.faults[method].extend([fault] * times)

    def put(self, **kinds: object) -> int:
        """Let something happen, as `message={…}`, and return the update's id."""
        update_id = self._next_update
        self._next_update += 1
        self.pending.append({"update_id": update_id, **kinds})
        self._arrived.set()
        return update_id

    def say(self, user: int, *, text: str, language: str = "en") -> int:
        """Let a person type something."""
        return self.put(message={**telegram_people.message(user, language), "text": text})

    def press(self, user: int, *, message_id: int, data: str, language: str = "en") -> int:
        """Let a person press a button."""
        message = {"message_id": message_id, "date": 1, "chat": telegram_people.chat(user)}
        query = {"id": f"press-{self._next_update}", "from": telegram_people.person(user, language)}
        query["chat_instance"] = str(user)
        return self.put(callback_query={**query, "message": message, "data": data})

    def chat(self, user: int) -> list[Shown]:
        """What the bot showed one person, in order."""
        return [shown for shown in self.shown if shown.chat == user]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = await self._given(request)
        self.calls.append((method, given))
        faults = self.faults[method]
        fault = faults.popleft() if faults else Fault()
        await asyncio.sleep(fault.delay_s)
        if fault.dropped:
            return _hang_up(request)
        try:
            answer = {"ok": True, "result": await self._answer(request, method, given, fault)}
        except Refusal as refusal:
            return _refused(refusal)
        return _hang_up(request) if fault.unanswered else web.json_response(answer)

    async def _given(self, request: web.Request) -> Json:
        """Read either form: https://core.telegram.org/bots/api#making-requests."""
        if request.content_type != "application/json":
            return {name: self._field(value) for name, value in (await request.post()).items()}
        return {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in (await request.json()).items()
        }

    def _field(self, value: object) -> str:
        """Keep an uploaded file aside; its name stands for it."""
        if not isinstance(value, web.FileField):
            return str(value)
        self.files[value.filename] = value.file.read()
        return value.filename

    async def _answer(self, request: web.Request, method: str, given: Json, fault: Fault) -> object:
        """Judge a call as https://core.telegram.org/bots/api#making-requests says, and do it."""
        if request.match_info["token"] != TOKEN:
            raise Refusal("Unauthorized", status=401)
        if fault.status:
            raise Refusal(fault.description, status=fault.status, retry_after_s=fault.retry_after_s)
        _judge_parameters(method, given)
        match method:
            case "getMe" | "getWebhookInfo":
                return self._about(method)
            case "setWebhook" | "deleteWebhook":
                return self._set_webhook(given)
            case "getUpdates":
                return await self._updates(given)
            case "sendMessage":
                return self._sent(given)
            case "sendDocument" | "sendPhoto":
                return self._sent_file(given, kind=method.removeprefix("send").lower())
            case "editMessageText" | "editMessageReplyMarkup":
                return self._edited(given)
            case "answerCallbackQuery":
                self.answers[given["callback_query_id"]] = given.get("text", "")
        return True

    def _about(self, method: str) -> Json:
        """https://core.telegram.org/bots/api#getme and #getwebhookinfo."""
        if method == "getMe":
            return {"id": 123, "is_bot": True, "first_name": "Fake", "username": "fake_bot"}
        return {"url": self.webhook.get("url", ""), "pending_update_count": 0}

    def _set_webhook(self, given: Json) -> bool:
        """https://core.telegram.org/bots/api#setwebhook: an HTTPS address, or none."""
        if not given.get("url", "https://").startswith("https://"):
            raise Refusal("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = given
        return True

    async def _updates(self, given: Json) -> list[Json]:
        """Confirm, and wait for more: https://core.telegram.org/bots/api#getupdates.

        A second poll ends the first with a conflict.
        """
        self.polls += 1
        poll = self.polls
        self._arrived.set()
        if "allowed_updates" in given:
            self._kinds = json.loads(given["allowed_updates"])
        offset = int(given.get("offset", 0))
        self.pending = [each for each in self.pending if each.get("update_id", offset) >= offset]
        until = time.monotonic() + int(given.get("timeout", 0))
        while not (wanted := self._wanted()) and (left_s := until - time.monotonic()) > 0:
            self._arrived.clear()
            await _wait(self._arrived, timeout_s=left_s)
            if poll != self.polls:
                raise Refusal(CONFLICT.description, status=CONFLICT.status)
        return wanted[: int(given.get("limit", 100))]

    def _wanted(self) -> list[Json]:
        kinds = self._kinds
        return [
            update for update in self.pending if not kinds or any(kind in update for kind in kinds)
        ]

    def _sent(self, given: Json) -> Json:
        """https://core.telegram.org/bots/api#sendmessage."""
        chat = int(given["chat_id"])
        shown = Shown(chat, self._next_message, _words(given), _keys(given), at=time.monotonic())
        self._next_message += 1
        return self._show(shown)

    def _sent_file(self, given: Json, *, kind: str) -> Json:
        """https://core.telegram.org/bots/api#senddocument; the caption is up to 1,024 long."""
        caption = words(given.get("caption", ""))
        if given.get(kind) not in self.files:
            raise Refusal(f"Bad Request: there is no {kind} in the request")
        if len(caption.encode("utf-16-le")) // 2 > LONGEST_CAPTION:
            raise Refusal("Bad Request: message caption is too long")
        file = given[kind]
        shown = Shown(int(given["chat_id"]), self._next_message, caption, _keys(given), file=file)
        self._next_message += 1
        return self._show(shown)

    def _edited(self, given: Json) -> Json:
        """https://core.telegram.org/bots/api#updating-messages; without a keyboard it goes."""
        chat, id_ = int(given["chat_id"]), int(given["message_id"])
        earlier = self._chats[chat].get(id_)
        if earlier is None:
            raise Refusal("Bad Request: message to edit not found")
        text = _words(given) if "text" in given else earlier.text
        if (text, _keys(given)) == (earlier.text, earlier.keys):
            raise Refusal(
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message"
            )
        return self._show(Shown(chat, id_, text, _keys(given), edited=True, at=time.monotonic()))

    def _show(self, shown: Shown) -> Json:
        self._chats[shown.chat][shown.id] = shown
        self.shown.append(shown)
        if shown.chat in self.watchers:
            self.watchers[shown.chat](shown)
        return {
            "message_id": shown.id,
            "date": 1,
            "chat": telegram_people.chat(shown.chat),
            "text": shown.text,
        }


def _judge_parameters(method: str, given: Json) -> None:
    if method not in PARAMETERS:
        raise Refusal("Not Found: method not found", status=404)
    if unknown := set(given) - PARAMETERS[method]:
        raise Refusal(f"Bad Request: unknown parameters {sorted(unknown)}")


def _words(given: Json) -> str:
    """Judge a text: 1 to 4,096 characters in UTF-16 after entities parsing."""
    text = str(given.get("text", ""))
    if given.get("parse_mode") == "HTML":
        try:
            text = words(text)
        except CannotParse as error:
            raise Refusal(f"Bad Request: can't parse entities: {error}") from error
    if not text.strip():
        raise Refusal("Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        raise Refusal("Bad Request: message is too long")
    return text


def _keys(given: Json) -> tuple[Key, ...]:
    """Judge a keyboard: https://core.telegram.org/bots/api#inlinekeyboardbutton."""
    rows = json.loads(given.get("reply_markup", "{}")).get("inline_keyboard", [])
    keys = tuple(
        Key(key["text"], key.get("callback_data", ""), key.get("url", ""))
        for row in rows
        for key in row
    )
    for key in keys:
        if not key.label or not (key.data or key.url):
            raise Refusal("Bad Request: text buttons are unallowed in the inline keyboard")
        if len(key.data.encode()) > LONGEST_DATA:
            raise Refusal("Bad Request: BUTTON_DATA_INVALID")
    return keys


def _refused(refusal: Refusal) -> web.Response:
    body: Json = {"ok": False, "error_code": refusal.status, "description": str(refusal)}
    if refusal.retry_after_s:
        body["parameters"] = {"retry_after": refusal.retry_after_s}
    return web.json_response(body, status=refusal.status)


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _wait(event: asyncio.Event, *, timeout_s: float) -> None:
    try:
        async with asyncio.timeout(timeout_s):
            await event.wait()
    except TimeoutError:
        return

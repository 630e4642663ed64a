"""A turn: all that a handler gets of the world, and all through which it may act.

Handlers never open a unit of work, never send, never sleep: what they say is collected here and
written to the outbox, as one message, when the turn ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from markupsafe import escape

from handlers.inbound import Receipt
from handlers.message import Message, Rows, body, both, in_other_language, joined
from locales.text import Text
from program.decent import Hours
from program.people import Address, Appointment, Person
from storage.outbox import Draft, Lane

if TYPE_CHECKING:
    from conversations.question import TalkState
    from conversations.world import World
    from handlers.book import Book
    from handlers.files import Order
    from locales.translator import Translator
    from storage.database import UnitOfWork
    from storage.outbox import OutboxRow
    from storage.talks import TalkRow

_TICK = "✓ {}"
_BARE: dict[str, Any] = {"markup": "", "buttons": [], "actions": {}}


@dataclass(frozen=True, slots=True)
class Terms:
    """On which terms somebody is written to who has not just written to us.

    Args:
        hours: decent ones in `zone`, None where the zone is unknown.
        zone: IANA name of the reader's own place, "" if unknown.
        not_after: later, the message is stale and not sent.
    """

    hours: Hours | None
    zone: str
    not_after: datetime

    def decent(self) -> dict[str, Any]:
        """What delivery judges a message by, when its turn comes: plain JSON values."""
        if self.hours is None:
            return {}
        first, last = self.hours.first.isoformat(), self.hours.last.isoformat()
        return {"decent": {"zone": self.zone, "first": first, "last": last}}


@dataclass(slots=True)
class Turn:
    """One inbound or due item being handled, within one unit of work.

    Args:
        address: where the person wrote from, and so where the answer goes; the preferred one if
            they have not written; None if they cannot be reached, and nothing is said.
        address_id: its row.
        now: aware UTC.
        away: nobody was thought to be at the address any more, when the turn began.
        in_person: a coordinator talked to somebody in person when the turn began, and the person
            is one of the two.
        asked: the talk whose question was shown in this turn, and its new state.
        farewell: this is the last word to somebody who was forgotten, or never agreed; once it
            is delivered, nothing is left of them.
        lane: how urgent is what this turn says.
        not_before: when it may be sent; at once, if that is not said.
        window: a form can be shown now, in the receipt.
        unasked: set if the person has not asked for what is said.
    """

    person: Person
    address: Address | None
    address_id: int | None
    roles: tuple[Appointment, ...]
    now: datetime
    uow: UnitOfWork
    world: World
    translator: Translator
    book: Book
    away: bool = False
    in_person: bool = False
    receipt: Receipt = field(default_factory=Receipt)
    asked: tuple[TalkRow, TalkState] | None = None
    farewell: bool = False
    lane: Lane = Lane.REPLY
    not_before: datetime | None = None
    unasked: Terms | None = None
    window: bool = False
    _said: list[Message] = field(default_factory=list)
    _replaced: tuple[int, Message] | None = None
    _looked_at: dict[int, OutboxRow] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The person's language, `en` or `fr`."""
        return self.person.language

    def say(self, text: Text, rows: Rows = ()) -> None:
        """Add a paragraph (and buttons) to the message that ends this turn."""
        self._said.append(Message(text, rows))

    def unsaid(self) -> tuple[Message, ...]:
        """Take back what was said in this turn, to show it elsewhere."""
        taken = tuple(self._said)
        self._said.clear()
        return taken

    def words(self, text: Text) -> str:
        """Render a text in the person's language, without markup."""
        return str(self.translator.render(text, self.language).striptags())

    def notice(self, text: Text) -> None:
        """Show a short notice where a button was pressed; it may get lost."""
        self.receipt = Receipt(self.translator.plain(text, self.language))

    def replace(self, outbox_id: int, message: Message) -> None:
        """Show a message in the place of an earlier one."""
        self._replaced = (outbox_id, message)

    async def save_person(self, **changes: Any) -> None:  # noqa: ANN401 -- as `replace` takes them
        """Change the person, here and in storage."""
        self.person = await self.uow.people.save(replace(self.person, **changes))

    async def flush(self) -> int | None:
        """Write what was said as one outbox row; give its id."""
        if self._replaced is not None:
            await self._show_in_place(*self._replaced)
            self._replaced = None
        if not self._said:
            return None
        message = self._rendered(joined(self._said))
        self._said.clear()
        if self.farewell:
            message["last"] = True
        return await self._write(message, lane=self.lane)

    async def send(self, text: Text, rows: Rows = ()) -> None:
        """Send a message of its own, ahead of what ends this turn: to be passed on, or undone."""
        await self._write(self._rendered(Message(text, rows)))

    async def send_file(self, text: Text, order: Order) -> None:
        """Send a file with a caption, as a message of its own; delivery draws it."""
        message = self._rendered(Message(text))
        await self._write({**message, "file": dict(order)})

    async def earlier(self, outbox_id: int) -> OutboxRow | None:
        """Look at an earlier message; once, as long as this turn does not change it."""
        row = self._looked_at.get(outbox_id) or await self.uow.outbox.get(outbox_id)
        if row is not None:
            self._looked_at[outbox_id] = row
        return row

    async def arrived(self, outbox_id: int, platform_id: str) -> None:
        """Note that an earlier message is there, before delivery could."""
        self._looked_at.pop(outbox_id, None)
        await self.uow.outbox.sent(outbox_id, platform_id, self.now)

    async def retire(self, outbox_id: int, *, option: str = "") -> None:
        """Take the keyboard off an earlier message, showing the chosen option in its place.

        A message that may not have arrived is marked, so that it is not sent once more: an
        answered question would look like a new one, and take the answer to the next.
        """
        row = await self.earlier(outbox_id)
        if row is None or row.body.get("answered"):
            return
        if not row.body and row.state == "sent":
            # It was erased since: its words stay on the screen as they are.
            await self._write(_BARE, lane=Lane.BULK, target=row.id)
            return
        buttons = row.body.get("buttons")
        if buttons or row.state != "sent":
            answered = {**row.body, "buttons": [], "answered": True}
            await self._rewrite(row.id, answered)
        if buttons:
            shown = {"markup": self._answered(row.body, option), "buttons": [], "actions": {}}
            if other := row.body.get("other"):
                beside = self._answered(in_other_language(row.body), option)
                shown["other"] = {**other, "markup": beside, "labels": []}
            await self._write(shown, lane=Lane.BULK, target=row.id, to=row.address_id)

    def _rendered(self, message: Message) -> dict[str, Any]:
        render = both if self.book.bilingual else body
        return render(message, self.translator, language=self.language)

    def _answered(self, shown: Mapping[str, Any], option: str) -> str:
        buttons = [button for row in shown["buttons"] for button in row]
        chosen = [each["label"] for each in buttons if each["option"] == option]
        ticked = [each["label"] for each in buttons if each.get("ticked")]
        if not chosen:
            return str(shown["markup"])
        ticks = ticked or [_TICK.format(label) for label in chosen]
        lines = (f"<b>{escape(tick)}</b>" for tick in ticks)
        return "\n".join((f"{shown['markup']}\n", *lines))

    async def _show_in_place(self, outbox_id: int, message: Message) -> None:
        row = await self.uow.outbox.get(outbox_id)
        if row is None:
            return
        shown = self._rendered(message)
        await self._rewrite(outbox_id, shown)
        await self._write({**shown, "actions": {}}, target=outbox_id, to=row.address_id)

    async def _rewrite(self, outbox_id: int, message: dict[str, Any]) -> None:
        self._looked_at.pop(outbox_id, None)
        await self.uow.outbox.replace_body(outbox_id, message)

    async def _write(
        self,
        message: dict[str, Any],
        *,
        lane: Lane = Lane.REPLY,
        target: int | None = None,
        to: int | None = None,
    ) -> int | None:
        """Put a message into the outbox; an edit goes to where its target lies."""
        address_id = to or self.address_id
        if address_id is None:
            return None
        terms = self.unasked if target is None else None
        draft = Draft(
            person_id=self.person.id,
            address_id=address_id,
            lane=Lane.DUE if terms else lane,
            body={**message, **terms.decent()} if terms else message,
            not_before=self.not_before or self.now,
            not_after=terms.not_after if terms else None,
            created_at=self.now,
            target=target,
        )
        return await self.uow.outbox.add(draft)

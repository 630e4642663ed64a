"""`/mydata`: a copy of all that is kept about somebody, as a file.

The command answers at once; the due item that it leaves puts the file's recipe into the outbox,
and delivery draws the file when it sends it, so that no copy lies anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from handlers.book import Command
from handlers.due import Due
from handlers.files import File, Order, Recipe
from handlers.phrases import KEPT
from locales.text import _
from program.identifiers import mask
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.translator import Translator
    from storage.database import UnitOfWork
    from storage.personal import Kept

KIND = "mydata"
NAMES = {"en": "passerelle-mydata.json", "fr": "passerelle-mesdonnees.json"}

Cells = dict[str, Any]


async def mydata(turn: Turn, arguments: str) -> None:
    """Promise the file, and leave word for it to be made."""
    subject = f"mydata:{turn.person.id}"
    await turn.uow.due.put(DueItem(turn.now, KIND, subject, subject, person_id=turn.person.id))
    turn.say(_("I am putting together everything that I keep about you; the file comes at once."))


async def send(turn: Turn, item: DueItem) -> None:
    """Put the file's recipe into the outbox."""
    order = {
        "kind": KIND,
        "person": turn.person.id,
        "language": turn.language,
        "at": turn.now.isoformat(),
    }
    await turn.send_file(
        _(
            "Everything that I keep about you. The file opens in any text editor or browser. To"
            " have it all erased, send /forget."
        ),
        order,
    )


async def read(uow: UnitOfWork, order: Order) -> Kept | None:
    """Read all that is kept, unless the person has been forgotten since."""
    person = await uow.people.get(order["person"])
    return None if person is None else await uow.personal.of(person.id)


def draw(kept: Kept, order: Order, translator: Translator) -> File:
    """Write it down: headings in the person's language, beside the machine's own names."""
    language = order["language"]

    def said(table: str) -> str:
        return str(translator.render(KEPT[table], language).unescape())

    sections = [
        {"key": table, "heading": said(table), "records": list(_SHOW.get(table, _all)(rows))}
        for table, rows in kept.items()
    ]
    title = str(translator.render(_TITLE, language).unescape())
    page = {"title": title, "at": order["at"], "language": language, "sections": sections}
    written = json.dumps(page, ensure_ascii=False, indent=2, default=_written)
    return File(NAMES[language], f"{written}\n".encode(), "application/json")


_TITLE = _("What Passerelle keeps about you")


def _all(rows: Iterable[Cells]) -> Iterable[Cells]:
    return rows


def _addresses(rows: Iterable[Cells]) -> Iterable[Cells]:
    for row in rows:
        channel, workspace, user = row.pop("place")
        yield {"channel": channel, "workspace": workspace, "user": user, **row}


def _talks(rows: Iterable[Cells]) -> Iterable[Cells]:
    for row in rows:
        state = row.pop("state") or {}
        yield {**row, "answers": state.get("talk", {}).get("answers", {})}


def _messages(rows: Iterable[Cells]) -> Iterable[Cells]:
    for row in rows:
        body = row.pop("body") or {}
        yield {**row, "text": body.get("markup", "")}


def _failures(rows: Iterable[Cells]) -> Iterable[Cells]:
    for row in rows:
        yield {**row, "error": mask(str(row["error"]))}


_SHOW: dict[str, Callable[[Iterable[Cells]], Iterable[Cells]]] = {
    "addresses": _addresses,
    "talks": _talks,
    "outbox": _messages,
    "failures": _failures,
}
"""Tables whose rows hold more of the machine than of the person."""


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


COMMANDS = (
    Command(
        {"en": "mydata", "fr": "mesdonnees"},
        _("a copy of all that I keep about you"),
        mydata,
    ),
)

DUE = {KIND: Due(send)}

FILES = {KIND: Recipe(read, draw)}

"""Notes that coordinators keep about a Connectee or a Connector, for themselves and colleagues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.dictation import Purpose
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command
from handlers.coordinator import subjects
from locales.text import _
from program.care import CaseNote
from program.people import Role

if TYPE_CHECKING:
    from handlers.turn import Turn


async def note(turn: Turn, words: str) -> None:
    """Take the note that came with the command, or ask for it."""
    found, rest = await subjects.named(turn, words)
    if found is None:
        return
    facts = {"purpose": Purpose.NOTE, "about": found.reference}
    await talking.digress(turn, "dictation", facts, reply=Typed(rest) if rest else None)


async def dictated(turn: Turn, words: str, facts: Mapping[str, Any]) -> None:
    """Keep the note with the person whom it is about."""
    found, _rest = await subjects.named(turn, str(facts["about"]))
    if found is None:
        return
    await turn.uow.case_notes.add(
        CaseNote(
            community_id=found.community_id,
            person_id=found.person_id,
            subject=found.reference,
            words=words,
            written_at=turn.now,
            author_id=turn.person.id,
        )
    )
    turn.say(_("Noted; it lies under <b>{reference}</b>.", reference=found.reference))


COMMANDS = (
    Command(
        {"en": "note", "fr": "note"},
        _("note something about somebody, for your colleagues too"),
        note,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104 [words]",
    ),
)

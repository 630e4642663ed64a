"""Meetings as stored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from program.meetings import Kind, Meeting, Phase
from storage.errors import Stale
from storage.repository import Repository
from storage.rows import Cells


class Meetings(Repository):
    """Meetings of all kinds; spoken of by the reference of their match or application."""

    table = "meetings"

    async def add(self, meeting: Meeting) -> Meeting:
        number = await self._value(
            "add_meeting",
            application_id=meeting.application_id,
            community_id=meeting.community_id,
            kind=meeting.kind,
            uid=meeting.uid,
            created_at=meeting.created_at,
            **_mutable(meeting),
        )
        return replace(meeting, id=number)

    async def get(self, meeting_id: int) -> Meeting | None:
        cells = await self._row("meeting", id=meeting_id)
        return None if cells is None else _meeting(cells)

    async def hold(self, meeting_id: int) -> Meeting | None:
        """Find a meeting that nobody else changes until this unit ends."""
        cells = await self._row("hold_meeting", id=meeting_id)
        return None if cells is None else _meeting(cells)

    async def of_match(self, match_id: int) -> list[Meeting]:
        """List a match's meetings, whatever became of them, oldest first."""
        return _meetings(await self._rows("meetings_of_match", match_id=match_id))

    async def of_application(self, application_id: int) -> list[Meeting]:
        """List an application's meetings, the intake call included, oldest first."""
        found = await self._rows("meetings_of_application", application_id=application_id)
        return _meetings(found)

    async def of_host(self, host_id: int) -> list[Meeting]:
        """List the meetings that a person is the host of, oldest first."""
        return _meetings(await self._rows("meetings_of_host", host_id=host_id))

    async def of_person(self, person_id: int) -> list[Meeting]:
        """List a person's meetings, as guest or host, oldest first."""
        return _meetings(await self._rows("meetings_of_person", person_id=person_id))

    async def at(self, phase: Phase, community_id: int) -> list[Meeting]:
        """List a community's meetings of one phase, by their start."""
        found = await self._rows("meetings_in", community_id=community_id, status=phase)
        return _meetings(found)

    async def of_other_zones(self, tzdata: str, *, after: datetime) -> list[Meeting]:
        """List what is booked and was computed with other zone data than these."""
        found = await self._rows("meetings_of_other_zones", tzdata=tzdata, after_at=after)
        return _meetings(found)

    async def save(self, meeting: Meeting) -> Meeting:
        """Save what changed.

        Raises:
            Stale: if someone else has.
        """
        version = await self._value(
            "save_meeting",
            id=meeting.id,
            version=meeting.version,
            closed_at=meeting.closed_at,
            **_mutable(meeting),
        )
        if version is None:
            raise Stale(self.table, meeting.id)
        return replace(meeting, version=version)


def _mutable(meeting: Meeting) -> dict[str, object]:
    return {
        "host_id": meeting.host_id,
        "match_id": meeting.match_id,
        "status": meeting.phase,
        "offered": json.dumps([each.isoformat() for each in meeting.offered]),
        "host_zone": meeting.host_zone,
        "host_wall": meeting.host_wall,
        "tzdata": meeting.tzdata,
        "minutes": meeting.minutes,
        "sequence": meeting.sequence,
        "details": meeting.details,
        "starts_at": meeting.starts_at,
        "answer_by_at": meeting.answer_by_at,
        "booked_at": meeting.booked_at,
    }


def _meetings(found: list[Cells]) -> list[Meeting]:
    return [_meeting(cells) for cells in found]


def _meeting(cells: Cells) -> Meeting:
    offered = tuple(datetime.fromisoformat(each) for each in json.loads(cells.pop("offered")))
    return Meeting(
        phase=Phase(cells.pop("status")),
        kind=Kind(cells.pop("kind")),
        offered=offered,
        details=cells.pop("details") or {},
        **cells,
    )

"""What a calendar is told of a meeting: its wall, and a sequence that grows with each change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from program.meetings import Kind, Meeting, Phase, Side, booked, closed

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
START = datetime(2027, 3, 16, 13, 30, tzinfo=UTC)
HALIFAX = ZoneInfo("America/Halifax")
CHOOSING = Meeting(101, 1, 7, Kind.CONNECTION, Phase.CHOOSING, "a1", NOW, 71, offered=(START,))
BOOKED = replace(booked(CHOOSING, START, zone=HALIFAX, tzdata="2026f"), booked_at=NOW)


def test_booked_meeting_knows_the_wall_of_its_host() -> None:
    assert (
        replace(
            CHOOSING,
            phase=Phase.BOOKED,
            starts_at=START,
            host_zone="America/Halifax",
            host_wall="2027-03-16T10:30",
            tzdata="2026f",
            offered=(),
            booked_at=NOW,
        )
        == BOOKED
    )
    assert BOOKED.ends_at == START + timedelta(minutes=30)


def test_sequence_grows_only_when_a_file_was_sent_before() -> None:
    moved = booked(BOOKED, START + timedelta(days=1), zone=HALIFAX, tzdata="2026f")

    assert (BOOKED.sequence, moved.sequence) == (0, 1)
    assert closed(moved, Phase.CANCELLED, at=NOW).sequence == 2
    assert closed(moved, Phase.HELD, at=NOW).sequence == 1
    assert closed(CHOOSING, Phase.CANCELLED, at=NOW).sequence == 0


def test_closing_keeps_what_is_known_and_adds_why() -> None:
    linked = replace(BOOKED, details={"link": "https://example.org"})

    over = closed(linked, Phase.CANCELLED, at=NOW, why="ill")

    assert over.details == {"link": "https://example.org", "why": "ill"}
    assert not over.ahead


def test_reference_is_that_of_the_match_or_of_the_application() -> None:
    assert CHOOSING.reference == "M-71"
    assert replace(CHOOSING, match_id=None).reference == "C-101"


def test_each_side_has_the_other() -> None:
    assert [side.other for side in Side] == [Side.HOST, Side.GUEST]

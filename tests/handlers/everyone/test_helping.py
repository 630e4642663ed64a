"""Help fits a phone: line by line for most, by section for those who have much to do."""

from __future__ import annotations

import handlers
from handlers.everyone.helping import MOST, SECTIONS
from tests.handlers.caseload import appointed
from tests.handlers.desk import Desk

SHORT = 12
"""Lines of a phone's screen, of which one or two are wrapped."""


def test_every_section_of_the_commands_has_its_heading() -> None:
    assert {each.section for each in handlers.COMMANDS} == set(SECTIONS)


async def test_connectee_reads_what_each_command_does(desk: Desk) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", "/help")

    lines = [line for line in told.splitlines() if line.startswith("< /")]
    assert "< /withdraw: take your application back" in told
    assert len(lines) <= MOST
    assert "[In general]" not in told


async def test_coordinator_reads_a_few_lines_and_opens_a_section(desk: Desk) -> None:
    await appointed(desk, "claire")

    short = await desk.says("claire", "/help")
    matches = await desk.says("claire", "[Matches]")

    assert len(short.splitlines()) <= SHORT + len(SECTIONS)
    assert "Matches: /match /round /stalled" in short
    assert "/round: draft matches for all who wait" in matches
    assert "[Day to day]" in matches
    assert "[Matches]" not in matches.partition("\n")[2]


async def test_every_command_is_found_by_its_section(desk: Desk) -> None:
    await appointed(desk, "claire")
    titles = ("Day to day", "Matches", "People and invitations", "The community", "In general")

    short = await desk.says("claire", "/help")
    told = await desk.says("claire", *(f"[{title}]" for title in titles))

    named = {word for line in short.splitlines() for word in line.split() if word[0] == "/"}
    missing = [name for name in named - {"/help"} if f"{name}: " not in told]
    assert {"/queue", "/settings", "/privacy"} <= named
    assert missing == []


async def test_section_of_somebody_dismissed_stays_closed(desk: Desk) -> None:
    await appointed(desk, "claire")
    await desk.says("claire", "/help")
    await desk.player.play("# person: claire\n# dismiss: coordinator halifax")

    told = await desk.says("claire", "[Matches]")

    assert "Nothing of that is yours to do now." in told
    assert "/round:" not in told

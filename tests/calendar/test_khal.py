"""A calendar program of other people's takes our files: adds, moves and calls off one meeting."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from handlers.meetings.calendar_file import draw, order
from handlers.meetings.entry import Entry, Status
from locales.text import Verbatim
from tests.handlers.meetings.entries import MEETING
from tests.texts import TRANSLATOR

pytestmark = pytest.mark.e2e

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
UV = str(Path(sys.executable).with_name("uv"))
PATIENCE_S = 300
CONFIG = """
[calendars]
[[meetings]]
path = {folder}/meetings
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = {zone}
local_timezone = {zone}
[sqlite]
path = {folder}/{name}.db
"""
SHOWN = "{start-date} {start-time}-{end-time} {title}|{status}|{uid}"
ZONES = ("America/Halifax", "Asia/Kathmandu")
ELSEWHERE = replace(MEETING, uid="9b2d2f6e-0000-4000-8000-000000000001", title=Verbatim("Олена"))


@pytest.fixture(scope="module")
def khal() -> list[str]:
    """Install it once, beside our own environment, until its requirements change."""
    mark = sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    home = Path(sys.prefix) / f"khal-{mark}"
    if not (home / "installed").exists():
        run(UV, "venv", "--clear", "--python", sys.executable, str(home))
        python = str(home / "bin" / "python")
        run(UV, "pip", "install", "--python", python, "--require-hashes", "-r", str(REQUIREMENTS))
        (home / "installed").touch()
    return [str(home / "bin" / "khal")]


def test_meeting_is_added_moved_and_called_off_under_one_uid(
    khal: list[str], tmp_path: Path
) -> None:
    moved = replace(MEETING, sequence=1, starts_at=MEETING.starts_at + timedelta(days=1, hours=2))
    off = replace(moved, sequence=2, status=Status.CANCELLED)
    (tmp_path / "meetings").mkdir()
    take(khal, tmp_path, ELSEWHERE)

    for entry in (MEETING, moved, off):
        take(khal, tmp_path, entry)

        for zone in ZONES:
            assert listed(khal, tmp_path, zone=zone) == sorted(
                [expected(ELSEWHERE, zone), expected(entry, zone)]
            )


def take(khal: list[str], folder: Path, entry: Entry) -> None:
    """Import a file as a person does who taps it."""
    ordered = order(entry, "en", TRANSLATOR)
    path = folder / "meeting.ics"
    path.write_bytes(draw(ordered, ordered, TRANSLATOR).content)
    run(*khal, *configured(folder, ZONES[0]), "import", "--batch", "-a", "meetings", str(path))


def listed(khal: list[str], folder: Path, *, zone: str) -> list[str]:
    """List what the calendar shows to somebody who lives there."""
    config = configured(folder, zone)
    shown = run(*khal, *config, "list", "--day-format", "", "--format", SHOWN, "2027-01-01", "60d")
    return sorted(" ".join(line.split()) for line in shown.splitlines() if line.strip())


def expected(entry: Entry, zone: str) -> str:
    starts_at, ends_at = (
        each.astimezone(ZoneInfo(zone)) for each in (entry.starts_at, entry.ends_at)
    )
    when = f"{starts_at:%Y-%m-%d %H:%M}-{ends_at:%H:%M}"
    title = entry.title.render(TRANSLATOR.tongue("en"))
    return f"{when} {title}|{entry.status.upper()} |{entry.uid}"


def configured(folder: Path, zone: str) -> list[str]:
    name = zone.replace("/", "-")
    path = folder / f"{name}.config"
    path.write_text(CONFIG.format(folder=folder, zone=zone, name=name))
    return ["-c", str(path)]


def run(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 0, done.stderr
    return done.stdout

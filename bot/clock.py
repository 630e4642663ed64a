"""What tells the running bot the time; below `bot/`, `now` is an argument."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Tell the time, aware UTC."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class WindingClock:
    """Another clock's time, which can be wound forward and never back.

    Args:
        path: keeps how far it is ahead, so that a restart does not turn the time back.
        source: the clock that it runs with.
    """

    def __init__(self, path: Path, *, source: Clock | None = None) -> None:
        self._path = path
        self._source = source or SystemClock()
        self._ahead = _kept(path)

    def now(self) -> datetime:
        return self._source.now() + self._ahead

    def wind_to(self, moment: datetime) -> None:
        """Make it at least `moment`; what is past stays past."""
        ahead = moment - self._source.now()
        if ahead > self._ahead:
            _keep(self._path, ahead)
            self._ahead = ahead


def _kept(path: Path) -> timedelta:
    try:
        return timedelta(microseconds=int(path.read_text("ascii")))
    except FileNotFoundError:
        return timedelta()


def _keep(path: Path, ahead: timedelta) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(str(ahead // timedelta(microseconds=1)), encoding="ascii")
    beside.replace(path)

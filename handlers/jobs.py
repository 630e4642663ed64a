"""Work that is too slow for a unit of work, and work that comes again: rows of their tables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from handlers.services import Services
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.book import Book
    from handlers.turn import Turn
    from program.occupations import OccupationIndex
    from storage.database import UnitOfWork

MOST_ATTEMPTS = 5
"""So often an item is begun; then it is given up, and written down."""

CALL_S = 120.0
"""Less than a claim on an item lasts: nobody else begins it meanwhile."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A job's item, with the unit of work that is open just now.

    Args:
        occupations: the list by which occupations are compared.
        turn: the turn of the person whom the item is about; None while reading, or if the item
            is about nobody or somebody who was forgotten meanwhile.
    """

    item: DueItem
    now: datetime
    uow: UnitOfWork
    book: Book
    occupations: OccupationIndex
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """Work in three steps, none of which holds up anybody.

    Args:
        snapshot: reads what is needed, from one consistent state.
        compute: makes something of it, in a thread, while no unit is open.
        save: checks again, for the world has moved on, and writes; in the unit in which the
            item is finished, so that it happens once.
    """

    snapshot: Callable[[Errand], Awaitable[Any]]
    compute: Callable[[Any], Any]
    save: Callable[[Errand, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Call:
    """Work that another service does for us, in three steps like a job's.

    The item is the request that is stored first: it says what is wanted, and by `attempts` whether
    somebody may have asked before us, so that nothing is done twice.

    Args:
        call: asks the service, while no unit is open, and within `CALL_S` seconds; what it raises
            is tried again later, at most `MOST_ATTEMPTS` times in all.
    """

    snapshot: Callable[[Errand], Awaitable[Any]]
    call: Callable[[Services, Any], Awaitable[Any]]
    save: Callable[[Errand, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Recurring:
    """A kind of due item that comes up every day, once for each local date.

    Args:
        hour: of the day in `zone`, 0 to 23.
    """

    kind: str
    hour: int
    minute: int = 0
    zone: str = "America/Toronto"

"""Files that messages carry: an outbox row holds a recipe, and delivery draws the file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from locales.translator import Translator
    from storage.database import UnitOfWork

Order = Mapping[str, Any]
"""What an outbox row says about its file: the `kind` of recipe, and its arguments."""


@dataclass(frozen=True, slots=True)
class File:
    """A file as a person gets it.

    Args:
        alt: what a picture shows, in words, for whoever cannot see it.
    """

    name: str
    content: bytes
    media_type: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a kind of file is made.

    Args:
        read: reads what goes into it; None if there is nothing to send any more.
        draw: makes the file, in a thread.
    """

    read: Callable[[UnitOfWork, Order], Awaitable[Any]]
    draw: Callable[[Any, Order, Translator], File]

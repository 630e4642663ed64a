"""No files at all: for tests of messages that carry none."""

from __future__ import annotations

from handlers.files import File, Order


async def no_file(order: Order) -> File | None:
    return None

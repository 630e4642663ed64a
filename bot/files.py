"""Draws the files that messages carry: read in a snapshot, made in a thread."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from handlers.book import Book
from handlers.files import File, Order
from locales.translator import Translator
from storage.database import Store


@dataclass(frozen=True, slots=True)
class Files:
    """Follows the recipes that outbox rows name."""

    store: Store
    book: Book
    translator: Translator

    async def draw(self, order: Order) -> File | None:
        """Make the file that was ordered; None if there is nothing to send any more.

        Raises:
            KeyError: there is no such recipe.
        """
        recipe = self.book.files[order["kind"]]
        material = await self.store.snapshot(lambda uow: recipe.read(uow, order))
        if material is None:
            return None
        return await asyncio.to_thread(recipe.draw, material, order, self.translator)

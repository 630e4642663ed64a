"""Draws the picture of the docs: `python -m tests.handlers.introductions.docs_picture`."""

from __future__ import annotations

from pathlib import Path

from handlers.introductions import tree
from handlers.introductions.tree import Tree
from tests.handlers.introductions.networks import grown
from tests.texts import TRANSLATOR

PICTURE = Path(__file__).parents[3] / "docs" / "pictures" / "network.png"


def main() -> None:
    """Draw it in English."""
    shown = Tree("Amina", grown(3, 3))
    PICTURE.write_bytes(tree.draw(shown, {"language": "en"}, TRANSLATOR).content)


if __name__ == "__main__":
    main()

"""Rewrites every story with what the bot says today; a review reads the diff."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import zoneinfo
from pathlib import Path

from tests.stories.excerpt import README, with_excerpts

STORIES = Path(__file__).parent


async def rewritten(story: str) -> str:
    """Play one story on a fresh database."""
    # Not at the top: the scene loads data that needs the pinned zones to be in use.
    from tests.stories.play import Player  # noqa: PLC0415 -- see above
    from tests.stories.scene import Scene  # noqa: PLC0415 -- see above

    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Path(folder))
        await scene.start()
        try:
            return await Player(scene).play(story)
        finally:
            await scene.store.close()


def main() -> None:
    """Rewrite them all, or those that are named."""
    zoneinfo.reset_tzpath(to=[])
    named = [STORIES / name for name in sys.argv[1:]]
    for path in named or sorted(STORIES.glob("*.story")):
        path.write_text(asyncio.run(rewritten(path.read_text("utf-8"))), "utf-8")
        print(path.name)  # noqa: T201 -- progress, for the person who asked for it
    README.write_text(with_excerpts(README.read_text("utf-8"), stories=STORIES), "utf-8")


if __name__ == "__main__":
    main()

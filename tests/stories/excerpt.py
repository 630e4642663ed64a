"""The few lines of each language that the README shows, cut from the stories themselves."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
SHOWN = (("nurse.en", "> Casablanca", 4), ("nurse.fr", "> Casa", 4))
"""Story, the line with which its excerpt begins, and how many turns it lasts."""

_NOISE = re.compile(r"<$|< \d+ (?:of about|sur environ) \d+|  \[←[^\]]*\]$|  \(✓|$")


def excerpt(story: str, *, first: str, turns: int) -> str:
    """Cut some turns out of a story, without progress and navigation."""
    lines = story.splitlines()
    start = lines.index(first)
    acts = [number for number in range(start, len(lines)) if lines[number].startswith(">")]
    return "\n".join(line for line in lines[start : acts[turns]] if not _NOISE.match(line))


def with_excerpts(readme: str, *, stories: Path) -> str:
    """Put today's excerpts between the README's markers."""
    for name, first, turns in SHOWN:
        story = (stories / f"{name}.story").read_text("utf-8")
        shown = f"```\n{excerpt(story, first=first, turns=turns)}\n```"
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, _, rest = readme.partition(begin)
        _, _, after = rest.partition(end)
        readme = f"{before}{begin}\n{shown}\n{end}{after}"
    return readme

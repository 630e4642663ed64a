"""The words that a Slack message shows, read off its blocks, or off its text if it has none."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def words(message: Json) -> str:
    """Read a message as a person does."""
    texts = [_read(block) for block in message.get("blocks") or [] if block["type"] == "rich_text"]
    if texts:
        return "\n".join(texts)
    text: str = message.get("text") or ""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def dates(message: Json) -> set[int]:
    """List the instants that a message shows on the reader's own clock.

    Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block (date element)
    """
    blocks = [each for each in message.get("blocks") or [] if each["type"] == "rich_text"]
    elements = [each for block in blocks for section in block["elements"] for each in _of(section)]
    return {each["timestamp"] for each in elements if each["type"] == "date"}


def _of(section: Json) -> list[Json]:
    found: list[Json] = section["elements"]
    return found


def _read(block: Json) -> str:
    (section,) = block["elements"]
    shown = ("text", "url", "fallback")
    return "".join(
        next((each[key] for key in shown if each.get(key)), "") for each in section["elements"]
    )

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


def _read(block: Json) -> str:
    (section,) = block["elements"]
    return "".join(each.get("text") or each.get("url") or "" for each in section["elements"])

"""Words as Slack escapes them: out of its events, and into its texts.

Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
"""

from __future__ import annotations

import re

_REFERENCE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_SIGNS = {"@": "@", "#": "#", "!": "@"}


def unescaped(text: str) -> str:
    """Give what the person typed: links as they were, and each entity read once."""
    words = _REFERENCE.sub(_referred, text)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escaped(text: str) -> str:
    """Write words so that they can name nobody and link nowhere."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _referred(found: re.Match[str]) -> str:
    """Give the words of a reference; a page keeps its address if the label hides it."""
    target, label = found[1], found[2] or ""
    if sign := _SIGNS.get(target[:1]):
        return f"{sign}{label.removeprefix(sign) or target[1:]}"
    if target.startswith(("mailto:", "tel:")):
        return label or target.partition(":")[2]
    return label if label and label in target else target

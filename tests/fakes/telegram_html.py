"""Telegram's HTML, parsed as strictly as Telegram does.

Source: https://core.telegram.org/bots/api#html-style
"""

from __future__ import annotations

import re
from html import unescape

TAGS = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "span",
        "tg-spoiler",
        "a",
        "tg-emoji",
        "code",
        "pre",
        "blockquote",
    ]
)
_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[a-zA-Z-]+)(?P<attributes>[^<>]*)>"
    r"|(?P<entity>&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)"
    r"|(?P<bare><)"
    r"|(?P<words>[^<&]+|&)"
)


class CannotParse(ValueError):
    """The text is not Telegram's HTML."""


def words(html: str) -> str:
    """What is shown of a text.

    Raises:
        CannotParse: Telegram would refuse it.
    """
    shown: list[str] = []
    opened: list[str] = []
    for token in _TOKEN.finditer(html):
        if token["bare"]:
            raise CannotParse(f"unsupported start tag at offset {token.start()}")
        if token["tag"]:
            _nest(token["tag"].lower(), opened, ends=bool(token["end"]))
        else:
            shown.append(unescape(token["entity"]) if token["entity"] else token["words"])
    if opened:
        raise CannotParse(f"can't find end tag corresponding to start tag {opened[-1]}")
    return "".join(shown)


def _nest(tag: str, opened: list[str], *, ends: bool) -> None:
    if tag not in TAGS:
        raise CannotParse(f'unsupported start tag "{tag}"')
    if not ends:
        opened.append(tag)
    elif not opened or opened.pop() != tag:
        raise CannotParse(f"unmatched end tag {tag}")

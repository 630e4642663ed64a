"""Contact details in somebody's own words: left out wherever others read them.

They pass from one person to another only with both consents; a sentence about one's goals is not
the way. What is harmless may be left out with them.
"""

from __future__ import annotations

import re

LEFT_OUT = "…"

_CONTACT = re.compile(
    r"""
      (?:https?://|www\.)\S+
    | \S+@\S+ | (?<!\w)@\w[\w.]+
    | \b[\w-]+(?:\.[\w-]+)*\.(?:ca|com|fr|io|me|net|org|ma|in|ph)(?:/\S*)?(?!\w)
    | \(?\+?\d(?:[ ().\-]{0,2}\d){6,}
    """,
    re.VERBOSE | re.IGNORECASE,
)


def without_contacts(words: str) -> str:
    """Leave out addresses, telephone numbers, handles and links."""
    return _CONTACT.sub(LEFT_OUT, words)


def first_name(name: str) -> str:
    """Give what somebody is called by people who do not know them yet."""
    return next(iter(name.split()), "")

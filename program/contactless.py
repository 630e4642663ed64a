"""What somebody wrote, without what would let a reader get in touch past the program.

Contact details pass from one person to another only if both agree; people put theirs into free
words all the same.
"""

from __future__ import annotations

import re

HIDDEN = "•••"

_DETAILS = re.compile(
    r"""
      (?:https?://|www\.)\S+                        # a link
    | \b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ca|com|fr|io|me|net|org)(?:/\S*)?\b(?!@)
    | [^\s@<>(),;:]+@[\w-]+(?:\.[\w-]+)+            # an e-mail address
    | (?<![\w@])@\w{3,}                             # a name on some platform
    | \+?\d(?:[ ().-]{0,2}\d){8,14}(?!\d)           # a telephone number
    """,
    re.VERBOSE | re.IGNORECASE,
)


def contactless(text: str) -> str:
    """Hide links, addresses and telephone numbers."""
    return _DETAILS.sub(HIDDEN, text)

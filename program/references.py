"""References to speak of: C-104 a Connectee's application, K-22 a Connector, M-77 a match."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_SHAPE = re.compile(r"#?([ckmCKM])?\s*[-–—.]?\s*([0-9]{1,9})")


class Thing(StrEnum):
    """What a reference names."""

    APPLICATION = "C"
    CONNECTOR = "K"
    MATCH = "M"


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing that can be spoken of."""

    thing: Thing
    number: int

    def __str__(self) -> str:
        return f"{self.thing}-{self.number}"


def read(text: str, *, meant: Thing) -> Reference | None:
    """Read `C-104`, `c104`, `c 104`, or a bare number where it is clear what is meant."""
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        return None
    letter, digits = found.groups()
    return Reference(Thing(letter.upper()) if letter else meant, int(digits))


def split(text: str, *, meant: Thing) -> tuple[Reference | None, str]:
    """Read the reference that a command's arguments begin with; gives what follows it, too."""
    found = _SHAPE.match(text.strip())
    if found is None or text.strip()[found.end() :][:1].isalnum():
        return None, text.strip()
    return read(found.group(), meant=meant), text.strip()[found.end() :].strip(" ,:;")

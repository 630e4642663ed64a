"""What reaches us from a platform, the same for all of them, cleaned at the edge."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from program.people import Address

LONGEST_TEXT = 4096
_KEPT_CONTROLS = "\n\t"
_ZERO_WIDTH_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Said:
    """Typed text, cleaned; `cut` tells that it was longer than `LONGEST_TEXT`."""

    text: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button: the outbox row that bore it and the option on it.

    Args:
        data: `<outbox id>.<option>` as the platform gave it back, possibly rubbish.
        platform_id: the platform's id of the message that bore the button.
        press_id: what a best-effort `Receipt` must name (Telegram's callback query id).
    """

    data: str
    platform_id: str = ""
    press_id: str = ""


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command by its typed name without the slash, lower case, and the words after it."""

    name: str
    arguments: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """Something other than text: `photo`, `voice`, `location`, `contact`, `sticker`.

    Args:
        kind: the platform's own name of it, in lower case.
        caption: cleaned text that came with it, "" if none.
        location: latitude and longitude in degrees, for a location only.
    """

    kind: str
    caption: str = ""
    location: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message was changed; we keep to what was said first."""

    text: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot (`back`: came back)."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody spoke to us in a group or channel; we answer in private chats only."""

    chat: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The person looks at our home page, where the platform has one."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form was filled in.

    Args:
        form: its name, as we gave it.
        fields: what was filled in, by the fields' names, cleaned.
    """

    form: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An update of a kind that we do not know."""

    kind: str


Content = (
    Said
    | Pressed
    | Commanded
    | Shared
    | Edited
    | Blocked
    | Elsewhere
    | Opened
    | Submitted
    | Unknown
)


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that happened on a platform.

    Args:
        event_id: the platform's key of it, unique within the channel.
        language_hint: the client's language tag (`fr-CH`), "" if absent.
        zone_hint: IANA name of the zone that the platform takes the person to be in, "" if none;
            what they type is read in it until they have said where they are.
        at: when we received it, aware UTC.
        window: the platform's id of an empty form that is open already, "" if there is none.
        raw: the platform's own form, kept (masked, sealed) only if handling it fails.
    """

    channel: str
    event_id: str
    address: Address
    content: Content
    at: datetime
    language_hint: str = ""
    zone_hint: str = ""
    window: str = ""
    raw: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """Something to fill in.

    Args:
        longest: in characters.
        lines: whether there may be more than one.
    """

    name: str
    label: str
    longest: int
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form in the person's language, plain text.

    Args:
        name: in `Book.forms`.
        send: the label of the button that sends it.
    """

    name: str
    title: str
    text: str
    fields: tuple[Field, ...]
    send: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A best-effort word to the platform; losing it in a kill harms nobody.

    Args:
        text: a short notice in the person's language, plain text, "" for none.
        errors: what is wrong with a form, by the names of its fields.
        form: to be filled in, in the window that is open for it.
        home: the home page that was opened: rendered messages, one below the other.
    """

    text: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    form: Form | None = None
    home: tuple[Mapping[str, Any], ...] = ()


def clean(text: str) -> str:
    """NFC, without control characters, bidirectional overrides or lone surrogates."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    kept = (character for character in whole if _welcome(character))
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def said(text: str) -> Said | Commanded:
    """Read typed text: a command if it starts with a slash and a letter, else words."""
    words = clean(text)
    head, rest = (*words.split(maxsplit=1), "", "")[:2]
    name = head[1:].partition("@")[0].lower()
    if head.startswith("/") and name[:1].isalpha():
        return Commanded(name, rest.strip()[:LONGEST_TEXT])
    return Said(words[:LONGEST_TEXT], cut=len(words) > LONGEST_TEXT)


def _welcome(character: str) -> bool:
    category = unicodedata.category(character)
    if category in ("Cc", "Cs", "Cn", "Co"):
        return character in _KEPT_CONTROLS
    return category != "Cf" or character in _ZERO_WIDTH_JOINERS

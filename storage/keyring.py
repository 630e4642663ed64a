"""The key file: kept apart from the data, readable by its owner only.

Source: Telegram Bot Platform Developer Terms of Service, section 4 (keys apart from the data).
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from storage.errors import KeyringRefused

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
ID_BYTES = 4


@dataclass(frozen=True, slots=True)
class Keyring:
    """Secret keys by their id, oldest first; the newest one seals.

    Digests are made with the oldest key, so that addresses are still found after a rotation.
    """

    keys: dict[str, bytes] = field(repr=False)

    @property
    def oldest(self) -> bytes:
        """The key from which the digest key is derived."""
        return next(iter(self.keys.values()))

    @property
    def current(self) -> str:
        """Id of the key that seals new values."""
        return next(reversed(self.keys))

    @classmethod
    def fresh(cls) -> Self:
        """Make a keyring of one new key."""
        return cls({_new_id(): secrets.token_bytes(KEY_BYTES)})

    @classmethod
    def load_or_create(cls, path: Path, *, outside: Path | None = None) -> Self:
        """Read the key file; make it on the first run.

        Args:
            outside: the data folder, in which the key must not lie.

        Raises:
            KeyringRefused: if others can read it, it is no key file, or it lies in `outside`.
        """
        if outside is not None and path.resolve().is_relative_to(outside.resolve()):
            message = f"the key file {path} must not lie in the data folder {outside}"
            raise KeyringRefused(message)
        if not path.exists():
            _create(path, content=_to_json(cls.fresh()))
        return cls._load(path)

    def add_key(self, path: Path) -> Keyring:
        """Put a new current key into the file; the old ones still open what they sealed."""
        grown = Keyring({**self.keys, _new_id(): secrets.token_bytes(KEY_BYTES)})
        draft = _draft(path, content=_to_json(grown))
        draft.replace(path)
        _sync_folder(path.parent)
        return grown

    @classmethod
    def _load(cls, path: Path) -> Self:
        _refuse_exposed(path)
        try:
            stored = json.loads(path.read_text("ascii"))
            keys = {name: base64.b64decode(key, validate=True) for name, key in stored.items()}
            sound = all(
                len(key) == KEY_BYTES and len(bytes.fromhex(name)) == ID_BYTES
                for name, key in keys.items()
            )
        except (OSError, ValueError, TypeError, AttributeError) as error:
            message = f"{path} is not a key file"
            raise KeyringRefused(message) from error
        if not keys or not sound:
            message = f"{path} is not a key file"
            raise KeyringRefused(message)
        return cls(keys)


def _to_json(keyring: Keyring) -> str:
    encoded = {name: base64.b64encode(key).decode("ascii") for name, key in keyring.keys.items()}
    return json.dumps(encoded, indent=1)


def _new_id() -> str:
    return secrets.token_hex(ID_BYTES)


def _refuse_exposed(path: Path) -> None:
    if path.stat().st_mode & 0o077:
        message = f"{path} can be read by others: chmod 600 {path}"
        raise KeyringRefused(message)


def _create(path: Path, *, content: str) -> None:
    """Make the file whole or not at all; of two processes at once, the first wins."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = _draft(path, content=content)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    _sync_folder(path.parent)


def _draft(path: Path, *, content: str) -> Path:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return draft


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

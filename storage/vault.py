"""Seals personal values with AES-256-GCM and makes keyed digests for looking them up.

A sealed value is `key id (4 bytes) · nonce (12) · ciphertext and tag`. Table and column are
authenticated with it, so that a value moved elsewhere does not open.

Source: NIST SP 800-38D (GCM, 96-bit nonces); RFC 5869 (HKDF), section 3.2 (`info` separates keys).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from functools import cache
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.classes import Class
from storage.classification import CLASSIFICATION
from storage.errors import SealBroken
from storage.json_text import decoded, encoded
from storage.keyring import ID_BYTES, KEY_BYTES, Keyring

if TYPE_CHECKING:
    from program.people import Address

NONCE_BYTES = 12


class Vault:
    """Seals, opens and digests with the keys of one keyring."""

    def __init__(self, keyring: Keyring) -> None:
        self._ciphers = {
            bytes.fromhex(name): AESGCM(_derive(key, info=b"passerelle seal"))
            for name, key in keyring.keys.items()
        }
        self._current = bytes.fromhex(keyring.current)
        self._digest_key = _derive(keyring.oldest, info=b"passerelle digest")

    @property
    def current(self) -> bytes:
        """What values sealed with the current key begin with."""
        return self._current

    def seal(self, table: str, column: str, value: Any) -> bytes:  # noqa: ANN401 -- any JSON
        """Encrypt a plain JSON value for one column."""
        nonce = os.urandom(NONCE_BYTES)
        cipher = self._ciphers[self._current]
        return self._current + nonce + cipher.encrypt(nonce, encoded(value), _place(table, column))

    def unseal(self, table: str, column: str, sealed: bytes) -> Any:  # noqa: ANN401 -- any JSON
        """Decrypt what `seal` made for the same column.

        Raises:
            SealBroken: if it was changed, made for another column, or its key is not here.
        """
        name, nonce = sealed[:ID_BYTES], sealed[ID_BYTES : ID_BYTES + NONCE_BYTES]
        body = sealed[ID_BYTES + NONCE_BYTES :]
        try:
            plain = self._ciphers[name].decrypt(nonce, body, _place(table, column))
        except (KeyError, ValueError, InvalidTag) as error:
            raise SealBroken(table, column) from error
        return decoded(plain)

    def digest(self, address: Address) -> bytes:
        """Fingerprint an address, the same in every run and after every rotation."""
        return self.digest_of("address", address.channel, address.tenant, address.user)

    def digest_of(self, *parts: str) -> bytes:
        """Fingerprint a name made of parts; the first one says what it names."""
        framed = json.dumps(parts, separators=(",", ":")).encode("ascii")
        return hmac.digest(self._digest_key, framed, hashlib.sha256)


def _derive(key: bytes, *, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)


@cache
def _place(table: str, column: str) -> bytes:
    if CLASSIFICATION[table][column] is not Class.SEALED:
        message = f"{table}.{column} is not classified as sealed"
        raise ValueError(message)
    return f"{table}.{column}".encode("ascii")

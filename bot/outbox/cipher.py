"""
What texts say is unreadable at rest: AES-256-GCM under the operator's own keys.

The first key writes, all of them read; each row names the key that it was written
under, so keys can change while texts wait. Ciphers are bound to their text and column:
one that was moved elsewhere does not open. (NIST SP 800-38D; a nonce is 96 random bits,
good for four thousand million texts a key.)
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.errors import StoreError
from bot.secret import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE = 12


class Cipher:
    """Seals and opens what the store holds; without keys everything stays plain."""

    def __init__(self, keys: Sequence[Secret] = ()) -> None:
        self._keys: dict[str, AESGCM] = {}
        for key in keys:
            raw = key_bytes(key)
            # Cryptography costs a start 15 ms, which only those pay who use it.
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            self._keys.setdefault(hashlib.sha256(raw).hexdigest()[:16], AESGCM(raw))
        self.names = tuple(self._keys)
        self.name = self.names[0] if self.names else ""
        """Of the key that writes; empty for none."""
        self._marking = hmac.digest(key_bytes(keys[0]), b"likeness", "sha256") if keys else b""

    def seal(self, plain: str, *where: str) -> str:
        """Return what may be stored; `where` binds it to its text and column."""
        if not self.name:
            return plain
        return base64.b64encode(self.seal_bytes(plain.encode(), *where)).decode()

    def unseal(self, name: str, stored: str, *where: str) -> str:
        """Return what was sealed under the key of that name; raises StoreError if it cannot."""
        if not name:
            return stored
        return self.unseal_bytes(name, base64.b64decode(stored), *where).decode()

    def likeness(self, *parts: str) -> str:
        """Return what only the same texts share; with a key, nobody else can try out guesses."""
        whole = "".join(f"{len(part)}:{part}" for part in parts).encode()
        if not self.name:
            return hashlib.sha256(whole).hexdigest()
        return hmac.digest(self._marking, whole, "sha256").hex()

    def seal_bytes(self, plain: bytes, *where: str) -> bytes:
        """Do the same for bytes."""
        if not self.name:
            return plain
        nonce = os.urandom(_NONCE)
        return nonce + self._keys[self.name].encrypt(nonce, plain, _bound(where))

    def unseal_bytes(self, name: str, stored: bytes, *where: str) -> bytes:
        """Do the same for bytes."""
        if not name:
            return stored
        if name not in self._keys:
            raise StoreError(missing([name]))
        from cryptography.exceptions import InvalidTag

        try:
            return self._keys[name].decrypt(stored[:_NONCE], stored[_NONCE:], _bound(where))
        except InvalidTag:
            raise StoreError("a stored text does not open: somebody has changed it") from None


def key_bytes(key: Secret) -> bytes:
    """Read a key as the config file has it: 32 bytes in base64; raises StoreError."""
    text = key.reveal().strip().replace("-", "+").replace("_", "/")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != KEY_BYTES:
        raise StoreError("is no key; `openssl rand -base64 32` makes one")
    return raw


def missing(names: Sequence[str]) -> str:
    """Say which keys are needed, by their marks."""
    marks = ", ".join(sorted(names))
    return (
        f"the store holds texts that were encrypted under a key (mark {marks}) which "
        "storage.encryption_keys does not have; put that key back, at any place in the list"
    )


def _bound(where: tuple[str, ...]) -> bytes:
    return "\0".join(where).encode()

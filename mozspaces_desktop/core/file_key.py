"""The key of an encrypted data file: made of a passphrase, written down as a recovery code.

A passphrase and the first 16 bytes of the file, which SQLCipher keeps in the clear as its salt, give a secret of 16
bytes (Argon2id with the second choice of RFC 9106, section 4). The secret gives the key of the file (HMAC-SHA-256), and
in letters it is the recovery code. So a file carries all that it takes to open it, and so does each of its backups.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError

SALT_BYTES = SECRET_BYTES = 16
SHORTEST_PASSPHRASE = 8
"""Characters."""

_PURPOSE = b"MozSpaces Desktop data file 1"
_PASSES, _MEMORY_KIB, _LANES = 3, 64 * 1024, 4
_CHECK_BYTES, _GROUP = 1, 4
_MISREAD = str.maketrans("0189", "OLBG")
"""Digits that base32 has not, and the letters that they look like."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens an encrypted file. Two are equal if they open the same file; neither text nor log shows a secret."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @classmethod
    def fresh(cls, passphrase: str) -> Key:
        """A key for a file that is to be encrypted with `passphrase`. Takes a tenth of a second and 64 MB.

        Raises :class:`RefusedError` for a passphrase that is too short.
        """
        if len(_typed(passphrase)) < SHORTEST_PASSPHRASE:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "A passphrase has at least {least} characters."), least=SHORTEST_PASSPHRASE
            )
        return cls.from_passphrase(passphrase, secrets.token_bytes(SALT_BYTES))

    @classmethod
    def from_passphrase(cls, passphrase: str, salt: bytes) -> Key:
        """The key that `passphrase` makes with the `salt` of a file; a wrong one makes a key that opens nothing."""
        from argon2.low_level import Type, hash_secret_raw  # not at every start

        return cls(
            hash_secret_raw(
                _typed(passphrase).encode("utf-8", "surrogatepass"),
                salt,
                time_cost=_PASSES,
                memory_cost=_MEMORY_KIB,
                parallelism=_LANES,
                hash_len=SECRET_BYTES,
                type=Type.ID,
            ),
            salt,
        )

    @classmethod
    def from_recovery_code(cls, code: str, salt: bytes) -> Key:
        """The key that a recovery code stands for, however it is spaced and whatever case it is in.

        Raises :class:`RefusedError` if it is none, or mistyped.
        """
        letters = "".join(one for one in code.upper() if one.isalnum()).translate(_MISREAD)
        try:
            held = base64.b32decode(letters + "=" * (-len(letters) % 8))
        except ValueError:
            held = b""
        secret, check = held[:SECRET_BYTES], held[SECRET_BYTES:]
        if len(secret) != SECRET_BYTES or not hmac.compare_digest(check, _check(secret)):
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "This is not a recovery code; compare each letter with the printed one.")
            )
        return cls(secret, salt)

    @property
    def recovery_code(self) -> str:
        """The secret in letters, seven groups of four: ``K7QX-2M4F-…``. Who has it can open the file."""
        letters = base64.b32encode(self.secret + _check(self.secret)).decode("ascii").rstrip("=")
        return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))

    @property
    def pragma(self) -> str:
        """The key as SQLCipher's ``PRAGMA key`` wants it: raw, so that no connection has to derive it again."""
        return f"\"x'{self._raw.hex()}'\""

    @property
    def pragma_with_salt(self) -> str:
        """The same for a file that does not exist yet and shall have the salt of this key."""
        return f"\"x'{self._raw.hex()}{self.salt.hex()}'\""

    @property
    def _raw(self) -> bytes:
        return hmac.digest(self.secret, _PURPOSE, "sha256")


def salt_of(path: Path) -> bytes:
    """The salt of the encrypted file at `path`. Raises OSError."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def _typed(passphrase: str) -> str:
    """`passphrase` as it is typed on every keyboard: one and the same character may be stored in several ways."""
    return unicodedata.normalize("NFKC", passphrase)


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(_PURPOSE + secret).digest()[:_CHECK_BYTES]

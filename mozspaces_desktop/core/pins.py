"""PINs: kept so that nobody can read them, and slow to guess.

Hashed with Argon2id (RFC 9106, in the PHC string format), which takes memory and about a tenth of a second for each
guess. Ten thousand PINs of four digits are still soon tried by somebody who has the data file: a PIN keeps people out
of the window, not burglars out of the disk.
"""

from __future__ import annotations

import hashlib
import hmac
from functools import cache
from typing import TYPE_CHECKING

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 4, 12
"""How many digits a PIN has."""

_OLD_COST, _OLD_BLOCK, _OLD_PARALLEL = 2**14, 8, 1
"""Of scrypt (RFC 7914), which hashed the PINs of kiosks before."""


@cache
def hasher() -> PasswordHasher:
    """What hashes PINs, with the second choice of RFC 9106: 64 MiB of memory, three passes."""
    from argon2 import PasswordHasher  # not at every start

    return PasswordHasher()


def is_pin(text: str) -> bool:
    """Whether `text` is four to twelve digits."""
    return text.isascii() and text.isdigit() and SHORTEST <= len(text) <= LONGEST


def hashed(pin: str) -> str:
    """`pin` as it is kept; takes about a tenth of a second. Raises :class:`RefusedError` if it is none."""
    if not is_pin(pin):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "A PIN has {shortest} to {longest} digits."), shortest=SHORTEST, longest=LONGEST
        )
    return hasher().hash(pin)


def opens(pin: str, kept: str) -> bool:
    """Whether `pin` is the one that was kept; nothing is what a damaged text was made of. As slow as :func:`hashed`."""
    from argon2.exceptions import InvalidHashError, VerificationError

    if not is_pin(pin):
        return False
    salt, sign, digest = kept.partition(":")
    try:
        if sign:
            return hmac.compare_digest(_old_hash(pin, bytes.fromhex(salt)), bytes.fromhex(digest))
        return hasher().verify(kept, pin)
    except (VerificationError, InvalidHashError, ValueError):
        return False


def is_dated(kept: str) -> bool:
    """Whether a PIN would be hashed in another way today, so that it should be kept anew."""
    return ":" in kept or hasher().check_needs_rehash(kept)


def _old_hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("ascii"), salt=salt, n=_OLD_COST, r=_OLD_BLOCK, p=_OLD_PARALLEL)

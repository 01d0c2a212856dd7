"""The PIN that leads out of the kiosk: kept so that nobody can read it, and slow to guess.

Hashed with scrypt (RFC 7914), which takes memory and a twentieth of a second for each guess. Ten thousand PINs of four
digits are still soon tried by somebody who has the file of settings; the PIN keeps visitors out, not burglars.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
_SALT_BYTES = 16
_SHORTEST, _LONGEST = 4, 8
_FREE_GUESSES = 2
_LONGEST_WAIT_S = 60


def is_pin(text: str) -> bool:
    """Whether `text` is four to eight digits."""
    return text.isascii() and text.isdigit() and _SHORTEST <= len(text) <= _LONGEST


def hashed(pin: str) -> str:
    """`pin` as it is kept: a fresh salt and the hash, in hexadecimal."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"{salt.hex()}:{_hash(pin, salt).hex()}"


def opens(pin: str, kept: str) -> bool:
    """Whether `pin` is the one that was kept; nothing is what a damaged text was made of."""
    salt, _, digest = kept.partition(":")
    try:
        return hmac.compare_digest(_hash(pin, bytes.fromhex(salt)), bytes.fromhex(digest))
    except ValueError:
        return False


def seconds_to_wait(wrong: int) -> int:
    """How long after `wrong` PINs in a row the next one is taken: not at all after two, then 2, 4, 8 s, a minute."""
    return 0 if wrong <= _FREE_GUESSES else min(2 ** (wrong - _FREE_GUESSES), _LONGEST_WAIT_S)


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("utf-8", "replace"), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL)

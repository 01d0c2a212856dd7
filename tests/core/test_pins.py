import hashlib

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import pins
from mozspaces_desktop.core.errors import RefusedError


@pytest.mark.parametrize("text", ["1234", "000000000000", "123456"])
def test_four_to_twelve_digits_are_a_pin(text):
    assert pins.is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", " 1234", "١٢٣٤", "12.4", "²²²²"])
def test_anything_else_is_none(text):
    assert not pins.is_pin(text)
    with pytest.raises(RefusedError, match="4 to 12 digits"):
        pins.hashed(text)


def test_only_the_right_pin_opens_and_cannot_be_read():
    kept = pins.hashed("4711")
    assert kept.startswith("$argon2id$")
    assert pins.opens("4711", kept)
    assert not any(pins.opens(wrong, kept) for wrong in ("4712", "471", "47110", "", "\udcff"))
    assert "4711" not in kept
    assert kept != pins.hashed("4711")
    assert not pins.is_dated(kept)


def test_the_pin_of_an_older_kiosk_still_opens_and_wants_to_be_kept_anew():
    salt = bytes(range(16))
    kept = f"{salt.hex()}:{hashlib.scrypt(b'4711', salt=salt, n=2**14, r=8, p=1).hex()}"
    assert pins.opens("4711", kept)
    assert not pins.opens("4712", kept)
    assert pins.is_dated(kept)


def test_a_pin_that_was_hashed_more_cheaply_is_dated():
    assert pins.is_dated(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("4711"))


@given(st.text(max_size=60))
def test_a_damaged_text_opens_to_nobody(kept):
    assert not pins.opens("4711", kept)

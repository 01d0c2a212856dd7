"""The key of an encrypted file, from its passphrase or its recovery code: the same ones for ever."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.file_key import SHORTEST_PASSPHRASE, Key, salt_of

SALT = bytes(range(16))
PASSPHRASE = "Quatre mots au hasard: café 茶"  # noqa: S105 -- of these tests
SECRET = bytes.fromhex("c14e5adaf67d78f8e15d393b130ea9cf")
CODE = "YFHF-VWXW-PV4P-RYK5-HE5R-GDVJ-Z6PA"


def test_a_passphrase_of_today_opens_for_ever() -> None:
    key = Key.from_passphrase(PASSPHRASE, SALT)
    assert key.secret == SECRET
    assert key.recovery_code == CODE
    raw = hmac.new(SECRET, b"MozSpaces Desktop data file 1", hashlib.sha256).hexdigest()
    assert (key.pragma, key.pragma_with_salt) == (f"\"x'{raw}'\"", f"\"x'{raw}{SALT.hex()}'\"")


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_keyboard_may_write_one_letter_in_several_ways(form: str) -> None:
    typed = unicodedata.normalize(form, PASSPHRASE)  # type: ignore[arg-type]  # one of the four
    assert Key.from_passphrase(typed, SALT).secret == SECRET


@pytest.mark.parametrize("typed", [PASSPHRASE.lower(), PASSPHRASE + " ", PASSPHRASE[:-1], "", "\ud800"])
def test_another_passphrase_is_another_key(typed: str) -> None:
    assert Key.from_passphrase(typed, SALT) != Key(SECRET, SALT)


def test_each_file_has_a_salt_of_its_own() -> None:
    first, second = Key.fresh(PASSPHRASE), Key.fresh(PASSPHRASE)
    assert first.salt != second.salt
    assert first.secret != second.secret
    assert Key.from_passphrase(PASSPHRASE, first.salt) == first


def test_a_short_passphrase_is_refused_before_anything_is_encrypted_with_it() -> None:
    with pytest.raises(RefusedError, match=f"at least {SHORTEST_PASSPHRASE} characters"):
        Key.fresh("café12 "[:7])
    with pytest.raises(RefusedError):
        Key.fresh("e\u0301" * 7)  # fourteen code points, seven letters


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", " "),
        f"  {CODE.replace('-', '')}\n",
        CODE.replace("-", "–"),
        CODE.replace("G", "9"),
    ],
)
def test_a_recovery_code_however_it_is_typed(typed: str) -> None:
    assert Key.from_recovery_code(typed, SALT) == Key(SECRET, SALT)


@pytest.mark.parametrize(
    "typed", ["", "-", "four random words", CODE[:-1], CODE + "A", CODE[5:], CODE.replace("-", "=", 1)[:3], "٣" * 28]
)
def test_what_is_no_recovery_code(typed: str) -> None:
    with pytest.raises(RefusedError, match="compare each letter with the printed one"):
        Key.from_recovery_code(typed, SALT)


def test_a_wrong_letter_is_noticed() -> None:
    others = {letter: chr((ord(letter) - 65 + 1) % 26 + 65) if letter.isalpha() else "A" for letter in CODE}
    for place, letter in enumerate(CODE[:-1]):
        if letter == "-":
            continue
        mistyped = CODE[:place] + others[letter] + CODE[place + 1 :]
        with pytest.raises(RefusedError):
            Key.from_recovery_code(mistyped, SALT)


@given(st.binary(min_size=16, max_size=16))
@settings(max_examples=200, deadline=None)
def test_every_secret_has_a_code_of_seven_groups_of_four(secret: bytes) -> None:
    code = Key(secret, SALT).recovery_code
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert not set(code) & set("0189")
    for typed in (code, code.translate(str.maketrans("OLBG", "0189"))):
        assert Key.from_recovery_code(typed, SALT).secret == secret


def test_neither_text_nor_log_shows_a_secret() -> None:
    key = Key(SECRET, SALT)
    assert str(key) == repr(key) == "Key()"


def test_the_salt_is_how_a_file_begins(tmp_path: Path) -> None:
    begin = secrets.token_bytes(16)
    (tmp_path / "file").write_bytes(begin + bytes(100))
    assert salt_of(tmp_path / "file") == begin

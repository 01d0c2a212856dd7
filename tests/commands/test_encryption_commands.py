"""``encrypt`` and ``decrypt``, and the other commands on an encrypted file."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop import paths
from mozspaces_desktop.commands import passphrases
from mozspaces_desktop.core import backups, data_file, file_key
from tests.commands.conftest import Say

Ask = Callable[..., Any]
Refused = Callable[..., str]
PASSPHRASE = "quatre mots au hasard"  # noqa: S105 -- of these tests


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are derived as cheaply as can be: in a thousandth of the time."""
    monkeypatch.setattr(file_key, "_MEMORY_KIB", 64)
    monkeypatch.setattr(file_key, "_PASSES", 1)


@pytest.fixture
def word(tmp_path: Path) -> Path:
    """A file with the passphrase."""
    file = tmp_path / "word.txt"
    file.write_text(f"\ufeff{PASSPHRASE}\r\nand a second line", encoding="utf-8")
    return file


@pytest.fixture
def code(ask: Ask, word: Path) -> str:
    """The demo file is encrypted now; its recovery code."""
    recovery_code: str = ask("encrypt", "--passphrase-file", word)["recovery_code"]
    return recovery_code


class Terminal(io.StringIO):
    """A terminal in front of which somebody sits."""

    def isatty(self) -> bool:
        return True


def types(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Let somebody type `answers`; what they are asked."""
    asked: list[str] = []
    left = list(answers)

    def getpass(prompt: str) -> str:
        asked.append(prompt)
        return left.pop(0)

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(passphrases, "getpass", getpass)
    return asked


def test_encrypted_and_decrypted(ask: Ask, word: Path, demo_file: Path) -> None:
    before = ask("figures")
    ask("encrypt", "--passphrase-file", word)
    assert data_file.is_encrypted(demo_file)
    assert ask("figures", "--passphrase-file", word) == before
    assert ask("verify", "--passphrase-file", word)["ok"] is True
    ask("decrypt", "--passphrase-file", word)
    assert not data_file.is_encrypted(demo_file)
    assert ask("figures") == before


def test_the_environment_has_the_passphrase(ask: Ask, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for typed in (PASSPHRASE, code.lower()):
        monkeypatch.setenv(passphrases.VARIABLE, typed)
        assert ask("verify")["ok"] is True


@pytest.mark.usefixtures("code")
def test_nobody_can_be_asked(refused: Refused) -> None:
    assert "give its passphrase in MOZSPACES_PASSPHRASE" in refused("verify")


@pytest.mark.usefixtures("code")
def test_the_wrong_passphrase_is_a_sentence(refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(passphrases.VARIABLE, "four wrong words")
    assert "look at capital letters" in refused("verify")


@pytest.mark.usefixtures("code")
def test_somebody_is_asked(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = types(monkeypatch, PASSPHRASE)
    assert ask("verify")["ok"] is True
    assert asked == ["Passphrase of demo.sqlite: "]


def test_a_new_passphrase_is_typed_twice(
    ask: Ask, refused: Refused, monkeypatch: pytest.MonkeyPatch, demo_file: Path
) -> None:
    assert "Give the new passphrase in MOZSPACES_PASSPHRASE" in refused("encrypt")
    types(monkeypatch, PASSPHRASE, "another one")
    assert "are not the same" in refused("encrypt")
    types(monkeypatch, "short", "short")
    assert "at least 8 characters" in refused("encrypt")
    assert not data_file.is_encrypted(demo_file)
    asked = types(monkeypatch, PASSPHRASE, PASSPHRASE)
    assert len(ask("encrypt")["recovery_code"]) == 34
    assert asked == ["New passphrase: ", "The same again: "]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00"])
def test_a_file_without_a_passphrase(refused: Refused, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "none.txt").write_bytes(content)
    assert "holds no passphrase" in refused("encrypt", "--passphrase-file", tmp_path / "none.txt")
    assert "No such file" in refused("encrypt", "--passphrase-file", tmp_path / "missing.txt")


@pytest.mark.usefixtures("code")
def test_what_is_so_already(ask: Ask, refused: Refused, word: Path) -> None:
    assert "is encrypted already" in refused("encrypt", "--passphrase-file", word)
    ask("decrypt", "--passphrase-file", word)
    assert "is not encrypted" in refused("decrypt")


def test_older_copies_are_told_of_and_encrypted_if_asked_for(say: Say, ask: Ask, word: Path, demo_file: Path) -> None:
    copy = paths.backups_dir(demo_file) / "monday.sqlite"
    backups.backup(demo_file, copy)
    said = say("--data", demo_file, "encrypt", "--passphrase-file", word)
    assert "can be read by everybody (see --copies)" in said.out
    assert str(copy) in said.out
    assert not data_file.is_encrypted(copy)
    ask("decrypt", "--passphrase-file", word)
    assert ask("encrypt", "--copies", "--passphrase-file", word)["plain_copies"] == []
    assert data_file.is_encrypted(copy)
    assert [one["sound"] for one in ask("backups", "--passphrase-file", word)["backups"]] == [True]


def test_an_encrypted_file_stays_so_when_a_plain_backup_is_restored(
    ask: Ask, word: Path, demo_file: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.sqlite"
    ask("backup", plain)
    ask("encrypt", "--passphrase-file", word)
    ask("restore", plain, "--passphrase-file", word)
    assert data_file.is_encrypted(demo_file)
    assert ask("verify", "--passphrase-file", word)["ok"] is True


def test_an_encrypted_backup_is_restored_where_nothing_is(say: Say, ask: Ask, word: Path, tmp_path: Path) -> None:
    ask("encrypt", "--passphrase-file", word)
    ask("backup", tmp_path / "copy.sqlite", "--passphrase-file", word)
    new = tmp_path / "new.sqlite"
    assert say("--data", new, "restore", tmp_path / "copy.sqlite", "--passphrase-file", word).status == 0
    assert data_file.is_encrypted(new)


def test_rescue_takes_the_passphrase(ask: Ask, word: Path, demo_file: Path, tmp_path: Path) -> None:
    ask("encrypt", "--passphrase-file", word)
    content = bytearray(demo_file.read_bytes())
    content[len(content) // 2] ^= 1
    demo_file.write_bytes(content)
    found = ask("rescue", demo_file, "--to", tmp_path / "rescued.sqlite", "--passphrase-file", word)
    assert found["kinds"]
    assert data_file.is_encrypted(tmp_path / "rescued.sqlite")

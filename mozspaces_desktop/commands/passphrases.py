"""The passphrase of an encrypted file for a command: of a file, of the environment, or asked in the terminal."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from mozspaces_desktop.core import data_file
from mozspaces_desktop.core.encrypting import opening_key
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, KeyNeededError, RefusedError
from mozspaces_desktop.core.file_key import Key

VARIABLE = "MOZSPACES_PASSPHRASE"
"""Of the environment, for commands that nobody sits in front of."""

_LONGEST = 10_000
"""Bytes of a file with a passphrase that are read."""


def key_of(path: Path, arguments: Namespace) -> Key | None:
    """What opens the data file at `path`, from its passphrase or its recovery code; None for one that is plain.

    Raises :class:`KeyNeededError` if it does not open it, or nobody can be asked, :class:`FileError` if there is no
    file of ours.
    """
    if not _is_encrypted(path):
        return None
    typed = _given(arguments)
    if typed is None and not _can_ask():
        raise KeyNeededError(
            QT_TRANSLATE_NOOP("core", "{path} is encrypted: give its passphrase in {variable} or a --passphrase-file."),
            path=path,
            variable=VARIABLE,
        )
    typed = getpass(f"Passphrase of {path.name}: ") if typed is None else typed
    try:
        return opening_key(path, typed, is_code=True)
    except RefusedError:
        return opening_key(path, typed)


def key_if_any(path: Path, arguments: Namespace) -> Key | None:
    """The same; None, too, where nothing is that could have a key: no file, or one that is past recognition."""
    try:
        return key_of(path, arguments)
    except KeyNeededError:
        raise
    except FileError:
        return None


def new_key(arguments: Namespace) -> Key:
    """A key of the passphrase that is given, or typed twice. Raises :class:`RefusedError`."""
    typed = _given(arguments)
    if typed is not None:
        return Key.fresh(typed)
    if not _can_ask():
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "Give the new passphrase in {variable} or a --passphrase-file."),
            variable=VARIABLE,
        )
    typed = getpass("New passphrase: ")
    if getpass("The same again: ") != typed:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "The two passphrases are not the same."))
    return Key.fresh(typed)


def _is_encrypted(path: Path) -> bool:
    try:
        data_file.check_header(path)
    except KeyNeededError:
        return True
    return False


def _given(arguments: Namespace) -> str | None:
    file: Path | None = arguments.passphrase_file
    if file is None:
        return os.environ.get(VARIABLE)
    with data_file.world_errors(file):
        content = file.read_bytes()[:_LONGEST]
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        lines = []
    if not lines:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "{path} holds no passphrase: its first line must be one, in UTF-8."), path=file
        )
    return lines[0]


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()

"""Where an export goes: written beside its place and moved there whole, so that a failure leaves the old file."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mozspaces_desktop.core import durable, private_files
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.text import clean

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]')
_TURNED = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing, so that a file seems to be called and to end otherwise than it does."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""Names that are no files on Windows, whatever they end in."""

_BEGINNING, _END = 110, 60
"""Bytes of a long name that are kept; no system takes a name of more than 255."""
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_ANYBODY = 0o666
"""The mode from which the system takes what the person's umask says."""
_ABANDONED_S = 3600.0
"""A half-written file that nobody has written to for so long (seconds) is one of a program that was killed."""


def file_name_part(text: str) -> str:
    """`text` without what Windows, macOS or Linux forbid in the name of a file, and not too much of it; never empty."""
    name = " ".join(_FORBIDDEN.sub("-", _TURNED.sub("", clean(text))).split())
    stored = name.encode()
    if len(stored) > _BEGINNING + _END:
        beginning, end = stored[:_BEGINNING].decode(errors="ignore"), stored[-_END:].decode(errors="ignore")
        name = f"{beginning}-{end}"
    name = name.strip(". ")
    return f"-{name}" if not name or _DEVICES.match(name) else name


@contextmanager
def written_beside(target: Path, *, shared: bool = False) -> Iterator[Path]:
    """Give an empty file in the folder of `target` to write to; what is in it in the end takes the place of `target`.

    Only its owner may read it, unless it is to be `shared`, because nobody is named in it: then the umask decides.
    A file that is replaced keeps its rights. An exception inside leaves `target` as it was. Raises
    :class:`FileError` when the folder is missing or may not be written, the disk is full, or another program has
    `target` open.
    """
    _refuse_open(target)
    partial = target.with_name(f".mozspaces-{secrets.token_hex(4)}.partial")
    try:
        os.close(
            os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ANYBODY if shared else private_files.OWNER_ONLY)
        )
        _remove_abandoned(partial)
        yield partial
        rights = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
        durable.replace(partial, target)
        if rights is not None:
            target.chmod(rights)
    except OSError as error:
        raise _world_error(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


def _remove_abandoned(partial: Path) -> None:
    """Delete what was left beside `partial` when a program was killed; ages are by the clock of the disk itself."""
    now = partial.stat().st_mtime
    for left in partial.parent.glob(".mozspaces-*.partial*"):
        with suppress(OSError):
            if now - left.stat().st_mtime > _ABANDONED_S:
                left.unlink()


def _refuse_open(target: Path) -> None:
    """Excel keeps a small file beside each workbook that it has open, and LibreOffice another."""
    for lock in (target.with_name(f"~${target.name}"), target.with_name(f".~lock.{target.name}#")):
        if os.path.exists(lock):
            raise FileError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "“{name}” is open in another program; close it there and try again. If it is not, delete the file "
                    "“{lock}” beside it.",
                ),
                name=target.name,
                lock=lock.name,
            )


def _world_error(target: Path, error: OSError) -> FileError:
    if not os.path.isdir(target.parent):
        return FileError(
            QT_TRANSLATE_NOOP("core", "There is no folder {folder}; choose another."), folder=target.parent
        )
    if os.path.isdir(target):
        return FileError(QT_TRANSLATE_NOOP("core", "{path} is a folder; choose a name for the file."), path=target)
    if error.errno in _DISK_FULL:
        return FileError(
            QT_TRANSLATE_NOOP("core", "The disk is full: “{name}” was not written. Free some space and try again."),
            name=target.name,
        )
    if isinstance(error, PermissionError) and os.path.exists(target):
        return FileError(
            QT_TRANSLATE_NOOP(
                "core",
                "“{name}” cannot be replaced: it is open in another program (Excel?) or read-only. Close it there, or "
                "choose another name.",
            ),
            name=target.name,
        )
    return FileError(
        QT_TRANSLATE_NOOP("core", "“{name}” cannot be written to {folder}: {reason}. Choose another folder."),
        name=target.name,
        folder=target.parent,
        reason=error.strerror or type(error).__name__,
    )

"""Where an export goes: written beside its place and moved there whole, so that a failure leaves the old file."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.text import clean

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


def file_name_part(text: str) -> str:
    """`text` without what Windows, macOS or Linux forbid in the name of a file."""
    return " ".join(_FORBIDDEN.sub("-", clean(text)).split()).strip(". ")


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """Give a path in the folder of `target` to write to; what is there in the end takes the place of `target`.

    An exception inside leaves `target` as it was. Raises :class:`FileError` when the folder is missing or may not
    be written, the disk is full, or another program has `target` open.
    """
    _refuse_open(target)
    partial = target.with_name(f".{secrets.token_hex(4)}.partial")
    try:
        yield partial
        _to_disk(partial)
        os.replace(partial, target)
    except OSError as error:
        raise _world_error(target, error) from error
    finally:
        partial.unlink(missing_ok=True)


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


def _to_disk(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


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

"""What backups are called: when they were made and why, in names that sort and that every file system takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

SUFFIX = ".sqlite"

_MOMENT = "%Y-%m-%d %H.%M.%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\dZ) ([a-z-]+)(?: \d+)?", re.ASCII)


class Reason(StrEnum):
    """Why a backup was made, as its name says it."""

    DAILY = "daily"
    CLOSING = "closing"
    BEFORE_IMPORT = "before-import"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"
    BEFORE_CHANGE = "before-change"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it is, why and when (aware, UTC, whole seconds) it was made, and how many bytes it has."""

    path: Path
    reason: Reason
    at: datetime
    size: int


def free_path(folder: Path, at: datetime, reason: Reason) -> Path:
    """Where in `folder` a backup of the moment `at` (aware) goes: ``2014-07-31 17.10.05Z before-import.sqlite``.

    A second one of the same second gets a number.
    """
    stem = f"{at.astimezone(UTC):{_MOMENT}} {reason}"
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{SUFFIX}", number + 1
    return path


def backup_at(path: Path) -> Backup:
    """What the name of the backup at `path` says.

    A file with a name of its own was put there by somebody, when it was written last. Raises OSError.
    """
    status = path.stat()
    named = _NAME.fullmatch(path.stem)
    try:
        at = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC) if named else None
        reason = Reason(named[2]) if named else Reason.BY_HAND
    except ValueError:
        at = None
    if at is None:
        at, reason = datetime.fromtimestamp(int(status.st_mtime), UTC), Reason.BY_HAND
    return Backup(path, reason, at, status.st_size)


def newest_first(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """`backups`, the newest first; then those of the future, of a time when the clock was wrong."""
    return sorted(sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True), key=lambda one: one.at > now)

"""The commands ``backup``, ``backups`` and ``restore``."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from mozspaces_desktop import paths
from mozspaces_desktop.commands.answers import Answer, one_line, table
from mozspaces_desktop.commands.opening import chosen_path, open_database
from mozspaces_desktop.commands.passphrases import key_if_any
from mozspaces_desktop.core import backups as copying
from mozspaces_desktop.core import data_file, restoring
from mozspaces_desktop.core.backup_contents import Contents, contents
from mozspaces_desktop.core.backup_names import Backup, Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.export_register import Exported, register

_HEADERS = ("When (UTC)", "Reason", "Events", "People", "Check-ins", "File")


def backup(arguments: Namespace) -> Answer:
    """Copy the data file: to a place of its own, or among its other backups."""
    with open_database(arguments) as database:
        path = database.path
        if arguments.file is None:
            target = _store(arguments).make(Reason.BY_HAND, key=database.key).path
        else:
            target = data_file.checked_target(arguments.file, path)
            copying.backup(path, target, key=database.key)
            register(database, Exported.BACKUP, target, with_names=True)
    data = {"path": str(target), "bytes": target.stat().st_size}
    return Answer(data, f"Copied {one_line(str(path))} to {one_line(str(target))}.")


def backups(arguments: Namespace) -> Answer:
    """List the backups of the data file and what they hold, the newest first."""
    store = _store(arguments)
    key = key_if_any(store.path, arguments)
    found = [(one, contents(one.path, key)) for one in store.listing()]
    text = table(_HEADERS, (_row(one, held) for one, held in found))
    if not found:
        text = f"There are no backups in {one_line(str(store.folder))} yet."
    text = "\n".join([text, *(one_line(str(held.problem)) for _, held in found if held.problem is not None)])
    return Answer({"folder": str(store.folder), "backups": [_data(one, held) for one, held in found]}, text)


def restore(arguments: Namespace) -> Answer:
    """Put a backup in the place of the data file."""
    path = chosen_path(arguments)
    backup_key = key_if_any(arguments.file, arguments)
    key = key_if_any(path, arguments) or backup_key
    kept = restoring.restore(arguments.file, _store(arguments), key=key, backup_key=backup_key)
    data = {"path": str(path), "kept": None if kept is None else str(kept)}
    before = "" if kept is None else f" What was there is kept in {one_line(str(kept))}."
    return Answer(data, f"Restored {one_line(str(path))} from {one_line(str(arguments.file))}.{before}")


def _store(arguments: Namespace) -> BackupStore:
    path = chosen_path(arguments)
    return BackupStore(path, paths.backups_dir(path))


def _row(one: Backup, held: Contents) -> tuple[object, ...]:
    summary = held.summary
    counts = (None,) * 3 if summary is None else (summary.events, summary.people, summary.check_ins)
    return (f"{one.at:%Y-%m-%d %H:%M:%S}", one.reason, *counts, one.path.name)


def _data(one: Backup, held: Contents) -> dict[str, Any]:
    summary = held.summary
    last = None if summary is None or summary.last is None else summary.last
    return {
        "path": str(one.path),
        "at": one.at.isoformat(),
        "reason": one.reason,
        "bytes": one.size,
        "encrypted": held.encrypted,
        "format": held.format,
        "sound": held.sound,
        "problem": None if held.problem is None else str(held.problem),
        "events": None if summary is None else summary.events,
        "people": None if summary is None else summary.people,
        "check_ins": None if summary is None else summary.check_ins,
        "last_change": None if last is None else last.at.isoformat(),
    }

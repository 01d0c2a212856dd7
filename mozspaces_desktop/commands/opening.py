"""The data file that a command works on, opened like the window opens it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from mozspaces_desktop import paths
from mozspaces_desktop.commands.passphrases import key_of
from mozspaces_desktop.commands.signing_in import sign_in
from mozspaces_desktop.core.clock import system_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo_clock import demo_clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError


def chosen_path(arguments: Namespace) -> Path:
    """The data file that is meant: that of ``--data``, or this person's own."""
    return paths.behind_link(arguments.data or paths.data_file())


def open_database(arguments: Namespace) -> Database:
    """Open the data file that is meant, by its own clock if it is a demo, for somebody who may give this command.

    Raises :class:`FileError`, and :class:`RefusedError` for who may not: see :func:`sign_in`.
    """
    path = chosen_path(arguments)
    if not path.exists():
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core",
                "There is no data file at {path} yet; open the window once to make one, or fill one with: "
                "mozspaces-desktop demo --data FILE",
            ),
            path=path,
        )
    key = key_of(path, arguments)
    database = Database.open(
        path,
        clock=demo_clock(path, key=key) or system_clock,
        actor=paths.login_name(),
        device=paths.device_id(),
        backups=paths.backups_dir(path),
        key=key,
    )
    try:
        sign_in(database, arguments)
    except BaseException:
        database.close()
        raise
    return database

"""Sees to it that work on a file does nothing outside its folder: audit events (PEP 578) tell of all it does."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER = (
    "subprocess.",
    "socket.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "urllib.",
    "pickle.",
)
_ON_PATHS = frozenset(
    {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate"}
    | {"sqlite3.connect", "shutil.move", "shutil.rmtree", "shutil.copyfile", "shutil.unpack_archive"}
)
_READ = tuple(
    str(Path(one).resolve())
    for one in (sys.prefix, sys.base_prefix, Path(__file__).parents[2], "/usr/share/zoneinfo", "/proc/self", "/dev")
)
"""What may be read beside the folder: the program and its libraries, and the world's time zones."""


class OutsideError(BaseException):
    """Something was done that no file may bring about. Nobody catches it by chance."""


class Guard:
    """Watches over one folder at a time, once it is :meth:`watching`."""

    def __init__(self) -> None:
        self._folder = ""
        sys.addaudithook(self._heard)

    @contextmanager
    def watching(self, folder: Path) -> Iterator[None]:
        """Within the block whatever is done outside `folder` raises :class:`OutsideError`."""
        before, tempfile.tempdir = tempfile.tempdir, str(folder)
        self._folder = str(folder.resolve())
        try:
            yield
        finally:
            self._folder = ""
            tempfile.tempdir = before

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._folder:
            return
        if event.startswith(_NEVER):
            self._refuse(event, arguments)
        if event == "open":
            path, mode, flags = arguments
            self._check(event, path, writing=bool(flags & _WRITING) or (isinstance(mode, str) and mode[:1] in "wax"))
        elif event in _ON_PATHS:
            for path in arguments:
                self._check(event, path, writing=True)

    def _check(self, event: str, path: object, *, writing: bool) -> None:
        if not isinstance(path, str | bytes | os.PathLike):
            return
        name = os.fsdecode(path)
        if name.startswith("file:"):  # SQLite's way to say how a file is opened
            name = name.removeprefix("file:").partition("?")[0]
        where = os.path.realpath(name)
        allowed = (self._folder,) if writing else (self._folder, *_READ)
        if not where.startswith(allowed):
            self._refuse(event, (where,))

    def _refuse(self, event: str, arguments: tuple[Any, ...]) -> None:
        self._folder = ""
        message = f"{event} {arguments!r}"
        raise OutsideError(message)


GUARD = Guard()
"""The one of this process: an audit hook cannot be taken away."""

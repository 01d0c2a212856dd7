"""The log of errors of ours: for its owner's eyes only, a megabyte at a time, and without a word of people's data.

What is written are the fixed texts of this program's own calls, without the values that go with them; an error as
:mod:`bare_errors` tells it; and of Qt's messages the beginning. Of what libraries say, only where and how loud: their
texts may quote what they read. `logging.handlers` imports sockets, so this is not for the time before the first paint.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from mozspaces_desktop.bare_errors import without_values
from mozspaces_desktop.core import private_files

QT = "qt"
"""The logger of Qt's messages, and the parent of those of its categories."""

_BYTES = 1_000_000
_FILES = 3
_LONGEST_END = 64 * 1024
"""Bytes of the end of the log that are read to be shown."""
_OURS = frozenset({__package__, QT})
_VALUE = re.compile(r"""["`@\\/=<]|(?<!\w)'|[^ -~]""")
"""How a value may begin in a message of Qt: quoted, a path, an address, or letters that Qt itself does not use."""
_QUOTING = "mozspaces-desktop.log*"
"""Logs that quoted what errors said; they are deleted."""


class PrivateLog(RotatingFileHandler):
    """Appends to `file` and keeps two older ones; what cannot be written is not, without a word."""

    def __init__(self, file: Path) -> None:
        for one in (file, *(file.with_name(f"{file.name}.{number}") for number in range(1, _FILES))):
            private_files.tighten(one)
        super().__init__(
            file, maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", errors="backslashreplace", delay=True
        )
        self.setFormatter(_BareFormatter())

    def _open(self) -> io.TextIOWrapper:
        private_files.make(Path(self.baseFilename))
        return super()._open()

    def doRollover(self) -> None:
        """Begin a new file, or go on with this one while another program has it open (Windows allows no renaming)."""
        with suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is no reason for more trouble; Python would write the record to the terminal, values and all."""


class _BareFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {_said(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{without_values(error)}"


def _said(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] in _OURS and isinstance(record.msg, str):
        return record.msg
    return f"({record.module}, line {record.lineno})"


def beginning(message: str) -> str:
    """The part of a `message` of Qt that is Qt's own: up to the second colon, or to where a value may begin."""
    head = ": ".join(message.split(": ", 2)[:2])
    value = _VALUE.search(head)
    head = head if value is None else head[: value.start()]
    return message if head == message else f"{head.rstrip()} …"


@contextmanager
def written_to(file: Path) -> Iterator[None]:
    """Write the log to `file` meanwhile."""
    handler = begin(file)
    try:
        yield
    finally:
        end(handler)


def begin(file: Path) -> PrivateLog:
    """Write the log to `file` from now on, until the :func:`end` of the handler that this returns."""
    for quoting in file.parent.glob(_QUOTING):
        with suppress(OSError):
            quoting.unlink()
    handler = PrivateLog(file)
    logging.getLogger().addHandler(handler)
    return handler


def end(handler: PrivateLog) -> None:
    """Write no more to the log of `handler`."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def last_lines(file: Path, count: int) -> list[str]:
    """Up to `count` lines from the end of the log `file`; none if it cannot be read."""
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - _LONGEST_END))
            lines = log.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return lines[-count:]

"""Files for their owner's eyes only: they hold names and addresses, or who works here and with which PIN.

On Linux and macOS that is the mode of a file. On Windows a file has the rights of its folder, and the folders of the
program lie in the person's profile, which others cannot read.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

OWNER_ONLY = 0o600
"""The mode of such a file."""

_OWNERS_RIGHTS = stat.S_IRWXU


def opener(path: str, flags: int) -> int:
    """For ``open(..., opener=opener)``: a file that is made by it is its owner's alone."""
    return os.open(path, flags, OWNER_ONLY)


def make(path: Path) -> None:
    """Make an empty file at `path` for its owner alone, unless there is one; that one loses others' rights.

    Raises OSError when it cannot be made.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
    tighten(path)


def tighten(path: Path) -> None:
    """Take the rights to the file at `path`, if there is one, from everybody but its owner.

    Where it is not ours, or on a disk that knows no rights (a stick), it stays as it is: no reason not to go on.
    """
    with suppress(OSError):
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & ~_OWNERS_RIGHTS:
            path.chmod(mode & _OWNERS_RIGHTS)

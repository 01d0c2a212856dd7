"""A disk of a few megabytes on which there is as much room as a test wants."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MEGABYTES = 2
BLOCK = 4096
_BALLAST = "ballast"


@contextmanager
def mounted(folder: Path) -> Iterator[bool]:
    """A file system of its own in the empty `folder`, or False where the machine lets nobody mount one."""
    mount = shutil.which("mount")
    size = f"size={MEGABYTES}m"
    made = mount and subprocess.run([mount, "-t", "tmpfs", "-o", size, "tmpfs", folder], capture_output=True)
    if not made or made.returncode:
        yield False
        return
    try:
        yield True
    finally:
        subprocess.run(["umount", folder], check=True)


def leave_room(disk: Path, room: int) -> None:
    """Fill the disk until `room` bytes are free on it."""
    make_room(disk)
    ballast = disk / _BALLAST
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * BLOCK)
    os.truncate(ballast, ballast.stat().st_size - room)


def make_room(disk: Path) -> None:
    """Take away what fills the disk."""
    (disk / _BALLAST).unlink(missing_ok=True)

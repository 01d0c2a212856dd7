"""Files that are on the disk, and not only in its cache, when somebody goes on."""

from __future__ import annotations

import os
from pathlib import Path


def replace(source: Path, target: Path) -> None:
    """Move `source`, which is closed, to `target` in one step; afterwards a power cut leaves it there whole.

    Raises OSError.
    """
    with source.open("rb+") as file:
        os.fsync(file.fileno())
    os.replace(source, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` to the disk, where the system can be asked to (Windows does it by itself)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

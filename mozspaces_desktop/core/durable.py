"""Files that are on the disk, and not only in its cache, when somebody goes on.

After a power cut a name may be back that was changed or removed, and content be missing that nobody synced; and the
later of two changes may be there without the earlier one, unless the disk was waited for in between.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

_CANNOT = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF)
"""What file systems say that sync no folders (of a network, of a phone)."""


def replace(source: Path, target: Path) -> None:
    """Move `source`, which is closed, to `target` in one step; afterwards a power cut leaves it there whole.

    What was done in the folder of `target` before is on the disk before. Raises OSError.
    """
    sync_file(source)
    sync_folder(target.parent)
    os.replace(source, target)
    sync_folder(target.parent)


def copy(source: Path, target: Path) -> None:
    """Copy what is in `source` to `target`, whose content is on the disk then. Raises OSError."""
    shutil.copyfile(source, target)
    sync_file(target)


def sync_file(path: Path) -> None:
    """Bring what was written to the file at `path` to the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` to the disk, where the system can be asked to (Windows does it by itself).

    Raises OSError if the disk fails.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(descriptor)

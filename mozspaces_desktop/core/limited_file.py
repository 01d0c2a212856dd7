"""Files that somebody gives us are read whole, but not however large they are."""

from __future__ import annotations

from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError

MAX_FILE_BYTES = 64 * 1024 * 1024


def limited_bytes(path: Path, *, too_large: str, most: int = MAX_FILE_BYTES) -> bytes:
    """What is in the file at `path`, `most` bytes of it.

    Raises :class:`FileError` if it is missing or cannot be read; and with the sentence `too_large`, about a `file` and
    a `limit` in MB, if it is.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "“{file}” cannot be read: {reason}."),
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    if len(data) > most:
        raise FileError(too_large, file=path.name, limit=most // 1024 // 1024)
    return data

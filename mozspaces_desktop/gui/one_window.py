"""A data file is shown in one window of an account: whoever starts the program again gets the one that is open.

Two windows on one file would both be right (SQLite sees to that), but whoever clicks the icon twice wants the one with
their half-typed name in it. The claim is a lock file among the settings, which ends with the process, however it ends.
A second process asks for the window by a file beside it; that it is taken away is the answer.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QLockFile, QObject, Signal, Slot

from mozspaces_desktop.core import private_files

_PATIENCE_S, _LOOK_S = 5.0, 0.02
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""How a desktop tells a process that it may come to the front: the second one hands it on to the first."""


class OneWindow(QObject):
    """This process's claim on a data file; `folder` is where the settings of this account are."""

    wanted = Signal()
    """Somebody started the program again for the same file."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._request = folder
        self._watcher: QFileSystemWatcher | None = None

    def claim(self, path: Path) -> bool:
        """Whether no other process shows the data file at `path`; this one then gives up the file of before.

        Where nothing can be written, nobody is asked.
        """
        name = _name(path)
        if self._lock is not None and self._lock.fileName() == str(self._folder / f"{name}.lock"):
            return True
        lock = QLockFile(str(self._folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # a process that is there is never too old
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            return False
        self.release()
        private_files.tighten(Path(lock.fileName()))  # there is the name of the computer in it
        self._lock, self._request = lock, self._folder / f"{name}.front"
        return True

    def listen(self) -> None:
        """Notice from now on when the window is wanted."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._look)

    def release(self) -> None:
        """Let another process show the file."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @Slot()
    def _look(self) -> None:
        if self._lock is None:
            return
        try:
            tokens = self._request.read_text(encoding="utf-8").split("\n")
            self._request.unlink()
        except OSError:  # something else changed there
            return
        os.environ |= {name: token for name, token in zip(_TOKENS, tokens, strict=False) if token}
        self.wanted.emit()


def bring_to_front(folder: Path, path: Path) -> bool:
    """Ask the process that shows the data file at `path` for its window; whether it answered within some seconds."""
    request = folder / f"{_name(path)}.front"
    try:
        draft = request.with_suffix(f".{os.getpid()}")
        private_files.make(draft)
        draft.write_text("\n".join(os.environ.get(name, "") for name in _TOKENS), encoding="utf-8")
        draft.replace(request)  # whole, when it is noticed
        ends = time.monotonic() + _PATIENCE_S
        while request.exists():
            if time.monotonic() > ends:
                request.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK_S)
    except OSError:
        return False
    return True


def _name(path: Path) -> str:
    """What the files of a claim on `path` are called, whatever way leads there."""
    digest = QCryptographicHash.hash(os.fsencode(path.resolve()), QCryptographicHash.Algorithm.Sha256)
    return f"window-{digest.toHex().toStdString()[:16]}"

"""One file after the other through a reader, always from the same beginning, and what must hold whatever is in it."""

from __future__ import annotations

import sys
import time
import traceback
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from mozspaces_desktop.core.errors import MozSpacesError
from tests.fuzz.guard import GUARD
from tests.fuzz.readers import READERS, Place

_SLOW = 20
"""Seconds of the processor after which a small file counts as one that hangs the program."""


class BrokenError(Exception):
    """Something that must hold does not."""


class Harness:
    """Gives files to the reader called `name`, in `folder`."""

    def __init__(self, name: str, folder: Path) -> None:
        self._target, self._suffix = READERS[name]
        sys.dont_write_bytecode = True
        folder.mkdir(exist_ok=True)
        self._place = Place.made(folder)
        self._file = folder / f"file{self._suffix}"
        self.runs = 0

    def run(self, data: bytes, *, twice: bool = False) -> str:
        """What came of a file with the bytes `data`, or the sentence that refuses it.

        Raises what no reader may raise, :class:`OutsideError`, and :class:`BrokenError` for a file that leaves
        something behind, takes too long, or is another one the second time.
        """
        self.runs += 1
        self._file.write_bytes(data)
        before = self._left()
        outcome = self._outcome()
        if self._left() - before:
            message = f"files were left: {self._left() - before}"
            raise BrokenError(message)
        if twice and self._outcome() != outcome:
            message = "the second time the same file was another one"
            raise BrokenError(message)
        return outcome

    def _outcome(self) -> str:
        started = time.process_time()
        try:
            with GUARD.watching(self._place.folder):
                outcome = self._target(self._place, self._file, lambda _done, _total: None)
        except MozSpacesError as error:
            outcome = str(error)
        (self._place.folder / "out.xlsx").unlink(missing_ok=True)
        if time.process_time() - started > _SLOW:
            message = f"more than {_SLOW} s"
            raise BrokenError(message)
        return outcome

    def _left(self) -> set[str]:
        return {str(path) for path in self._place.folder.rglob("*")}


class Findings:
    """Files that broke something, each kind once, kept in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kinds: set[str] = set()

    def __len__(self) -> int:
        return len(self._kinds)

    def keep(self, data: bytes, error: BaseException) -> None:
        """Keep `data` and what it led to, unless the like was found before."""
        kind = _kind(error, error.__traceback__)
        if kind in self._kinds:
            return
        self._kinds.add(kind)
        self._folder.mkdir(parents=True, exist_ok=True)
        name = sha256(data).hexdigest()[:16]
        (self._folder / name).write_bytes(data)
        said = "".join(traceback.format_exception(error))
        (self._folder / f"{name}.txt").write_text(said, "utf-8", errors="replace")
        print(f"FOUND {kind}: {self._folder / name}", flush=True)


def _kind(error: BaseException, where: TracebackType | None) -> str:
    """What tells one mistake from another: the kind of error and the line that raised it."""
    last = traceback.extract_tb(where)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"

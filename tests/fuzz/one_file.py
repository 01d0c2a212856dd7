"""Brings one file in, in a process of its own with little memory, and says what it took: for files that may be bombs.

``python -m tests.fuzz.one_file calendars bomb.ics [megabytes]`` prints a line of JSON: how it ended, the seconds, the
peak of memory beyond that of the idle program, how long the work went without a word to its progress (where it can be
stopped), and how long no other thread, as the window's, had its turn.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

from mozspaces_desktop.core.errors import MozSpacesError
from tests.fuzz.readers import READERS, Place

MEGABYTE = 1024 * 1024


def main(reader: str, path: Path, megabytes: int = 1024) -> dict[str, object]:
    """Bring `path` in, with at most so much more memory than the program has before."""
    target, _suffix = READERS[reader]
    with tempfile.TemporaryDirectory() as folder:
        place = Place.made(Path(folder))
        _warm(reader, place)
        idle = _memory("VmRSS")
        limit = _memory("VmSize") + megabytes * MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        silence, turns = _Gaps(), _Gaps()
        threading.Thread(target=_take_turns, args=(turns,), daemon=True).start()
        started = time.monotonic()
        try:
            outcome = target(place, path, lambda _done, _total: silence.mark())
        except MozSpacesError as error:
            outcome = str(error)
        except MemoryError:
            outcome = "out of memory"
        silence.mark()
        turns.mark()
    return {
        "outcome": outcome,
        "seconds": round(time.monotonic() - started, 2),
        "megabytes": round((_memory("VmHWM") - idle) / MEGABYTE),
        "silence": round(silence.longest, 2),
        "stall": round(turns.longest, 2),
    }


class _Gaps:
    """The longest time between two marks."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self.longest = 0.0

    def mark(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _take_turns(turns: _Gaps) -> None:
    while True:
        turns.mark()
        time.sleep(0.005)


def _warm(reader: str, place: Place) -> None:
    """Import what the target imports when it is first used."""
    target, suffix = READERS[reader]
    seed = (
        Path(__file__).parents[1]
        / "data"
        / {".ics": "calendars/one_full_event.ics"}.get(suffix, "workbooks/small.xlsx")
    )
    target(place, seed, lambda _done, _total: None)


def _memory(line: str) -> int:
    """Bytes, from the process's status; the peak that the kernel counts for a child begins with its parent's."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(one.split()[1]) for one in status.splitlines() if one.startswith(f"{line}:")) * 1024


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:]))))

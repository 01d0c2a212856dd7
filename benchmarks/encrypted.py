"""What encryption costs: the same in a plain file and in an encrypted one with the same 100,000 people, in turns.

The machine's own pace falls out of the ratios; what is asked at the door is asked of the encrypted file as it is.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks import door, search
from benchmarks.large_file import NOW, make_file
from benchmarks.result import Result, percentile
from mozspaces_desktop.core import clock, data_file, encrypting, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.checkin.desk import Desk
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

_PEOPLE, _CHECK_INS, _SHOWN, _ROUNDS = 100_000, 300, 150, 5
_MOST_MS = 8.0
"""What a keystroke may take, 99 times of 100, as of a plain file with so many people."""

Times = tuple[list[float], list[float]]
"""Milliseconds, of the plain file and of the encrypted one."""


def run() -> list[Result]:
    """Measure both, and the way from one to the other."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        plain, encrypted = Path(folder) / "plain.sqlite", Path(folder) / "encrypted.sqlite"
        make_file(plain, _PEOPLE)
        event_id, people = door.prepared(plain)
        derived, key = _took(lambda: Key.fresh("four random words"))
        rewritten, _ = _took(lambda: encrypting.reencrypted_copy(plain, None, encrypted, key))
        size = encrypted.stat().st_size / 1e6
        results = [
            Result("encrypted: the key of a passphrase", f"{derived:.0f} ms"),
            Result(f"encrypted: switched on, {size:.0f} MB", f"{rewritten / 1000:.1f} s"),
            *_opening(plain, encrypted, key),
        ]
        with ExitStack() as stack:
            files = [
                stack.enter_context(Database.open(path, clock=clock.running_clock(NOW), actor="bench", key=one))
                for path, one in ((plain, None), (encrypted, key))
            ]
            results += _check_ins(files, event_id, people[:_CHECK_INS])
            results += _figures(files)
            results += _searches(app, files, Path(folder))
            desk = Desk(files[1])
            desk.event_id = event_id
            results += door.on_disk(desk, people[_CHECK_INS : 2 * _CHECK_INS], Path(folder))[1:]
        for name, path, one in (("plain", plain, None), ("encrypted", encrypted, key)):
            results += door.painted(name, path, Path(folder), people[-_SHOWN:], key=one)
        return results


def _took(work: Callable[[], object]) -> tuple[float, Any]:
    begun = time.perf_counter()
    made = work()
    return (time.perf_counter() - begun) * 1000, made


def _opening(plain: Path, encrypted: Path, key: Key) -> list[Result]:
    taken: Times = ([], [])
    for _ in range(_ROUNDS):
        for path, one, times in ((plain, None, taken[0]), (encrypted, key, taken[1])):
            times.append(_took(partial(data_file.check, path, key=one))[0])
    return [_compared("the look at the file at each start", taken)]


def _check_ins(files: list[Database], event_id: str, people: list[door.Person]) -> list[Result]:
    desks = [Desk(database) for database in files]
    taken: Times = ([], [])
    for person in people:
        for desk, times in zip(desks, taken, strict=True):
            desk.event_id = event_id
            times.append(_took(partial(desk.check_in, *person))[0])
    return [_compared("a check-in, on disk", taken)]


def _figures(files: list[Database]) -> list[Result]:
    taken: Times = ([], [])
    for _ in range(_ROUNDS):
        for database, times in zip(files, taken, strict=True):
            with database.read() as session:
                space = spaces.space_named(session)
                [season] = spaces.seasons(session)
                scope = Scope((space,), Period.of(season))
                times.append(_took(partial(figures_for, session, scope, now=NOW))[0])
    return [_compared("the figures of a season", taken)]


def _searches(app: QApplication, files: list[Database], folder: Path) -> list[Result]:
    tabs, tasks = [], Tasks()
    for database in files:
        with database.read() as session:
            space = spaces.space_named(session)
        context = Context(database, Changes(), tasks, Settings(folder / "window.ini"), space.id)
        tabs.append(CheckinTab(context))
        tabs[-1].resize(1280, 800)
        tabs[-1].show()
    app.processEvents()
    gc.freeze()  # as the program does when it has started
    taken: Times = ([], [])
    for text in (*search.exact_texts(), *search.mistyped_texts()):
        for tab, times in zip(tabs, taken, strict=True):
            times += search.typed_into(app, tab.ui.search, text)
    for tab in tabs:
        tab.close()
        tab.deleteLater()
    tasks.shut_down()
    gc.unfreeze()
    worst = percentile(taken[1], 0.99)
    name = f"encrypted: a keystroke, painted, {_PEOPLE:,} people (p99)"
    return [
        _compared("a keystroke, painted", taken),
        Result(name, f"{worst:.1f} ms", f"asked: <= {_MOST_MS:g} ms", worst <= _MOST_MS),
    ]


def _compared(name: str, taken: Times) -> Result:
    plain, encrypted = map(median, taken)
    worst = [percentile(times, 0.99) for times in taken]
    return Result(
        f"encrypted: {name} (p50 / p99)",
        f"{encrypted:.1f} / {worst[1]:.1f} ms",
        f"plain: {plain:.1f} / {worst[0]:.1f} ms = {encrypted / plain:.2f} / {worst[1] / worst[0]:.2f} x",
    )


if __name__ == "__main__":
    for result in run():
        sys.stdout.write(result.line() + "\n")

"""A keystroke in the search of the real Check-in tab until its rows are painted, among very many people.

Real key events go to the search field; each is timed until the tab has searched and every row that is seen has
been painted (offscreen, raster). The machine's own pace is told by what the same keys take in a field that
searches nothing.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.large_file import FIRST_NAMES, NOW, last_name, make_file
from benchmarks.result import Result, percentile
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

_ASKED_MS = {100_000: 8.0, 1_000_000: 16.7}
"""People in the file, and what the 99th percentile may take."""

_NAMES_TYPED = 60
_OTHERS_TYPED = (
    *"amjelsx",
    *(
        "amina.4@exa",
        "k.7@",
        "田中",
        "健太",
        "山",
        "김민준",
        "иван п",
        "петров мари",
        "papadopoulos",
        "eleni",
        "petrov ivan",
    ),
    *("mueller", "strasse", "orsted", "o'brien", "obrien", "anamaria", "diallo amina", "ana maria", "allo", "mina"),
)
_MISTAKES = 40


def run() -> list[Result]:
    """Measure with 100,000 and with 1,000,000 people."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    results: list[Result] = []
    for people in _ASKED_MS:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "people.sqlite"
            make_file(path, people)
            with Database.open(path, clock=clock.fixed_clock(NOW), actor="bench") as database:
                results += measured(app, database, people, Path(folder))
    return results


def measured(app: QApplication, database: Database, people: int, folder: Path) -> list[Result]:
    """What keystrokes take in the Check-in tab of `database`, with `people` in it."""
    with database.read() as session:
        space = spaces.space_named(session)
    changes, tasks = Changes(), Tasks()
    database.listeners.append(changes.notify)
    tab = CheckinTab(Context(database, changes, tasks, Settings(folder / "window.ini"), space.id))
    plain = QLineEdit()
    for widget in (tab, plain):
        widget.resize(1280, 800)
        widget.show()
    app.processEvents()
    gc.freeze()  # as the program does when it has started
    floor, exact, mistaken = [], [], []
    for typed in exact_texts():
        exact += typed_into(app, tab.ui.search, typed)
        floor += typed_into(app, plain, typed)
    for typed in mistyped_texts():
        mistaken += typed_into(app, tab.ui.search, typed)
    for widget in (tab, plain):
        widget.close()
        widget.deleteLater()
    tasks.shut_down()
    gc.unfreeze()
    name, asked = f"search: a keystroke, painted, {people:,} people", _ASKED_MS[people]
    worst = percentile(exact + mistaken, 0.99)
    return [
        Result(f"{name} (p50)", f"{percentile(exact, 0.5):.1f} ms"),
        Result("  the same with a typing mistake (p50)", f"{percentile(mistaken, 0.5):.1f} ms"),
        Result("  the same in a field that searches nothing (p50)", f"{percentile(floor, 0.5):.1f} ms"),
        Result(f"{name} (p99)", f"{worst:.1f} ms", f"asked: <= {asked:g} ms", worst <= asked),
        Result(f"{name} (slowest)", f"{max(exact + mistaken):.1f} ms"),
    ]


def exact_texts() -> Iterator[str]:
    """What is typed without a mistake."""
    dice = random.Random(2)  # noqa: S311 -- which names are typed
    for _ in range(_NAMES_TYPED):
        yield f"{dice.choice(FIRST_NAMES)} {last_name(dice)[:4]}".lower()
    yield from _OTHERS_TYPED


def mistyped_texts() -> Iterator[str]:
    """Names with one letter wrong."""
    dice = random.Random(3)  # noqa: S311 -- which letters are wrong
    for _ in range(_MISTAKES):
        first, last = dice.choice(FIRST_NAMES).lower(), last_name(dice)[:4].lower()
        place = dice.randrange(len(first))
        yield first[:place] + dice.choice("aeioulmnrst") + first[place + dice.randrange(2) :] + " " + last


def typed_into(app: QApplication, field: QLineEdit, text: str) -> list[float]:
    """Milliseconds of each key of `text`, until the window has nothing left to paint; the field is empty again then."""
    taken = []
    for letter in text:
        begun = time.perf_counter()
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
        app.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    field.setText("")
    app.processEvents()
    return taken

"""The real Calendar tab on a file with 20,000 events: leafing through weeks and months, opening views, dragging.

Leafing and opening are timed from the key event until everything is read from the file, laid out and painted
(offscreen, raster); a frame of a drag from a mouse move until it is painted. The floor is a bare widget of the same
size that fills itself and writes sixty lines. Both clocks are told, because other programs on the machine stretch the
one on the wall: what is asked is asked of the time that this program worked.
"""

from __future__ import annotations

import gc
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.many_events import NOW, make_file
from benchmarks.result import Result, percentile
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

_SWITCH_MS, _FRAME_MS = 50.0, 1000 / 60
_STEPS, _FRAMES, _WARM, _LINES = 60, 240, 5, 60
_PAUSE_S = 0.25
_VIEWS = {"season": "S", "month": "M", "week": "W", "day": "D", "agenda": "A"}

Times = list[tuple[float, float]]
"""Milliseconds on the wall, and of work."""


def run() -> list[Result]:
    """Measure."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.sqlite"
        make_file(path)
        with Database.open(path, clock=clock.fixed_clock(NOW), actor="bench") as database:
            return _measured(app, database, Path(folder))


def _measured(app: QApplication, database: Database, folder: Path) -> list[Result]:
    with database.read() as session:
        space = spaces.space_named(session)
    tasks = Tasks()
    tab = CalendarTab(Context(database, Changes(), tasks, Settings(folder / "window.ini"), space.id))
    tab.resize(1280, 800)
    tab.show()
    tab.setFocus()
    while tasks.busy:
        app.processEvents()
    gc.collect()
    gc.freeze()  # as the program does when its window is ready
    floor = _floor(app, tab)
    results = [Result("calendar: floor, a bare widget painted (p50)", f"{_work(floor, 0.5):.1f} ms")]
    for view in ("month", "week"):
        for pause, how in ((_PAUSE_S, "leafing"), (0, "key held down")):
            _open(app, tab, view)
            times = [_step(app, tab, pause) for _ in range(_STEPS)]
            results += _told(f"next {view}, {how}", times, floor, _SWITCH_MS)
    for view in _VIEWS:
        times = []
        for other in ("day" if view == "week" else "week",) * 12:
            _press(tab, _VIEWS[other])
            times.append(_timed(app, lambda: tab.view, partial(_press, tab, _VIEWS[view])))
        results.append(Result(f"calendar: open the {view} view (p50)", f"{_work(times, 0.5):.1f} ms"))
    for view in ("month", "week"):
        _open(app, tab, view)
        results += _told(f"a frame of a drag in a {view}", _drag(app, tab), floor, _FRAME_MS)
    tab.close()
    tab.deleteLater()
    tasks.shut_down()
    return results


def _told(name: str, times: Times, floor: Times, asked: float) -> list[Result]:
    worst, half = _work(times, 0.99), _work(times, 0.5)
    wall = percentile([wall for wall, _ in times], 0.5)
    ratio = f"{half:.1f} ms, {half / _work(floor, 0.5):.1f} x floor"
    return [
        Result(f"calendar: {name} (p50; {wall:.0f} ms on the wall)", ratio),
        Result(f"calendar: {name} (p99)", f"{worst:.1f} ms", f"asked: <= {asked:.1f} ms", worst <= asked),
    ]


def _work(times: Times, share: float) -> float:
    return percentile([work for _, work in times], share)


def _open(app: QApplication, tab: CalendarTab, view: str) -> None:
    """Look at busy days in `view`, after a few steps that warm the caches."""
    _press(tab, _VIEWS[view])
    tab.show_week(date(2014, 3, 3))
    for _ in range(_WARM):
        _press(tab, "PgDown")
        app.processEvents()


def _step(app: QApplication, tab: CalendarTab, pause: float) -> tuple[float, float]:
    """Go on after a `pause` in seconds, as somebody does who looks at what is there."""
    until = time.perf_counter() + pause
    while time.perf_counter() < until:
        app.processEvents()
    return _timed(app, lambda: tab.view, partial(_press, tab, "PgDown"))


def _timed(app: QApplication, widget: Callable[[], QWidget], action: Callable[[], None]) -> tuple[float, float]:
    """How long it takes until the `widget` that is there then is painted; what is done in idle moments comes after."""
    app.processEvents()
    wall, work = time.perf_counter(), time.thread_time()
    action()
    widget().repaint()
    took = (time.perf_counter() - wall) * 1000, (time.thread_time() - work) * 1000
    app.processEvents()
    return took


def _press(tab: CalendarTab, keys: str) -> None:
    """What the window does on a key: it triggers the action that has it."""
    next(action for action in tab.actions() if action.shortcut().toString() == keys).trigger()


def _drag(app: QApplication, tab: CalendarTab) -> Times:
    """Take an event and lead it round in circles."""
    view = tab.week if tab.period.view == "week" else tab.month
    entries = view.shown.entries if view.shown else []
    rects = [view.entry_rect(entry.id) for entry in entries]
    place = next(
        rect.center() for rect in rects if QRectF(view.rect()).contains(rect.center()) and view.entry_at(rect.center())
    )
    _mouse(view, QEvent.Type.MouseButtonPress, place)
    middle, times = QPointF(view.rect().center()), []
    for frame in range(_FRAMES):
        turn = frame * math.tau / 60
        there = middle + QPointF(math.cos(turn) * view.width() / 3, math.sin(turn) * view.height() / 4)
        times.append(_timed(app, lambda: view, partial(_mouse, view, QEvent.Type.MouseMove, there)))
    view.end_gesture()
    return times[_WARM:]


def _mouse(view: QWidget, kind: QEvent.Type, place: QPointF) -> None:
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, place, view.mapToGlobal(place), button, button, keys))


class _Bare(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colors.surface)
        for line in range(_LINES):
            painter.drawText(QPointF(line % 7 * 150, line // 7 * 80), f"19:00 Rust study group {line}")
        painter.end()


def _floor(app: QApplication, tab: CalendarTab) -> Times:
    bare = _Bare()
    bare.resize(tab.view.size())
    bare.show()
    app.processEvents()
    times = [_timed(app, lambda: bare, bare.update) for _ in range(_STEPS)]
    bare.deleteLater()
    return times

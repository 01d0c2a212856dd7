"""Slow work off the window's thread: imports, exports, backups. The one helper that everybody uses.

The work is a plain function that knows nothing of Qt. It gets a `progress(done, total)` to call now and then;
that call is also where it is stopped when the person presses Cancel. Results and errors come back on the
window's thread. A progress dialog appears only when the work takes longer than a blink.

Python's cyclic garbage collector runs on whatever thread happens to allocate. On the thread of the work it could
free the Python side of a window that is being destroyed on the other one, which crashes PySide. So while something
runs it is only let loose on the window's thread, and the thread of the work never holds the last reference to a job.

Python's threads take turns of 5 ms, and painting a window asks for its turn many times over: while something runs
they take shorter turns, and the work, whenever it calls `progress`, gives way to a window that is behind.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.gui import messages, theme

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""`progress(done, total)` in units of the work's own (rows, files); a total of 0 means that nobody knows."""

_DIALOG_AFTER_MS = 300
_REPORT_EVERY_S = 0.05
_COLLECT_EVERY_MS = 25
_YOUNG = 1
"""The generations that are collected while something runs: quick, and old garbage can wait."""
_TURN_S, _USUAL_TURN_S = 0.0005, sys.getswitchinterval()
"""How long Python's threads take turns for while something runs, and otherwise."""
_BEAT_EVERY_MS = 5
_BEHIND_S, _LONGEST_WAIT_S, _NAP_S = 0.01, 0.1, 0.001
"""The window is behind that has not beaten for so long; how long the work waits for it at most, and at a time."""
_STEPS = 1000
_UNKNOWN = -1


class CancelledError(Exception):
    """Raised by `progress` inside the work when the person pressed Cancel; the work lets it pass."""


class Tasks(QObject):
    """Runs slow functions one after the other on a thread of its own. Stops them when the program quits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: set[_Job] = set()
        self._last_ended: _Job | None = None
        self._held: list[_Job] | None = None
        """What ended while nobody may be told; None while everybody may."""
        self._collector = _Collector(self)
        self._heart = _Heart(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shut_down)

    @property
    def busy(self) -> bool:
        """Whether something is running or waiting for its turn."""
        return bool(self._running)

    def run(
        self,
        function: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[MozSpacesError], None] | None = None,
        *,
        title: str | None,
        parent: QWidget | None,
        cancellable: bool = True,
        on_finished: Callable[[], None] | None = None,
    ) -> None:
        """Run `function(progress)` off the window's thread, showing `title` when it takes a while (None: never).

        Then, on the window's thread: `on_done(result)`; or for an error of the world `on_error(error)`, without
        one a message box; any other exception is raised there and so reaches the crash dialog. A cancelled task
        calls neither. `on_finished` is called first in every case: a place to enable a button again. When
        `parent` has been closed and deleted meanwhile, nothing is called.
        """
        work = _Work(function, on_done, on_error or (lambda error: _tell(parent, error)), on_finished)
        job = _Job(work, self._heart, parent)
        job.ended.connect(self._on_ended)
        if title is not None:
            job.watch(title, cancellable=cancellable)
        self._running.add(job)
        self._collector.take_over()
        self._heart.beat()
        self._heart.start()
        sys.setswitchinterval(_TURN_S)
        self._pool.start(job.work)

    def hold(self) -> None:
        """Go on working, and tell nobody what came of it until :meth:`release`: the program is locked."""
        self._held = self._held if self._held is not None else []

    def release(self) -> None:
        """Tell what came of the work meanwhile, unless the windows that asked are gone."""
        held, self._held = self._held, None
        for job in held or ():
            job.deliver()

    @Slot()
    def shut_down(self) -> None:
        """Cancel everything and wait until the thread is idle. No callback is called any more."""
        running, self._running = self._running, set()
        self._pool.clear()
        for job in running:
            job.ended.disconnect(self._on_ended)
            job.cancel()
        self._pool.waitForDone()
        for job in running:
            job.unwatch()
        self._rest()

    @Slot(object)
    def _on_ended(self, job: _Job) -> None:
        self._running.discard(job)
        self._last_ended = job  # its thread may still be leaving it, but has left those before it
        job.unwatch()
        if not self._running:
            self._rest()
        if self._held is None:
            job.deliver()
        else:
            self._held.append(job)

    def _rest(self) -> None:
        """Let Python be as it is without a second thread."""
        self._collector.give_back()
        self._heart.stop()
        sys.setswitchinterval(_USUAL_TURN_S)


class _Collector(QObject):
    """Collects garbage on the window's thread, and there alone, from `take_over` to `give_back`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = False
        self._timer = QTimer(self, interval=_COLLECT_EVERY_MS)
        self._timer.timeout.connect(lambda: gc.collect(_YOUNG))

    def take_over(self) -> None:
        """Stop the automatic collection; more than once is no harm."""
        if not self._timer.isActive():
            self._was_enabled = gc.isenabled()
            gc.disable()
            self._timer.start()

    def give_back(self) -> None:
        """Let the automatic collection go on as it did before."""
        if self._timer.isActive():
            self._timer.stop()
            if self._was_enabled:
                gc.enable()


class _Heart(QTimer):
    """Beats on the window's thread as long as that has time; the thread of the work feels whether it does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=_BEAT_EVERY_MS)
        self.beaten_at = 0.0
        self.timeout.connect(self.beat)

    @Slot()
    def beat(self) -> None:
        """The window is not behind."""
        self.beaten_at = time.monotonic()

    @property
    def is_behind(self) -> bool:
        """Whether the window has something to do that takes it longer than a blink: most often, painting."""
        return time.monotonic() - self.beaten_at > _BEHIND_S


class _Work(Generic[T]):
    """A function, what becomes of its outcome, and the outcome once it is there."""

    def __init__(
        self,
        function: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[MozSpacesError], None],
        on_finished: Callable[[], None] | None,
    ) -> None:
        self._function = function
        self._on_done = on_done
        self._on_error = on_error
        self._on_finished = on_finished
        self._outcome: Callable[[], None] = lambda: None

    def run(self, progress: Progress) -> None:
        """Call the function (on the thread of the work) and keep what is to be said about it."""
        try:
            result = self._function(progress)
        except CancelledError:
            pass
        except Exception as error:  # noqa: BLE001 -- carried over to the window's thread, and raised there
            self._outcome = self._failure(error)
        else:
            self._outcome = lambda: self._on_done(result)

    def deliver(self) -> None:
        """Hand over the outcome (on the window's thread)."""
        if self._on_finished is not None:
            self._on_finished()
        self._outcome()

    def _failure(self, error: Exception) -> Callable[[], None]:
        def fail() -> None:
            if not isinstance(error, MozSpacesError):
                raise error
            self._on_error(error)

        return fail


class _Job(QObject):
    """One run of a work: lives on the window's thread, is told of progress and the end by the other one."""

    ended = Signal(object)
    _progressed = Signal(int)

    def __init__(self, work: _Work[T], heart: _Heart, parent: QWidget | None) -> None:
        super().__init__()
        self._heart = heart
        self._work: _Work[T] | None = work
        self._parent = parent
        self._cancelled = threading.Event()
        self._reported_at = 0.0
        self._waited_since: float | None = None
        self._dialog: _ProgressDialog | None = None
        self._timer = QTimer(self, singleShot=True, interval=_DIALOG_AFTER_MS)

    def watch(self, title: str, *, cancellable: bool) -> None:
        """Show a progress dialog if the work is not done in a moment."""
        dialog = _ProgressDialog(title, self._parent, cancellable=cancellable)
        dialog.cancelled.connect(self.cancel)
        self._progressed.connect(dialog.show_progress)
        self._timer.timeout.connect(dialog.open)
        self._timer.start()
        self._dialog = dialog

    def unwatch(self) -> None:
        """Take the progress dialog away."""
        self._timer.stop()
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.done(QDialog.DialogCode.Accepted)
            self._dialog.deleteLater()
        self._dialog = None

    def work(self) -> None:
        """Do the work; called on the thread of the pool."""
        if self._work is not None and not self._cancelled.is_set():
            self._work.run(self._progress)
        with suppress(RuntimeError):  # the program ended meanwhile, and who would hear of it is gone
            self.ended.emit(self)

    def deliver(self) -> None:
        """Hand over the outcome, unless the window that asked is gone; and let go of it all."""
        work, self._work = self._work, None
        if work is not None and (self._parent is None or shiboken6.isValid(self._parent)):
            work.deliver()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next call of `progress`."""
        self._cancelled.set()

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        self._give_way()
        now = time.monotonic()
        if now - self._reported_at >= _REPORT_EVERY_S:
            self._reported_at = now
            self._progressed.emit(min(_STEPS, done * _STEPS // total) if total > 0 else _UNKNOWN)

    def _give_way(self) -> None:
        """Rest while the window is behind; without that, it would have to ask for its turn for each thing it paints.

        Once for each time that it is: a window whose timers the system holds back, as of one out of sight, is no reason
        to stand still.
        """
        beaten_at = self._heart.beaten_at
        if beaten_at == self._waited_since:
            return
        naps = int(_LONGEST_WAIT_S / _NAP_S)
        while naps and self._heart.is_behind and not self._cancelled.is_set():
            time.sleep(_NAP_S)
            naps -= 1
        if not naps:
            self._waited_since = beaten_at


class _ProgressDialog(QDialog):
    """A title, a bar and perhaps Cancel. Keeps the person from changing what is being worked on."""

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None, *, cancellable: bool) -> None:
        super().__init__(parent, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        spacing = theme.current().spacing
        self._title = QLabel(title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self._bar.setAccessibleName(title)
        self._button = QPushButton(self.tr("Cancel"))
        self._button.setVisible(cancellable)
        self._button.clicked.connect(self.reject)
        self._cancellable = cancellable
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        layout.setSpacing(spacing.l)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        self.setMinimumWidth(spacing.xxl * 12)

    @Slot(int)
    def show_progress(self, steps: int) -> None:
        """Move the bar to `steps` of a thousand; a negative number says that nobody knows."""
        self._bar.setMaximum(0 if steps < 0 else _STEPS)
        self._bar.setValue(max(0, steps))

    def reject(self) -> None:
        """Cancel the work (button, Escape, window closed); the dialog goes when the work has stopped."""
        if self._cancellable and self._button.isEnabled():
            self._button.setEnabled(False)
            self._title.setText(self.tr("Stopping…"))
            self.cancelled.emit()


def _tell(parent: QWidget | None, error: MozSpacesError) -> None:
    messages.error(parent, error)

"""Puts the program together: the window first, the data file right after its first paint.

The only module that knows both sides, the data file and the window. What it imports at the top is what an empty
window needs; everything else is imported after the first paint.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.gui import theme, translation
from mozspaces_desktop.gui.main_window import MainWindow
from mozspaces_desktop.gui.one_window import OneWindow, bring_to_front
from mozspaces_desktop.gui.plain_imports import plain_imports
from mozspaces_desktop.gui.settings import Settings

if TYPE_CHECKING:
    from mozspaces_desktop.core.clock import Clock
    from mozspaces_desktop.core.database import Database
    from mozspaces_desktop.core.errors import DamagedError, FileError, FileGoneError
    from mozspaces_desktop.core.file_key import Key
    from mozspaces_desktop.gui.access.gate import Gate
    from mozspaces_desktop.gui.backups.backup_flow import BackupFlow
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.crash import CrashReporter
    from mozspaces_desktop.gui.damage_flow import DamageFlow
    from mozspaces_desktop.gui.file_watch import FileWatch
    from mozspaces_desktop.gui.settings import Tab
    from mozspaces_desktop.gui.tasks import Tasks
    from mozspaces_desktop.gui.unopened_flow import UnopenedFlow

_BACKUPS_AFTER_MS = 2000
"""When the window is there: nobody waits for what makes backups to be imported."""


class Program(QObject):
    """One window and the data file that it shows."""

    def __init__(
        self, settings: Settings, path: Path, *, clock: Clock | None = None, one_window: OneWindow | None = None
    ) -> None:
        super().__init__()
        self._one_window = one_window
        if one_window is not None:
            one_window.wanted.connect(self.come_to_front)
        self._settings = settings
        self._path = path
        self._clock = clock
        self._database: Database | None = None
        self._watch: FileWatch | None = None
        self._backups: BackupFlow | None = None
        self._speech: translation.Speech | None = None
        self._gate: Gate | None = None
        self._tasks: Tasks | None = None
        self._reporter: CrashReporter | None = None
        self.painted: list[Callable[[], object]] = []
        """Called when the empty window has been painted."""
        self.ready: list[Callable[[], object]] = []
        """Called once each, when something can be done in the window: a tab, the first-run page or a problem."""
        self.context: Context | None = None
        self.window: MainWindow

    def start(self) -> None:
        """Show the empty window; the data file is opened after its first paint.

        Python's garbage collector rests until then: it would look through all that is being imported, again and
        again, for a fifth of the time that starting takes.
        """
        gc.disable()
        app = cast("QApplication", QApplication.instance())
        self._speech = self._speech or translation.Speech(app)
        self._speech.speak(translation.chosen_language(self._settings.language))
        theme.dress_first(app, self._settings.scheme)
        self.window = MainWindow(self._settings)
        self.window.first_painted.connect(self._on_first_painted)
        self.window.file_wanted.connect(self._on_file_wanted)
        self.window.backup_wanted.connect(lambda: self.backups.back_up_now())
        self.window.backup_elsewhere_wanted.connect(lambda: self.backups.back_up_to())
        self.window.second_backup_wanted.connect(lambda: self.backups.choose_second_folder())
        self.window.restore_wanted.connect(lambda: self.backups.ask_what_to_restore())
        self.window.space_settings_wanted.connect(self._on_space_settings_wanted)
        self.window.encryption_wanted.connect(self._on_encryption_wanted)
        self.window.space_chosen.connect(self._on_space_chosen)
        self.window.language_chosen.connect(self._on_language_chosen)
        self.window.show()

    @property
    def errors(self) -> int:
        """How many errors of ours there were."""
        return self._reporter.count if self._reporter is not None else 0

    @property
    def tasks(self) -> Tasks:
        """The slow work of this program."""
        if self._tasks is None:
            from mozspaces_desktop.gui.tasks import Tasks

            self._tasks = Tasks(self)
        return self._tasks

    @property
    def backups(self) -> BackupFlow:
        """What is done for the backups of the file."""
        if self._backups is None:
            from mozspaces_desktop.gui.backups.backup_flow import BackupFlow

            self._backups = BackupFlow(self, self)
        return self._backups

    @property
    def unopened(self) -> UnopenedFlow:
        """The ways out where there is no file that could be opened."""
        from mozspaces_desktop.gui.unopened_flow import UnopenedFlow

        return UnopenedFlow(self, self)

    @property
    def damage(self) -> DamageFlow:
        """The ways out of a damaged file."""
        from mozspaces_desktop.gui.damage_flow import DamageFlow

        return DamageFlow(self, self._actor(), self)

    def close(self) -> None:
        """Stop slow work, back up and let go of the file, and leave the application as it was."""
        self._unwatch()  # it would begin new work while the backup is waited for
        if self._tasks is not None:
            self._tasks.shut_down()
        if self.context is not None:
            self.backups.close()
        self.let_go()
        if self._reporter is not None:
            self._reporter.uninstall()
        if self._speech is not None:
            self._speech.stop()

    def open(self, path: Path, key: Key | None = None) -> None:
        """Open the data file at `path`; without one the first-run page, with a bad one a page that says so.

        An encrypted one takes its `key`; without it a page that asks for the passphrase.
        """
        from mozspaces_desktop.core.errors import FileError, KeyNeededError

        path = self._path = paths.behind_link(path)
        self._close_database()
        try:
            if path.exists():
                self._open_existing(path, key)
            else:
                self.unopened.show_missing(path)
        except KeyNeededError:
            self._ask_key(path)
        except FileError as error:
            self._show_problem(error, key)
        ready, self.ready = self.ready, []
        for callback in ready:
            callback()
        if self._one_window is not None:
            self._one_window.listen()

    @Slot()
    def come_to_front(self) -> None:
        """Put what is on the screen of this program in front of all else; it may have been made small."""
        shown = (window for window in QApplication.topLevelWidgets() if window.isWindow() and window.isVisible())
        window = self.window if self.window.isVisible() else next(shown, self.window)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _ask_key(self, path: Path) -> None:
        from mozspaces_desktop.gui.encryption.passphrase_page import PassphrasePage

        page = PassphrasePage(path, self.tasks)
        page.key_found.connect(lambda key: self.open(path, key))
        page.file_wanted.connect(self._on_file_wanted)
        self.window.show_page(page)

    def let_go(self) -> None:
        """Close the data file, and take what shows it from the window."""
        self.window.close_file()
        self._close_database()

    def _open_existing(self, path: Path, key: Key | None) -> None:
        with plain_imports():
            from mozspaces_desktop.core.clock import system_clock
            from mozspaces_desktop.core.database import Database
            from mozspaces_desktop.core.demo_clock import demo_clock

            self._database = Database.open(
                path,
                clock=self._clock or demo_clock(path, key=key) or system_clock,
                actor=self._actor(),
                device=paths.device_id(),
                backups=paths.backups_dir(path),
                key=key,
            )
            self.show_file()

    def _actor(self) -> str:
        return self._settings.actor or paths.login_name()

    @Slot()
    def _on_first_painted(self) -> None:
        for callback in self.painted:
            callback()
        try:
            if self._database is None:
                self.open(self._path)
            else:  # the window was made anew, in another language
                self.show_file()
        finally:
            gc.freeze()  # what was imported stays: no need to look through it ever again
            gc.enable()
            self._watch_for_errors()
        theme.follow(cast("QApplication", QApplication.instance()), self._settings.scheme)

    def _watch_for_errors(self) -> None:
        if self._reporter is None:
            from mozspaces_desktop.gui import crash

            self._reporter = crash.install(cast("QApplication", QApplication.instance()), paths.log_file())

    def show_file(self, space_id: str | None = None) -> None:
        """Show the file that is open, with the space `space_id`, or the one of last time."""
        from mozspaces_desktop.core import open_doors
        from mozspaces_desktop.core.clock import local
        from mozspaces_desktop.core.models import Setting, Space
        from mozspaces_desktop.core.spaces import spaces
        from mozspaces_desktop.gui.changes import Changes
        from mozspaces_desktop.gui.context import Context

        database = cast("Database", self._database)
        gate = self._guard(database)
        if not gate.is_open and not self._settings.kiosk_event:
            gate.lock()
            return
        with database.read() as session:
            names = {space.id: space.name for space in spaces(session)}
            if not names:
                self.show_first_run()
                return
            stays = space_id in names  # another space, in the tab where one is
            known = (one for one in (space_id, self._settings.last_space) if one in names)
            space_id = next(known, next(iter(names)))
            on_now = open_doors.event_on_now(session, space_id, at=database.clock())
            is_demo = session.get(Setting, "demo") is not None
            tzid = cast("Space", session.get(Space, space_id)).tzid
        self._settings.last_space = space_id
        changes = Changes(self)
        database.listeners[:] = [changes.notify]
        changes.space_changed.connect(self._on_space_changed)
        self.context = Context(database, changes, self.tasks, self._settings, space_id, gate.access)
        start: Tab = self._settings.last_tab if stays or on_now is None else "checkin"
        self.window.show_file(self.context, names, start)
        self.window.show_demo(local(database.clock(), tzid).date() if is_demo else None)
        self._watch_file()

    def _guard(self, database: Database) -> Gate:
        """Who is at work on the file; asked for when it is opened, if it has members."""
        if self._gate is None:
            from mozspaces_desktop.gui.access.gate import Gate

            self._gate = Gate(database, self.tasks, self)
            self._gate.opened.connect(self.show_file)
            self._gate.left.connect(self._on_left)
        self._gate.serve(self.window)
        return self._gate

    @Slot()
    def _on_left(self) -> None:
        """Somebody closes the program at the lock, behind which the window is."""
        self.window.close()
        QApplication.quit()

    def _watch_file(self) -> None:
        from mozspaces_desktop.gui.file_watch import FileWatch

        self._unwatch()
        if self.context is not None:
            QTimer.singleShot(_BACKUPS_AFTER_MS, self, lambda: self.backups.keep())
            self._watch = FileWatch(self.context, self)
            self._watch.tell_in(self.window.statusBar(), self.window.ui.centre_layout)
            self._watch.file_gone.connect(self._on_file_gone)
            self._watch.file_damaged.connect(self._on_file_damaged)

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    @Slot(object)
    def _on_file_gone(self, error: FileGoneError) -> None:
        if not self.window.isVisible():  # something else has the screen, which is not left for this
            return
        self._unwatch()
        self.unopened.show_gone(error, cast("Database", self._database))

    @Slot(object)
    def _on_file_damaged(self, error: DamagedError) -> None:
        if self.window.isVisible():  # as for a file that is gone
            self._unwatch()
            self.damage.interrupt(error)

    def show_first_run(self) -> None:
        """Show the page on which the first space is made."""
        from mozspaces_desktop.gui.first_run_flow import FirstRunFlow

        FirstRunFlow(self, self._settings, self._path, self._database)

    def adopt(self, database: Database) -> None:
        """Show the file that has just got its first space."""
        self._database = database
        self.show_file()

    def _show_problem(self, error: FileError, key: Key | None) -> None:
        way_out = self.damage.show if self.damage.can_help(error, self._path) else self.unopened.show_problem
        way_out(error, self._path, key)

    @Slot()
    def _on_file_wanted(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open data file"),
            str(self._path.parent),
            self.tr("Data files (*.sqlite);;All files (*)"),
        )
        if name and (self._one_window is None or self._one_window.claim(Path(name))):
            if self.context is not None:
                self.backups.close()
            self.open(Path(name))
        elif name:
            bring_to_front(paths.config_dir(), Path(name))

    @Slot()
    def _on_encryption_wanted(self) -> None:
        from mozspaces_desktop.gui.encryption.encryption_flow import EncryptionFlow

        EncryptionFlow(self).ask()

    @Slot()
    def _on_space_settings_wanted(self) -> None:
        from mozspaces_desktop.gui.space_settings.space_dialog import SpaceDialog

        SpaceDialog(cast("Context", self.context), self.window).open()

    @Slot()
    def _on_space_changed(self) -> None:
        """Another space, or another name for one: the window shows it."""
        from mozspaces_desktop.core.spaces import spaces

        context = cast("Context", self.context)
        with context.database.read() as session:
            self.window.show_spaces({space.id: space.name for space in spaces(session)})

    @Slot(str)
    def _on_space_chosen(self, space_id: str) -> None:
        self.show_file(space_id)

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        """Make the window anew in `language`; the file stays open, with what can be undone in it."""
        self._settings.language = language
        old = self.window
        old.close_file()
        self.start()
        old.close()
        old.deleteLater()

    def _close_database(self) -> None:
        if self._backups is not None:
            self._backups.rest()
        if self._gate is not None:
            self._gate.close()
            self._gate = None
        self._unwatch()
        if self._database is not None:
            self._database.close()
            self._database = None
        self.context = None

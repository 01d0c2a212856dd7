"""Who is at work on a file that members lock, and the lock between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mozspaces_desktop.core import members
from mozspaces_desktop.core.access import EVERYTHING, NOBODY, Access
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.access.idle_watch import IdleWatch
from mozspaces_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from mozspaces_desktop.gui.access.curtain import Curtain
    from mozspaces_desktop.gui.access.lock_screen import LockScreen
    from mozspaces_desktop.gui.main_window import MainWindow

_MINUTE_S = 60


class Gate(QObject):
    """Keeps `access`, and the lock screen while nobody has said who they are, or nobody was there for a while.

    While it is shown, `tasks` work on, and what came of it is told to whoever asked when they are back.
    """

    opened = Signal()
    """Somebody came in who is not the one before, or may do other things: everything has to be shown anew."""
    left = Signal()
    """Somebody closes the program at the lock."""

    def __init__(self, database: Database, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks
        self._window: MainWindow | None = None
        self._curtain: Curtain | None = None
        self.screen: LockScreen | None = None
        """The lock screen while it is shown."""
        self.watch = IdleWatch(self)
        self.watch.left.connect(self.lock)
        with database.read() as session:
            self.access = NOBODY if members.is_locked(session) else EVERYTHING

    @property
    def is_open(self) -> bool:
        """Whether somebody may be shown something."""
        return self.access is not NOBODY

    def serve(self, window: MainWindow) -> None:
        """Do what `window` asks for from now on."""
        if window is not self._window:
            self._window = window
            window.lock_wanted.connect(self.lock)
            window.members_wanted.connect(self._show_members)
            window.own_pin_wanted.connect(self._change_own_pin)
            window.kiosk_left.connect(self._on_kiosk_left)

    @Slot()
    def lock(self) -> None:
        """Put the lock screen in the place of the window, and take all others away, until somebody came in."""
        from mozspaces_desktop.gui.access.curtain import Curtain  # most files have no lock
        from mozspaces_desktop.gui.access.lock_screen import LockScreen

        window = self._window
        if self.screen is not None or self.access is EVERYTHING or window is None or window.is_kiosk:
            return
        self._tasks.hold()
        self.watch.stop()
        self.screen = LockScreen(self._database, last=self.access.member_id)
        self.screen.setGeometry(window.geometry())
        self.screen.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.screen.came_in.connect(self.come_in)
        self.screen.left.connect(self.left)
        self.screen.show()
        self._curtain = Curtain(self.screen)
        self.screen.activateWindow()
        self.screen.setFocus()

    @Slot(object)
    def come_in(self, access: Access) -> None:
        """Somebody has said who they are. Who was there before finds everything as it was."""
        is_back = access == self.access
        self.access = access
        curtain, self._curtain = self._curtain, None
        if curtain is not None and is_back:
            curtain.rise()
        elif curtain is not None:
            curtain.clear()
        if not is_back:
            members.work_as(self._database, access)
            self.opened.emit()
        if self._window is not None and not self._window.is_kiosk:
            self._window.show()
        self._take_away_screen()
        self._tasks.release()
        self._watch_again()

    @Slot(object)
    def _on_kiosk_left(self, access: Access | None) -> None:
        """Whoever left the kiosk is there; if it did not even begin, that is not known."""
        if access is not None:
            self.come_in(access)
        elif not self.is_open:
            self.lock()

    @Slot()
    def _show_members(self) -> None:
        from mozspaces_desktop.gui.access.members_dialog import MembersDialog

        if self._window is not None:
            dialog = MembersDialog(self._database, self._tasks, self._window)
            dialog.finished.connect(self._look_again)
            dialog.open()

    @Slot()
    def _change_own_pin(self) -> None:
        from mozspaces_desktop.gui.access.own_pin import change_own_pin

        if self._window is not None and self.access.is_member:
            change_own_pin(self._database, self._tasks, self.access, self._window)

    @Slot()
    def _look_again(self) -> None:
        """Members may have changed: lock, if who is at work is no longer one of them or in another role."""
        with self._database.read() as session:
            known = [members.access(one) for one in members.members(session)]
        if not known and self.access.is_member:
            self.access = EVERYTHING
            self.opened.emit()
        if known and self.access not in known:
            self.access = NOBODY
            self.lock()
        else:
            self._watch_again()

    def close(self) -> None:
        """The file is closed: there is nothing to guard."""
        self.watch.stop()
        if self._curtain is not None:
            self._curtain.clear()
        self._take_away_screen()
        self._tasks.release()

    def _take_away_screen(self) -> None:
        screen, self.screen = self.screen, None
        if screen is not None:
            screen.shut()
            screen.deleteLater()

    def _watch_again(self) -> None:
        with self._database.read() as session:
            minutes = members.idle_minutes(session)
        if self.access.is_member:
            self.watch.watch(minutes * _MINUTE_S)
        else:
            self.watch.stop()

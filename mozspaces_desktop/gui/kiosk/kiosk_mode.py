"""Changes between the program's window and the kiosk, which survives a restart: visitors find no way around the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import kiosk_exit, pins
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.kiosk_exit import Exit
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.access.curtain import Curtain
from mozspaces_desktop.gui.context import Context

if TYPE_CHECKING:
    from mozspaces_desktop.gui.access.pin_dialog import PinDialog
    from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow


class KioskMode(QObject):
    """The kiosk in place of `window`, which is hidden meanwhile."""

    left = Signal(object)
    """With the :class:`Access` of the coordinator who left; None in a file without members, or if it never began."""
    changed = Signal()
    """The kiosk was put on, or somebody left it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.kiosk: KioskWindow | None = None
        self._curtain: Curtain | None = None

    @property
    def is_on(self) -> bool:
        """Whether the kiosk has the screen."""
        return self.kiosk is not None

    def serve(self, checkin: QWidget) -> None:
        """Do what the Check-in tab asks for."""
        checkin.kiosk_requested.connect(self.start)  # type: ignore[attr-defined]  # it has both signals
        checkin.kiosk_pin_requested.connect(self._on_pin_wanted)  # type: ignore[attr-defined]

    @Slot(str)
    def start(self, event_id: str) -> None:
        """Let visitors of the event in by themselves; without members a PIN is asked for the first time."""
        if self._context.settings.kiosk_pin or kiosk_exit.is_for_members(self._context.database):
            self._enter(event_id)
        else:
            self.ask_for_pin().accepted.connect(lambda: self._enter(event_id))

    @Slot()
    def _on_pin_wanted(self) -> None:
        if kiosk_exit.is_for_members(self._context.database):
            text = self.tr("The kiosk needs no PIN of its own: each coordinator leaves it with theirs.")
            messages.information(self._window, self.tr("PIN of the kiosk"), text)
        else:
            self.ask_for_pin()

    def ask_for_pin(self) -> PinDialog:
        """Let a new PIN be chosen in place of any that there was; does not wait."""
        from mozspaces_desktop.gui.access.pin_dialog import PinDialog  # not before somebody needs it

        intro = self.tr("Visitors let themselves in on the whole screen. Leaving it takes this PIN.")
        dialog = PinDialog(self.tr("PIN of the kiosk"), intro, self._window)

        def keep(pin: str, _present: str) -> None:
            self._context.tasks.run(lambda _progress: pins.hashed(pin), kept, title=None, parent=dialog)

        def kept(hashed: str) -> None:
            self._keep_pin(hashed)
            dialog.accept()

        dialog.chosen.connect(keep)
        dialog.open()
        return dialog

    def _keep_pin(self, hashed: str) -> None:
        self._context.settings.kiosk_pin = hashed
        self._context.settings.save()

    def _enter(self, event_id: str) -> None:
        from mozspaces_desktop.gui.kiosk.kiosk_door import KioskDoor
        from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow

        settings = self._context.settings
        try:
            door = KioskDoor(self._context.database, event_id)
        except RefusedError as error:
            self._remember("")
            messages.error(self._window, error)
            self.left.emit(None)
            return
        self._remember(event_id)
        self.kiosk = KioskWindow(door, settings.kiosk_pin, settings.language or QLocale().name()[:2])
        self.kiosk.left.connect(self._leave)
        self.kiosk.showFullScreen()
        self.kiosk.activateWindow()
        self.kiosk.begin_again()
        self._curtain = Curtain(self.kiosk)
        self.changed.emit()

    @Slot(object)
    def _leave(self, said: Exit) -> None:
        """Somebody knew a PIN. Another one than began this is shown what is theirs before anything is seen."""
        self._remember("")
        if said.kept:
            self._keep_pin(said.kept)
        if self._curtain is not None and said.access in (None, self._context.access):
            self._curtain.rise()
        elif self._curtain is not None:
            self._curtain.clear()
        self.left.emit(said.access)
        self.close()
        self._window.activateWindow()
        self.changed.emit()

    def _remember(self, event_id: str) -> None:
        self._context.settings.kiosk_event = event_id
        self._context.settings.save()

    def close(self) -> None:
        """Close the kiosk if it is on; the next start of the program opens it again unless somebody left it."""
        if self.kiosk is not None:
            self.kiosk.shut()
            self.kiosk.deleteLater()
            self.kiosk = None

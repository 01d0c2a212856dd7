"""Changes between the program's window and the kiosk, which survives a restart: visitors find no way around the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context

if TYPE_CHECKING:
    from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
    from mozspaces_desktop.gui.kiosk.pin_dialog import PinDialog


class KioskMode(QObject):
    """The kiosk in place of `window`, which is hidden meanwhile."""

    changed = Signal()
    """The kiosk was put on, or somebody left it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.kiosk: KioskWindow | None = None

    @property
    def is_on(self) -> bool:
        """Whether the kiosk has the screen."""
        return self.kiosk is not None

    def serve(self, checkin: QWidget) -> None:
        """Do what the Check-in tab asks for."""
        checkin.kiosk_requested.connect(self.start)  # type: ignore[attr-defined]  # it has both signals
        checkin.kiosk_pin_requested.connect(self.ask_for_pin)  # type: ignore[attr-defined]

    @Slot(str)
    def start(self, event_id: str) -> None:
        """Let visitors of the event in by themselves; the first time a PIN is asked for."""
        if self._context.settings.kiosk_pin:
            self._enter(event_id)
        else:
            self.ask_for_pin().accepted.connect(lambda: self._enter(event_id))

    def ask_for_pin(self) -> PinDialog:
        """Let a new PIN be chosen in place of any that there was; does not wait."""
        from mozspaces_desktop.gui.kiosk.pin_dialog import PinDialog  # not before somebody needs it

        dialog = PinDialog(self._window)
        dialog.chosen.connect(self._keep_pin)
        dialog.open()
        return dialog

    @Slot(str)
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
            return
        self._remember(event_id)
        self.kiosk = KioskWindow(door, settings.kiosk_pin, settings.language or QLocale().name()[:2])
        self.kiosk.left.connect(self._leave)
        self.kiosk.showFullScreen()
        self.kiosk.activateWindow()
        self.kiosk.begin_again()
        self._window.hide()
        self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        self._remember("")
        self._window.show()
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

"""Opens the one People window of the program, when somebody wants it and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.people.people_window import PeopleWindow


class PeopleOpener(QObject):
    """Brings the window to the front if it is open already."""

    event_requested = Signal(str)
    """With the id of an event that is to be shown in the calendar."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.window: PeopleWindow | None = None
        """The window; None before it was open once."""

    def open(self, context: Context, person_id: str = "", *, history: bool = False) -> None:
        """Show the people of the file of `context`, and one of them, if one is named."""
        from mozspaces_desktop.gui.people.people_window import PeopleWindow

        if self.window is None:
            self.window = PeopleWindow(context)
            self.window.event_requested.connect(self.event_requested)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if person_id:
            self.window.show_person(person_id, history=history)

    def close(self) -> None:
        """Close the window: it is of no use without its file."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

"""Calendar files that are dropped on the window, on whatever tab; what a tab takes itself never comes here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

CALENDAR_SUFFIXES = (".ics", ".ical", ".ifb", ".icalendar")


def calendar_files_in(mime: QMimeData) -> list[Path]:
    """The calendar files among what is dragged or pasted."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in CALENDAR_SUFFIXES]


class CalendarDrops(QObject):
    """Lets `window` take calendar files."""

    dropped = Signal(list)
    """With the paths of the files."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take calendar files and nothing else."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            files = calendar_files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

"""What stands in the window once its data file, or a part of it, was deleted or moved: the ways to save what was done.

The system keeps a deleted file for whoever has it open, so nothing is lost until the program ends.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileGoneError, LogGoneError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Tasks
from mozspaces_desktop.gui.widgets.empty_state import EmptyState


class GonePage(EmptyState):
    """Says by `error` what is gone and offers to save what `database` holds; nobody else can reach all of that."""

    saved = Signal(object)
    """With the Path of a new data file that holds everything."""
    back = Signal()
    """The file is where it was."""

    def __init__(self, error: FileGoneError, database: Database, tasks: Tasks) -> None:
        super().__init__()
        self._database, self._tasks = database, tasks
        is_part = isinstance(error, LogGoneError)
        said = self.tr(
            "{reason} Everything up to now can still be saved to another place: do that before you close this window. "
            "Or put the file back."
        )
        self.show_content(
            "warning",
            self.tr("A part of the data file is gone") if is_part else self.tr("The data file is gone"),
            said.format(reason=messages.sentence(error)),
            primary=self.tr("Save everything to…"),
            secondary=self.tr("Look again"),
        )
        self.primary_clicked.connect(self._save)
        self.secondary_clicked.connect(self._look)

    @Slot()
    def _save(self) -> None:
        path = self._database.path
        proposed = Path.home() / f"{path.stem}-saved{path.suffix}"
        target = chosen_target(self, self.tr("Save everything to"), proposed, self.tr("Data files (*.sqlite)"))
        if target is not None:
            self._tasks.run(
                lambda _progress: self._database.save_to(target),
                lambda _done: self.saved.emit(target),
                title=self.tr("Saving…"),
                parent=self,
                cancellable=False,
            )

    @Slot()
    def _look(self) -> None:
        try:
            self._database.check_place()
        except FileGoneError as error:
            messages.error(self, error)
        else:
            self.back.emit()

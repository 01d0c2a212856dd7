"""What leads out of the file: a person's data for that person, and forgetting them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.forgetting import forget
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.person_export import export_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress

_LONGEST_FILE_NAME = 60


class PersonFiles(QObject):
    """Asks first, and does the slow part off the window's thread."""

    exported = Signal(Path)
    """With the file that was written."""
    forgotten = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def export(self, person: Person) -> None:
        """Write all that the file holds about a person, where somebody wants it."""
        name = file_name_part(wording.one_line(person.name)[:_LONGEST_FILE_NAME]) or "person"
        title, kinds = self.tr("Export the data of one person"), self.tr("JSON files (*.json)")
        target = chosen_target(self._window, title, self._folder / f"{name}.json", kinds)
        if target is None:
            return
        self._folder = target.parent
        database, space_id = self._context.database, self._context.space_id

        def write(_progress: Progress) -> None:
            with database.read() as session:
                export_person(session, person.id, target, space_id=space_id)

        title = self.tr("Exporting {file}…").format(file=target.name)
        self._context.tasks.run(
            write, lambda _done: self.exported.emit(target), title=title, parent=self._window, cancellable=False
        )

    def forget(self, person: Person) -> None:
        """Ask whether a person is to be forgotten, and do it."""
        question = self.tr("Forget {name}?").format(name=wording.one_line(person.name))
        text = self.tr(
            "Their name, e-mail address, ticket codes, consent, links and notes about them are erased everywhere, in "
            "the history too. Visits, sign-ups and contributions stay in the figures, as those of somebody without a "
            "name.\n\nThis cannot be undone. Backups and exports made before still have the name."
        )
        if not messages.confirm(self._window, question, text, self.tr("Forget"), danger=True):
            return
        database, called = self._context.database, self.tr("Forgotten person")

        def erase(_progress: Progress) -> None:
            with database.begin(labels.FORGET_PERSON) as session:
                forget(session, row(session, Person, person.id), called=called)
            database.wipe()

        self._context.tasks.run(
            erase,
            lambda _done: self.forgotten.emit(),
            title=self.tr("Forgetting one person…"),
            parent=self._window,
            cancellable=False,
        )

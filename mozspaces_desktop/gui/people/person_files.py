"""What leads out of the file: a person's data for that person, and forgetting them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop import paths
from mozspaces_desktop.core.backup_rounds import second_place
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.left_over import LeftOver, forgotten
from mozspaces_desktop.core.models import Person, Space
from mozspaces_desktop.core.person_export import export_person
from mozspaces_desktop.core.person_page import write_page
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.privacy.left_over_dialog import LeftOverDialog
from mozspaces_desktop.gui.privacy.privacy_words import WindowWords
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
        """Write all that the file holds about a person where somebody wants it: a page to read, and JSON beside it."""
        name = file_name_part(wording.one_line(person.name)[:_LONGEST_FILE_NAME]) or "person"
        title, kinds = self.tr("Export the data of one person"), self.tr("Pages to read (*.html)")
        target = chosen_target(self._window, title, self._folder / f"{name}.html", kinds)
        if target is None or not self._may_write(target.with_suffix(".json")):
            return
        self._folder = target.parent
        database, space_id = self._context.database, self._context.space_id

        def write(_progress: Progress) -> None:
            with database.read() as session:
                write_page(session, person.id, target, space_id=space_id, words=WindowWords())
                export_person(session, person.id, target.with_suffix(".json"), space_id=space_id)
            key = person.id
            register(database, Exported.PERSON, target, space_id=space_id, with_names=True, people=1, person_id=key)

        title = self.tr("Exporting {file}…").format(file=target.name)
        self._context.tasks.run(
            write, lambda _done: self.exported.emit(target), title=title, parent=self._window, cancellable=False
        )

    def _may_write(self, beside: Path) -> bool:
        """The file dialog asked about the page only."""
        if not beside.exists():
            return True
        text = self.tr("There is a file “{file}” already.").format(file=beside.name)
        return messages.confirm(self._window, self.tr("Replace the file?"), text, self.tr("Replace"), danger=True)

    def forget(self, person: Person) -> None:
        """Ask whether a person is to be forgotten, and do it."""
        question = self.tr("Forget {name}?").format(name=wording.one_line(person.name))
        text = self.tr(
            "Their name, e-mail address, ticket codes, consent, links and notes about them are erased everywhere, in "
            "the history too. Visits, sign-ups and contributions stay in the figures, as those of somebody without a "
            "name.\n\nThis cannot be undone. Backups and exports made before still have the name: you are told which."
        )
        if not messages.confirm(self._window, question, text, self.tr("Forget"), danger=True):
            return
        database, called = self._context.database, self.tr("Forgotten person")
        stores = self._stores()
        self._context.tasks.run(
            lambda _progress: forgotten(database, person.id, called=called, stores=stores),
            self._on_forgotten,
            title=self.tr("Forgetting one person…"),
            parent=self._window,
            cancellable=False,
        )

    def _stores(self) -> list[BackupStore]:
        """Where the backups of the file are."""
        store, folder = self._context.database.backups, self._context.settings.backup_folder
        if store is None:
            return []
        return [store, second_place(store, Path(folder), paths.device_id())] if folder else [store]

    def _on_forgotten(self, left: LeftOver) -> None:
        self.forgotten.emit()
        if left.is_anything:
            with self._context.database.read() as session:
                tzid = row(session, Space, self._context.space_id).tzid
            dialog = LeftOverDialog(self._context, left, tzid, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

"""What leads out of the file: a person's data for that person, and forgetting them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.forgetting import Mention, forget, mentions
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.core.person_export import export_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress

_LONGEST_FILE_NAME = 60
_MOST_MENTIONS = 8
"""Texts that are named; more fit into no message."""


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

        def erase(_progress: Progress) -> list[Mention]:
            with database.begin(labels.FORGET_PERSON) as session:
                found = mentions(session, person.name)
                forget(session, row(session, Person, person.id), called=called)
            database.wipe()
            return found

        self._context.tasks.run(
            erase,
            self._on_forgotten,
            title=self.tr("Forgetting one person…"),
            parent=self._window,
            cancellable=False,
        )

    def _on_forgotten(self, still: Sequence[Mention]) -> None:
        self.forgotten.emit()
        if still:
            lines = [self._place(one) for one in still[:_MOST_MENTIONS]]
            if len(still) > _MOST_MENTIONS:
                lines.append("…")
            text = self.tr("Coordinators wrote it here; take it out where it means this person:")
            messages.information(
                self._window, self.tr("Their name is still in some texts"), "\n".join((text, "", *lines))
            )

    def _place(self, one: Mention) -> str:
        day = dates.numeric_day(one.day)
        if not one.title:
            return self.tr("Hand-over note of the week of {day}").format(day=day)
        return self.tr("“{title}” ({day})").format(title=wording.one_line(one.title), day=day)

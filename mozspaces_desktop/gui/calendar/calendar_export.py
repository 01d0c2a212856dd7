"""Leads from "Export calendar…" to a file for other calendars, and says what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar.calendar_export_dialog import CalendarExportDialog
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.toast import Toast


class CalendarExport(QObject):
    """Exports events of the space of `context`; remembers the folder meanwhile."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._toast = Toast(host)
        self._toast.action_clicked.connect(self._on_show_clicked)
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, selected: Entry | None, shown: Shown) -> None:
        """Ask what goes into the file, then where it goes, and write it."""
        dialog = CalendarExportDialog(selected, shown, self._host)
        dialog.accepted.connect(lambda: self._export(dialog.entries, dialog.days))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, entries: Sequence[Entry] | None, days: tuple[date, date]) -> None:
        target = self._target(self._name(entries))
        if target is None:
            return
        self._folder = target.parent
        database, space_id = self._context.database, self._context.space_id
        self._context.tasks.run(
            lambda progress: export_file(database, space_id, target, entries, days, progress),
            lambda count: self._tell(target, count),
            title=self.tr("Exporting {file}…").format(file=target.name),
            parent=self._host,
        )

    def _name(self, entries: Sequence[Entry] | None) -> str:
        """What the file is called if nobody says otherwise."""
        with self._context.database.read() as session:
            name = row(session, Space, self._context.space_id).name
        if entries is None:
            name = self.tr("{space} programme").format(space=name)
        elif len(entries) == 1:
            name = entries[0].title
        return file_name_part(name) + ".ics"

    def _target(self, name: str) -> Path | None:
        """The file that the person chose, None if they did not."""
        kinds = self.tr("Calendars (*.ics)")
        return chosen_target(self._host, self.tr("Export calendar"), self._folder / name, kinds)

    def _tell(self, target: Path, count: int) -> None:
        text = self.tr("%n event(s) saved in {file}", "", count).format(file=target.name)
        self._toast.show_message(text, action=self.tr("Show in folder"))

    @Slot()
    def _on_show_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def export_file(
    database: Database,
    space_id: str,
    target: Path,
    entries: Sequence[Entry] | None,
    days: tuple[date, date],
    progress: Progress,
) -> int:
    """Write `entries`, or the programme of `days`, to `target`; answers how many events and series that were.

    Raises :class:`FileError` when it cannot be written. May be called on any thread.
    """
    from mozspaces_desktop.core import calendar_files  # slow, and not always needed

    def selection(session: Session) -> calendar_files.Selection:
        space = row(session, Space, space_id)
        if entries is None:
            return calendar_files.programme(session, space, *days)
        return calendar_files.selected(session, space, entries)

    with database.read() as session:
        chosen = selection(session)
        calendar_files.export_calendar(session, chosen, target, progress=progress)
    register(database, Exported.CALENDAR, target, space_id=space_id)
    return chosen.count

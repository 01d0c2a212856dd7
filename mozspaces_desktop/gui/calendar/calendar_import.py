"""Importing a calendar file: read off the window's thread, then a dialog that says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar_drops import CALENDAR_SUFFIXES
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_calendar_import_dialog import Ui_CalendarImportDialog
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.text_table import TextTable

_MEASURED_ROWS = 200
"""Problems up to which each row gets the height that its text needs; measuring thousands takes seconds."""


def import_file(database: Database, space_id: str, path: Path, progress: Progress) -> ImportResult:
    """Bring the events of the calendar file `path` into a space; one action that can be undone.

    Raises :class:`FileError` for a file that cannot be read or is no calendar. What `progress` raises leaves nothing.
    """
    from mozspaces_desktop.core.calendar_files import import_calendar, read_calendar  # slow, and not always needed

    with database.read() as session:
        tzid = row(session, Space, space_id).tzid
    calendar = read_calendar(path, tzid=tzid, progress=progress)
    with database.begin_import(labels.IMPORT_CALENDAR, progress=progress, file=path.name) as session:
        return import_calendar(session, row(session, Space, space_id), calendar, progress)


class CalendarImporter(QObject):
    """Asks for a calendar file, imports it off the window's thread, and shows over `host` what came of it."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host

    @Slot()
    def choose_file(self) -> None:
        """Let the person choose a file, and import it."""
        kinds = self.tr("Calendars ({patterns})").format(
            patterns=" ".join(f"*{suffix}" for suffix in CALENDAR_SUFFIXES)
        )
        chosen, _kind = QFileDialog.getOpenFileName(self._host, self.tr("Import calendar"), "", kinds)
        if chosen:
            self.import_calendar(Path(chosen))

    def import_calendar(self, path: Path) -> None:
        """Import a calendar file and tell what came of it."""
        database, space_id = self._context.database, self._context.space_id
        self._context.tasks.run(
            lambda progress: import_file(database, space_id, path, progress),
            lambda result: self._tell(path.name, result),
            title=self.tr("Importing {file}…").format(file=path.name),
            parent=self._host,
        )

    def _tell(self, file: str, result: ImportResult) -> None:
        dialog = CalendarImportDialog(file, result, self._host)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class CalendarImportDialog(QDialog):
    """Says how many events were added, updated and left out, what changed, and why. The list can be copied."""

    def __init__(self, file: str, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CalendarImportDialog()
        self.ui.setupUi(self)
        rows = [
            (self.tr("“{title}”").format(title=change.title), "; ".join(map(messages.sentence, change.what)))
            for change in result.changes
        ]
        rows += [(problem.where, messages.sentence(problem.reason)) for problem in result.problems]
        self._table = TextTable([self.tr("Event"), self.tr("What changed, or was left out")], rows, self)
        self.ui.headline.setText(self.tr("“{file}” is imported").format(file=file))
        self.ui.summary.setText(self._summary(result))
        for widget in (self.ui.problems_label, self.ui.problems, self.ui.copy_button):
            widget.setVisible(bool(rows))
        self.ui.problems.setModel(self._table)
        self.ui.copy_button.setIcon(theme.icon("copy"))
        self.ui.copy_button.clicked.connect(self._on_copy_clicked)
        self.ui.close_button.clicked.connect(self.accept)
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.m)
        self.resize(spacing.xxl * (24 if rows else 14), spacing.xxl * 14 if rows else self.sizeHint().height())
        header = self.ui.problems.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.ui.problems.setColumnWidth(0, spacing.xxl * 9)
        if len(rows) <= _MEASURED_ROWS:
            self.ui.problems.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _summary(self, result: ImportResult) -> str:
        parts = [
            self.tr("%n event(s) added", "", result.added),
            self.tr("%n updated", "", result.updated),
            self.tr("%n unchanged", "", result.unchanged),
            self.tr("%n left out", "", result.skipped),
        ]
        counts = (result.added, result.updated, result.unchanged, result.skipped)
        return " · ".join(part for part, count in zip(parts, counts, strict=True) if count) or parts[0]

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._table.as_text())

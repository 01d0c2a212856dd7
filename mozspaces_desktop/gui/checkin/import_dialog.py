"""Shows what a sign-up list would bring before it happens, and lets it in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.signups.plan import ImportPlan, apply_import, plan_import, result_of
from mozspaces_desktop.core.signups.reader import read_signups
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.import_models import Fate, LinesModel, PreviewModel, lines_of, understood
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_signups_import_dialog import Ui_SignupsImportDialog
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.counter import Counter


def read_and_plan(database: Database, path: Path, event_id: str) -> Callable[[Progress], ImportPlan]:
    """The work of reading the list at `path` and comparing it with the file; changes nothing."""

    def work(progress: Progress) -> ImportPlan:
        signups = read_signups(path)
        progress(1, 2)
        with database.read() as session:
            return plan_import(session, event_by_id(session, event_id), signups)

    return work


class ImportDialog(QDialog):
    """The plan of an import: how the list was read, who is new, updated, unchanged or left out, and why."""

    imported = Signal(object)
    """The `ImportResult`, once it is in the file."""

    def __init__(self, context: Context, plan: ImportPlan, path: Path, event_title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._plan = plan
        self._path = path
        self.ui = Ui_SignupsImportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines = LinesModel(lines_of(plan), self)
        self._banner = Banner(closable=False)
        self.ui.banner_layout.addWidget(self._banner)
        self._dress()
        title = wording.shown_name(event_title)
        self.ui.heading.setText(self.tr("Sign-ups for “{title}”").format(title=title))
        self.ui.understood.setText(f"{wording.shown_name(path.name)} · {understood(plan.signups)}")
        self._show_counts()
        self._fill_tables()
        self.ui.buttons.accepted.connect(self._on_import_clicked)
        self.ui.buttons.rejected.connect(self.reject)
        self._import.setFocus()

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.dialog_layout.setSpacing(spacing.m)
        for layout in (self.ui.people_layout, self.ui.columns_layout):
            layout.setContentsMargins(0, spacing.m, 0, 0)
        self.ui.counters_layout.setSpacing(spacing.s)
        self.resize(spacing.xxl * 26, spacing.xxl * 19)

    def _show_counts(self) -> None:
        result = result_of(self._plan)
        shown = (
            (self.tr("New"), result.added),
            (self.tr("Updated"), result.updated),
            (self.tr("Already there"), result.unchanged),
            (self.tr("Left out"), result.skipped),
        )
        for label, value in shown:
            counter = Counter(label)
            counter.show_value(value)
            self.ui.counters_layout.addWidget(counter)
        self.ui.counters_layout.addStretch()
        self._import = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._import.setText(self.tr("Import"))
        self._import.setProperty("role", "primary")
        self.style().polish(self._import)
        changes = result.added + result.updated
        self._import.setEnabled(changes > 0)
        if not changes:
            text = self.tr("Nothing in this list is new: importing it would change nothing.")
            self._banner.show_message(text if self._plan.items else self.tr("Nobody in this list is registered."))

    def _fill_tables(self) -> None:
        only = self.ui.show_only
        only.addItem(self.tr("Everybody"), None)
        only.addItem(self.tr("New"), Fate.NEW)
        only.addItem(self.tr("Updated"), Fate.UPDATED)
        only.addItem(self.tr("Already there"), Fate.UNCHANGED)
        only.addItem(self.tr("Left out"), Fate.LEFT_OUT)
        only.addItem(self.tr("Please check"), Fate.TO_CHECK)
        only.currentIndexChanged.connect(lambda place: self._lines.show_only(only.itemData(place)))
        spacing = theme.current().spacing
        people = self.ui.people
        people.setModel(self._lines)
        people.verticalHeader().hide()
        people.verticalHeader().setDefaultSectionSize(spacing.row)
        header = people.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LinesModel.WORDS, QHeaderView.ResizeMode.Stretch)
        for column, width in ((LinesModel.ROW, 2), (LinesModel.NAME, 6), (LinesModel.EMAIL, 7)):
            people.setColumnWidth(column, width * spacing.xxl)
        preview = self.ui.preview
        preview.setModel(PreviewModel(self._plan.signups, self))
        preview.verticalHeader().hide()
        preview.verticalHeader().setDefaultSectionSize(spacing.row)
        preview.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        preview.horizontalHeader().setDefaultSectionSize(5 * spacing.xxl)

    @Slot()
    def _on_import_clicked(self) -> None:
        database, plan, name = self._context.database, self._plan, self._path.name

        def work(progress: Progress) -> ImportResult:
            with database.begin(labels.IMPORT_SIGNUPS, file=name) as session:
                return apply_import(session, plan, progress=progress)

        self._import.setEnabled(False)
        self._context.tasks.run(
            work,
            self._on_imported,
            self._on_refused,
            title=self.tr("Importing sign-ups…"),
            parent=self,
            on_finished=lambda: self._import.setEnabled(True),
        )

    def _on_imported(self, result: ImportResult) -> None:
        self.imported.emit(result)
        self.accept()

    def _on_refused(self, error: MozSpacesError) -> None:
        self._banner.show_message(messages.sentence(error), "negative")

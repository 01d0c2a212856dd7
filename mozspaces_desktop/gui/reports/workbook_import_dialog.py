"""Shows what reading a workbook back would bring before it happens, row by row; and brings it in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.workbook_import import NOT_READ_BACK, ImportPlan, apply_import, result_of
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_import_dialog import Ui_WorkbookImportDialog
from mozspaces_desktop.gui.reports.report_wording import long_day, one_line
from mozspaces_desktop.gui.reports.workbook_preview import Preview, lines_of, planned_for
from mozspaces_desktop.gui.tasks import CancelledError, Progress
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.counter import Counter
from mozspaces_desktop.gui.widgets.text_table import TextTable

_MEASURED_ROWS = 200
"""Lines up to which each gets the height that its text needs; measuring thousands takes seconds."""


class WorkbookImportDialog(QDialog):
    """The plan of an import: which events are new, whose totals change, what is left out and why."""

    imported = Signal(object)
    """The `ImportResult`, once it is in the file."""

    def __init__(self, context: Context, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._workbook = preview.workbook
        self._plan: ImportPlan | None = None
        self._was_stopped = False
        self.ui = Ui_WorkbookImportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._banner = Banner(closable=False)
        self._import = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._counters = [
            Counter(text)
            for text in (
                self.tr("New events"),
                self.tr("Totals that change"),
                self.tr("Already there"),
                self.tr("Left out"),
            )
        ]
        self._dress()
        self._fill(preview)
        self.ui.space.activated.connect(self._on_space_chosen)
        self.ui.buttons.accepted.connect(self._on_import_clicked)
        self.ui.buttons.rejected.connect(self.reject)
        if preview.plan is not None:
            self._show_plan(preview.plan)
            self._import.setFocus()
        elif preview.refusal is not None:
            self._banner.show_message(messages.sentence(preview.refusal), "warning")
            self.ui.space.setFocus()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.counters_layout.setSpacing(spacing.s)
        ui.space_layout.setSpacing(spacing.s)
        for counter in self._counters:
            ui.counters_layout.addWidget(counter)
        ui.counters_layout.addStretch()
        ui.banners_layout.addWidget(self._banner)
        self._import.setText(self.tr("Read back"))
        self._import.setEnabled(False)
        theme.restyle(self._import, "role", "primary")
        stays = ui.lines.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        ui.lines.setSizePolicy(stays)
        ui.lines.hide()  # until there is a plan
        header = ui.lines.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.resize(QSize(spacing.xxl * 30, spacing.xxl * 19).boundedTo(self.screen().availableSize()))

    def _fill(self, preview: Preview) -> None:
        ui, workbook, period = self.ui, self._workbook, self._workbook.period
        ui.heading.setText(self.tr("Read back “{file}”").format(file=one_line(workbook.path.name)))
        about = self.tr("{space} · {first} to {last}")
        about = about.format(
            space=one_line(workbook.space), first=long_day(period.starts_on), last=long_day(period.ends_on)
        )
        ui.about.setText(about)
        ui.not_read.setText(messages.sentence(NOT_READ_BACK))
        ui.space.setPlaceholderText(self.tr("Choose a space"))
        for space_id, name in preview.spaces.items():
            ui.space.addItem(one_line(name), space_id)
        ui.space.setCurrentIndex(-1 if preview.plan is None else ui.space.findData(preview.plan.space_id))

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        result = result_of(plan)
        counts = (result.added, result.updated, result.unchanged, result.skipped)
        for counter, count in zip(self._counters, counts, strict=True):
            counter.show_value(count)
        self._show_lines(plan)
        changes = result.added + result.updated > 0
        self._import.setEnabled(changes)
        if changes:
            self._banner.hide()
        else:
            self._banner.show_message(self.tr("Nothing in this workbook is new: reading it back would change nothing."))

    def _show_lines(self, plan: ImportPlan) -> None:
        lines, spacing = self.ui.lines, theme.current().spacing
        words = lines_of(plan)
        headers = [self.tr("Row"), self.tr("Event"), self.tr("What happens")]
        lines.setModel(TextTable(headers, words, self))
        for column, width in ((0, 4), (1, 11)):
            lines.setColumnWidth(column, width * spacing.xxl)
        fits = len(words) <= _MEASURED_ROWS
        mode = QHeaderView.ResizeMode.ResizeToContents if fits else QHeaderView.ResizeMode.Fixed
        lines.verticalHeader().setSectionResizeMode(mode)
        lines.show()

    @Slot()
    def _on_space_chosen(self) -> None:
        database, workbook, space_id = self._context.database, self._workbook, self.ui.space.currentData()
        self._import.setEnabled(False)

        def plan(_progress: Progress) -> ImportPlan:
            return planned_for(database, workbook, space_id)

        self._context.tasks.run(plan, self._show_plan, self._on_refused, title=None, parent=self)

    @Slot()
    def _on_import_clicked(self) -> None:
        database, plan, name = self._context.database, self._plan, self._workbook.path.name
        if plan is None:
            return
        self._was_stopped = False

        def work(progress: Progress) -> ImportResult:
            try:
                with database.begin_import(labels.IMPORT_WORKBOOK, progress=progress, file=name) as session:
                    return apply_import(session, plan, progress=progress)
            except CancelledError:
                self._was_stopped = True
                raise

        self._import.setEnabled(False)
        self._context.tasks.run(
            work,
            self._on_imported,
            self._on_refused,
            title=self.tr("Reading the workbook back…"),
            parent=self,
            on_finished=self._on_import_ended,
        )

    def _on_import_ended(self) -> None:
        self._import.setEnabled(True)
        if self._was_stopped:
            self._banner.show_message(self.tr("Stopped: nothing was read back."))

    def _on_imported(self, result: ImportResult) -> None:
        self.imported.emit(result)
        self.accept()

    def _on_refused(self, error: MozSpacesError) -> None:
        self._banner.show_message(messages.sentence(error), "negative")

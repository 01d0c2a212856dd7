"""Shows what filling a workbook would change before anything is written, and asks about what somebody typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QSizePolicy, QTableView, QWidget

from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Scope
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_fill_dialog import Ui_FillDialog
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.adopting import fill_wording
from mozspaces_desktop.gui.reports.adopting.conflict_table import ConflictTable
from mozspaces_desktop.gui.reports.adopting.workbook_reading import (
    OpenedWorkbook,
    PlannedFill,
    carried_out,
    open_workbook,
    planned_fill,
)
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import CancelledError, Progress
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.counter import Counter
from mozspaces_desktop.gui.widgets.text_table import TextTable

_ROWS_IN_SIGHT = 4
"""So many conflicts can be seen at once where something else is shown, too."""

_AS_HIGH_AS_THERE_IS = 16_777_215
"""Qt's own QWIDGETSIZE_MAX."""


class _Lines(TextTable):
    """Texts of one line each."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, in the middle of its row."""
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return middle if role == Qt.ItemDataRole.TextAlignmentRole else super().data(index, role)


class FillDialog(QDialog):
    """The plan of a fill: what was typed by somebody first, then what changes, what is added, what stays."""

    filled = Signal(object)
    """The `FillOutcome`, once it is in the file."""
    layout_wanted = Signal(object)
    """How the workbook is read is to be changed: the `OpenedWorkbook`."""

    def __init__(self, context: Context, opened: OpenedWorkbook, scope: Scope, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._opened = opened
        self._scope = scope
        self._planned: PlannedFill | None = None
        self._was_stopped = False
        self.ui = Ui_FillDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._conflicts = ConflictTable(self)
        self._about, self._result = Banner(closable=False), Banner(closable=False)
        self._counters = [
            Counter(text)
            for text in (self.tr("Rows updated"), self.tr("Rows added"), self.tr("Cells that somebody typed"))
        ]
        self._dress()
        self._connect()
        self._plan()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        for layout in (ui.counters_layout, ui.conflicts_layout, ui.conflicts_head_layout, ui.buttons_layout):
            layout.setSpacing(spacing.s)
        ui.conflicts_layout.setContentsMargins(0, 0, 0, 0)
        ui.about_layout.setStretch(0, 1)
        ui.conflicts_head_layout.setStretch(0, 1)
        for page in (ui.changes_page_layout, ui.added_page_layout, ui.left_page_layout):
            page.setContentsMargins(0, spacing.s, 0, 0)
        for counter in self._counters:
            counter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            ui.counters_layout.addWidget(counter)
        ui.counters_layout.addStretch()
        ui.banners_layout.setSpacing(spacing.s)
        ui.banners_layout.addWidget(self._about)
        ui.banners_layout.addWidget(self._result)
        ui.heading.setText(self.tr("Fill “{file}”").format(file=wording.one_line(self._opened.path.name)))
        ui.about.setText(_about(self._scope))
        tables = {mapping.table for mapping in self._opened.mappings}
        ui.names.setVisible(Table.CONTRIBUTORS in tables)
        ui.conflicts.setModel(self._conflicts)
        for column, width in enumerate((5, 9, 4, 4)):
            ui.conflicts.setColumnWidth(column, width * spacing.xxl)
        ui.conflicts_part.hide()
        for view in (ui.conflicts, ui.changes, ui.added, ui.left):
            _dress_table(view)
        self._enable(False)
        self.resize(spacing.xxl * 30, spacing.xxl * 20)

    def _connect(self) -> None:
        ui = self.ui
        ui.names.toggled.connect(self._plan)
        ui.all_button.clicked.connect(lambda: self._conflicts.tick_all(True))
        ui.none_button.clicked.connect(lambda: self._conflicts.tick_all(False))
        ui.layout_button.clicked.connect(self._on_layout_clicked)
        ui.fill_button.clicked.connect(lambda: self._fill(None))
        ui.copy_button.clicked.connect(self._on_copy_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        self._conflicts.choice_changed.connect(self._show_action)
        self._result.action_clicked.connect(self._read_again)
        tick = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.conflicts)
        tick.setContext(Qt.ShortcutContext.WidgetShortcut)
        tick.activated.connect(self._on_space_pressed)

    # --- the plan --------------------------------------------------------------------------------------------

    @Slot()
    def _plan(self) -> None:
        """Work out what would change, off the window's thread."""
        database, workbook, scope = self._context.database, self._opened.workbook, self._scope
        names = self.ui.names.isChecked()

        def work(progress: Progress) -> PlannedFill:
            return planned_fill(database, workbook, scope, progress, names=names)

        self._enable(False)
        title = self.tr("Comparing {file} with the figures…").format(file=self._opened.path.name)
        self._context.tasks.run(
            work, self._show_plan, self._on_refused, title=title, parent=self, on_finished=self._on_ended
        )

    @Slot()
    def _read_again(self) -> None:
        """Read the file again, which changed meanwhile, and plan anew."""
        database, path = self._context.database, self._opened.path

        def work(progress: Progress) -> OpenedWorkbook:
            return open_workbook(database, path, progress)

        def read(opened: OpenedWorkbook) -> None:
            self._opened = opened
            self._plan()

        title = self.tr("Reading {file}…").format(file=path.name)
        self._context.tasks.run(work, read, self._on_refused, title=title, parent=self)

    def _show_plan(self, planned: PlannedFill) -> None:
        ui, plan = self.ui, planned.plan
        self._planned = planned
        counts = (sum(one.updated for one in plan.lists), plan.appended, len(plan.conflicts))
        for counter, count in zip(self._counters, counts, strict=True):
            counter.show_value(count)
        self._conflicts.show_conflicts(plan.conflicts)
        ui.conflicts_part.setVisible(bool(plan.conflicts))
        where, what = self.tr("Where"), self.tr("Of what")
        for view, headers, lines in (
            (ui.changes, [where, what, self.tr("There now"), self.tr("Then")], fill_wording.change_lines(plan)),
            (ui.added, [where, what, self.tr("What it holds")], fill_wording.added_lines(plan)),
            (ui.left, [self.tr("Sheet"), self.tr("What stays as it is")], fill_wording.left_lines(plan)),
        ):
            _show_lines(view, _Lines(headers, lines, self))
        for place, view in enumerate((ui.changes, ui.added, ui.left)):
            ui.parts.setTabVisible(place, view.model().rowCount() > 0)
        ui.parts.setVisible(any(map(ui.parts.isTabVisible, range(ui.parts.count()))))
        self._fit_conflicts()
        self._result.hide()
        self._say_about(planned)
        self._enable(True)
        self._show_action()
        self._focus()

    def _fit_conflicts(self) -> None:
        """Give them no more place than they need, and little where something else is shown, too."""
        view, row, count = self.ui.conflicts, theme.current().spacing.row, self._conflicts.rowCount()
        shares = self.ui.parts.isVisibleTo(self)
        view.setMinimumHeight((min(count, _ROWS_IN_SIGHT) + 1) * row + row // 2)
        view.setMaximumHeight(view.minimumHeight() if shares else _AS_HIGH_AS_THERE_IS)

    def _say_about(self, planned: PlannedFill) -> None:
        """Say what should be known before it is filled; what matters most if there are several things."""
        plan = planned.plan
        if planned.other_space is not None:
            text = self.tr("So far this workbook was filled with the figures of {space}; now others are shown.")
            self._about.show_message(text.format(space=wording.one_line(planned.other_space)), "warning")
        elif self._scope.filtered:
            text = self.tr("Only a part of the events is shown: totals would be of that part alone.")
            self._about.show_message(text, "warning")
        elif not plan.edits(plan.conflicts):
            self._about.show_message(self.tr("This workbook says what the program says: there is nothing to fill in."))
        elif planned.remembered is not None and planned.remembered.is_copy:
            self._about.show_message(self.tr("This file is laid out like one that is known, and was not filled yet."))
        else:
            self._about.hide()

    def _focus(self) -> None:
        """Go to the first thing to decide."""
        if self._conflicts.rowCount():
            self.ui.conflicts.setCurrentIndex(self._conflicts.index(0, 0))
            self.ui.conflicts.setFocus()
        else:
            self.ui.fill_button.setFocus()

    @Slot()
    def _show_action(self) -> None:
        """Name the button for what it does: without anything to write it only keeps in mind what is there."""
        if self._planned is not None:
            writes = bool(self._planned.plan.edits(self._conflicts.overwritten))
            self.ui.fill_button.setText(self.tr("&Fill the workbook") if writes else self.tr("Done"))
            self.ui.undo_note.setVisible(writes)

    def _enable(self, enabled: bool) -> None:
        ui = self.ui
        for widget in (ui.fill_button, ui.copy_button, ui.layout_button, ui.conflicts_part):
            widget.setEnabled(enabled)

    @Slot()
    def _on_space_pressed(self) -> None:
        self._conflicts.toggle(self.ui.conflicts.currentIndex().row())

    @Slot()
    def _on_layout_clicked(self) -> None:
        self.accept()
        self.layout_wanted.emit(self._opened)

    # --- the fill --------------------------------------------------------------------------------------------

    @Slot()
    def _on_copy_clicked(self) -> None:
        path = self._opened.path
        name = self.tr("{name}, filled").format(name=path.stem) + path.suffix
        kinds = self.tr("Excel workbooks (*{ending})").format(ending=path.suffix)
        target = chosen_target(self, self.tr("Save a filled copy"), path.with_name(name), kinds)
        if target is not None:
            self._fill(target)

    def _fill(self, target: Path | None) -> None:
        """Fill the workbook, or write a filled copy to `target`."""
        if self._planned is None:
            return
        database, plan, overwrite = self._context.database, self._planned.plan, self._conflicts.overwritten
        self._was_stopped = False

        def work(progress: Progress) -> FillOutcome:
            try:
                return carried_out(database, plan, overwrite, target, progress)
            except CancelledError:
                self._was_stopped = True
                raise

        self._enable(False)
        title = self.tr("Filling {file}…").format(file=(target or plan.path).name)
        self._context.tasks.run(
            work, self._on_filled, self._on_refused, title=title, parent=self, on_finished=self._on_ended
        )

    def _on_filled(self, outcome: FillOutcome) -> None:
        self.filled.emit(outcome)
        self.accept()

    def _on_ended(self) -> None:
        self._enable(self._planned is not None)
        if self._was_stopped:
            self._result.show_message(self.tr("Stopped: the file is as it was."))

    def _on_refused(self, error: MozSpacesError) -> None:
        self._result.show_message(messages.sentence(error), "negative", action=self.tr("Read the file again"))


def _about(scope: Scope) -> str:
    """Of which space, period and part the figures are that are filled in."""
    space = wording.space_name(scope)
    if scope.filtered:
        return f"{space} · {wording.scope_name(scope)}"
    return f"{space} · {wording.period_name(scope.period)}"


def _dress_table(view: QTableView) -> None:
    header, spacing = view.horizontalHeader(), theme.current().spacing
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    view.verticalHeader().setDefaultSectionSize(spacing.row)


def _show_lines(view: QTableView, lines: _Lines) -> None:
    spacing = theme.current().spacing
    before = view.model()
    with QSignalBlocker(view):
        view.setModel(lines)
    if before is not None:
        before.deleteLater()
    widths = (4, 24) if lines.columnCount() == 2 else (4, 10, 5)
    for column, width in enumerate(widths[: lines.columnCount() - 1]):
        view.setColumnWidth(column, width * spacing.xxl)

"""The ways out of the Reports tab but the workbook: copying, CSV and PDF of what is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports.csv_export import CsvExport
from mozspaces_desktop.gui.reports.shown_table import ShownTable, table_of_chart
from mozspaces_desktop.gui.reports.table_copying import SAVE_TABLE, TableCopying
from mozspaces_desktop.gui.widgets.chart import Chart
from mozspaces_desktop.gui.widgets.toast import Toast


class WaysOut(QObject):
    """Copies, saves and prints for `window` what is meant among its `charts` and `tables`."""

    def __init__(
        self, context: Context, window: QWidget, charts: Sequence[Chart], tables: Sequence[QTableView]
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._charts: list[Chart] = []
        self._tables: dict[QTableView, TableCopying] = {}
        self._csv = CsvExport(context, self)
        self._toast = Toast(window)
        self._meant: Chart | QTableView | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.offer(charts, tables)

    def offer(self, charts: Sequence[Chart], tables: Sequence[QTableView]) -> None:
        """Copy and save these `charts` and `tables`, too."""
        for table in tables:
            copying = self._tables[table] = TableCopying(table, self._context.tasks, self._toast)
            copying.save_wanted.connect(self.save)
        for chart in charts:
            self._charts.append(chart)
            chart.menu_wanted.connect(partial(self._add_to_menu, chart))

    @Slot()
    def copy(self) -> None:
        """Copy the chart or the table that has the focus, or had it last."""
        if self._meant is None:
            self._ask_for_focus()
            return
        if isinstance(self._meant, Chart):
            if self._meant.drawing.is_empty:
                self._toast.show_message(self.tr("There is nothing in this chart yet."))
                return
            self._meant.copy()
            self._toast.show_message(self.tr("Copied: {what}").format(what=self._meant.accessibleName()))
        else:
            self._tables[self._meant].copy_table()

    @Slot()
    def save_focused(self) -> None:
        """Save the chart or the table that has the focus, or had it last, as CSV."""
        if self._meant is None:
            self._ask_for_focus()
        elif isinstance(self._meant, Chart):
            self.save(table_of_chart(self._meant))
        else:
            self.save(self._tables[self._meant].shown)

    @Slot(object)
    def save(self, shown: ShownTable) -> None:
        """Save `shown` as CSV."""
        self._csv.save(shown, self._window)

    def export_pdf(self, figures: Figures) -> None:
        """Ask how the dashboard of `figures` goes into a PDF file or onto paper, and do it."""
        from mozspaces_desktop.gui.printing.print_action import Printing  # what talks to printers takes its time
        from mozspaces_desktop.gui.reports.printing.dashboard_dialog import DashboardDialog

        printing = self._window.findChild(Printing) or Printing(self._context, self._window)
        printing.ask(DashboardDialog(self._context, figures, self._window))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember what was looked at: the button of the export takes the focus away from it."""
        if isinstance(now, Chart | QTableView) and now in (*self._charts, *self._tables):
            self._meant = now

    def _ask_for_focus(self) -> None:
        self._toast.show_message(self.tr("Click on a table or a chart first, or go there with the Tab key."))

    def _add_to_menu(self, chart: Chart, menu: QMenu) -> None:
        keys = SAVE_TABLE.toString(QKeySequence.SequenceFormat.NativeText)
        text = f"{self.tr('Save as CSV…')}\t{keys}"
        menu.addAction(theme.icon("export"), text, lambda: self.save(table_of_chart(chart)))

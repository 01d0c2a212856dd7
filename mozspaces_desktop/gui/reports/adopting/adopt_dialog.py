"""Shows how a workbook of somebody else's was understood, lets that be corrected, and remembers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import LABELS, TOLD_BY, Table
from mozspaces_desktop.core.adopting.understanding import list_at, with_column, with_header_row, with_table
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Scope
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_adopt_dialog import Ui_AdoptDialog
from mozspaces_desktop.gui.reports.adopting import layout_tree
from mozspaces_desktop.gui.reports.adopting.workbook_layout import SheetList, WorkbookLayout
from mozspaces_desktop.gui.reports.adopting.workbook_reading import OpenedWorkbook, remember_layout
from mozspaces_desktop.gui.reports.report_wording import one_line, translated
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner


class AdoptDialog(QDialog):
    """The sheets with their lists at the left, and at the right the list that is chosen, column by column."""

    remembered = Signal()
    """The layout is in the data file."""

    def __init__(self, context: Context, opened: OpenedWorkbook, scope: Scope, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._layout = WorkbookLayout(opened.workbook, opened.mappings)
        self.ui = Ui_AdoptDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._banner = Banner(closable=False)
        self._columns = self.ui.columns
        self._dress()
        self._connect()
        self._show_lists(next(iter(self._layout.lists), None))
        self.ui.lists.setFocus()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.panes_layout.setSpacing(spacing.m)
        ui.panes_layout.setStretch(1, 1)
        for layout in (ui.list_layout, ui.pickers_layout, ui.buttons_layout):
            layout.setSpacing(spacing.s)
        ui.banners_layout.addWidget(self._banner)
        ui.heading.setText(self.tr("Adopt “{file}”").format(file=one_line(self._layout.workbook.path.name)))
        ui.table.addItem(self.tr("Left alone"), None)
        for table, name in LABELS.items():
            ui.table.addItem(QCoreApplication.translate("core", name), table)
        ui.nothing.show_content(
            "empty-chart",
            self.tr("Nothing on this sheet"),
            self.tr("Choose another sheet at the left. Everything on this one stays as it is."),
        )
        for field in (ui.header_row, ui.header_row.lineEdit()):
            field.setAccessibleName(ui.header_row_label.text().replace("&", ""))
        layout_tree.dress(ui.lists)
        self.resize(spacing.xxl * 30, spacing.xxl * 19)

    def _connect(self) -> None:
        ui = self.ui
        ui.lists.currentItemChanged.connect(self._on_item_changed)
        ui.table.activated.connect(self._on_table_picked)
        ui.header_row.valueChanged.connect(self._on_header_row_changed)
        ui.columns.choice_picked.connect(self._on_figure_picked)
        ui.columns.activated.connect(self._on_row_activated)
        ui.check_button.clicked.connect(self._on_check_clicked)
        ui.reset.clicked.connect(self._on_reset_clicked)
        ui.remember_button.clicked.connect(self._on_remember_clicked)
        ui.cancel_button.clicked.connect(self.reject)

    # --- what is shown ---------------------------------------------------------------------------------------

    def _show_lists(self, chosen: SheetList | str | None) -> None:
        """Show all lists, with a list or a sheet chosen; None chooses the first sheet."""
        tree = self.ui.lists
        with QSignalBlocker(tree):
            layout_tree.show_layout(tree, self._layout)
            layout_tree.choose(tree, chosen)
        self._show_chosen()
        self._show_state()

    def _show_chosen(self) -> None:
        """Show the list or the sheet that is chosen at the left."""
        ui, one, name = self.ui, self._chosen_list, self._chosen_sheet
        sheet = self._layout.workbook.sheet(name)
        with QSignalBlocker(ui.header_row):
            ui.header_row.setRange(0 if one is None else 1, max(1, len(sheet.rows)))
            ui.header_row.setValue(0 if one is None else one.mapping.place.header_row)
        ui.table.setCurrentIndex(ui.table.findData(None if one is None else one.mapping.table))
        for about_list in (ui.table, ui.table_label):
            about_list.setVisible(one is not None)
        for about_rows in (ui.header_row, ui.header_row_label, ui.hint):
            about_rows.setVisible(bool(sheet.rows))
        if one is not None:
            self._columns.preview.show_list(one)
        else:
            self._columns.preview.show_sheet(sheet)
        ui.hint.setText(self._hint(one))
        ui.pages.setCurrentWidget(ui.columns if sheet.rows else ui.nothing)
        if not self._columns.currentIndex().isValid():
            self._columns.setCurrentIndex(self._columns.preview.index(0, 0))

    def _hint(self, one: SheetList | None) -> str:
        if one is None:
            return self.tr("Is there a list on this sheet? Double-click the row with its headers, or type its number.")
        if one.mapping.table is None:
            return self.tr("This list stays as it is. Say what it is a list of, and its columns can take figures.")
        return self.tr("Choose above each column which figure it takes; from the keyboard: Enter in the column.")

    def _show_state(self) -> None:
        """Say what is left to do, and offer what can be done."""
        lists = self._layout.lists
        untold = next((one for one in lists if not one.is_told), None)
        if untold is not None and untold.mapping.table is not None:
            text = self.tr("“{sheet}”: no row can be told from the others. Choose the column with: {figures}.")
            figures = ", ".join(translated(header) for header in TOLD_BY[untold.mapping.table])
            self._banner.show_message(text.format(sheet=one_line(untold.mapping.sheet), figures=figures), "warning")
        elif not self._layout.fills_something:
            text = self.tr(
                "No list to fill yet. Choose a sheet at the left and the row with its headers at the right, then say "
                "what the list is."
            )
            self._banner.show_message(text)
        else:
            self._banner.hide()
        doubtful = len(self._layout.doubtful)
        self.ui.check_button.setText(self.tr("%n &column(s) to check", "", doubtful))
        self.ui.check_button.setVisible(doubtful > 0)
        self.ui.reset.setEnabled(self._layout.is_changed)
        self.ui.remember_button.setEnabled(self._layout.fills_something)

    @property
    def _chosen_list(self) -> SheetList | None:
        return layout_tree.chosen_list(self.ui.lists)

    @property
    def _chosen_sheet(self) -> str:
        return layout_tree.chosen_sheet(self.ui.lists)

    # --- corrections -----------------------------------------------------------------------------------------

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_item_changed(self) -> None:
        self._show_chosen()

    @Slot(int, object)
    def _on_figure_picked(self, column: int, figure: str | None) -> None:
        one = self._chosen_list
        if one is None:
            return
        number = self._columns.preview.number_of_column(column)
        before = one.figure_in(number)
        if figure is not None:
            one.mapping = with_column(one.mapping, figure, number)
        elif before is not None:
            one.mapping = with_column(one.mapping, before, None)
        self._show_lists(one)

    @Slot(int)
    def _on_table_picked(self, place: int) -> None:
        one, workbook, table = self._chosen_list, self._layout.workbook, self.ui.table.itemData(place)
        if one is not None and table is not one.mapping.table:
            chosen: Table | None = table
            mapping = one.mapping
            self._correct(one, lambda: with_table(workbook, mapping, chosen))

    @Slot(int)
    def _on_header_row_changed(self, row: int) -> None:
        one, workbook, sheet = self._chosen_list, self._layout.workbook, self._chosen_sheet
        if one is None and row:
            self._correct(None, lambda: list_at(workbook, sheet, row))
        elif one is not None:
            mapping = one.mapping
            self._correct(one, lambda: with_header_row(workbook, mapping, row))

    @Slot(QModelIndex)
    def _on_row_activated(self, index: QModelIndex) -> None:
        """Take a row for the headers."""
        self.ui.header_row.setValue(self._columns.preview.number_of_row(index.row()))

    def _correct(self, one: SheetList | None, work: Callable[[], ListMapping]) -> None:
        """Read a list in another way, off the window's thread; None: it is a new one."""

        def corrected(mapping: ListMapping) -> None:
            there = self._layout.at(mapping)
            if one is None:
                self._show_lists(self._layout.add(mapping))
            elif there in (None, one):
                one.mapping = mapping
                self._show_lists(one)
            else:
                self._banner.show_message(self.tr("Another list has its headers in this row."), "warning")

        self._context.tasks.run(lambda _progress: work(), corrected, self._on_refused, title=None, parent=self)

    def _on_refused(self, error: MozSpacesError) -> None:
        self._banner.show_message(messages.sentence(error), "warning")

    @Slot()
    def _on_check_clicked(self) -> None:
        """Go to the next column that somebody should look at."""
        preview, places = self._columns.preview, self._layout.doubtful
        here = self._chosen_list, preview.number_of_column(self._columns.currentIndex().column())
        one, number = places[(places.index(here) + 1) % len(places) if here in places else 0]
        layout_tree.choose(self.ui.lists, one)
        self._columns.setCurrentIndex(preview.index(0, number - one.mapping.place.first_column))
        self._columns.setFocus()

    @Slot()
    def _on_reset_clicked(self) -> None:
        sheet = self._chosen_sheet
        self._layout.reset()
        self._show_lists(next(iter(self._layout.of(sheet)), None) or sheet)

    # --- remembering -----------------------------------------------------------------------------------------

    @Slot()
    def _on_remember_clicked(self) -> None:
        database, scope = self._context.database, self._scope
        workbook, mappings = self._layout.workbook, self._layout.mappings
        self.ui.remember_button.setEnabled(False)

        def work(_progress: Progress) -> None:
            remember_layout(database, workbook, mappings, scope)

        def done(_nothing: None) -> None:
            self.remembered.emit()
            self.accept()

        title = self.tr("Remembering the layout…")
        self._context.tasks.run(
            work,
            done,
            self._on_refused,
            title=title,
            parent=self,
            cancellable=False,
            on_finished=lambda: self.ui.remember_button.setEnabled(True),
        )

"""Shows the list behind a figure: sorted by any column, and with a way to each event and person."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.forms.ui_reports_list_dialog import Ui_ListDialog
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE, FigureTable
from mozspaces_desktop.gui.reports.figure_view import column_widths, dress
from mozspaces_desktop.gui.reports.listing import Listing
from mozspaces_desktop.gui.reports.table_copying import COPY_TABLE, SAVE_TABLE, TableCopying
from mozspaces_desktop.gui.tasks import Tasks
from mozspaces_desktop.gui.widgets.toast import Toast

_WIDEST_COLUMN = 9
"""In units of `xxl`; longer texts end in dots and are whole in their tooltips."""


class ListDialog(QDialog):
    """A `Listing` as a table; `before` is what a period before it is called, which has such a list, too."""

    event_requested = Signal(str)
    """The id of the event of the row that was double-clicked or chosen with the Enter key."""
    person_requested = Signal(str)
    """The id of the person of a row; chosen so, too, where it is about no event."""
    save_wanted = Signal(object)
    """The list is to be saved as CSV: a :class:`ShownTable`."""

    copied = Signal(object)
    """A :class:`ShownTable` with the rows that were copied."""
    before_requested = Signal()
    """The list behind the same figure of the period before is wanted."""

    def __init__(self, listing: Listing, tasks: Tasks, parent: QWidget | None = None, *, before: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._listing = listing
        self._tasks = tasks
        self.ui = Ui_ListDialog()
        self.ui.setupUi(self)
        self._table = FigureTable(listing.columns, listing.rows, parent=self)
        self._show_words()
        self._show_rows()
        self._offer_copies()
        self._fit()
        self.ui.rows.activated.connect(self._on_row_chosen)
        self.ui.open_button.clicked.connect(lambda: self._on_row_chosen(self.ui.rows.currentIndex()))
        self.ui.person_button.clicked.connect(self._on_person_clicked)
        self.ui.before_button.setText(self.tr("In {period}").format(period=before))
        self.ui.before_button.setVisible(bool(before))
        self.ui.before_button.clicked.connect(self._on_before_clicked)
        self.ui.close_button.clicked.connect(self.reject)

    def _show_words(self) -> None:
        ui, listing, spacing = self.ui, self._listing, theme.current().spacing
        self.setWindowTitle(listing.title)
        ui.title.setText(listing.title)
        ui.explanation.setText(listing.explanation)
        count = self.tr("%Ln row(s)", "", len(listing.rows))
        ui.count.setText(f"{count} · {listing.result}" if listing.result else count)
        ui.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.outer_layout.setSpacing(spacing.m)
        ui.nothing.show_content(
            "empty-chart", self.tr("Nothing to list"), self.tr("This figure is made of nothing yet.")
        )
        ui.pages.setCurrentWidget(ui.rows if listing.rows else ui.nothing)
        ui.open_button.setVisible(any(listing.event_id(row) is not None for row in listing.rows))
        ui.person_button.setVisible(any(listing.person_id(row) is not None for row in listing.rows))

    def _show_rows(self) -> None:
        view = self.ui.rows
        dress(view)
        view.setAccessibleName(self._listing.title)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setModel(self._table)
        header = view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        widest = theme.current().spacing.xxl * _WIDEST_COLUMN
        for place, width in enumerate(column_widths(view)):
            view.setColumnWidth(place, min(widest, width))
        view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        view.setCurrentIndex(self._table.index(0, 0))
        view.setFocus()

    def _offer_copies(self) -> None:
        """Copy chosen rows, copy or save the whole list; by keys from anywhere in the window."""
        ui, listing = self.ui, self._listing
        names_people = any(listing.person_id(row) is not None for row in listing.rows)
        copying = TableCopying(ui.rows, self._tasks, Toast(self), names_people=names_people)
        copying.save_wanted.connect(self.save_wanted)
        copying.copied.connect(self.copied)
        for button, tip, keys, do in (
            (ui.copy_button, self.tr("Copy the whole list"), COPY_TABLE, copying.copy_table),
            (ui.save_button, self.tr("Save the whole list as CSV"), SAVE_TABLE, copying.save_table),
        ):
            button.setVisible(bool(listing.rows))
            button.setToolTip(f"{tip} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
            if listing.rows:
                button.clicked.connect(do)
                QShortcut(keys, self).activated.connect(do)

    def _fit(self) -> None:
        """Be as large as the list, within the window below."""
        spacing, view = theme.current().spacing, self.ui.rows
        parent = self.parentWidget()
        below = self.sizeHint() if parent is None else parent.window().size()
        bar = view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        width = view.horizontalHeader().length() + bar + 2 * spacing.xl
        rows = view.verticalHeader().length() if self._listing.rows else spacing.xxl * 8
        height = self.sizeHint().height() - view.sizeHint().height() + rows + 3 * spacing.xl
        self.resize(
            max(spacing.xxl * 15, min(width, below.width() - 2 * spacing.xl)),
            max(spacing.xxl * 9, min(height, below.height() - 2 * spacing.xxl)),
        )

    def _event_of(self, index: QModelIndex) -> str | None:
        return self._listing.event_id(index.data(ROW_ROLE)) if index.isValid() else None

    def _person_of(self, index: QModelIndex) -> str | None:
        return self._listing.person_id(index.data(ROW_ROLE)) if index.isValid() else None

    @Slot()
    def _on_before_clicked(self) -> None:
        self.accept()
        self.before_requested.emit()

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        self.ui.open_button.setEnabled(self._event_of(index) is not None)
        self.ui.person_button.setEnabled(self._person_of(index) is not None)

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        event_id = self._event_of(index)
        if event_id is not None:
            self.accept()
            self.event_requested.emit(event_id)
        else:
            self._on_person_clicked()

    @Slot()
    def _on_person_clicked(self) -> None:
        person_id = self._person_of(self.ui.rows.currentIndex())
        if person_id is not None:
            self.accept()
            self.person_requested.emit(person_id)

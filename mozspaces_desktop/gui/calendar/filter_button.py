"""The button that filters the calendar, and the line that says so while it does: nobody shall believe that the rest
is gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.filter_popup import ChoiceGroup, FilterPopup, read_choices
from mozspaces_desktop.gui.calendar.filters import Filters
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.banner import Banner

_LONGEST_NAMES = 120


class FilterButton(QPushButton):
    """Opens the box with the filters; says how many are on. They stay on until they are cleared or the program ends."""

    filters_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._groups: Sequence[ChoiceGroup] = ()
        self._filters = Filters()
        self.banner = Banner(closable=False)
        """Says what is shown and what is not; for its owner to place."""
        self.banner.action_clicked.connect(self.clear)
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setProperty("role", "choice")
        self.setIcon(theme.icon("filter"))
        self.setText(self.tr("Filter"))
        self.clicked.connect(self.open)

    @property
    def filters(self) -> Filters:
        """What is wanted."""
        return self._filters

    def nextCheckState(self) -> None:
        """A click opens the box; it looks pressed while a filter is on."""

    @Slot()
    def open(self) -> None:
        """Let the person choose."""
        with self._context.database.read() as session:
            self._groups = read_choices(session, self._context.space_id)
        popup = FilterPopup(self._groups, self._filters, self)
        popup.filters_changed.connect(self._use)
        popup.open_under(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    @Slot()
    def clear(self) -> None:
        """Want everything again."""
        if self._filters.count:
            self._use(Filters())

    def narrowed(self, shown: Shown) -> Shown:
        """`shown` with the events that are wanted, and a line that says how many of them that are."""
        if not self._filters.count:
            self.banner.hide()
            return shown
        narrow = shown.filtered(self._filters)
        text = self.tr("Showing {shown} of %n event(s): {filters}", "", len(shown.entries))
        said = text.format(shown=len(narrow.entries), filters=self._names())
        if self.banner.isHidden() or said != self.banner.accessibleName():  # a screen reader reads it out
            self.banner.show_message(said, action=self.tr("Clear filter"))
        return narrow

    def _names(self) -> str:
        names = [one.text for group in self._groups for one in group.choices if one.taken(self._filters)]
        text = ", ".join(names)
        return text if len(text) <= _LONGEST_NAMES else f"{text[:_LONGEST_NAMES]}…"

    @Slot(object)
    def _use(self, filters: Filters) -> None:
        self._filters = filters
        self.setChecked(filters.count > 0)
        self.setText(self.tr("Filter ({count})").format(count=filters.count) if filters.count else self.tr("Filter"))
        self.filters_changed.emit()

"""The evening at a glance: when people came, how many are in and new, and who is still expected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from mozspaces_desktop.core.live_figures import LiveFigures, Missing
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.people_model import AnyIndex
from mozspaces_desktop.gui.widgets.column_chart import Column, ColumnChart, ColumnWords


class MissingModel(QAbstractListModel):
    """Those who are expected and not in, each with the day of their registration."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Missing] = ()
        self._tzid = "UTC"

    def show(self, rows: Sequence[Missing], tzid: str) -> None:
        """Show `rows`, their days by the calendar of `tzid`."""
        self.beginResetModel()
        self._rows, self._tzid = rows, tzid
        self.endResetModel()

    def name(self, index: AnyIndex) -> str:
        """The name of the person of a row."""
        return self._rows[index.row()].found.name

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many are missing."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, and since when they are expected."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        missing = self._rows[index.row()]
        name = wording.quoted_name(missing.found.name)
        if missing.registered_at is None:
            return name
        day = wording.short_day(missing.registered_at, self._tzid)
        return self.tr("{name} · registered {day}").format(name=name, day=day)


class LivePanel(QWidget):
    """Figures, a chart of arrivals, and the list of those who are missing."""

    person_wanted = Signal(str)
    """Enter or a double click on somebody who is missing: their name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.chart = ColumnChart()
        self.chart.setAccessibleName(self.tr("Arrivals over time"))
        self.heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "strong")
        self._model = MissingModel(self)
        self.missing = QListView()
        self.missing.setModel(self._model)
        self.missing.setUniformItemSizes(True)
        self.missing.setAccessibleName(self.tr("People who are expected and not in yet"))
        self.missing.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().spacing.s)
        column.addWidget(self.figures)
        column.addWidget(self.chart, 2)
        column.addWidget(self.heading)
        column.addWidget(self.missing, 3)

    def show_figures(self, live: LiveFigures, tzid: str) -> None:
        """Show the door of an event as it is, its times by the clock of `tzid`."""
        counts, locale = live.counts, QLocale()
        share = "–"
        if counts.attendees:
            share = self.tr("{number} %").format(number=round(100 * counts.newcomers / counts.attendees))
        text = self.tr("In the room: {present} · Newcomers: {share} · Guests: {guests}")
        present, guests = locale.toString(counts.attendees), locale.toString(counts.guests)
        self.figures.setText(text.format(present=present, share=share, guests=guests))
        self._show_chart(live, tzid)
        self.heading.setText(self.tr("Expected, not in yet: %n person(s)", "", len(live.missing)))
        self._model.show(live.missing, tzid)

    def _show_chart(self, live: LiveFigures, tzid: str) -> None:
        length = timedelta(minutes=live.minutes)
        columns = []
        for step in live.steps:
            begins, ends = (wording.time_of_day(moment, tzid) for moment in (step.start, step.start + length))
            name = f"{begins}–{ends}"
            guests = max(0, step.guests)
            columns.append(Column(step.start.isoformat(), begins, step.people, planned=guests, name=name))
        words = ColumnWords(
            step=self.tr("Time"),
            value=self.tr("People, every %n minute(s)", "", live.minutes),
            planned=self.tr("Guests"),
        )
        self.chart.set_columns(columns, words)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.person_wanted.emit(self._model.name(index))

"""The hypothesis page: where the season ends in each space and in all, how sure that is, what it would take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.hypothesis import Hypothesis, Line, hypothesis_for
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports import hypothesis_listing as listing
from mozspaces_desktop.gui.reports import hypothesis_wording as words
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.behind import behind_growth
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE
from mozspaces_desktop.gui.reports.hypothesis_table import (
    CONTRIBUTORS,
    EVENTS,
    NEEDED,
    PACE,
    SPACE,
    YIELD,
    HypothesisTable,
    TotalLast,
)
from mozspaces_desktop.gui.reports.hypothesis_view import HypothesisView
from mozspaces_desktop.gui.reports.outlook_card import OutlookCard
from mozspaces_desktop.gui.reports.range_bar import RangeLegend
from mozspaces_desktop.gui.reports.season_charts import chart_card
from mozspaces_desktop.gui.reports.season_drawings import growth_drawing
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
from mozspaces_desktop.gui.widgets.line_chart import LineChart

_FIGURES = {
    PACE: "Public events held",
    EVENTS: "Public events held",
    YIELD: "Contributors per event",
    CONTRIBUTORS: "New active contributors",
}
"""The figure whose list opens from a column, by the workbook's header."""

_SIDE_BY_SIDE = 24
"""From this width on, in units of `xxl`, the two cards stand beside each other."""


def read_hypothesis(database: Database, space_id: str, season_id: str | None) -> Hypothesis:
    """What the season `season_id`, or else the one of today in the space, says of the hypothesis.

    Raises :class:`RefusedError` when the file has no season, :class:`FileError` when it cannot be read. May be
    called on any thread.
    """
    with database.read() as session:
        season = next((one for one in spaces.seasons(session) if one.id == season_id), None)
        if season is None:
            today = clock.local(clock.now(session), row(session, Space, space_id).tzid).date()
            season = spaces.season_named(session, None, today)
        return hypothesis_for(session, season)


class HypothesisPage(QWidget):
    """One page that scrolls; counted off the window's thread, and only while somebody looks."""

    space_chosen = Signal(str)
    """The id of the space whose figures the person wants to see."""
    listing_requested = Signal(object)
    """The list behind a number that was chosen, or what reads it (`Wanted`)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._season_id: str | None = None
        self._found: Hypothesis | None = None
        self._stale, self._counting = True, False
        self.statement, self.scaled = self._words("headline"), self._words("muted")
        self.events, self.contributors = OutlookCard(), OutlookCard()
        self.legend, self.growth = RangeLegend(), LineChart()
        self._growth_card = chart_card(self.tr("New active contributors against the plan"), self.growth)
        self.view = HypothesisView()
        self._table = HypothesisTable(self)
        self._sorted = TotalLast(self._table)
        self.view.setModel(self._sorted)
        self.view.setAccessibleName(self.tr("The spaces"))
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.empty = EmptyState()
        self._scroll = self._scrolling(self._page())
        self._pages = QStackedWidget()
        for page in (QWidget(), self._scroll, self.empty):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setFocusProxy(self.view)
        self.events.part_chosen.connect(self._on_events_chosen)
        self.contributors.part_chosen.connect(self._on_contributors_chosen)
        self.view.cell_chosen.connect(self._on_cell_chosen)
        self.growth.activated.connect(self._on_growth_chosen)
        context.changes.anything_changed.connect(self._on_changed)

    def show_season(self, season_id: str | None) -> None:
        """Show the season `season_id`, or without one today's."""
        if season_id != self._season_id:
            self._season_id = season_id
            self._on_changed()

    # --- set up ----------------------------------------------------------------------------------------------

    def _page(self) -> QWidget:
        spacing = theme.current().spacing
        page = QWidget()
        page.setProperty("role", "page")
        self._cards.setSpacing(spacing.m)
        self._cards.addWidget(self.contributors, 1)
        self._cards.addWidget(self.events, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.xl)
        column.setSpacing(spacing.s)
        column.addWidget(self.statement)
        column.addWidget(self.scaled)
        column.addSpacing(spacing.s)
        column.addWidget(self.legend)
        column.addLayout(self._cards)
        column.addSpacing(spacing.s)
        column.addWidget(self._growth_card, 1)
        column.addWidget(self.view)
        column.addStretch()
        return page

    def _scrolling(self, page: QWidget) -> QScrollArea:
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Hypothesis"))
        area.setWidget(page)
        layout = page.layout()
        if layout is not None:  # cards end where the header does
            margins = layout.contentsMargins()
            margins.setRight(max(0, margins.right() - area.verticalScrollBar().sizeHint().width()))
            layout.setContentsMargins(margins)
        return area

    def _words(self, role: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side, or below each other."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.current().spacing.xxl * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(direction)

    # --- what is shown ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._count_if_seen()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        self._count_if_seen()

    def _count_if_seen(self) -> None:
        if not self._stale or self._counting or not self.isVisible():
            return
        self._stale, self._counting = False, True
        database, space_id, season_id = self._context.database, self._context.space_id, self._season_id

        def count(_progress: Progress) -> Hypothesis:
            return read_hypothesis(database, space_id, season_id)

        self._context.tasks.run(
            count, self._show, self._show_problem, title=None, parent=self, on_finished=self._on_counted
        )

    def _on_counted(self) -> None:
        self._counting = False
        self._count_if_seen()

    def _show_problem(self, problem: MozSpacesError) -> None:
        self.empty.show_content("empty-chart", self.tr("No figures"), messages.sentence(problem))
        self._pages.setCurrentWidget(self.empty)

    def _show(self, found: Hypothesis) -> None:
        self._found = found
        self.statement.setText(words.statement(found))
        self.scaled.setText(words.scaled(found))
        self._show_contributors(found)
        self._show_events(found)
        self._show_lines(found.lines)
        self.legend.show_range(is_shown=found.total.events.range is not None and found.weeks_left > 0)
        several = len(found.spaces) > 1
        self.view.setVisible(several)
        self._growth_card.setHidden(several)
        self.growth.show_drawing(growth_drawing(found.figures))
        self.setFocusProxy(self.view if several else self._scroll)
        self._pages.setCurrentWidget(self._scroll)

    def _show_lines(self, lines: Sequence[Line]) -> None:
        """Show a row for each line; the cell that somebody was at stays the current one, wherever its row is."""
        current = self.view.currentIndex()
        at = current.data(ROW_ROLE).space_id if current.isValid() else None
        self._table.show(lines)
        for number in range(len(lines) if current.isValid() else 0):
            index = self._sorted.index(number, current.column())
            if index.data(ROW_ROLE).space_id == at:
                self.view.setCurrentIndex(index)

    def _show_contributors(self, found: Hypothesis) -> None:
        line = found.total
        self.contributors.show_outlook(
            self._title(self.tr("New active contributors by {day}"), found),
            line.contributors,
            definition=wording.definition("New active contributors"),
            parts=[("active", self.tr("%Ln active", "", line.contributors.so_far))],
            needed=" ".join(
                filter(
                    None, (words.takes(line.contributors, words.contributors_needed(line)), words.yield_needed(line))
                )
            ),
            so_far=words.so_far(line.per_event, "event"),
        )

    def _show_events(self, found: Hypothesis) -> None:
        line = found.total
        parts = [("held", self.tr("%Ln held", "", line.events.so_far))]
        if line.events.weeks_left:
            parts.append(("planned", self.tr("%Ln planned", "", len(line.planned))))
        if line.unrecorded:
            parts.append(("unrecorded", self.tr("%Ln over and not recorded", "", len(line.unrecorded))))
        self.events.show_outlook(
            self._title(self.tr("Public events by {day}"), found),
            line.events,
            definition=wording.definition("Public events held"),
            parts=parts,
            needed=words.takes(line.events, words.events_needed(line)),
            so_far=words.so_far(line.per_week, "week"),
        )

    def _title(self, text: str, found: Hypothesis) -> str:
        return text.format(day=wording.day_and_month(found.figures.period.ends_on))

    # --- the lists behind the numbers ------------------------------------------------------------------------

    def _shown(self) -> Hypothesis:
        assert self._found is not None, "nothing can be chosen before it is shown"  # noqa: S101 -- a mistake of ours
        return self._found

    @Slot(str)
    def _on_contributors_chosen(self, _part: str) -> None:
        self._list(self._shown().total, "New active contributors")

    @Slot(str)
    def _on_events_chosen(self, part: str) -> None:
        found = self._shown()
        if part == "planned":
            self.listing_requested.emit(listing.planned(found.total))
        elif part == "unrecorded":
            self.listing_requested.emit(listing.unrecorded(found.total))
        else:
            self._list(found.total, "Public events held")

    @Slot(QModelIndex)
    def _on_cell_chosen(self, index: QModelIndex) -> None:
        line: Line = index.data(ROW_ROLE)
        if index.column() == NEEDED:
            self.listing_requested.emit(listing.planned(line))
        elif index.column() != SPACE:
            self._list(line, _FIGURES[index.column()])
        elif line.space_id is not None:
            self.space_chosen.emit(line.space_id)

    @Slot(str)
    def _on_growth_chosen(self, key: str) -> None:
        self.listing_requested.emit(behind_growth(self._shown().figures, date.fromisoformat(key)))

    def _list(self, line: Line, metric: str) -> None:
        self.listing_requested.emit(listing.behind_line(self._shown().figures, line, metric))

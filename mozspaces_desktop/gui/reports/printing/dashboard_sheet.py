"""The dashboard as a report on paper: headline, charts, tables, and what every figure means. Nobody is named in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from mozspaces_desktop import __version__
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import FOCUS, METRICS, SPACES, TRACK, TRACKS, Column
from mozspaces_desktop.gui.dates import time_text
from mozspaces_desktop.gui.printing.paper import MARGIN, MM, Words, draw_line, letters
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.headline_metrics import headline_metric
from mozspaces_desktop.gui.reports.printing.dashboard_blocks import (
    BOLD,
    LEFT,
    RIGHT,
    Block,
    ChartRow,
    Definitions,
    Paragraph,
    TablePart,
    TileRow,
)
from mozspaces_desktop.gui.reports.season_drawings import chart_titles, season_drawings
from mozspaces_desktop.gui.tokens import light_colors

translate = QCoreApplication.translate

_FOOT = 8 * MM
_TILES = 3
"""In a row."""
_PACE, _GROWTH, _VISITORS = 54 * MM, 66 * MM, 43 * MM
"""How high the charts are."""
_BETWEEN = 6 * MM
_FEW = 8
"""Definitions that are worth beginning with on a page."""
_ROWS = 30
"""Rows of a table in one piece."""
_MEANT = (
    *(metric.name for metric in METRICS),
    *("Target", "% of target", "Projected", "Returning", "Coordinators", "Events held", "Interested"),
    "% of contributors",
)
"""The terms on the sheet that its last page explains."""


class DashboardSheet:
    """`figures` as they stood at `now`, standing; `size` is that of the page in tenths of a point."""

    def __init__(self, figures: Figures, size: QSizeF, now: datetime) -> None:
        self.size = size
        self.title = wording.in_window_language("{space}: {season} metrics dashboard").format(
            space=wording.space_name(figures.scope), season=wording.period_name(figures.period)
        )
        self._figures = figures
        self._colors = light_colors()
        self._made = _made(figures, now)
        margin = 1.25 * MARGIN
        self._body = QRectF(margin, MARGIN, size.width() - 2 * margin, size.height() - 2 * MARGIN - _FOOT)
        self._pages: list[list[tuple[Block, float]]] = [[]]
        self._top = self._body.top()
        self._lay_out()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        for block, top in self._pages[page]:
            block.draw(painter, self._body.left(), top)
        foot = QRectF(self._body.left(), self._body.bottom() + _FOOT - 5 * MM, self._body.width(), 5 * MM)
        muted = self._colors.text_muted
        painter.setPen(QPen(self._colors.border, 0.2 * MM))
        painter.drawLine(QPointF(foot.left(), foot.top()), QPointF(foot.right(), foot.top()))
        foot.translate(0, 0.8 * MM)
        number = translate("Dashboard", "Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        about = f"{self.title} · {self._made}"
        draw_line(painter, foot.adjusted(0, 0, -30 * MM, 0), about, letters(7.5), muted, align=LEFT)
        draw_line(painter, foot, number, letters(7.5), muted, align=RIGHT)

    # --- what goes where ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        figures, width = self._figures, self._body.width()
        for block, after in self._heading():
            self._place(block, after)
        metrics = [headline_metric(figures, metric) for metric in METRICS]
        for first in range(0, len(metrics), _TILES):
            last = first + _TILES >= len(metrics)
            self._place(TileRow(metrics[first : first + _TILES], _TILES, width), _BETWEEN if last else 3 * MM)
        charts = list(zip(chart_titles(), season_drawings(figures), strict=True))
        nothing = translate("Dashboard", "Nothing to show yet.")
        for some, height in ((charts[:1], _PACE), (charts[1:3], _GROWTH), (charts[3:], _VISITORS)):
            self._place(ChartRow(some, width, height, nothing), _BETWEEN)
        if figures.spaces:
            self._place_table(translate("Dashboard", "By space"), SPACES, figures.spaces)
        self._place_table(translate("Dashboard", "By track"), TRACK, figures.tracks)
        note = translate("Dashboard", "An event with two focus areas counts once under each and once in the total.")
        self._place_table(translate("Dashboard", "By focus area"), FOCUS, figures.focus_areas, note)
        said = [(wording.translated(term), wording.definition(term)) for term in _MEANT]
        likely = translate("Dashboard", "In 8 of 10 such seasons the sum is within it by then.")
        said.append((translate("SeasonCharts", "Likely range"), likely))
        self._place_definitions(said)

    def _heading(self) -> Iterator[tuple[Block, float]]:
        figures, colors = self._figures, self._colors
        yield Paragraph(Words(self.title, letters(20, BOLD), self._body.width(), lines=2), colors.text), 1 * MM
        about = translate("Dashboard", "{first} to {last}").format(
            first=wording.long_day(figures.period.starts_on), last=wording.long_day(figures.period.ends_on)
        )
        facts = [about, *_filters(figures)]
        if len(figures.scope.spaces) > 1:
            facts.append(", ".join(wording.one_line(space.name) for space in figures.scope.spaces))
        yield self._paragraph(" · ".join(facts), 10), 0.5 * MM
        yield self._paragraph(self._made, 8.5), 4 * MM
        if figures.unrecorded:
            text = translate(
                "Dashboard",
                "%n event(s) have no attendance recorded, and add nothing to the attendees.",
                "",
                figures.unrecorded,
            )
            yield Paragraph(Words(text, letters(8.5), self._body.width()), colors.warning.text), 3 * MM

    def _paragraph(self, text: str, points: float) -> Paragraph:
        return Paragraph(Words(text, letters(points), self._body.width(), lines=4), self._colors.text_muted)

    def _place_table(self, title: str, columns: Sequence[Column[Any]], rows: Sequence[Any], note: str = "") -> None:
        for first in range(0, len(rows), _ROWS):
            some, last = rows[first : first + _ROWS], first + _ROWS >= len(rows)
            part = TablePart(title, columns, some, self._body.width(), total=last, note=note if last else "")
            self._place(part, _BETWEEN)

    def _place_definitions(self, said: list[tuple[str, str]]) -> None:
        """As many as there is room for on this page; the rest, or all if it were only a few, on the next one."""
        title, width = translate("Dashboard", "What the figures mean"), self._body.width()
        room = self._body.bottom() - self._top
        fitting = max(
            (count for count in range(len(said) + 1) if Definitions(title, said[:count], width).height <= room),
            default=0,
        )
        if fitting >= min(_FEW, len(said)):
            self._place(Definitions(title, said[:fitting], width), 0)
            said = said[fitting:]
        if said:
            self._turn_over()
            self._place(Definitions(title, said, width), 0)

    def _place(self, block: Block, after: float) -> None:
        if self._top + block.height > self._body.bottom() and self._pages[-1]:
            self._turn_over()
        self._pages[-1].append((block, self._top))
        self._top += block.height + after

    def _turn_over(self) -> None:
        self._pages.append([])
        self._top = self._body.top()


def _made(figures: Figures, now: datetime) -> str:
    """When it was made, by the clock of the space; of several, in UTC."""
    spaces = figures.scope.spaces
    local = clock.local(now, spaces[0].tzid if len(spaces) == 1 else "UTC")
    return wording.in_window_language("Generated {time} by MozSpaces Desktop {version}").format(
        time=f"{wording.long_day(local.date())} {time_text(local)}", version=__version__
    )


def _filters(figures: Figures) -> Iterator[str]:
    scope = figures.scope
    if scope.track is not None:
        yield translate("Dashboard", "Only track: {track}").format(track=wording.translated(TRACKS[scope.track]))
    if scope.coordinator is not None:
        name = wording.one_line(scope.coordinator.name)
        yield translate("Dashboard", "Only coordinator: {name}").format(name=name)
    if scope.focus_area is not None:
        area = wording.one_line(scope.focus_area)
        yield translate("Dashboard", "Only focus area: {area}").format(area=area)

"""The first sheet: headline, tracks and focus areas as tables, and the three charts beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import FOCUS, HEADLINE, METRICS, TRACK, WEEKLY, Column, Kind
from mozspaces_desktop.core.pilot_workbook.charts import ColumnCells, contributors_chart, focus_chart, pace_chart
from mozspaces_desktop.core.pilot_workbook.look import Look
from mozspaces_desktop.core.pilot_workbook.sheets import Book, Cell, Place, Sheet, column_width, column_widths

TITLE = "Dashboard"
_HEADER_ROW = 5
_TITLE_HEIGHT = 27
"""Points."""

_CHART_COLUMN = "I"
_GAP = 3
"""Characters between the tables and the charts."""

_CHART_ROWS = 16


def write_dashboard(book: Book, figures: Figures, headings: Sequence[str]) -> tuple[Sheet, Place]:
    """The sheet with its tables below the `headings`, and where the focus areas stand; the charts come later."""
    sheet = book.sheet(TITLE, _widths(figures), header_row=_HEADER_ROW)
    sheet.worksheet.sheet_view.showGridLines = False
    title, *others = headings
    sheet.append([Cell(title, look=Look.TITLE)], height=_TITLE_HEIGHT)
    for text in others:
        sheet.append([Cell(text, look=Look.SUBTITLE)])
    sheet.append()
    sheet.table("tblHeadline", HEADLINE, headline_lines(figures))
    sheet.append()
    sheet.table_of("tblTrack", TRACK, figures.tracks, totalled=True)
    sheet.append()
    areas = sheet.table_of("tblFocus", FOCUS, figures.focus_areas, totalled=True)
    return sheet, areas


def headline_lines(figures: Figures) -> Iterator[list[Cell]]:
    """A line for each metric: its name, what it came to, and its target with what that makes of it, if it has one."""
    for metric in METRICS:
        figure = metric.of(figures.headline)
        projected = None if figure.target is None else figure.projected
        yield [
            Cell(metric.name),
            Cell(figure.actual, metric.kind),
            Cell(figure.target, metric.kind),
            Cell(figure.percent_of_target, Kind.RATE),
            Cell(projected, metric.kind),
        ]


def _widths(figures: Figures) -> list[int]:
    """The widths of the columns that the three tables share."""
    lines = list(headline_lines(figures))
    headline = [
        column_width(header, [(line[number].value, line[number].kind) for line in lines])
        for number, header in enumerate(HEADLINE)
    ]
    tables = (headline, column_widths(TRACK, figures.tracks), column_widths(FOCUS, figures.focus_areas))
    return [*(max(widths) for widths in zip_longest(*tables, fillvalue=0)), _GAP]


def add_charts(sheet: Sheet, figures: Figures, areas: Place, weekly: Place, weekly_title: str) -> None:
    """Draw the charts beside the tables, from the rows of the sheet `weekly_title` and of the focus areas."""

    def week_cells(header: str) -> ColumnCells:
        return _cells(WEEKLY, header, weekly_title, weekly, figures.weekly)

    def area_cells(header: str) -> ColumnCells:
        without_total = figures.focus_areas[:-1] or figures.focus_areas
        return _cells(FOCUS, header, TITLE, areas, without_total)

    weeks = week_cells("Week")
    charts = (
        pace_chart(weeks, week_cells("Events held"), week_cells("Target")),
        contributors_chart(weeks, week_cells("Cumulative contributors"), week_cells("Cumulative contributor target")),
        focus_chart(area_cells("Focus area"), area_cells("New active contributors")),
    )
    for number, chart in enumerate(charts):
        sheet.worksheet.add_chart(chart, f"{_CHART_COLUMN}{_HEADER_ROW + number * _CHART_ROWS}")


def _cells(columns: Sequence[Column[Any]], header: str, sheet: str, place: Place, rows: Iterable[Any]) -> ColumnCells:
    number, column = next((number, one) for number, one in enumerate(columns, 1) if one.header == header)
    return ColumnCells(sheet, number, place.header, place.first, header, [column.value(row) for row in rows])

"""Every number of the tab opens the list behind it, and the list comes to that number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core.figures.tables import METRICS
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.figure_table import SORT_ROLE
from mozspaces_desktop.gui.reports.list_dialog import ListDialog


class Opened:
    """What a list says, read from its cells as they sort."""

    def __init__(self, dialog: ListDialog) -> None:
        self.model = dialog.ui.rows.model()
        self.headers = [self.model.headerData(place, Qt.Orientation.Horizontal) for place in range(self.columns)]
        self.rows = self.model.rowCount()
        self.footer = dialog.ui.count.text()
        self.title = dialog.windowTitle()
        dialog.close()

    @property
    def columns(self):
        return self.model.columnCount()

    def column(self, header):
        place = self.headers.index(header)
        return [self.model.index(line, place) for line in range(self.rows)]

    def total(self, header):
        """The sum of a column; what nobody recorded is none of it."""
        return sum(max(0, index.data(SORT_ROLE)) for index in self.column(header))

    def saying(self, header, word):
        return sum(index.data() == word for index in self.column(header))


@pytest.fixture
def opened(tab, demo_context, qtbot):
    """What the list says that was opened."""

    def found():
        for _ in range(2_000):  # events as they come: waiting in steps would take minutes for all lists
            shown = [child for child in tab.findChildren(ListDialog) if child.isVisible()]
            if shown:
                return Opened(shown[0])
            QApplication.processEvents()
        qtbot.waitUntil(lambda: any(child.isVisible() for child in tab.findChildren(ListDialog)))
        return Opened(next(child for child in tab.findChildren(ListDialog) if child.isVisible()))

    return found


def written(number, decimals=0):
    return QLocale().toString(float(number), "f", decimals)


def rate(part, whole):
    return f"{round(part * 100 / whole)} %"


COUNTED = {
    "Public events held": lambda found: written(found.rows),
    "Events per week": lambda found: written(found.total("Events held") / found.rows, 2),
    "Attendees": lambda found: written(found.total("Attendees")),
    "Unique attendees": lambda found: written(found.rows),
    "Newcomers": lambda found: written(found.total("Newcomers")),
    "Returning rate": lambda found: written(found.total("Returning")),
    "New active contributors": lambda found: written(found.rows),
    "Contributors per event": lambda found: written(found.rows),
    "Technical share of events": lambda found: rate(found.saying("Track", "Technical"), found.rows),
}
"""What the rows behind each tile come to."""


@pytest.mark.parametrize("by", ["mouse", Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_every_tile(tab, opened, qtbot, by):
    shown = {}
    for metric in METRICS:
        tile = tab.ui.tiles.tiles[metric.name]
        if by == "mouse":
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(tile, by)
        found = opened()
        words = tile.accessibleDescription().split(" ")
        shown[metric.name] = said = words[0].rstrip(".") + (" %" if words[1].startswith("%") else "")
        assert found.title == metric.name
        assert found.footer.endswith(said)
        counted = COUNTED[metric.name](found)
        if metric.name == "Returning rate":
            assert f"{counted} / " in found.footer
        elif metric.name == "Contributors per event":
            assert found.footer.endswith(f"{counted} / {shown['Public events held']} = {said}")
        else:
            assert counted == said


def test_every_tile_leads_to_the_list_of_the_period_before(tab, opened, listed, demo_context, qtbot):
    kind = tab.ui.scope.period.kind
    kind.setFocus()
    qtbot.keyClick(kind, Qt.Key.Key_Down)  # a month
    qtbot.waitUntil(lambda: tab.figures.period.is_month and not demo_context.tasks.busy)
    previous = tab.figures.previous
    assert previous is not None
    for metric in METRICS:
        qtbot.mouseClick(tab.ui.tiles.tiles[metric.name], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(listed().ui.before_button, Qt.MouseButton.LeftButton)
        found = opened()
        assert found.title == f"June 2014: {metric.name}"
        assert found.footer.endswith(wording.written(metric.of(previous).actual, metric.kind))


LINES = {
    "Coordinators": lambda found, line: written(found.rows),
    "Events held": lambda found, line: written(found.rows),
    "Attendees": lambda found, line: written(found.total("Attendees")),
    "Newcomers": lambda found, line: written(found.total("Newcomers") if "Newcomers" in found.headers else found.rows),
    "Interested": lambda found, line: written(found.rows),
    "New active contributors": lambda found, line: written(found.rows),
    "Contributors per event": lambda found, line: written(found.rows / int(line["Events held"]), 2),
    "% of contributors": lambda found, line: rate(found.rows, int(line["of all"])),
}
"""What the rows behind a cell come to."""


@pytest.mark.parametrize("name", ["tracks", "areas"])
def test_every_cell_of_the_tables(tab, opened, qtbot, name):
    view = getattr(tab.ui, name)
    model = view.model()
    headers = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    everybody = model.index(model.rowCount() - 1, headers.index("New active contributors")).data()
    for number in range(model.rowCount()):
        line = {header: model.index(number, place).data() for place, header in enumerate(headers)}
        line["of all"] = everybody
        for place, header in list(enumerate(headers))[1:]:
            index = model.index(number, place)
            if number % 2:
                tab.ui.scroll_area.ensureWidgetVisible(view)
                at = view.visualRect(index).center()
                qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            else:
                view.setCurrentIndex(index)
                qtbot.keyClick(view, Qt.Key.Key_Return)
            found = opened()
            if line[header] != "–":
                assert found.footer.endswith(line[header]), (line, header, found.footer)
                assert LINES[header](found, line) == line[header], (line, header)


def walked(chart, opened, qtbot):
    """The lines of the table of a chart, each with the list that opens from its mark."""
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for line in chart.table().rows:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
        yield line, opened()
        qtbot.keyClick(chart, Qt.Key.Key_Right)


def test_every_week_of_the_pace(tab, opened, qtbot):
    for (_week, held, planned, *_), found in walked(tab.ui.charts.pace, opened, qtbot):
        assert written(found.saying("Status", "Held")) == held.replace("–", "0")
        assert written(found.saying("Status", "Confirmed")) == planned.replace("–", "0")


def test_every_week_of_the_growth(tab, opened, qtbot):
    for (_week, so_far, *_), found in walked(tab.ui.charts.growth, opened, qtbot):
        assert so_far in (written(found.rows), "–")


def test_every_focus_area(tab, opened, qtbot):
    for (area, count), found in walked(tab.ui.charts.areas, opened, qtbot):
        assert (found.title, written(found.rows)) == (f"{area}: New active contributors", count)


def test_every_week_of_newcomers_and_returning_people(tab, opened, qtbot):
    headers = tab.ui.charts.visitors.table().headers
    for cells, found in walked(tab.ui.charts.visitors, opened, qtbot):
        line = dict(zip(headers, cells, strict=True))
        for header in ("Newcomers", "Returning"):
            if line[header].isdecimal():
                assert written(found.total(header)) == line[header]
                assert f"{header}: {line[header]}" in found.footer


def test_every_hour(tab, opened, qtbot):
    for (_hour, arrivals, *_), found in walked(tab.ui.charts.hours, opened, qtbot):
        assert written(found.rows) == arrivals.replace("–", "0")
        assert found.footer.endswith(f"Arrivals: {written(found.rows)}")


def test_a_bar_answers_to_the_mouse(tab, opened, qtbot):
    chart = tab.ui.charts.areas
    tab.ui.scroll_area.ensureWidgetVisible(chart)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, chart.height() // 20))
    assert opened().title == "Coding: New active contributors"

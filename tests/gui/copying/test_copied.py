"""What other programs find on the clipboard: tables that are read back, and pictures of charts."""

from __future__ import annotations

import csv
import datetime as dt
import io
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from operator import itemgetter
from pathlib import Path

import openpyxl.utils.datetime as excel_days
import pytest
from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QGuiApplication, QImage

from mozspaces_desktop.core.figures.tables import Column, Kind
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.copying.copied_chart import SVG, copied_chart
from mozspaces_desktop.gui.copying.copied_table import CSV, copied_texts
from mozspaces_desktop.gui.widgets.column_chart import Column as Step
from mozspaces_desktop.gui.widgets.column_chart import ColumnChart, ColumnDrawing, ColumnWords

COLUMNS = [
    Column("Événement", Kind.TEXT, itemgetter(0)),
    Column("Date", Kind.DATE, itemgetter(1)),
    Column("Attendees", Kind.COUNT, itemgetter(2)),
    Column("Rate", Kind.RATE, itemgetter(3)),
    Column("Per event", Kind.AVERAGE, itemgetter(4)),
]
ROWS = [
    ("Café\t<Rust>\n& co", dt.date(2014, 7, 3), 57600, 2 / 3, 1234.5),
    ("=1+1", None, None, None, None),
]


class Cells(HTMLParser):
    """The cells of a table in HTML: their texts and their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("td", "th"):
            self.cells.append(("", dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.cells:
            text, attrs = self.cells[-1]
            self.cells[-1] = (text + data, attrs)


@pytest.fixture
def french():
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


def test_text_is_what_a_spreadsheet_in_the_language_reads(qapp, french):
    lines = copied_texts(COLUMNS, ROWS).mime_data().text().split("\n")
    assert lines == [
        "Événement\tDate\tAttendees\tRate\tPer event",
        "Café <Rust> & co\t03/07/2014\t57600\t66,6667%\t1234,5",
        "'=1+1\t\t\t\t",
    ]


def test_html_shows_the_cells_and_carries_the_numbers(qapp, british):
    cells = Cells(copied_texts(COLUMNS, ROWS).mime_data().html()).cells
    assert [text for text, _ in cells[:5]] == ["Événement", "Date", "Attendees", "Rate", "Per event"]
    texts, day, numbers = cells[5], cells[6], cells[7:10]
    assert day[0] == "03/07/2014"
    assert day[1]["sdval"] == day[1]["x:num"] == str(int(excel_days.to_excel(dt.date(2014, 7, 3))))
    assert texts[0] == "Café\t<Rust>& co"
    assert texts[1]["style"] == "mso-number-format:'\\@'"
    assert [attrs["sdval"] for _, attrs in numbers] == ["57600", repr(2 / 3), "1234.5"]
    assert [attrs["x:num"] for _, attrs in numbers] == ["57600", repr(2 / 3), "1234.5"]
    assert numbers[1][0] == "66.6667%"
    assert cells[10][0] == "'=1+1"
    assert cells[12:] == [("", {})] * 3


def test_csv_has_raw_values(qapp):
    raw = bytes(copied_texts(COLUMNS, ROWS).mime_data().data(CSV).data()).decode()
    rows = list(csv.reader(io.StringIO(raw, newline="")))
    assert rows[1] == ["Café\t<Rust>\n& co", "2014-07-03", "57600", repr(2 / 3), "1234.5"]


def test_no_formula_of_an_attacker_is_copied(qapp, shared_data: Path):
    lines = (shared_data / "odd" / "formula-injection.txt").read_text(encoding="utf-8").splitlines()
    copied = copied_texts(COLUMNS[:1], [(line,) for line in lines]).mime_data()
    starters = tuple("=+-@")
    assert not [line for line in copied.text().split("\n") if line.startswith(starters)]
    assert not [text for text, _ in Cells(copied.html()).cells if text.strip().startswith(starters)]


@pytest.fixture
def drawing():
    columns = [Step("18", "W18", 2), Step("19", "W19", 1234), Step("20", "W20", 4)]
    return ColumnDrawing(columns, ColumnWords("Week", "Held"))


def test_a_chart_is_copied_light_and_twice_as_sharp(qapp, drawing):
    theme.apply(qapp, "dark")
    copied = copied_chart("Events per week", drawing, QSizeF(400, 200))
    image = QImage(copied.imageData())
    look = theme.on_paper()
    assert image.width() == 2 * (400 + 2 * look.spacing.l)
    assert image.pixelColor(0, 0).name() == "#ffffff"
    found = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert look.colors.accent.name() in found
    assert theme.current().colors.surface.name() not in found
    assert not copied.hasHtml()
    assert copied.text() == "Week\tHeld\nW18\t2\nW19\t1234\nW20\t4"


def test_a_chart_is_copied_as_vectors_too(qapp, drawing):
    theme.apply(qapp, "light")
    svg = bytes(copied_chart("Events per week", drawing, QSizeF(400, 200)).data(SVG).data())
    root = ET.fromstring(svg)  # noqa: S314 -- it is our own
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Events per week"
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))
    assert theme.current().colors.accent.name().encode() in svg


def test_a_chart_still_finds_its_columns_after_it_was_copied(qapp, qtbot, drawing):
    theme.apply(qapp, "light")
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.setAccessibleName("Events per week")
    chart.show_drawing(drawing)
    chart.resize(500, 300)
    chart.show()
    qtbot.waitExposed(chart)
    before = chart.grab().toImage()
    chart.copy()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert chart.grab().toImage() == before

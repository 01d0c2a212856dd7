"""Workbooks as teams keep them: each has a list of events, and much around it that must survive.

XlsxWriter and openpyxl make most of them here; what LibreOffice made is stored in ``tests/data/foreign``, from some of
these and from ``events.fods`` and ``events.csv`` there (``soffice --headless --convert-to xlsx``, the last one with
``--infilter=CSV:44,34,76,1``).
"""

from __future__ import annotations

import datetime as dt
import io
import shutil
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import openpyxl
import xlsxwriter  # type: ignore[import-untyped]
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

STORED = Path(__file__).parents[2] / "data" / "foreign"

EVENTS = [
    (dt.date(2014, 5, 6), dt.time(18, 30), "Coding night", 24, 9),
    (dt.date(2014, 5, 8), dt.time(19, 0), "Localization sprint", 12, 2),
    (dt.date(2014, 5, 13), dt.time(18, 30), "Privacy café", 31, 17),
    (dt.date(2014, 5, 15), dt.time(10, 15), "QA test day", 8, 0),
]
"""Date, start, title, attendees, newcomers."""

FIELDS = ("date", "start", "title", "attendees", "newcomers")


@dataclass(frozen=True)
class Foreign:
    """Where the list of :data:`EVENTS` is in a workbook: the columns of :data:`FIELDS`, from 1."""

    path: Path
    sheet: str = "Events"
    header_row: int = 1
    columns: dict[str, int] = field(default_factory=lambda: {name: index for index, name in enumerate(FIELDS, 1)})
    room: int | None = None
    """How many rows can be added; None where nothing is in the way."""

    @property
    def last_row(self) -> int:
        return self.header_row + len(EVENTS)


def png(width: int = 8) -> bytes:
    """A small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, width, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * width)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _write_events(workbook: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, header_row: int = 1) -> None:
    """The events below a header that is there already."""
    date = workbook.add_format({"num_format": "dd/mm/yyyy"})
    time = workbook.add_format({"num_format": "hh:mm"})
    number = workbook.add_format({"num_format": "0", "bg_color": "#DDEEFF"})
    for row, (day, start, title, attendees, newcomers) in enumerate(EVENTS, header_row):
        sheet.write_datetime(row, 0, dt.datetime.combine(day, dt.time()), date)
        sheet.write_datetime(row, 1, start, time)
        sheet.write_string(row, 2, title)
        sheet.write_number(row, 3, attendees, number)
        sheet.write_number(row, 4, newcomers, number)


def dashboard(folder: Path) -> Foreign:
    """A table with a calculated column, and everything that is drawn."""
    path = folder / "dashboard.xlsx"
    workbook = xlsxwriter.Workbook(path)
    sheet = workbook.add_worksheet("Events")
    percent = workbook.add_format({"num_format": "0%"})
    headers = ["Date", "Start", "Event", "Attendees", "Newcomers"]
    sheet.add_table(
        0,
        0,
        len(EVENTS),
        5,
        {
            "name": "tblLog",
            "columns": [
                *({"header": header} for header in headers),
                {"header": "Share new", "formula": "=tblLog[[#This Row],[Newcomers]]/tblLog[[#This Row],[Attendees]]"},
            ],
        },
    )
    _write_events(workbook, sheet)
    for row, event in enumerate(EVENTS, 1):
        formula = "=tblLog[[#This Row],[Newcomers]]/tblLog[[#This Row],[Attendees]]"
        sheet.write_formula(row, 5, formula, percent, event[4] / event[3])
    sheet.conditional_format("D2:D100", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True})
    sheet.conditional_format("E2:E100", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format("F2:F100", {"type": "2_color_scale"})
    sheet.add_sparkline("H2", {"range": "Events!D2:D5", "markers": True})
    sheet.insert_image("J2", "grey.png", {"image_data": io.BytesIO(png())})
    sheet.insert_textbox("J8", "Ask Amina before changing anything here")
    board = workbook.add_worksheet("Board")
    board.write_formula("A1", "=SUM(tblLog[Attendees])", None, sum(event[3] for event in EVENTS))
    board.write_formula("A2", "=A1*2", None, 2 * sum(event[3] for event in EVENTS))
    board.write_formula("A3", "=SUM(Fixed)", None, 3)
    board.write_column("C1", [1, 2])
    workbook.define_name("Fixed", "=Board!$C$1:$C$2")
    chart = workbook.add_chart({"type": "column"})
    chart.add_series(
        {
            "categories": "=Events!$C$2:$C$5",
            "values": "=Events!$D$2:$D$5",
            "data_labels": {"value": True, "legend_key": True},
        }
    )
    board.insert_chart("E2", chart)
    workbook.close()
    return Foreign(path)


def titled(folder: Path) -> Foreign:
    """French headers under merged titles, days since 1904, protected, ready to be printed."""
    path = folder / "titled.xlsx"
    workbook = xlsxwriter.Workbook(path, {"date_1904": True})
    sheet = workbook.add_worksheet("Événements")
    bold = workbook.add_format({"bold": True, "align": "center", "bg_color": "#000000", "font_color": "#FFFFFF"})
    sheet.merge_range("A1:E1", "Espace de Paris : suivi du pilote", bold)
    sheet.merge_range("A2:E2", "mai à décembre 2014", bold)
    sheet.write_row(3, 0, ["Date", "Heure", "Événement", "Participants", "Nouveaux"], bold)
    _write_events(workbook, sheet, 4)
    sheet.freeze_panes(4, 0)
    sheet.set_column("A:B", 11)
    sheet.set_column("C:C", 42, workbook.add_format({"text_wrap": True}))
    sheet.set_row(7, 33)
    sheet.protect("secret", {"select_locked_cells": True})
    sheet.set_landscape()
    sheet.repeat_rows(3)
    sheet.print_area("A1:E40")
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&LPage &P")
    sheet.set_header("&C&G", {"image_center": "grey.png", "image_data_center": io.BytesIO(png())})
    workbook.close()
    return Foreign(path, "Événements", 4)


def with_total(folder: Path) -> Foreign:
    """A plain list, its total two rows below, a filter, hidden row, notes, links, rich text, lists to choose from."""
    path = folder / "with_total.xlsx"
    workbook = xlsxwriter.Workbook(path)
    sheet = workbook.add_worksheet("Events")
    bold = workbook.add_format({"bold": True})
    sheet.write_row(0, 0, ["Date", "Start", "Event", "Attendees", "Newcomers", "Notes"], bold)
    _write_events(workbook, sheet)
    sheet.write_rich_string(1, 2, "Coding ", bold, "night")
    sheet.write_url(2, 5, "https://example.org/sprint", string="photos")
    sheet.write_comment("D3", "Counted twice", {"author": "Karl"})
    sheet.autofilter("A1:F5")
    sheet.filter_column("D", "x > 10")
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.data_validation("E2:E50", {"validate": "integer", "criteria": ">=", "value": 0})
    sheet.data_validation("C2:C50", {"validate": "list", "source": ["Coding night", "Other"]})
    sheet.write(7, 2, "Total", bold)
    sheet.write_formula(7, 3, "=SUM(D2:D7)", bold, sum(event[3] for event in EVENTS))
    sheet.write_formula(7, 4, "=SUM(E2:E7)", bold, sum(event[4] for event in EVENTS))
    sheet.write_formula(8, 3, "=ROUND(2.5,0)", bold, 3)
    workbook.close()
    return Foreign(path, room=2)


def totals_row(folder: Path) -> Foreign:
    """A table with its own row of totals."""
    path = folder / "totals_row.xlsx"
    workbook = xlsxwriter.Workbook(path)
    sheet = workbook.add_worksheet("Events")
    columns = [
        {"header": "Date", "total_string": "Total"},
        {"header": "Start"},
        {"header": "Event"},
        {"header": "Attendees", "total_function": "sum"},
        {"header": "Newcomers", "total_function": "sum"},
    ]
    sheet.add_table(0, 0, len(EVENTS) + 1, 4, {"name": "tblLog", "total_row": True, "columns": columns})
    _write_events(workbook, sheet)
    workbook.close()
    return Foreign(path, room=0)


def arrays(folder: Path) -> Foreign:
    """Formulas of every kind, on several sheets."""
    path = folder / "arrays.xlsx"
    workbook = xlsxwriter.Workbook(path)
    sheet = workbook.add_worksheet("Events")
    sheet.write_row(
        0, 0, ["Date", "Start", "Event", "Attendees", "Newcomers", "Returning", "So far", "Double", "Squared"]
    )
    _write_events(workbook, sheet)
    for row, event in enumerate(EVENTS, 1):
        at = row + 1
        sheet.write_formula(row, 5, f"=D{at}-E{at}", None, event[3] - event[4])
        sheet.write_formula(row, 6, f"=SUM(D$2:D{at})", None, sum(other[3] for other in EVENTS[:row]))
        sheet.write_array_formula(row, 7, row, 7, f"{{=D{at}*2}}", None, event[3] * 2)
        sheet.write_dynamic_array_formula(row, 8, row, 8, f"=_xlfn._xlws.SORT(D{at}*E{at})", None, event[3] * event[4])
    sheet.write_array_formula("K2:K5", "{=E2:E5*10}", None, 90)
    for name, value in (("Jan", 1), ("Feb", 2), ("Mar", 3)):
        workbook.add_worksheet(name).write("B2", value)
    other = workbook.add_worksheet("Other")
    for row, (formula, result) in enumerate(
        [
            ("=SUM(Jan:Mar!B2)", 6),
            ("=SUM(Events!D:D)", 75),
            ("=COUNT('Events'!$D$2:$D$5)", 4),
            ('=INDIRECT("Events!D2")', 24),
            ("=SUMIF(Events!E:E,0,Events!D1)", 8),
            ("=A1+1", 7),
            ("=A2+1", 76),
            ("=Events!K3", 20),
            ("=SUM(Attended)", 75),
        ]
    ):
        other.write_formula(row, 0, formula, None, result)
    workbook.define_name("Attended", "=Events!$D$2:$D$1000")
    workbook.close()
    return Foreign(path)


def macros(folder: Path) -> Foreign:
    """A workbook with macros, and a button that starts one."""
    code = folder / "vbaProject.bin"
    code.write_bytes(b"\xd0\xcf\x11\xe0not really macros" * 20)
    path = folder / "macros.xlsm"
    workbook = xlsxwriter.Workbook(path)
    workbook.add_vba_project(str(code))
    sheet = workbook.add_worksheet("Events")
    sheet.write_row(0, 0, ["Date", "Start", "Event", "Attendees", "Newcomers"])
    _write_events(workbook, sheet)
    sheet.insert_button("H2", {"macro": "count_them", "caption": "Count"})
    workbook.close()
    return Foreign(path)


def by_openpyxl(folder: Path) -> Foreign:
    """A table below a title, by openpyxl: notes, validation, looks of rows and columns."""
    path = folder / "by_openpyxl.xlsx"
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    sheet = workbook.create_sheet("Log & list")
    sheet["B1"] = "What we did"
    sheet.append([])
    sheet.append([None, "Event", "Date", "Attendees", "Newcomers", "Start"])
    for day, start, title, attendees, newcomers in EVENTS:
        sheet.append([None, title, day, attendees, newcomers, start])
    sheet["B5"].comment = Comment("Ask Ana", "Ana")
    table = Table(displayName="Log", ref=f"B3:F{3 + len(EVENTS)}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    sheet.add_table(table)
    validation = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0")
    validation.add("D4:E200")
    sheet.add_data_validation(validation)
    workbook.create_sheet("Sums")["A1"] = "=SUM(Log[Attendees])"
    workbook.save(path)
    return Foreign(path, "Log & list", 3, {"title": 2, "date": 3, "attendees": 4, "newcomers": 5, "start": 6})


def _stored(name: str, like: Foreign) -> Callable[[Path], Foreign]:
    """What LibreOffice made of another one, which is `like` it."""

    def copied(folder: Path) -> Foreign:
        return replace(like, path=Path(shutil.copy(STORED / f"{name}.xlsx", folder)))

    return copied


_HERE = Foreign(Path())

BUILDERS: dict[str, Callable[[Path], Foreign]] = {
    **{build.__name__: build for build in (dashboard, titled, with_total, totals_row, arrays, macros, by_openpyxl)},
    "office_arrays": _stored("office_arrays", _HERE),
    "office_csv": _stored("office_csv", replace(_HERE, sheet="office_csv")),
    "office_dashboard": _stored("office_dashboard", _HERE),
    "office_list": _stored("office_list", replace(_HERE, header_row=3)),
    "office_titled": _stored("office_titled", replace(_HERE, sheet="Événements", header_row=4)),
    "office_with_total": _stored("office_with_total", replace(_HERE, room=2)),
}
"""How to make each of them in a folder."""

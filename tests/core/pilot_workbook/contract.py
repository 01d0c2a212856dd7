"""Does a workbook keep the contract of the format `pilot-1`? Written from the contract, not from the program.

:func:`check` looks at the file twice: at its cells, as openpyxl reads them, and at its XML parts, where Excel is
strict. It knows nothing of the data, so it can be run on any workbook that the program writes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.core.pilot_workbook.package_parts import check_parts

HEADERS = {
    "tblHeadline": "Metric | Actual | Target | % of target | Projected",
    "tblTrack": "Track | Coordinators | Events held | Attendees | Newcomers | New active contributors | "
    "Contributors per event",
    "tblFocus": "Focus area | Events held | Attendees | Newcomers | Interested | New active contributors | "
    "% of contributors",
    "tblEvents": "Date | Week | Start | End | Event | Track | Coordinator | Type | Focus areas | Host | Room | "
    "Public | Status | Expected | RSVPs | Attendees | Guests | Newcomers | Returning | Show rate | "
    "New active contributors | Link | Notes",
    "tblWeekly": "Week | Monday | Events held | Target | Attendees | Newcomers | Returning | New active contributors | "
    "Cumulative events | Cumulative target | Cumulative contributors | Cumulative contributor target",
    "tblContributors": "Contributor | Focus area | First attended | Credited event | Event date | Active since | "
    "Days to active | Evidence",
    "tblAttendance": "Date | Event | Name | Email | Checked in | Method | Newcomer | By",
}
SHEETS = {
    "Dashboard": ("tblHeadline", "tblTrack", "tblFocus"),
    "Events": ("tblEvents",),
    "Weekly": ("tblWeekly",),
    "Contributors": ("tblContributors",),
    "Attendance": ("tblAttendance",),
    "Definitions": (),
}
METRICS = {
    "Public events held": "0",
    "Events per week": "0.00",
    "Attendees": "0",
    "Unique attendees": "0",
    "Newcomers": "0",
    "Returning rate": "0%",
    "New active contributors": "0",
    "Contributors per event": "0.00",
    "Technical share of events": "0%",
}
FORMATS = {
    **dict.fromkeys(["Date", "Monday", "First attended", "Event date", "Active since"], "yyyy-mm-dd"),
    **dict.fromkeys(["Start", "End", "Checked in"], "hh:mm"),
    **dict.fromkeys(["Show rate", "% of target", "% of contributors"], "0%"),
    "Contributors per event": "0.00",
    **dict.fromkeys(["Coordinators", "Events held", "Attendees", "Newcomers", "Interested"], "0"),
    **dict.fromkeys(["New active contributors", "Expected", "RSVPs", "Guests", "Returning", "Target"], "0"),
    **dict.fromkeys(["Cumulative events", "Cumulative contributors", "Days to active"], "0"),
}
SPREAD = ("Cumulative target", "Cumulative contributor target")
"""A season's target spread over its weeks: shown as a count, though not always a whole one."""

TEXTS = (
    *("Metric", "Track", "Focus area", "Week", "Event", "Coordinator", "Type", "Focus areas", "Host", "Room"),
    *("Public", "Status", "Link", "Notes", "Contributor", "Credited event", "Evidence", "Name", "Email"),
    *("Method", "Newcomer", "By"),
)
TYPES: dict[str, tuple[type, ...]] = {
    "yyyy-mm-dd": (dt.datetime,),
    "hh:mm": (dt.time,),
    "0": (int,),
    "0%": (int, float),
    "0.00": (int, float),
}
Line = dict[str, Any]


def check(path: Path, *, names: bool = False, attendance: bool = False) -> dict[str, list[Line]]:
    """Assert that the workbook keeps the contract; return the lines of its tables by name, each by header.

    `names` and `attendance` are what the person exporting asked for.
    """
    check_parts(path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [title for title in SHEETS if attendance or title != "Attendance"]
    tables: dict[str, list[Line]] = {}
    for sheet in book:
        assert tuple(sheet.tables) == SHEETS[sheet.title]
        _check_sheet(sheet)
        for name in sheet.tables:
            tables[name] = list(_table(sheet, name))
    _check_title(book["Dashboard"])
    _check_definitions(book["Definitions"])
    _check_lines(tables)
    _check_sums(tables)
    for line in tables["tblContributors"]:
        assert names or re.fullmatch(r"\w{1,3}-\d{4,}", line["Contributor"])
    return tables


def _check_sheet(sheet: Worksheet) -> None:
    header = 5 if sheet.title == "Dashboard" else 1
    assert sheet.freeze_panes == f"A{header + 1}"
    assert sheet.print_title_rows == f"$1:${header}"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f", f"{sheet.title}!{cell.coordinate} is a formula"
            assert cell.data_type != "e", f"{sheet.title}!{cell.coordinate} is an error"


def _table(sheet: Worksheet, name: str) -> Iterator[Line]:
    """The lines of a table whose filter, headers, types, formats and widths are right; an empty line is none."""
    table = sheet.tables[name]
    headers = HEADERS[name].split(" | ")
    rows = list(sheet[table.ref])
    assert [cell.value for cell in rows[0]] == headers
    assert [column.name for column in table.tableColumns] == headers
    assert table.autoFilter is not None
    assert table.autoFilter.ref == table.ref
    assert table.headerRowCount == 1
    assert not table.totalsRowCount
    assert len(rows) > 1
    for row in rows[1:]:
        line = {header: cell.value for header, cell in zip(headers, row, strict=True)}
        for header, cell in zip(headers, row, strict=True):
            _check_cell(sheet, cell, header, line)
            assert sheet.column_dimensions[cell.column_letter].width >= _width(cell)
        if any(value is not None for value in line.values()):
            yield line


def _check_cell(sheet: Worksheet, cell: Any, header: str, line: Line) -> None:
    where = f"{sheet.title}!{cell.coordinate}: {cell.value!r}"
    if cell.value is None:
        return
    if header in TEXTS:
        assert cell.data_type == "s", where
        return
    expected = "0" if header in SPREAD else FORMATS.get(header, "")
    if "Metric" in line and header != "% of target":
        expected = METRICS[line["Metric"]]
    assert cell.number_format == expected, where
    kind = (int, float) if header in SPREAD else TYPES[expected]
    assert isinstance(cell.value, kind), where
    assert not isinstance(cell.value, bool), where
    if isinstance(cell.value, dt.datetime):
        assert cell.value.time() == dt.time(0), where
    if isinstance(cell.value, float) and header in ("Show rate", "% of contributors"):
        assert 0 <= cell.value <= 1, where


def _width(cell: Any) -> int:
    """How wide the column of a cell has to be, in characters."""
    shown = {"yyyy-mm-dd": "2014-05-01", "hh:mm": "19:00"}.get(cell.number_format, str(cell.value))
    return min(60, len(shown)) if cell.data_type == "s" else min(10, len(shown))


def _check_title(sheet: Worksheet) -> None:
    title, period, made = (str(sheet.cell(row, 1).value) for row in (1, 2, 3))
    assert re.fullmatch(r".+: .+", title, re.DOTALL)
    assert re.search(r"\d{4}-\d\d-\d\d .+ \d{4}-\d\d-\d\d", period)
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d .*MozSpaces Desktop \d+\.\d+", made)


def _check_definitions(sheet: Worksheet) -> None:
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Term", "Meaning")
    meanings = {str(term): str(meaning) for term, meaning in rows[1:]}
    assert len(meanings) == len(rows) - 1
    assert set(METRICS) <= set(meanings)
    assert re.search(r"\d", meanings["Events without attendance"])
    assert "pilot-1" in meanings.values()
    assert any(re.search(r"MozSpaces Desktop \d+\.\d+", meaning) for meaning in meanings.values())
    for meaning in meanings.values():
        assert not re.fullmatch(r"[\d.,%-]+", meaning), "a number stored as text"


def _check_lines(tables: dict[str, list[Line]]) -> None:
    assert [line["Metric"] for line in tables["tblHeadline"]] == list(METRICS)
    for line in tables["tblHeadline"]:
        if line["Target"] is None:
            assert line["% of target"] is None
            assert line["Projected"] is None
    assert [line["Track"] for line in tables["tblTrack"]] == ["Technical", "Non-technical", "Total"]
    assert tables["tblFocus"][-1]["Focus area"] == "Total"
    events = tables["tblEvents"]
    assert events == sorted(events, key=lambda line: line["Date"])
    for line in events:
        assert re.fullmatch(r"\d{4}-W\d\d", line["Week"])
        assert "{}-W{:02}".format(*line["Date"].isocalendar()[:2]) == line["Week"]
        assert line["Public"] in ("Yes", "No")
        assert line["Status"] in ("Confirmed", "Held", "Cancelled")
        assert line["Track"] in ("Technical", "Non-technical")
        assert line["Show rate"] is None or line["RSVPs"]
        if line["Status"] != "Held":
            assert line["Attendees"] is None
    mondays = [line["Monday"] for line in tables["tblWeekly"]]
    assert mondays == [mondays[0] + dt.timedelta(weeks=number) for number in range(len(mondays))]
    assert mondays[0].weekday() == 0


def _check_sums(tables: dict[str, list[Line]]) -> None:
    """Dashboard = the Events with Yes and Held = Weekly; new active contributors = rows of Contributors."""
    actual = {line["Metric"]: line["Actual"] for line in tables["tblHeadline"]}
    held = [line for line in tables["tblEvents"] if (line["Public"], line["Status"]) == ("Yes", "Held")]
    weekly, total = tables["tblWeekly"], tables["tblTrack"][-1]
    assert actual["Public events held"] == len(held) == _sum(weekly, "Events held") == total["Events held"]
    assert tables["tblFocus"][-1]["Events held"] == len(held)
    for header in ("Attendees", "Newcomers"):
        assert actual[header] == _sum(held, header) == _sum(weekly, header) == total[header]
        assert tables["tblFocus"][-1][header] == actual[header]
    assert _sum(held, "Returning") == _sum(weekly, "Returning")
    active = len(tables["tblContributors"])
    assert actual["New active contributors"] == active == _sum(weekly, "New active contributors")
    assert total["New active contributors"] == tables["tblFocus"][-1]["New active contributors"] == active
    target = {line["Metric"]: line["Target"] for line in tables["tblHeadline"]}
    assert weekly[-1]["Cumulative target"] == target["Public events held"]
    assert weekly[-1]["Cumulative contributor target"] == target["New active contributors"]


def _sum(lines: Iterable[Line], header: str) -> int | None:
    known = [line[header] for line in lines if line[header] is not None]
    return sum(known) if known else None

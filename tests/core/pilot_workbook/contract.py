"""Does a workbook keep the contract of the format `pilot-1`? Written from the contract, not from the program.

:func:`check` looks at the file three times: at its XML parts, where Excel is strict; at its cells; and at what they
come to. It knows nothing of the data, so it can be run on any workbook that the program writes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.core.pilot_workbook.contract_sums import check_sums
from tests.core.pilot_workbook.package_parts import check_parts
from tests.core.pilot_workbook.seen_sheet import SeenCell, SeenSheet, seen_sheets
from tests.core.pilot_workbook.workbook_package import MAIN, WorkbookPackage, addresses_in

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
    "tblSpaces": "Space | Coordinators | Events held | Event target | % of target | Attendees | Newcomers | "
    "Returning rate | New active contributors | Contributor target | % of target 2 | Projected contributors",
    "tblAttendance": "Date | Event | Name | Email | Checked in | Method | Newcomer | By",
}
SHEETS = {
    "Dashboard": ("tblHeadline", "tblTrack", "tblFocus"),
    "Events": ("tblEvents",),
    "Weekly": ("tblWeekly",),
    "Contributors": ("tblContributors",),
    "Spaces": ("tblSpaces",),
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
    **dict.fromkeys(["Show rate", "% of target", "% of contributors", "Returning rate", "% of target 2"], "0%"),
    "Contributors per event": "0.00",
    **dict.fromkeys(["Coordinators", "Events held", "Attendees", "Newcomers", "Interested"], "0"),
    **dict.fromkeys(["New active contributors", "Expected", "RSVPs", "Guests", "Returning", "Target"], "0"),
    **dict.fromkeys(["Event target", "Contributor target", "Projected contributors"], "0"),
    **dict.fromkeys(["Cumulative events", "Cumulative contributors", "Days to active"], "0"),
}
SPREAD = ("Cumulative target", "Cumulative contributor target")
"""A season's target spread over its weeks: shown as a count, though not always a whole one."""

TEXTS = (
    *("Metric", "Track", "Focus area", "Week", "Event", "Coordinator", "Type", "Focus areas", "Host", "Room"),
    *("Public", "Status", "Link", "Notes", "Contributor", "Credited event", "Evidence", "Name", "Email"),
    *("Method", "Newcomer", "By", "Space"),
)
TYPES: dict[str, tuple[type, ...]] = {
    "yyyy-mm-dd": (dt.datetime,),
    "hh:mm": (dt.time,),
    "0": (int,),
    "0%": (int, float),
    "0.00": (int, float),
}
Line = dict[str, Any]


def check(path: Path, *, names: bool = False, attendance: bool = False, several: bool = False) -> dict[str, list[Line]]:
    """Assert that the workbook keeps the contract; return the lines of its tables by name, each by header.

    `names` and `attendance` are what the person exporting asked for; the workbook is of `several` spaces or of one.
    """
    package = WorkbookPackage.opened(path)
    check_parts(package)
    sheets = seen_sheets(package)
    asked = {"Attendance": attendance, "Spaces": several}
    assert list(sheets) == [title for title in SHEETS if asked.get(title, True)]
    tables: dict[str, list[Line]] = {}
    for sheet in sheets.values():
        assert tuple(sheet.tables) == SHEETS[sheet.title]
        _check_page(sheet)
        for name in sheet.tables:
            tables[name] = list(_table(sheet, name))
    _check_title(sheets["Dashboard"], several=several)
    without_attendance = _check_definitions(sheets["Definitions"], several=several)
    _check_lines(tables)
    check_sums(tables, without_attendance)
    for line in tables["tblContributors"]:
        assert names or re.fullmatch(r"\w{1,3}-\d{4,}", line["Contributor"])
    if not attendance:
        assert not addresses_in(path), "an address of e-mail"
    return tables


def _check_page(sheet: SeenSheet) -> None:
    """The rows down to the header stay in sight; printed in landscape, one page wide."""
    header = 5 if sheet.title == "Dashboard" else 1
    pane, page, fit = (sheet.part.find(f".//{MAIN}{name}") for name in ("pane", "pageSetup", "pageSetUpPr"))
    frozen = [pane.get(name) for name in ("ySplit", "topLeftCell", "state")]
    assert frozen == [str(header), f"A{header + 1}", "frozen"]
    assert page.get("orientation") == "landscape"
    assert (page.get("fitToWidth"), page.get("fitToHeight")) == ("1", "0")
    assert fit.get("fitToPage") == "1"


def _table(sheet: SeenSheet, name: str) -> Iterator[Line]:
    """The lines of a table whose headers, types, formats and widths are right; an empty line is none."""
    headers = HEADERS[name].split(" | ")
    first, *rows = sheet.lines(name)
    assert [cell and cell.value for cell in first] == headers
    widths = sheet.widths
    for row in rows:
        line = {header: None if cell is None else cell.value for header, cell in zip(headers, row, strict=True)}
        for header, cell in zip(headers, row, strict=True):
            if cell is not None:
                _check_cell(sheet.title, cell, header, line)
                assert widths[cell.column] >= _width(cell)
        if any(value is not None for value in line.values()):
            yield line


def _check_cell(sheet: str, cell: SeenCell, header: str, line: Line) -> None:
    where = f"{sheet}!{cell.place}: {cell.value!r}"
    if header in TEXTS:
        assert type(cell.value) is str, where
        return
    expected = "0" if header in SPREAD else FORMATS.get(header, "")
    if "Metric" in line and header != "% of target":
        expected = METRICS[line["Metric"]]
    assert cell.number_format == expected, where
    kind = (int, float) if header in SPREAD else TYPES[expected]
    assert isinstance(cell.value, kind), where
    if isinstance(cell.value, dt.datetime):
        assert cell.value.time() == dt.time(0), where
    if isinstance(cell.value, float) and header in ("Show rate", "% of contributors", "Returning rate"):
        assert 0 <= cell.value <= 1, where


def _width(cell: SeenCell) -> int:
    """How wide the column of a cell has to be, in characters."""
    if isinstance(cell.value, str):
        return min(60, len(cell.value))
    return min(10, len({"yyyy-mm-dd": "2014-05-01", "hh:mm": "19:00"}.get(cell.number_format, str(cell.value))))


def _check_title(sheet: SeenSheet, *, several: bool) -> None:
    title, period, made = (sheet.text(place) for place in ("A1", "A2", "A3"))
    assert re.fullmatch(r".+: .+", title, re.DOTALL)
    assert re.search(r"\d{4}-\d\d-\d\d .+ \d{4}-\d\d-\d\d", period)
    zone = " UTC" if several else ""
    assert re.search(rf"\d{{4}}-\d\d-\d\d \d\d:\d\d{zone} .*MozSpaces Desktop \d+\.\d+", made)


def _check_definitions(sheet: SeenSheet, *, several: bool) -> int:
    """A sentence for each figure, and what the workbook is about; how many events it says are without attendance."""
    rows = [tuple(str(cell.value) for cell in row.values()) for row in sheet.rows.values()]
    assert rows[0] == ("Term", "Meaning")
    meanings = {term: meaning for term, meaning in rows[1:]}  # noqa: C416 -- refuses lines that have a third cell
    assert len(meanings) == len(rows) - 1
    of_tables = [header for name in ("tblTrack", "tblFocus", "tblWeekly") for header in HEADERS[name].split(" | ")]
    of_spaces = HEADERS["tblSpaces"].split(" | ") if several else []
    plain = {"Focus area", "Monday", "Space"}
    assert {*METRICS, *of_tables, *of_spaces} - plain <= set(meanings)
    assert ("Several spaces" in meanings) == several
    assert {"Filters", "Version"} <= set(meanings)
    assert meanings["Format"] == "pilot-1"
    assert re.fullmatch(r"MozSpaces Desktop \d+\.\d+.*", meanings["Version"])
    for meaning in meanings.values():
        assert not re.fullmatch(r"[\d.,%-]+", meaning), "a number stored as text"
    return int(re.findall(r"\d+", meanings["Events without attendance"])[0])


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
        if line["Attendees"] is None:
            assert {line[header] for header in ("Guests", "Newcomers", "Returning")} == {None}
    mondays = [line["Monday"] for line in tables["tblWeekly"]]
    assert mondays == [mondays[0] + dt.timedelta(weeks=number) for number in range(len(mondays))]
    assert mondays[0].weekday() == 0

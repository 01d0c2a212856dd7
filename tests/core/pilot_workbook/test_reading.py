"""Pilot workbooks read again: ours, those that LibreOffice saved, and those that somebody's hands went through."""

from __future__ import annotations

import contextlib
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from mozspaces_desktop.core import limited_file, limited_package, workbook_file
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.pilot_workbook import found_tables
from mozspaces_desktop.core.pilot_workbook.read_rows import PilotWorkbook
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook

STORED = Path(__file__).parents[2] / "data" / "workbooks"
OURS = STORED / "small.xlsx"
"""The small season of ``test_export`` as this program wrote it, with the list of who came."""
SAVED_AGAIN = STORED / "small-libreoffice.xlsx"
"""The same, saved again by LibreOffice."""
FRENCH = STORED / "french-libreoffice.xlsx"
"""The same in French, by a version that did not name space and period, saved again by LibreOffice."""

SPRING = Period(date(2014, 5, 1), date(2014, 6, 29), "Spring")
Edit = Callable[..., PilotWorkbook]


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """Read :data:`OURS` after `change(workbook)`, or after cells of its Events sheet were set."""

    def read(change: Callable[[Workbook], object] = lambda book: None, **cells: Any) -> PilotWorkbook:
        book = openpyxl.load_workbook(OURS)
        for place, value in cells.items():
            book["Events"][place] = value
        change(book)
        book.save(tmp_path / "edited.xlsx")
        return read_workbook(tmp_path / "edited.xlsx")

    return read


def problems(workbook: PilotWorkbook) -> list[str]:
    return [f"{one.as_problem().where}: {one.reason}" for one in workbook.problems]


def refused(path: Path) -> str:
    with pytest.raises(FileError) as error:
        read_workbook(path)
    return str(error.value)


@pytest.mark.parametrize("path", [OURS, SAVED_AGAIN, FRENCH], ids=lambda path: path.stem)
def test_what_was_exported_is_read_whoever_saved_it_since(path: Path) -> None:
    found = read_workbook(path)
    assert (found.space, found.period, found.format) == ("Paris", SPRING, "pilot-1")
    assert found.version.startswith("MozSpaces Desktop ")
    assert found.generated == date(2014, 7, 31)
    assert (found.problems, found.parts, found.several_spaces, found.events_left_out) == ((), (), False, 0)
    evening, breakfast, _summer, unrecorded, all_day, to_come = found.events
    assert (evening.row, evening.date, evening.start, evening.end) == (2, date(2014, 5, 5), time(19), time(21))
    assert (evening.event, evening.track, evening.coordinator) == ("=1+1", Track.TECHNICAL, "Coordinator 0")
    assert (evening.focus_areas, evening.public, evening.counts) == (("Coding", "QA"), True, True)
    assert (evening.expected, evening.rsvps, evening.attendees, evening.guests) == (20, 2, 5, 3)
    assert (evening.newcomers, evening.returning, evening.show_rate) == (3, 0, 0.5)
    assert evening.new_active_contributors == 1
    assert (breakfast.status, breakfast.attendees) == (EventStatus.CANCELLED, None)
    assert (unrecorded.attendees, unrecorded.guests) == (None, None)
    assert (all_day.event, all_day.start, all_day.end, all_day.public) == ("#N/A", None, None, False)
    assert (all_day.attendees, all_day.guests, all_day.newcomers) == (12, None, 5)
    assert to_come.status is EventStatus.CONFIRMED
    assert [week.monday for week in found.weekly] == [date(2014, 4, 28) + timedelta(weeks=n) for n in range(9)]
    assert (found.weekly[1].events_held, found.weekly[1].target, found.weekly[1].attendees) == (1, 3, 5)
    first, second = found.contributors
    assert (first.contributor, first.focus_area, first.credited_event) == ("PAR-0001", "Coding", "=1+1")
    assert (first.first_attended, first.event_date, first.active_since) == (
        date(2014, 5, 5),
        date(2014, 5, 5),
        date(2014, 5, 13),
    )
    assert (second.focus_area, second.credited_event, second.first_attended) == ("QA", "", None)
    assert [(line.track, line.events_held, line.coordinators) for line in found.tracks] == [
        ("Technical", 2, 2),
        ("Non-technical", 1, 1),
        ("Total", 3, 3),
    ]
    assert found.focus_areas[0].interested == 1
    assert (found.focus_areas[-1].focus_area, found.focus_areas[-1].attendees) == ("Total", 6)
    assert found.headline["Attendees"].actual == 6
    assert (found.headline["Public events held"].target, found.headline["Attendees"].target) == (20, None)


def test_the_list_of_who_came_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[object, ...]] = []
    real = found_tables._headers

    def noted(values: tuple[object, ...]) -> dict[str, int]:
        seen.append(values)
        return real(values)

    monkeypatch.setattr(found_tables, "_headers", noted)
    read_workbook(OURS)
    sheet = openpyxl.load_workbook(OURS)["Attendance"]
    names = {row[2] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert names
    assert not names & {value for values in seen for value in values}


def test_sheets_may_be_renamed_moved_and_among_others(edited: Edit) -> None:
    def rearrange(book: Workbook) -> None:
        for sheet in book.worksheets:
            sheet.title = f"{sheet.title} (2)"
        notes = book.create_sheet("Notes", 0)
        for number in range(1, 300):
            notes.append([f"Note {number}"])
        book.create_sheet("Empty", 2).sheet_state = "hidden"
        book.create_chartsheet("Picture", 1)
        book.move_sheet("Definitions (2)", -3)

    found = edited(rearrange)
    assert (found.space, found.period, len(found.events), found.events_sheet) == ("Paris", SPRING, 6, "Events (2)")
    assert found.problems == ()


def test_rows_may_be_sorted_and_columns_added_or_moved(edited: Edit) -> None:
    def rearrange(book: Workbook) -> None:
        sheet = book["Events"]
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        for row in rows:
            row.insert(2, "ours")
            row[0], row[-1] = row[-1], row[0]
        rows[1:] = [*reversed(rows[1:]), [None] * len(rows[0]), ["", " "]]
        book.remove(sheet)
        again = book.create_sheet("Events")
        for row in rows:
            again.append(row)
        for cell in again["F"]:
            cell.data_type = "s"  # openpyxl takes a title for a formula

    straight, found = read_workbook(OURS), edited(rearrange)
    assert found.problems == ()
    assert [replace(row, row=0) for row in reversed(found.events)] == [replace(row, row=0) for row in straight.events]
    assert [row.row for row in found.events] == [2, 3, 4, 5, 6, 7]


def test_dates_and_numbers_may_have_become_texts(edited: Edit) -> None:
    found = edited(A2="05/05/2014", C2="19h00", D2="9:00 PM", N2="20", P2=" 5 ", Q2="3,0", L2="oui", T2="50 %")
    straight = read_workbook(OURS)
    assert found.problems == ()
    assert found.events == straight.events


def test_a_row_that_cannot_be_read_is_named_and_the_rest_goes_in(edited: Edit) -> None:
    found = edited(A2="soon", M3="Draft", P4=-1, Q5=3, E6=None, C7=None)
    assert found.events == ()
    assert found.events_left_out == 6
    assert problems(found) == [
        "Events, row 2: Date: “soon” is no day; write it like 2014-07-31.",
        "Events, row 3: Status: “Draft” is no status of a pilot workbook: Confirmed, Held or Cancelled.",
        "Events, row 4: Attendees: “-1” is no count; write a whole number, or nothing.",
        "Events, row 5: Guests: 3 of 0 attendees is impossible.",
        "Events, row 6: The event has no title.",
        "Events, row 7: The event has an end and no start.",
    ]


def test_more_rows_that_cannot_be_read(edited: Edit) -> None:
    found = edited(A2=None, A3=date(2013, 5, 6), R4=2, F5="Both", L6="perhaps", C7="late")
    assert problems(found) == [
        "Events, row 2: Date: there is nothing in this cell.",
        "Events, row 3: 2013-05-06 is not within 2014-05-01 to 2014-06-29, the days of this workbook.",
        "Events, row 4: Newcomers: 2 of 1 attendees is impossible.",
        "Events, row 5: Track: “Both” is no track; write Technical or Non-technical.",
        "Events, row 6: Public: “perhaps” is neither Yes nor No.",
        "Events, row 7: Start: “late” is no time; write it like 18:30.",
    ]


def test_rows_of_the_other_sheets_that_cannot_be_read(edited: Edit) -> None:
    def spoil(book: Workbook) -> None:
        book["Weekly"]["B3"] = None
        book["Contributors"]["F2"] = "one day"
        book["Dashboard"]["B6"] = "many"

    found = edited(spoil)
    assert (len(found.weekly), len(found.contributors), len(found.headline)) == (8, 1, 8)
    assert problems(found) == [
        "Dashboard, row 6: Actual: “many” is no number.",
        "Weekly, row 3: Monday: there is nothing in this cell.",
        "Contributors, row 2: Active since: “one day” is no day; write it like 2014-07-31.",
    ]


def test_columns_that_are_gone(edited: Edit) -> None:
    found = edited(lambda book: book["Events"].delete_cols(15), Q1="Visitors of honour")
    assert [str(one.reason) for one in found.problems] == [
        "There is no column “RSVPs”; it is taken to be empty.",
        "There is no column “Guests”; it is taken to be empty.",
    ]
    assert found.events[0].rsvps is None
    with pytest.raises(FileError, match="“Public”"):
        edited(L1="Open")


def test_a_table_that_is_there_twice_is_read_once(edited: Edit) -> None:
    def double(book: Workbook) -> None:
        copy = book.copy_worksheet(book["Events"])
        copy.title = "Second"

    found = edited(double)
    assert len(found.events) == 6
    assert problems(found) == ["Second: A table like this stands on the sheet Events, too; that one is read."]


def test_a_list_of_somebody_s_own_is_not_taken_for_the_events(edited: Edit) -> None:
    def plan(book: Workbook) -> None:
        sheet = book.create_sheet("Our plans", 0)
        sheet.append(["Date", "Event", "Status", "Track", "Public"])
        sheet.append([date(2014, 6, 1), "Picnic", "Confirmed", "Technical", "Yes"])

    found = edited(plan)
    assert (len(found.events), found.events_sheet) == (6, "Events")
    assert problems(found) == ["Our plans: A table like this stands on the sheet Events, too; that one is read."]


def remove(*titles: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for title in titles:
            book.remove(book[title])

    return change


def test_without_its_dashboard_a_workbook_says_what_it_is_of_on_its_definitions(edited: Edit) -> None:
    found = edited(remove("Dashboard", "Weekly", "Contributors", "Attendance"))
    assert (found.space, found.period, len(found.events)) == ("Paris", SPRING, 6)
    assert (found.headline, found.tracks, found.weekly, found.generated) == ({}, (), (), None)


def test_a_day_on_which_nothing_was_made(edited: Edit) -> None:
    def change(book: Workbook) -> None:
        book["Dashboard"]["A3"] = "Generated 2014-02-31 10:00"

    assert edited(change).generated is None


def definition(sheet: Worksheet, term: str) -> int:
    """The row of a term."""
    return next(cell.row for (cell,) in sheet.iter_rows(max_col=1) if cell.value == term)


def without(*terms: str, title: str | None = None, days: str | None = None) -> Callable[[Workbook], None]:
    """Take terms out of the Definitions, and give the Dashboard other headings."""

    def change(book: Workbook) -> None:
        sheet = book["Definitions"]
        for term in terms:
            sheet.delete_rows(definition(sheet, term))
        if title is not None:
            book["Dashboard"]["A1"] = title
        if days is not None:
            book["Dashboard"]["A2"] = days

    return change


@pytest.mark.parametrize(
    ("title", "space", "season"),
    [
        ("Paris: 2014 metrics dashboard", "Paris", "2014"),
        ("Paris : tableau de bord 2014", "Paris", "2014"),
        ("A: B: C: D metrics dashboard", "A: B", "C: D"),
        ("Paris: 2014-05-01 to 2014-06-29 metrics dashboard", "Paris", None),
        ("Paris:", "Paris", None),
    ],
)
def test_titles_of_workbooks_that_do_not_say_it_otherwise(
    edited: Edit, title: str, space: str, season: str | None
) -> None:
    def change(book: Workbook) -> None:
        without("Space", "Period", title=title)(book)
        row = definition(book["Definitions"], "Filters")
        book["Definitions"][f"B{row}"] = f"Space {space}, all days."

    found = edited(change)
    assert (found.space, found.period) == (space, replace(SPRING, season=season))


def test_a_title_of_nothing_but_colons(edited: Edit) -> None:
    found = edited(without("Space", "Period", title="Paris" + ":" * 30_000))
    assert found.space == "Paris"


def test_days_without_a_season_and_a_part_of_the_events(edited: Edit) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Definitions"]
        sheet.cell(definition(sheet, "Period"), 2).value = "2014-05-01 to 2014-06-29"
        sheet.append(["Only focus area", "Coding"])
        sheet.append(["Only track", "Technical"])

    found = edited(change)
    assert found.period == replace(SPRING, season=None)
    assert found.parts == ("Technical", "Coding")


def test_what_does_not_say_what_it_is_of(edited: Edit) -> None:
    with pytest.raises(FileError, match="of which space"):
        edited(without("Space", "Period", title="Metrics"))
    with pytest.raises(FileError, match="which days"):
        edited(without("Period", "Filters", days="Spring 2014-13-01 to 2014-14-01"))
    with pytest.raises(FileError, match="which days"):
        edited(without("Period", "Filters", days="2014-06-29 to 2014-05-01"))


def test_a_workbook_of_several_spaces_is_known_as_such(edited: Edit) -> None:
    def add(book: Workbook) -> None:
        sheet = book.create_sheet("Spaces")
        sheet.append(["Space", "Coordinators", "Events held", "Event target"])
        sheet.append(["Paris", 2, 3, 96])

    assert edited(add).several_spaces


def test_other_formats_and_what_is_no_pilot_workbook(edited: Edit, tmp_path: Path) -> None:
    def future(book: Workbook) -> None:
        sheet = book["Definitions"]
        sheet.cell(definition(sheet, "Format"), 2).value = "pilot-2"

    with pytest.raises(FileError, match=r"edited\.xlsx.*format pilot-2.*reads pilot-1"):
        edited(future)
    with pytest.raises(FileError, match="no Definitions sheet"):
        edited(remove("Definitions"))
    with pytest.raises(FileError, match="no table of events"):
        edited(remove("Events"))
    Workbook().save(tmp_path / "empty.xlsx")
    assert "no pilot workbook" in refused(tmp_path / "empty.xlsx")


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file.xlsx"
    assert "cannot be read" in refused(path)
    path.write_bytes(workbook_file.PROTECTED_OR_OLD + bytes(100))
    assert "has a password" in refused(path)
    path.write_bytes(b"Date,Event\n")
    assert "damaged" in refused(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "not an Excel workbook" in refused(path)
    path.write_bytes(OURS.read_bytes()[:-2000])
    assert "damaged" in refused(path)
    monkeypatch.setattr(limited_package, "MAX_UNPACKED_BYTES", 10_000)
    assert "too large" in refused(OURS)
    monkeypatch.setattr(limited_file, "MAX_FILE_BYTES", 1000)
    assert "too large" in refused(OURS)


def test_a_season_has_fewer_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(found_tables, "_MOST_LINES", 5)
    assert "more than 5 rows" in refused(OURS)


def test_whoever_waits_is_told_and_may_stop_it() -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_workbook(OURS, stop)


@given(data=st.randoms(use_true_random=False), cut=st.booleans())
@settings(max_examples=25)
def test_a_damaged_file_is_refused_or_read(
    data: random.Random, cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "file.xlsx"
    content = bytearray(OURS.read_bytes())
    for _ in range(data.randint(1, 20)):
        content[data.randrange(len(content))] = data.randrange(256)
    path.write_bytes(content[: data.randrange(len(content))] if cut else content)
    with contextlib.suppress(FileError):
        assert read_workbook(path).space

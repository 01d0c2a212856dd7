"""Every workbook of somebody else's is filled, and only what should change in its package changes."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.foreign_workbook import Filled, NewValue, SheetEdits, fill
from tests.core.foreign_workbook.compared_parts import (
    MAIN,
    around,
    cells,
    changed_parts,
    formulas,
    parts,
    rows,
    sheet_part,
    stored,
)
from tests.core.foreign_workbook.foreign_files import BUILDERS, EVENTS, FIELDS, Foreign
from tests.office import convert

pytestmark = pytest.mark.filterwarnings("ignore:.*(not supported|Cannot parse|no default style):UserWarning")

KINDS = dict(zip(FIELDS, (Kind.DATE, Kind.TIME, Kind.TEXT, Kind.COUNT, Kind.COUNT), strict=True))
NEW = [
    (dt.date(2014, 5, 20), dt.time(18, 0), "=HYPERLINK(1)  & <more>", 40, 11),
    (dt.date(2014, 5, 22), dt.time(9, 45), "Réunion 🦊", 7, 1),
]
CHANGED = {
    "dashboard": {"sheet1.xml", "sheet2.xml", "table1.xml"},
    "titled": {"sheet1.xml"},
    "with_total": {"sheet1.xml"},
    "totals_row": {"sheet1.xml"},
    "arrays": {"sheet1.xml", "sheet5.xml"},
    "macros": {"sheet1.xml"},
    "by_openpyxl": {"sheet1.xml", "table1.xml"},
    "office_arrays": {"sheet1.xml", "sheet5.xml", "workbook.xml"},
    "office_csv": {"sheet1.xml"},
    "office_dashboard": {"sheet1.xml", "sheet2.xml", "table1.xml", "workbook.xml"},
    "office_list": {"sheet1.xml", "sheet2.xml", "table1.xml", "workbook.xml"},
    "office_titled": {"sheet1.xml"},
    "office_with_total": {"sheet1.xml", "workbook.xml"},
}
"""The parts that change: the list's sheet, those with formulas that depend on it, its table, and the wish to calculate
where the workbook has none yet."""


def row_of(foreign: Foreign, values: tuple[Value, ...]) -> dict[int, NewValue]:
    return {foreign.columns[name]: NewValue(value, KINDS[name]) for name, value in zip(FIELDS, values, strict=True)}


def edits_of(foreign: Foreign) -> SheetEdits:
    """All events as they are, but for one title and one count, and two new ones."""
    wanted: list[list[Value]] = [list(event) for event in EVENTS]
    wanted[1][2] = "Localisation"
    wanted[2][3] = 99
    values = {
        (foreign.header_row + index, column): new
        for index, event in enumerate(wanted, 1)
        for column, new in row_of(foreign, tuple(event)).items()
    }
    return SheetEdits(foreign.sheet, values, [row_of(foreign, event) for event in NEW], foreign.last_row)


def shown(path: Path, foreign: Foreign, count: int) -> list[tuple[object, ...]]:
    """The rows of the list as openpyxl reads them."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook[foreign.sheet]
    found: list[tuple[object, ...]] = []
    for row in range(foreign.header_row + 1, foreign.header_row + 1 + count):
        held = [sheet.cell(row, foreign.columns[name]).value for name in FIELDS]
        found.append((held[0].date() if isinstance(held[0], dt.datetime) else held[0], *held[1:]))
    workbook.close()
    return found


@pytest.fixture(params=list(BUILDERS))
def foreign(request: pytest.FixtureRequest, tmp_path: Path) -> Foreign:
    return BUILDERS[request.param](tmp_path)


def fill_it(foreign: Foreign) -> tuple[Path, Filled]:
    target = foreign.path.with_name(f"filled{foreign.path.suffix}")
    return target, fill(foreign.path, target, [edits_of(foreign)])


def test_the_rows_are_as_they_should_be(foreign: Foreign) -> None:
    target, filled = fill_it(foreign)
    room = len(NEW) if foreign.room is None else min(foreign.room, len(NEW))
    wanted = [*EVENTS, *NEW[:room]]
    wanted[1] = (*wanted[1][:2], "Localisation", *wanted[1][3:])
    wanted[2] = (*wanted[2][:3], 99, wanted[2][4])
    assert shown(target, foreign, len(wanted)) == wanted
    assert (filled.changed, filled.appended) == (2, room)
    in_the_way = [problem.where for problem in filled.problems if "in the way" in str(problem.reason)]
    assert in_the_way == ([] if room == len(NEW) else [f"{foreign.sheet}!A6"])


def test_only_what_should_change_changes(foreign: Foreign) -> None:
    target, _ = fill_it(foreign)
    changed = changed_parts(foreign.path, target)
    assert {name.rpartition("/")[2] for name in changed} == CHANGED[foreign.path.stem]
    before, after = parts(foreign.path), parts(target)
    for name in before:
        if name not in changed:
            assert stored(foreign.path, name) == stored(target, name)
    part = sheet_part(foreign.path, foreign.sheet)
    assert around(before[part]) == around(after[part])
    held, holds = cells(before[part]), cells(after[part])
    edited = {f"{get_column_letter(foreign.columns['title'])}{foreign.header_row + 2}"}
    edited.add(f"{get_column_letter(foreign.columns['attendees'])}{foreign.header_row + 3}")
    different = {where for where in held if held[where] != holds[where]} - edited
    new_rows = {str(foreign.last_row + 1), str(foreign.last_row + 2)}
    without_results = {where for where, (_, result) in formulas(after[part]).items() if result is None} | spilled(
        foreign
    )
    assert all(where in without_results or where.lstrip("ABCDEFGHIJKLMN") in new_rows for where in different)
    old_rows, all_rows = rows(before[part]), rows(after[part])
    assert {number: row for number, row in all_rows.items() if number in old_rows} == old_rows
    assert set(all_rows) - set(old_rows) <= new_rows


def spilled(foreign: Foreign) -> set[str]:
    """The cells that an array formula fills beside its own."""
    return {"K3", "K4", "K5"} if "arrays" in foreign.path.stem else set()


def test_filling_again_changes_nothing(foreign: Foreign) -> None:
    target, filled = fill_it(foreign)
    edits = edits_of(foreign)
    there = {
        (foreign.last_row + index, column): new
        for index, row in enumerate(edits.appended[: filled.appended], 1)
        for column, new in row.items()
    }
    again = SheetEdits(foreign.sheet, {**edits.cells, **there}, [], foreign.last_row + filled.appended)
    before, date = target.read_bytes(), target.stat().st_mtime_ns
    assert fill(target, target, [again]) == Filled(0, 0, ())
    assert (target.read_bytes(), target.stat().st_mtime_ns) == (before, date)
    copy = target.with_name("copy.xlsx")
    fill(target, copy, [again])
    assert copy.read_bytes() == before


def test_libreoffice_opens_them_all_and_calculates(tmp_path: Path) -> None:
    made = []
    for build in BUILDERS.values():
        foreign = build(tmp_path)
        target, _ = fill_it(foreign)
        made.append((foreign, target.rename(tmp_path / f"{foreign.path.stem}-filled{target.suffix}")))
    opened = convert([path for _, path in made], "xlsx", tmp_path / "opened")
    for (foreign, path), again in zip(made, opened, strict=True):
        count = len(EVENTS) + (len(NEW) if foreign.room is None else min(foreign.room, len(NEW)))
        assert shown(again, foreign, count) == shown(path, foreign, count)
    results = {path.stem: openpyxl.load_workbook(path, data_only=True) for path in opened}
    attendees = 24 + 12 + 99 + 8
    assert results["dashboard-filled"]["Board"]["A1"].value == attendees + 40 + 7
    assert results["dashboard-filled"]["Events"]["F7"].value == pytest.approx(1 / 7)
    assert results["dashboard-filled"]["Board"]["A3"].value == 3
    assert results["with_total-filled"]["Events"]["D8"].value == attendees + 40 + 7
    assert results["arrays-filled"]["Events"]["G7"].value == attendees + 40 + 7
    assert results["arrays-filled"]["Events"]["H6"].value == 80
    assert results["office_list-filled"]["Sums"]["B1"].value == attendees + 40 + 7


def test_the_file_may_take_its_own_place(tmp_path: Path) -> None:
    foreign = BUILDERS["macros"](tmp_path)
    dates = [member.date_time for member in zipfile.ZipFile(foreign.path).infolist()]
    steps: list[tuple[int, int]] = []
    fill(foreign.path, foreign.path, [edits_of(foreign)], progress=lambda done, total: steps.append((done, total)))
    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert shown(foreign.path, foreign, 6)[4:] == NEW
    assert [member.date_time for member in zipfile.ZipFile(foreign.path).infolist()] == dates
    assert sorted(path.name for path in tmp_path.iterdir()) == ["macros.xlsm", "vbaProject.bin"]


def test_the_dimension_takes_in_new_rows(tmp_path: Path) -> None:
    foreign = BUILDERS["titled"](tmp_path)
    target, _ = fill_it(foreign)
    assert f'<dimension ref="A1:E{foreign.last_row + 2}"/>'.encode() in parts(target)["xl/worksheets/sheet1.xml"]


def test_a_sheet_that_is_gone_is_named(tmp_path: Path) -> None:
    foreign = BUILDERS["macros"](tmp_path)
    before = foreign.path.read_bytes()
    filled = fill(foreign.path, foreign.path, [SheetEdits("Nowhere", {}, [], 1)])
    assert [problem.where for problem in filled.problems] == ["Nowhere"]
    assert foreign.path.read_bytes() == before


def test_what_stops_the_work_leaves_the_file(tmp_path: Path) -> None:
    foreign = BUILDERS["macros"](tmp_path)
    before = foreign.path.read_bytes()

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill(foreign.path, foreign.path, [edits_of(foreign)], progress=stop)
    assert foreign.path.read_bytes() == before
    with pytest.raises(FileError, match="no folder"):
        fill(foreign.path, tmp_path / "none" / "x.xlsx", [edits_of(foreign)])


def test_charts_of_the_page_keep_their_own_copies(tmp_path: Path) -> None:
    foreign = BUILDERS["dashboard"](tmp_path)
    target, _ = fill_it(foreign)
    assert stored(target, "xl/charts/chart1.xml") == stored(foreign.path, "xl/charts/chart1.xml")
    assert MAIN.strip("{}").encode() in parts(target)["xl/worksheets/sheet1.xml"]

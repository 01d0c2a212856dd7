"""Workbooks of LibreOffice, XlsxWriter and openpyxl, with all that is in them, from the first look to a fill."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.adopting.understanding import understand
from tests.core.adopting.conftest import Team
from tests.core.foreign_workbook.foreign_files import BUILDERS, EVENTS

PILOT = {"date": "Date", "start": "Start", "title": "Event", "attendees": "Attendees", "newcomers": "Newcomers"}
LATER = dt.date(2014, 5, 20)


@pytest.mark.parametrize("name", BUILDERS)
def test_a_workbook_is_understood_filled_and_filled_again(team: Team, tmp_path: Path, name: str) -> None:
    made = BUILDERS[name](tmp_path)
    [found] = understand(read_foreign(made.path))
    assert (found.table, found.sheet) == (Table.EVENTS, made.sheet)
    assert (found.place.header_row, found.place.last_row) == (made.header_row, made.last_row)
    wanted = {PILOT[field]: column for field, column in made.columns.items()}
    assert {header: found.columns[header] for header in wanted} == wanted

    keys = [
        team.event(title, day, start.hour, minute=start.minute, came=came, newcomers=new)
        for day, start, title, came, new in EVENTS
    ]
    team.path = made.path
    before = team.plan()
    assert [change for change in before.changes if change.header in wanted] == []
    assert [one for one in before.conflicts if one.change.header in wanted] == []
    team.fill()
    team.came(keys[0], 40)
    team.event("Docs day", LATER, came=5)
    plan = team.plan()
    [listed] = plan.lists
    row, column = made.header_row + 1, made.columns["attendees"]
    new = {(change.row, change.column): change.new.value for change in listed.changes}
    assert new[row, column] == 40
    assert [one.label for one in listed.appended] == ["Docs day"]
    outcome = team.carry_out(plan)
    added = 0 if made.room == 0 else 1
    in_the_way = [one for one in outcome.filled.problems if "in the way" in str(one.reason)]
    assert (outcome.filled.appended, len(in_the_way)) == (added, 1 - added)
    sheet = read_foreign(made.path).sheet(made.sheet)
    assert sheet.value(row, column) == 40
    assert (sheet.value(made.last_row + 1, made.columns["title"]) == "Docs day") is bool(added)
    data = made.path.read_bytes()
    team.fill()
    assert made.path.read_bytes() == data

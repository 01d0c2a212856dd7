"""Lists in which a team writes days, weeks and titles its own way: they are known, and new rows are written alike."""

from __future__ import annotations

from datetime import date

import pytest

from mozspaces_desktop.core.adopting.cell_choice import WeekForm, week_form
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from tests.core.adopting.adopted_files import write_rows
from tests.core.adopting.conftest import Team

MAY_7, JUNE_4 = date(2014, 5, 7), date(2014, 6, 4)
HEADERS = ("Date", "Semaine", "Événement", "Participants", "Remarque du chef")


@pytest.mark.parametrize(
    ("cells", "written"),
    [
        (["S18", "S19", "Total"], "S5"),
        (["S05", "S18"], "S05"),
        (["Semaine 18"], "Semaine 5"),
        (["18"], "5"),
        ([18, 19.0], 5),
        (["S18", "S19", "sem. 20", 21], "S5"),
    ],
)
def test_weeks_are_written_as_the_list_writes_them(cells: list[CellValue], written: CellValue) -> None:
    form = week_form(cells)
    assert form is not None
    assert form.written("2014-W05") == written
    assert form.written(None) is None


@pytest.mark.parametrize("cells", [[], ["bientôt"], ["2014-W18"], ["S18", "S18 2014"], [MAY_7]])
def test_weeks_that_tell_their_year_or_none_are_written_whole(cells: list[CellValue]) -> None:
    assert week_form(cells) is None


def test_a_form_leaves_what_is_no_week() -> None:
    assert WeekForm("S", 1).written("bientôt") == "bientôt"


def test_a_list_with_days_without_years_and_short_weeks(team: Team) -> None:
    team.event("Localization evening: French", MAY_7, came=18)
    team.event("Git", JUNE_4, came=9)
    row = ("mer. 7 mai", "S19", "Localization evening : french", None, "pizza")
    write_rows(team.path, {"Suivi": [HEADERS, row]})
    plan = team.plan()
    assert [(change.address, change.new.value) for change in plan.changes] == [("D2", 18)]
    assert plan.conflicts == []
    team.carry_out(plan)
    known, new = team.rows()[1:]
    assert known == ("mer. 7 mai", "S19", "Localization evening : french", 18, "pizza")
    assert new[1:] == ("S23", "Git", 9, None)
    again = team.plan()
    assert (again.changes, again.conflicts, again.appended) == ([], [], 0)


def test_weeks_by_number_are_found_again_when_an_event_moves(team: Team) -> None:
    event = team.event("Rust", MAY_7, came=3)
    team.event("Go", MAY_7, came=4)
    headers = ("Semaine", "Soirée", "Participants")
    write_rows(team.path, {"Suivi": [headers, (19, "Go", None)]})
    team.fill()
    assert team.rows()[1:] == [(19, "Go", 4), (19, "Rust", 3)]
    start = team.moment(JUNE_4)
    team.change(event, dtstart=start, dtend=start.replace(hour=23))
    assert [(change.address, change.new.value) for change in team.plan().changes] == [("A3", 23)]

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from mozspaces_desktop.commands.arguments import LISTS
from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import delete_event, event_by_id
from tests.commands.conftest import Say

Ask = Callable[..., Any]
Refused = Callable[..., str]
NEVER_ATTENDED = """
    SELECT id, title FROM event
    WHERE status = 'confirmed' AND retired_at IS NULL AND id NOT IN (SELECT event_id FROM check_in) LIMIT 1
"""
HEADERS = ["Jour", "Titre", "Salle", "Participants", "Venus", "Payé par"]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A team's own list of its evenings, below a title; it has none of them yet."""
    return written(tmp_path / "Suivi.xlsx", {"Soirées": [["Nos soirées"], [], HEADERS], "Notes": [["À faire"]]})


def written(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def columns_of(listed: dict[str, Any]) -> dict[str, str]:
    return {one["means"]: one["column"] for one in listed["columns"]}


def test_adopt_shows_what_is_understood(ask: Ask, say: Say, demo_file: Path, book: Path) -> None:
    answer = ask("adopt", book)
    [listed] = answer["lists"]
    assert (listed["sheet"], listed["table"], listed["header_row"], listed["last_row"]) == ("Soirées", "events", 3, 3)
    assert columns_of(listed) == {"Date": "A", "Event": "B", "Room": "C", "Attendees": "D"}
    assert listed["columns"][0] == {
        "header": "Jour",
        "column": "A",
        "means": "Date",
        "why": "synonym",
        "sureness": 0.92,
    }
    assert listed["left_alone"] == ["Venus", "Payé par"]
    said = say("--data", demo_file, "adopt", book)
    assert said.out.startswith("“Soirées”, row 3: events, 0 rows\nColumn  Header")
    assert "A       Jour          Date       as it was before" in said.out
    assert "Left alone: Venus, Payé par" in said.out


def test_adopt_takes_corrections_and_remembers_them(ask: Ask, book: Path) -> None:
    told = ("--sheet", "Soirées", "--column", "venus=attendees", "--column", "Salle=")
    wanted = {"Date": "A", "Event": "B", "Attendees": "E"}
    assert columns_of(ask("adopt", book, *told)["lists"][0]) == wanted
    assert columns_of(ask("adopt", book)["lists"][0]) == wanted
    assert columns_of(ask("adopt", book, "--anew")["lists"][0])["Attendees"] == "D"


def test_adopt_finds_a_list_where_it_is_told(ask: Ask, refused: Refused, tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", {"一": [["日期", "活動", "人數"]], "二": [["x", "y"]]})
    assert "looks like a list of events" in refused("adopt", book)
    assert "say which with --sheet" in refused("adopt", book, "--header-row", 1)
    told = ("--sheet", "一", "--header-row", 1, "--table", "events", "--column", "日期=Date", "--column", "活動=Event")
    [listed] = ask("adopt", book, *told, "--column", "人數=Attendees")["lists"]
    assert columns_of(listed) == {"Date": "A", "Event": "B", "Attendees": "C"}


def test_adopt_of_one_sheet_needs_no_name(ask: Ask, tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", {"Suivi": [["Day", "Stuff"], [], ["Semaine", "Événements"]]})
    answer = ask("adopt", book, "--header-row", 1, "--table", "events")
    assert [(one["table"], one["header_row"]) for one in answer["lists"]] == [("events", 1), ("weekly", 3)]
    answer = ask("adopt", book, "--header-row", 3, "--table", "none")
    assert [(one["table"], one["header_row"]) for one in answer["lists"]] == [("events", 1), (None, 3)]


def test_adopt_refuses_what_makes_no_sense(refused: Refused, book: Path, tmp_path: Path, say: Say) -> None:
    assert "There is no sheet “Mai”; there are: Soirées, Notes." in refused("adopt", book, "--sheet", "Mai")
    assert "No list has a column “Prix”" in refused("adopt", book, "--column", "Prix=Attendees")
    assert "could be “Prix”" in refused("adopt", book, "--column", "Salle=Prix")
    assert "could be “”" in refused("adopt", book, "--column", "Venus=")
    assert "Row 2 of “Soirées” is empty" in refused("adopt", book, "--sheet", "Soirées", "--header-row", 2)
    assert "cannot be read" in refused("adopt", tmp_path / "none.xlsx")
    with pytest.raises(SystemExit):
        say("adopt", book, "--column", "Salle")
    with pytest.raises(SystemExit):
        say("adopt", book, "--column", "=Room")


def test_fill_fills_what_was_adopted(ask: Ask, say: Say, demo_file: Path, book: Path) -> None:
    events = len(ask("figures", "--season", "2014")["events"])
    ask("adopt", book, "--column", "Venus=Attendees")
    before = book.read_bytes()
    would = ask("fill", book, "--season", "2014", "--dry-run")
    assert (would["dry_run"], would["changed"], would["added"]) == (True, 0, events)
    assert book.read_bytes() == before
    said = say("--data", demo_file, "fill", book, "--season", "2014")
    assert said.out.splitlines() == [
        f"Filled {book}: 0 cells changed, {events} rows added.",
        f"  “Soirées” (events): 0 of 0 known rows updated, {events} new.",
    ]
    sheet = load_workbook(book)["Soirées"]
    assert sheet.max_row == 3 + events
    assert all(sheet.cell(row, 4).value is None for row in range(4, 4 + events))
    again = ask("fill", book, "--season", "2014")
    assert (again["changed"], again["added"], again["lists"][0]["known"]) == (0, 0, events)


def test_fill_shows_conflicts_and_overwrites_them_only_if_told(ask: Ask, say: Say, demo_file: Path, book: Path) -> None:
    ask("fill", book, "--season", "2014")
    edited = load_workbook(book)
    sheet = edited["Soirées"]
    here = sheet["D4"].value
    sheet["D4"], sheet["A90"], sheet["B91"] = 1_000, None, None
    edited.save(book)
    said = say("--data", demo_file, "fill", book, "--season", "2014")
    title = sheet["B4"].value
    assert f"  Soirées!D4, Attendees of “{title}”: “1000” there, “{here}” here; kept." in said.out.splitlines()
    [conflict] = ask("fill", book, "--season", "2014")["conflicts"]
    assert (conflict["there"], conflict["here"], conflict["filled_last"]) == ("1000", str(here), str(here))
    said = say("--data", demo_file, "fill", book, "--season", "2014", "--overwrite", "all", "--dry-run")
    assert said.out.startswith(f"Would fill {book}: 1 cell changed, 0 rows added. Nothing was changed.")
    [conflict] = ask("fill", book, "--season", "2014", "--overwrite", "all")["conflicts"]
    assert conflict["overwritten"]
    assert load_workbook(book)["Soirées"]["D4"].value == here


def test_fill_says_what_it_left(ask: Ask, say: Say, demo_file: Path, tmp_path: Path) -> None:
    first = ask("figures", "--season", "2014")["events"][0]
    day, title = first["date"], first["event"]
    sheets: dict[str, list[list[Any]]] = {
        "Soirées": [["Date", "Titre", "Participants"], ["2013-01-01", "Ancienne", 3], [day, title, "=1+1"], ["Total"]],
        "Chiffres": [["Indicateur", "Réalisé"], ["Participants", None], ["Pizzas", 12]],
    }
    book = written(tmp_path / "a.xlsx", sheets)
    lines = say("--data", demo_file, "fill", book, "--season", "2014").out.splitlines()
    assert lines[1].startswith("  “Soirées” (events): 0 of 1 known row updated")
    assert "1 other row left alone; formulas left in Attendees" in lines[1]
    assert "1 other row left alone; not in this list: Public events held, Events per week" in lines[2]
    assert "Insert 70 empty rows above row 4" in lines[-1]
    problems = ask("fill", book, "--season", "2014")["problems"]
    assert [one["where"] for one in problems] == ["Soirées!A4"]


def test_fill_says_what_vanished(ask: Ask, say: Say, demo_file: Path, book: Path) -> None:
    ask("fill", book, "--season", "2014")
    with Database.open(demo_file) as database, database.begin("Delete") as session:
        key, title = session.connection().exec_driver_sql(NEVER_ATTENDED).one()
        delete_event(session, event_by_id(session, key))
    said = say("--data", demo_file, "fill", book, "--season", "2014")
    assert f"no longer in the calendar: {title}" in said.out
    edited = load_workbook(book)
    edited["Soirées"]["B3"] = "Autre chose"
    edited.save(book)
    assert "No list in “Suivi.xlsx” is known" in say("--data", demo_file, "fill", book, "--season", "2014").err


def test_fill_says_which_list_is_lost(ask: Ask, say: Say, demo_file: Path, tmp_path: Path) -> None:
    headers = ["Date", "Titre", "Participants"]
    book = written(tmp_path / "a.xlsx", {"Soirées": [headers], "Semaines": [["Semaine", "Événements"]]})
    ask("adopt", book)
    edited = load_workbook(book)
    edited["Semaines"]["B1"] = "Autre chose"
    edited.save(book)
    said = say("--data", demo_file, "fill", book, "--season", "2014")
    assert "  “Semaines”: the list that was there is no longer found." in said.out.splitlines()


def test_fill_of_a_copy_leaves_the_workbook(ask: Ask, book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    answer = ask("fill", book, "--season", "2014", "--out", tmp_path / "copy.xlsx")
    assert answer["path"] == str(tmp_path / "copy.xlsx")
    assert book.read_bytes() == before
    assert load_workbook(tmp_path / "copy.xlsx")["Soirées"]["B4"].value


def test_contributors_are_numbers_unless_asked(ask: Ask, tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", {"Gens": [["Contributeur", "Domaine", "Actif depuis"]]})
    ask("fill", book, "--season", "2014")
    assert str(load_workbook(book)["Gens"]["A2"].value).startswith("PAR-")
    ask("fill", book, "--season", "2014", "--names")
    assert not str(load_workbook(book)["Gens"]["A2"].value).startswith("PAR-")


def test_the_space_of_a_workbook_is_remembered(ask: Ask, refused: Refused, demo_file: Path, book: Path) -> None:
    with Database.open(demo_file) as database, database.begin("Add") as session:
        spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    ask("adopt", book)
    assert "Berlin" in refused("fill", book, "--season", "2014")
    ask("adopt", book, "--space", "Paris")
    assert ask("fill", book, "--season", "2014", "--dry-run")["added"] > 0
    ask("adopt", book, "--space", "Berlin")
    assert ask("fill", book, "--season", "2014", "--dry-run")["added"] == 0
    assert ask("fill", book, "--all-spaces", "--season", "2014", "--dry-run")["added"] > 0


def test_the_pilots_own_workbook_is_understood_completely(ask: Ask, tmp_path: Path) -> None:
    book = tmp_path / "pilot.xlsx"
    ask("report", "--season", "2014", "--out", book, "--attendance")
    lists = ask("adopt", book)["lists"]
    assert [one["table"] for one in lists] == ["headline", "tracks", "focus", "events", "weekly", "contributors"]
    assert all(one["left_alone"] == [] for one in lists)
    assert {column["why"] for one in lists for column in one["columns"]} == {"exact"}
    before = book.read_bytes()
    filled = ask("fill", book, "--season", "2014")
    assert (filled["changed"], filled["added"], filled["conflicts"]) == (0, 0, [])
    assert book.read_bytes() == before


def test_lists_can_be_named_as_the_core_names_them() -> None:
    assert (*(table.value for table in Table), "none") == LISTS

"""What people typed survives the workbook, and is never a formula."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import ExportResult, export_workbook
from mozspaces_desktop.core.pilot_workbook.texts import LONGEST_TEXT, cell_text, shown_width
from tests.conftest import NOW
from tests.core.pilot_workbook.contract import check
from tests.core.seasons import FIRST_DAY, PlannedEvent, Season, write_season

ODD = (
    *("=1+1", "@SUM(A1)", "+33 1 23", "-2", "'quoted", "#N/A", "#DIV/0!", "TRUE", "42", "2014-05-01", "1e5"),
    *("<b>&amp;", "𝔘𝔫𝔦 👩‍👩‍👧", "مرحبا", "‮drawkcab", "é vs é", "_x0041_", "東京の夜" * 20, "a\nb", "x" * 200),
)


def export_titles(database: Database, target: Path, titles: tuple[str, ...]) -> ExportResult:
    """Export a season of events with these titles, each with a guest of the same name."""
    events = tuple(
        PlannedEvent(day=number % 50, hour=number // 50 % 24, title=title, came=frozenset({number % len(titles)}))
        for number, title in enumerate(titles)
    )
    with database.begin("Write a season") as session:
        write_season(session, Season(events=events, people=titles))
    with database.read() as session:
        space, period = spaces.space_named(session), Period.of(spaces.season_named(session, None, FIRST_DAY))
        return export_workbook(session, target, Scope((space,), period), now=NOW, attendance=True)


def test_odd_titles_and_names_come_back_as_they_were(database: Database, tmp_path: Path) -> None:
    result = export_titles(database, tmp_path / "out.xlsx", ODD)
    tables = check(result.path, attendance=True)
    written = {line["Event"].replace("_x005F_", "_") for line in tables["tblEvents"]}
    assert written == set(ODD)
    assert len(tables["tblAttendance"]) == len(ODD)
    assert result.problems == ()


def test_a_formula_stays_text_even_when_it_is_edited(database: Database, tmp_path: Path) -> None:
    export_titles(database, tmp_path / "out.xlsx", ("=1+1", "plain"))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Events"]
    assert [(sheet.cell(row, 5).data_type, bool(sheet.cell(row, 5).quotePrefix)) for row in (2, 3)] == [
        ("s", True),
        ("s", False),
    ]


def test_what_a_cell_cannot_hold_is_left_out_and_reported(database: Database, tmp_path: Path) -> None:
    result = export_titles(database, tmp_path / "out.xlsx", ("be\x07ll\x1b", "long" * 10_000, "\x01"))
    events = check(result.path, attendance=True)["tblEvents"]
    assert [len(line["Event"] or "") for line in events] == [4, LONGEST_TEXT, 0]
    told = {problem.where: str(problem.reason) for problem in result.problems}
    assert told["Events, E2"] == "Left out 2 control characters that a workbook cannot hold."
    assert told["Events, E3"] == "Left out the end of a text that is longer than a cell can hold."
    assert told["Events, E4"] == "Left out 1 control characters that a workbook cannot hold."


@given(st.text(st.characters(codec=None)))
@example("\ud800")
@example("\ufffe\uffff\x00\x0b")
@example("_x005F_ _x0041_")
def test_any_text_fits_into_a_cell_or_loses_only_what_xml_forbids(text: str) -> None:
    fitting = cell_text(text)
    kept = [letter for letter in text.replace("\r\n", "\n").replace("\r", "\n") if _allowed(letter)]
    unescaped = fitting.text.replace("_x005F_", "_")
    assert not fitting.cut
    assert [letter for letter in unescaped if letter != "\ufffd"] == [one for one in kept if one not in "\ufffd"]
    assert fitting.dropped == sum(not _allowed(letter) for letter in text if not "\ud800" <= letter <= "\udfff")


def _allowed(letter: str) -> bool:
    return letter in "\t\n\r" or "\x20" <= letter <= "\ud7ff" or "\ue000" <= letter <= "\ufffd" or letter > "\uffff"


@pytest.mark.parametrize("letter", ["x", "é", "😀", "東"])
def test_a_text_is_cut_at_what_excel_counts(letter: str) -> None:
    fitting = cell_text(letter * 40_000)
    units = len(fitting.text.encode("utf-16-le")) // 2
    assert fitting.cut
    assert LONGEST_TEXT - 1 <= units <= LONGEST_TEXT
    assert set(fitting.text) == {letter}


def test_chinese_takes_two_columns_and_nothing_more_than_sixty() -> None:
    assert (shown_width("abc"), shown_width("é"), shown_width("東京"), shown_width("東" * 50)) == (3, 1, 4, 60)

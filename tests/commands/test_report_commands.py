"""``figures`` and ``report`` say the same, and what plain counting of the rows says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl

from tests.commands.conftest import Say

Ask = Callable[..., Any]

COUNTED = """
    SELECT count(*), sum(track = 'technical'),
        (SELECT count(*) FROM check_in c JOIN event e ON e.id = c.event_id WHERE e.public)
        + (SELECT sum(count) FROM guests g JOIN event e ON e.id = g.event_id WHERE e.public)
        + (SELECT sum(attendees) FROM recorded_totals)
    FROM event WHERE public AND status = 'held'
"""


def test_the_figures_are_those_of_the_rows(ask: Ask, demo_file: Path) -> None:
    figures = ask("figures")
    with closing(sqlite3.connect(demo_file)) as raw:
        held, technical, attendees = raw.execute(COUNTED).fetchone()
        [active] = raw.execute("SELECT count(DISTINCT person_id) FROM contribution WHERE stage = 'active'").fetchone()
    assert (figures["season"], figures["from"], figures["to"]) == ("2014", "2014-05-01", "2014-12-31")
    assert figures["public_events_held"]["actual"] == held == 39
    assert figures["public_events_held"]["target"] == 96
    assert figures["attendees"]["actual"] == attendees
    assert figures["new_active_contributors"]["actual"] == active
    assert figures["technical_share_of_events"]["actual"] == technical / held
    assert set(figures["events_per_week"]) == {"actual", "target", "percent_of_target", "projected"}
    for name in ("unique_attendees", "newcomers", "returning_rate", "contributors_per_event"):
        assert figures[name]["actual"] > 0
    assert [len(figures[name]) for name in ("tracks", "focus_areas")] == [3, 11]
    assert sum(week["events_held"] for week in figures["weekly"]) == held


def test_any_days_can_be_asked_for(ask: Ask, refused: Callable[..., str]) -> None:
    june = ask("figures", "--space", "Paris", "--from", "2014-06-01", "--to", "2014-06-30")
    assert june["season"] is None
    assert june["public_events_held"]["actual"] == sum(
        event["status"] == "Held" and event["public"] == "Yes" for event in june["events"]
    )
    assert all(event["date"].startswith("2014-06") for event in june["events"])
    assert refused("figures", "--season", "1999") == "There is no season called “1999”; this file has: 2014."
    assert "correct its days" in refused("figures", "--from", "2014-06-30", "--to", "2014-06-01")


def test_people_read_tables(say: Say, demo_file: Path) -> None:
    said = say("figures", "--data", demo_file)
    headline, *_rest = said.out.split("\n\n")[1:]
    assert headline.splitlines()[1].split() == ["Public", "events", "held", "39", "96", "41%", "100"]
    assert "Privacy/Policy" in said.out


def test_the_workbook_says_the_same(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "pilot.xlsx"
    answer = ask("report", "--out", target, "--season", "2014")
    assert (answer["path"], answer["problems"]) == (str(target), [])
    figures = ask("figures", "--season", "2014")
    assert (answer["events"], answer["contributors"]) == (len(figures["events"]), len(figures["contributors"]))
    book = openpyxl.load_workbook(target, read_only=True)
    cells = {row[0]: row[1] for row in book["Dashboard"].iter_rows(values_only=True, max_col=2)}
    book.close()
    assert cells["Public events held"] == figures["public_events_held"]["actual"]
    assert cells["Attendees"] == figures["attendees"]["actual"]


def test_personal_data_only_on_request(ask: Ask, tmp_path: Path) -> None:
    ask("report", "--out", tmp_path / "plain.xlsx")
    ask("report", "--out", tmp_path / "full.xlsx", "--names", "--attendance")
    sheets = {}
    for name in ("plain", "full"):
        book = openpyxl.load_workbook(tmp_path / f"{name}.xlsx", read_only=True)
        sheets[name] = book.sheetnames
        book.close()
    assert "Attendance" not in sheets["plain"]
    assert "Attendance" in sheets["full"]


def test_a_report_replaces_no_data_file_folder_or_device(refused: Callable[..., str], demo_file: Path) -> None:
    before = demo_file.read_bytes()
    assert "data file itself" in refused("report", "--out", demo_file)
    assert demo_file.read_bytes() == before
    assert "is no file" in refused("report", "--out", demo_file.parent)
    assert "no folder" in refused("report", "--out", demo_file.parent / "none" / "x.xlsx")

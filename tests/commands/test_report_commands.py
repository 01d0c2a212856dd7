"""``figures`` and ``report`` say the same, and what plain counting of the rows says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Track
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


def held_in(demo_file: Path, month: str, condition: str = "1") -> int:
    """How many public events of a month were held, by the rows; no event of the demo begins near midnight."""
    query = f"""
        SELECT count(*) FROM event JOIN coordinator ON coordinator.id = coordinator_id
        WHERE public AND status = 'held' AND dtstart LIKE '{month}-%' AND {condition}
    """
    with closing(sqlite3.connect(demo_file)) as raw:
        [count] = raw.execute(query).fetchone()
    return int(count)


def test_a_month_stands_beside_the_month_before(ask: Ask, say: Say, demo_file: Path) -> None:
    july = ask("figures", "--month", "2014-07")
    assert (july["from"], july["to"], july["season"]) == ("2014-07-01", "2014-07-31", None)
    assert july["public_events_held"]["actual"] == held_in(demo_file, "2014-07") > 0
    assert (july["previous"]["from"], july["previous"]["to"]) == ("2014-06-01", "2014-06-30")
    assert july["previous"]["public_events_held"] == held_in(demo_file, "2014-06") > 0
    assert sum(line["arrivals"] for line in july["hours"]) > july["unique_attendees"]["actual"]
    about, headline, *_parts, hours = say("figures", "--data", demo_file, "--month", "2014-07").out.split("\n\n")
    assert about.splitlines() == ["Paris: 2014-07-01 to 2014-07-31", "Before: 2014-06-01 to 2014-06-30"]
    assert headline.splitlines()[0].split()[-1] == "Before"
    assert headline.splitlines()[1].split()[-1] == str(held_in(demo_file, "2014-06"))
    assert hours.splitlines()[0].split() == ["Hour", "Arrivals"]


@pytest.mark.parametrize(
    ("option", "name", "condition"),
    [
        ("--track", "non-technical", "event.track = 'non-technical'"),
        ("--coordinator", "JULIEN kerboul", "coordinator.name = 'Julien Kerboul'"),
        (
            "--focus-area",
            "coding",
            "event.id IN (SELECT event_id FROM event_focus_area l JOIN focus_area a ON a.id = l.focus_area_id"
            " WHERE a.name = 'Coding')",
        ),
    ],
)
def test_a_part_of_the_events_has_no_targets(
    ask: Ask, say: Say, demo_file: Path, option: str, name: str, condition: str
) -> None:
    part = ask("figures", "--month", "2014-07", option, name)
    held = held_in(demo_file, "2014-07", condition)
    assert 0 < held < held_in(demo_file, "2014-07")
    assert part["public_events_held"] == {"actual": held, "target": None, "percent_of_target": None, "projected": None}
    assert part["previous"]["public_events_held"] == held_in(demo_file, "2014-06", condition)
    wanted = option.strip("-").replace("-", " ")
    assert f"\nOnly {wanted}: " in say("figures", "--data", demo_file, "--month", "2014-07", option, name).out


def test_all_spaces_are_counted_together(ask: Ask, say: Say, demo_file: Path) -> None:
    with Database.open(demo_file) as database, database.begin("Add space") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        session.flush()
        start = datetime(2014, 7, 3, 17, tzinfo=UTC)
        said = EventFields("Treffen", start, start, "Europe/Berlin", Track.TECHNICAL, status=EventStatus.HELD)
        add_event(session, berlin, said)
    paris, together = ask("figures", "--space", "Paris"), ask("figures", "--all-spaces")
    assert together["space"] == "All spaces"
    assert [line["space"] for line in together["spaces"]] == ["Berlin", "Paris", "Total"]
    assert [line["events_held"] for line in together["spaces"]] == [1, 39, 40]
    assert together["public_events_held"]["target"] == 2 * paris["public_events_held"]["target"]
    assert together["attendees"] == paris["attendees"]
    assert "\n\nSpace " in say("figures", "--data", demo_file, "--all-spaces").out


def test_unknown_names_are_answered_with_the_known_ones(refused: Callable[..., str]) -> None:
    assert refused("figures", "--coordinator", "Nobody") == (
        "There is no coordinator called “Nobody” here; there are: Aïcha Benkirane, Julien Kerboul."
    )
    assert refused("report", "--out", "x.xlsx", "--focus-area", "Cooking").startswith(
        "There is no focus area called “Cooking” here; there are: Coding, Engagement,"
    )
    assert refused("figures", "--space", "Rome") == "There is no space called “Rome”; this file has: Paris."
    assert "between 1970-01-01" in refused("figures", "--month", "0001-01")

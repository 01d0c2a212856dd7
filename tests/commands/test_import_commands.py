"""``import-signups`` and ``import-calendar`` bring real files in, once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import sample_signups
from mozspaces_desktop.core.events import event_meant
from mozspaces_desktop.core.signups.lists import ColumnMapping, Corrections, Role
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from mozspaces_desktop.core.signups.reader import read_signups
from tests.commands.conftest import Say

Ask = Callable[..., Any]

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:one@example.org
DTSTAMP:20140701T120000Z
DTSTART;TZID=Europe/Paris:20140820T190000
DTEND;TZID=Europe/Paris:20140820T210000
SUMMARY:Summer party
END:VEVENT
BEGIN:VEVENT
UID:two@example.org
DTSTAMP:20140701T120000Z
SUMMARY:When?
END:VEVENT
END:VCALENDAR
"""


def test_a_sign_up_list_comes_in_once(ask: Ask) -> None:
    line = ("import-signups", sample_signups(), "--event", "Rust study group")
    before = len(ask("people"))
    counts = ("added", "updated", "unchanged", "skipped")
    assert [ask(*line, "--dry-run")[name] for name in counts] == [19, 0, 6, 2]
    assert len(ask("people")) == before
    first = ask(*line)
    assert [first[name] for name in counts] == [19, 0, 6, 2]
    assert [problem["where"] for problem in first["problems"]] == ["row 14", "row 18"]
    assert "Refunded" in first["problems"][0]["reason"]
    assert [ask(*line)[name] for name in counts] == [0, 0, 25, 2]
    assert len(ask("people")) == before + 15


def test_people_are_told_what_came_in(say: Say, demo_file: Path) -> None:
    said = say("import-signups", sample_signups(), "--event", "Rust study group", "--data", demo_file, "--dry-run")
    assert said.out.splitlines() == [
        "People: 19 added, 0 updated, 6 unchanged, 2 skipped. Nothing was changed.",
        "  row 14: The list says “Refunded”.",
        "  row 18: The same ticket stands in row 8.",
    ]


def test_a_list_is_read_as_it_was_corrected_in_the_window(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Zbrmf;Name;Email\nAna Reyes;Amina;a@example.com\n", encoding="utf-8")
    corrections = Corrections(columns=ColumnMapping({Role.NAME: (0,), Role.EMAIL: (2,)}))
    with Database.open(demo_file) as database:
        with database.read() as session:
            event = event_meant(session, "Rust study group", day=date(2014, 7, 31))
            plan = plan_import(session, event, read_signups(path, corrections))
        with database.begin(labels.IMPORT_SIGNUPS, file=path.name) as session:
            apply_import(session, plan)
    path.write_text("Zbrmf;Name;Email\nBo Li;Bertrand;b@example.com\n", encoding="utf-8")
    ask("import-signups", path, "--event", "Rust study group", "--date", "2014-07-31")
    assert {"Ana Reyes", "Bo Li"} <= {person["name"] for person in ask("people")}
    assert not {"Amina", "Bertrand"} & {person["name"] for person in ask("people")}


def test_a_list_for_an_event_of_another_day(ask: Ask, refused: Callable[..., str]) -> None:
    answer = ask("import-signups", sample_signups(), "--event", "privacy CAFE", "--date", "2014-08-07")
    assert answer["added"] == 25
    assert "say which day" in refused("import-signups", sample_signups(), "--event", "Privacy café")
    assert "on 2014-08-01" in refused("import-signups", sample_signups(), "--event", "x", "--date", "2014-08-01")


def test_a_calendar_comes_in_once(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "summer.ics"
    file.write_text(CALENDAR.replace("\n", "\r\n"), encoding="utf-8")
    first = ask("import-calendar", file, "--space", "Paris")
    assert (first["added"], first["skipped"]) == (1, 1)
    assert "When?" in first["problems"][0]["where"]
    [party] = [event for event in ask("events") if event["title"] == "Summer party"]
    assert (party["start"], party["uid"]) == ("2014-08-20T19:00:00+02:00", "one@example.org")
    again = ask("import-calendar", file)
    assert (again["added"], again["unchanged"], again["changes"]) == (0, 1, [])


def test_what_a_calendar_changed_is_said(ask: Ask, say: Say, demo_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "summer.ics"
    file.write_text(CALENDAR, encoding="utf-8")
    ask("import-calendar", file)
    file.write_text(CALENDAR.replace("20T", "21T"), encoding="utf-8")
    said = say("import-calendar", file, "--data", demo_file)
    assert said.out.splitlines()[:2] == [
        "Events: 0 added, 1 updated, 0 unchanged, 1 skipped.",
        "  “Summer party”: moved from 2014-08-20 19:00 to 2014-08-21 19:00",
    ]


def test_files_that_are_not_there_or_not_what_they_should_be(
    refused: Callable[..., str], tmp_path: Path, demo_file: Path
) -> None:
    for file in (tmp_path / "missing", tmp_path, demo_file):
        refused("import-calendar", file)
        refused("import-signups", file, "--event", "Rust study group")

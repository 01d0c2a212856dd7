"""``spaces``, ``events`` and ``people`` say what the rows say."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.commands.conftest import Say

Ask = Callable[..., Any]


def test_spaces_with_their_rooms_and_coordinators(ask: Ask) -> None:
    [paris] = ask("spaces")
    assert (paris["name"], paris["country"], paris["tzid"]) == ("Paris", "FR", "Europe/Paris")
    assert (paris["target_per_week"], paris["target_per_season"], paris["contributors_per_event"]) == (3, 96, 1.0)
    assert [(room["name"], room["capacity"]) for room in paris["rooms"]] == [
        ("Atelier", 40),
        ("Bibliothèque", 20),
        ("Salle des fêtes", 90),
    ]
    assert {one["track"] for one in paris["coordinators"]} == {"technical", "non-technical"}
    assert len(paris["focus_areas"]) == 10


def test_events_by_start_with_times_of_their_place(ask: Ask) -> None:
    events = ask("events", "--space", "paris")
    of_series = [event for event in events if event["series_id"]]
    assert (len(events) - len(of_series), len(of_series)) == (54, 20)
    assert {event["start"][10:] for event in of_series} == {"T14:00:00+02:00", "T14:00:00+01:00"}
    assert [event["start"] for event in events] == sorted(event["start"] for event in events)
    tonight = next(event for event in events if event["start"] == "2014-07-31T19:00:00+02:00")
    assert tonight["end"] == "2014-07-31T21:30:00+02:00"
    assert tonight["title"] == "Rust study group"
    assert tonight["focus_areas"] == ["Coding"]
    assert (tonight["rsvps"], tonight["attendees"], tonight["status"]) == (45, 12, "held")
    assert tonight["newcomers"] + tonight["returning"] == 12


def test_events_of_some_days(ask: Ask) -> None:
    week = ask("events", "--from", "2014-08-04", "--to", "2014-08-10")
    assert [event["title"] for event in week if event["series_id"]] == ["Open desk"]
    assert {event["start"][:8] for event in week} == {"2014-08-"}
    assert len(ask("events", "--from", "2014-12-17", "--to", "2014-12-17")) == 1
    assert not ask("events", "--from", "2014-12-24", "--to", "2014-12-24")


def test_attendance_nobody_recorded_is_null_and_totals_stand_in_for_check_ins(ask: Ask) -> None:
    by_title = {event["title"]: event for event in ask("events")}
    assert by_title["Web Compatibility bug hunt"]["attendees"] is None
    assert by_title["Webmaker party"]["attendees"] == 38
    assert by_title["Webmaker party"]["newcomers"] == 17
    assert by_title["Speakers’ training"]["status"] == "draft"


def test_attendance_is_the_check_ins_and_the_guests(ask: Ask, demo_file: Path) -> None:
    with closing(sqlite3.connect(demo_file)) as raw:
        query = """
            SELECT id, (SELECT count(*) FROM check_in c WHERE c.event_id = e.id)
                + (SELECT coalesce(sum(count), 0) FROM guests g WHERE g.event_id = e.id) FROM event e
        """
        counted = dict(raw.execute(query))
    found = {event["id"]: event["attendees"] for event in ask("events") if event["title"] != "Webmaker party"}
    assert found == {key: counted.get(key) or None for key in found}


def test_people_by_name_with_their_visits(ask: Ask, demo_file: Path) -> None:
    people = ask("people")
    with closing(sqlite3.connect(demo_file)) as raw:
        visits = dict(raw.execute("SELECT person_id, count(*) FROM check_in GROUP BY person_id"))
        registrations = dict(raw.execute("SELECT person_id, count(*) FROM registration GROUP BY person_id"))
    assert {person["id"]: person["visits"] for person in people if person["visits"]} == visits
    assert {person["id"]: person["registrations"] for person in people if person["registrations"]} == registrations
    assert all((person["first_attended"] is None) == (person["visits"] == 0) for person in people)
    assert min(person["first_attended"] for person in people if person["visits"]) == "2014-05-03"


def test_people_read_tables(say: Say, demo_file: Path) -> None:
    for command, header in (("spaces", "Name"), ("events", "Start"), ("people", "Name")):
        said = say(command, "--data", demo_file)
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith(header)
    assert "山本 美咲" in said.out


def test_an_unknown_space_is_refused(refused: Callable[..., str]) -> None:
    assert refused("events", "--space", "Atlantis") == "There is no space called “Atlantis”; this file has: Paris."


def test_a_missing_file_is_refused_with_a_way_out(say: Say, tmp_path: Path) -> None:
    said = say("people", "--data", tmp_path / "none.sqlite")
    assert (said.status, said.out) == (1, "")
    assert "mozspaces-desktop demo" in said.err
    assert not (tmp_path / "none.sqlite").exists()

"""``export-calendar`` writes files that other calendars read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import pytest

from mozspaces_desktop.commands.arguments import parse

Ask = Callable[..., Any]


def titles(path: Path) -> list[str]:
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(path.read_bytes()).events]


def test_one_event(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "evening.ics"
    answer = ask("export-calendar", file, "--event", "Rust study group", "--date", "2014-07-31")
    assert answer == {"path": str(file), "events": 1, "series": 0}
    assert titles(file) == ["Rust study group"]


def test_the_events_of_some_days_and_what_everybody_may_know_of_them(ask: Ask, tmp_path: Path) -> None:
    file, days = tmp_path / "july.ics", ("--from", "2014-07-01", "--to", "2014-07-31")
    events = [event for event in ask("events") if "2014-07-01" <= event["start"] < "2014-08-01"]
    assert ask("export-calendar", file, *days)["events"] == len(events)
    assert sorted(titles(file)) == sorted(event["title"] for event in events)
    ask("export-calendar", file, "--programme", *days)
    public = [one for one in events if one["public"] and one["status"] in ("confirmed", "held")]
    assert sorted(titles(file)) == sorted(event["title"] for event in public)
    assert 0 < len(public) < len(events)
    assert b"X-MOZSPACES" not in file.read_bytes()


def test_a_file_that_cannot_be_written(refused: Callable[..., str], tmp_path: Path, demo_file: Path) -> None:
    assert "There is no folder" in refused("export-calendar", tmp_path / "nowhere" / "x.ics")
    assert "is the data file itself" in refused("export-calendar", demo_file)


def test_days_are_for_several_events() -> None:
    with pytest.raises(SystemExit):
        parse(["export-calendar", "x.ics", "--event", "Rust", "--from", "2014-07-01"])

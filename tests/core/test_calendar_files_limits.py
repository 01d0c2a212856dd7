"""How much of a calendar file comes in, and that what is too much is said and does no harm to the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from mozspaces_desktop.core.calendar_files import calendar_reader, content_lines, read_calendar, repetition_reader
from mozspaces_desktop.core.calendar_files.components import calendars_in
from mozspaces_desktop.core.calendar_files.entries import CalendarFile
from tests.fuzz.calendar_attacks import calendar, event
from tests.fuzz.repetition_attacks import RULES

NOON = "DTSTART:20140506T120000Z"


def read(folder: Path, *events: str) -> CalendarFile:
    path = folder / "x.ics"
    path.write_bytes(calendar(*events))
    return read_calendar(path, tzid="Europe/Paris")


def reasons(found: CalendarFile) -> list[str]:
    return [str(problem.reason) for problem in found.problems]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule[:40])
def test_a_rule_that_leads_nowhere_leaves_the_event(rule: str, tmp_path: Path) -> None:
    found = read(tmp_path, event(1, f"RRULE:{rule}"))
    assert [one.title for one in found.events] == ["Event 1"]


def test_repeating_events_come_in_until_the_calendar_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_reader, "_MOST_BEGINNINGS", 2 * 12 * 31 * 27)
    daily = [event(number, "RRULE:FREQ=DAILY", start=NOON) for number in range(3)]
    found = read(tmp_path, *daily, event(3, start=NOON), event(4, "RRULE:FREQ=DAILY;COUNT=0005", start=NOON))
    assert [one.title for one in found.events] == ["Event 0", "Event 1", "Event 3"]
    assert found.left_out == 2
    full = "The events of the file that repeat would fill the calendar, so this one was left out. Import fewer."
    assert reasons(found) == [full] * 2


@pytest.mark.parametrize(
    ("rule", "room"),
    [("FREQ=DAILY;COUNT=5", 5), ("FREQ=DAILY;UNTIL=20141231", 12 * 31), ("FREQ=YEARLY", 27), ("FREQ=MONTHLY", 12 * 27)],
)
def test_what_repeats_seldom_or_not_for_long_takes_little_room(
    rule: str, room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for most, comes in ((room, 1), (room // 2, 0)):
        monkeypatch.setattr(calendar_reader, "_MOST_BEGINNINGS", most)
        assert len(read(tmp_path, event(1, f"RRULE:{rule}", start=NOON)).events) == comes


def test_after_many_that_are_too_much_no_more_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_reader, "_MOST_BEGINNINGS", 10)
    monkeypatch.setattr(calendar_reader, "_MOST_TRIED", 1)
    found = read(tmp_path, event(1, "RRULE:FREQ=DAILY", start=NOON), event(2, "RRULE:FREQ=DAILY;COUNT=2", start=NOON))
    assert (found.events, found.left_out) == ([], 2)


def test_dates_beyond_the_limit_are_left_out_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repetition_reader, "_MOST_DATES", 2)
    found = read(tmp_path, event(1, "RDATE:20140507T120000Z,,20140508T120000Z", "RDATE:20140509T120000Z", start=NOON))
    assert found.events[0].rdates == "20140507T120000 20140508T120000"
    assert reasons(found) == ["It has more than 2 RDATE; the others were left out."]


@pytest.mark.parametrize("text", ["x" * 900, "x\r\n " * 900, "é" * 450, "x\r\ny z" * 900])
def test_of_a_long_line_the_beginning_is_kept(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_lines, "MAX_LINE", 100)
    monkeypatch.setattr(content_lines, "_LONGEST_KEPT", 404)
    lines = list(content_lines.content_lines(f"SUMMARY:a\r\nDESCRIPTION:{text}\r\nUID:1\r\n".encode()))
    assert [line.name for line in lines] == ["SUMMARY", "DESCRIPTION", "UID"]
    assert 100 < len(lines[1].text) <= 404


def test_parts_that_stand_too_deep_are_passed_over() -> None:
    [_outside, found] = calendars_in(
        content_lines.content_lines(calendar(event(1, *["BEGIN:X"] * 20, "NOTE:deep", *["END:X"] * 20))), file="x.ics"
    )
    [component] = found.events
    assert component.as_text().count("BEGIN:X") == 7
    assert "deep" not in component.as_text()


def test_reading_may_be_stopped_in_the_middle_of_lines(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    path = tmp_path / "x.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\n" + b"X:1\r\n" * 10)
    with pytest.raises(InterruptedError):
        read_calendar(path, tzid="Europe/Paris", progress=stop)

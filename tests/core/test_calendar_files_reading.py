"""Calendar files of other programs, read: every event is there with its times, or named with the reason why not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.calendar_files import CalendarEvent, CalendarFile, calendar_reader, read_calendar
from mozspaces_desktop.core.calendar_files.content_lines import MAX_LINE
from mozspaces_desktop.core.errors import FileError

DATA = Path(__file__).parents[1] / "data" / "calendars"
Read = Callable[[str], CalendarFile]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a text as a calendar file of a space in Paris."""

    def reader(text: str) -> CalendarFile:
        path = tmp_path / "events.ics"
        path.write_text(text, encoding="utf-8", newline="")
        return read_calendar(path, tzid="Europe/Paris")

    return reader


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", "UID:one", "SUMMARY:Rust evening", *lines, "END:VEVENT", ""])


def only(calendar: CalendarFile) -> CalendarEvent:
    (entry,) = calendar.events
    return entry


def reasons(calendar: CalendarFile) -> list[str]:
    return [str(problem.reason) for problem in calendar.problems]


def utc(*when: int) -> datetime:
    return datetime(*when, tzinfo=UTC)  # type: ignore[arg-type, misc]  # a year, a month, a day, ...


@pytest.mark.parametrize(
    ("lines", "start", "end", "tzid", "all_day"),
    [
        # The wall clock of Paris is two hours ahead of UTC in summer and one in winter.
        (["DTSTART:20140731T190000", "DTEND:20140731T210000"], (7, 31, 17), (7, 31, 19), "Europe/Paris", False),
        (["DTSTART:20140131T190000", "DTEND:20140131T210000"], (1, 31, 18), (1, 31, 20), "Europe/Paris", False),
        (["DTSTART:20140731T170000Z", "DTEND:20140731T190000Z"], (7, 31, 17), (7, 31, 19), "Europe/Paris", False),
        (["DTSTART;TZID=UTC:20140731T170000", "DURATION:PT2H"], (7, 31, 17), (7, 31, 19), "Europe/Paris", False),
        (
            ["DTSTART;TZID=Asia/Tokyo:20140731T190000", "DTEND;TZID=Europe/Paris:20140731T140000"],
            (7, 31, 10),
            (7, 31, 12),
            "Asia/Tokyo",
            False,
        ),
        (["DTSTART:20140731T190000", "DURATION:P1DT30M"], (7, 31, 17), (8, 1, 17, 30), "Europe/Paris", False),
        # A day by the calendar has 25 hours when summer time ends; 24 hours have 24.
        (["DTSTART:20141025T190000", "DURATION:P1D"], (10, 25, 17), (10, 26, 18), "Europe/Paris", False),
        (["DTSTART:20141025T190000", "DURATION:PT24H"], (10, 25, 17), (10, 26, 17), "Europe/Paris", False),
        (["DTSTART:20140731T190000"], (7, 31, 17), (7, 31, 17), "Europe/Paris", False),
        (["DTSTART;VALUE=DATE:20140731"], (7, 30, 22), (7, 31, 22), "Europe/Paris", True),
        (["DTSTART:20140731", "DTEND:20140731"], (7, 30, 22), (7, 31, 22), "Europe/Paris", True),
        (["DTSTART;VALUE=DATE:20140731", "DTEND;VALUE=DATE:20140803"], (7, 30, 22), (8, 2, 22), "Europe/Paris", True),
        (["DTSTART;VALUE=DATE:20140731", "DURATION:P2D"], (7, 30, 22), (8, 1, 22), "Europe/Paris", True),
        (["DTSTART;VALUE=DATE:20140731", "DTEND:20140801T120000"], (7, 30, 22), (8, 1, 22), "Europe/Paris", True),
        (["DTSTART;TZID=Asia/Tokyo;VALUE=DATE:20140731"], (7, 30, 22), (7, 31, 22), "Europe/Paris", True),
        (["DTSTART;VALUE=DATE:20140731T190000", "DURATION:PT1H"], (7, 31, 17), (7, 31, 18), "Europe/Paris", False),
        (["DTSTART:2014-07-31T19:00", "DTEND:2014-07-31T20:00"], (7, 31, 17), (7, 31, 18), "Europe/Paris", False),
        (["DTSTART:20140731T190000+0900", "DURATION:PT1H"], (7, 31, 10), (7, 31, 11), "Europe/Paris", False),
    ],
)  # fmt: skip
def test_times(
    read: Read, lines: list[str], start: tuple[int, ...], end: tuple[int, ...], tzid: str, all_day: bool
) -> None:
    calendar = read(event(*lines))
    entry = only(calendar)
    assert (entry.dtstart, entry.dtend) == (utc(2014, *start), utc(2014, *end))
    assert (entry.tzid, entry.all_day) == (tzid, all_day)
    assert calendar.problems == []


def test_a_zone_that_only_the_file_knows_is_converted_by_its_definition() -> None:
    calendar = read_calendar(DATA / "own_zone.ics", tzid="Europe/Paris")
    summer, winter = calendar.events
    assert (summer.dtstart, summer.tzid) == (utc(2014, 7, 31, 14, 30), "Europe/Paris")
    assert (winter.dtstart, winter.tzid) == (utc(2014, 12, 4, 15, 30), "Europe/Paris")
    assert calendar.problems == []


def test_an_unknown_zone_is_the_spaces_and_said_once(read: Read) -> None:
    calendar = read(event("DTSTART;TZID=Our town:20140731T190000", "DTEND;TZID=Our town:20140731T200000"))
    assert only(calendar).dtstart == utc(2014, 7, 31, 17)
    assert reasons(calendar) == [
        "The time zone “Our town” is unknown and not described in the file; its times are read as times in "
        "Europe/Paris."
    ]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "It has no start (DTSTART) that can be read, so it was left out."),
        (["DTSTART:"], "It has no start (DTSTART) that can be read, so it was left out."),
        (["DTSTART:20140230"], "Its start “20140230” is no date or time, so it was left out."),
        (["DTSTART:Next Year"], "Its start “Next Year” is no date or time, so it was left out."),
        (["DTSTART:00010101T000000"], "Its start or end lies outside the years 2 to 9998, so it was left out."),
        (["DTSTART:99991231T235959Z"], "Its start or end lies outside the years 2 to 9998, so it was left out."),
        (["DTSTART;VALUE=DATE:99991231"], "Its start or end lies outside the years 2 to 9998, so it was left out."),
        (
            ["DTSTART:20140101", "DURATION:P99999999D"],
            "Its start or end lies outside the years 2 to 9998, so it was left out.",
        ),
        (["DTSTART:20140101", "DTEND:21140101"], "It lasts 36524 days, which must be a mistake, so it was left out."),
    ],
)
def test_what_cannot_be_imported_is_named(read: Read, lines: list[str], reason: str) -> None:
    calendar = read(event(*lines) + event("UID:two", "DTSTART:20140731T190000").replace("UID:one\n", ""))
    assert [entry.uid for entry in calendar.events] == ["two"]
    assert calendar.left_out == 1
    (problem,) = calendar.problems
    assert (problem.where, str(problem.reason)) == ("#1 “Rust evening” (events.ics:1)", reason)


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("DTEND:20140731T180000", "It ends before it starts; it was imported without its end."),
        ("DURATION:-PT1H", "It ends before it starts; it was imported without its end."),
        ("DTEND:soon", "Its end “soon” cannot be read; it was imported without one."),
        ("DURATION:PT1W", "Its end “PT1W” cannot be read; it was imported without one."),
        (f"DURATION:P{'9' * 30}W", f"Its end “P{'9' * 30}W” cannot be read; it was imported without one."),
    ],
)
def test_an_end_without_sense_is_left_out_and_said(read: Read, end: str, reason: str) -> None:
    calendar = read(event("DTSTART:20140731T190000", end))
    assert only(calendar).dtend == only(calendar).dtstart
    assert reasons(calendar) == [reason]


def test_all_that_an_event_says() -> None:
    calendar = read_calendar(DATA / "one_full_event.ics", tzid="Europe/Paris")
    entry = only(calendar)
    assert entry == CalendarEvent(
        uid="full@example.org",
        title="Soirée Rust, pour débuter 🦀",
        dtstart=utc(2014, 7, 31, 17),
        dtend=utc(2014, 7, 31, 19),
        tzid="Europe/Berlin",
        where="#1 “Soirée Rust, pour débuter 🦀” (one_full_event.ics:7)",
        sequence=3,
        last_modified=utc(2014, 7, 1, 8),
        status="draft",
        public=False,
        location="Main hall, 16 boulevard Montmartre",
        description="Bring a laptop.\n=1+1; all welcome",
        url="https://example.org/rust?x=1,2",
        organizer="Amina Diallo",
        categories=("Coding", "Talks, short", "Localization"),
        extra='ORGANIZER;CN="Amina Diallo":mailto:amina@example.org\n'
        "BEGIN:VALARM\nSUMMARY:Not this one\nTRIGGER:-PT15M\nEND:VALARM",
    )
    assert reasons(calendar) == ["Entries that are no events were left out: VTODO × 1."]


def test_a_series_and_what_differs_in_it() -> None:
    calendar = read_calendar(DATA / "series_with_a_change.ics", tzid="Europe/Paris")
    weekly, changed, cancelled = calendar.events
    assert (weekly.repeats, weekly.rrule, weekly.tzid) == (True, "FREQ=WEEKLY;COUNT=4", "Europe/Paris")
    assert (changed.repeats, changed.recurrence_id) == (False, "20140808T190000")
    assert changed.replaces.in_utc() == utc(2014, 8, 8, 17)
    assert (changed.dtstart, cancelled.status) == (utc(2014, 8, 8, 18), "cancelled")
    assert calendar.problems == []


def test_a_calendar_that_cancels_cancels_all(read: Read) -> None:
    calendar = read("BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event("DTSTART:20140731T190000") + "END:VCALENDAR\n")
    assert only(calendar).status == "cancelled"


def test_events_without_a_uid_get_one_that_stays(read: Read) -> None:
    text = event("DTSTART:20140731T190000") + event("DTSTART:20140801T190000")
    first = read(text.replace("UID:one\n", "")).events
    again = read(text.replace("UID:one\n", "")).events
    assert [entry.uid for entry in first] == [entry.uid for entry in again]
    assert len({entry.uid for entry in first}) == 2


def test_of_an_event_given_twice_the_newer_version_counts(read: Read) -> None:
    newer = event("SEQUENCE:2", "DTSTART:20140731T190000")
    calendar = read(newer + event("SEQUENCE:1", "DTSTART:20140730T190000"))
    assert (only(calendar).sequence, calendar.left_out) == (2, 1)
    assert [problem.where for problem in calendar.problems] == ["#2 “Rust evening” (events.ics:7)"]


def test_different_events_with_one_uid_are_all_read(read: Read) -> None:
    text = event("DTSTART:20140731T190000") + event("DTSTART:20140801T190000")
    calendar = read(text)
    assert [entry.dtstart.day for entry in calendar.events] == [31, 1]
    assert len({entry.uid for entry in calendar.events}) == 2
    assert calendar == read(text)
    assert (calendar.left_out, calendar.problems) == (0, [])


def test_several_calendars_each_with_its_own_zone_of_the_same_name() -> None:
    calendar = read_calendar(DATA / "two_calendars.ics", tzid="Europe/Paris")
    assert [entry.dtstart for entry in calendar.events] == [
        utc(2014, 7, 31, 14),
        utc(2014, 7, 31, 10),
        utc(2014, 7, 31, 17),
    ]


def test_what_is_no_event_is_counted(read: Read) -> None:
    todo = "BEGIN:VTODO\nDTSTART:20140731\nEND:VTODO\n"
    calendar = read(f"BEGIN:VCALENDAR\n{todo}{todo}BEGIN:VJOURNAL\nEND:VJOURNAL\nEND:VCALENDAR")
    assert (calendar.events, calendar.left_out) == ([], 0)
    assert reasons(calendar) == ["Entries that are no events were left out: VJOURNAL × 1, VTODO × 2."]


def test_a_calendar_without_events_says_so(read: Read) -> None:
    assert reasons(read("BEGIN:VCALENDAR\nEND:VCALENDAR")) == ["There is no event in it."]


def test_absurdly_long_text_is_left_out_and_said(read: Read) -> None:
    calendar = read(event("DTSTART:20140731T190000", f"DESCRIPTION:{'x' * MAX_LINE}"))
    assert only(calendar).description == ""
    assert reasons(calendar) == ["Its DESCRIPTION is longer than 200000 characters and was left out."]


@pytest.mark.parametrize("written", ["-1", "x", "", "9" * 5000, "٣", "1.5"])
def test_a_sequence_fits_the_data_file(read: Read, written: str) -> None:
    assert only(read(event("DTSTART:20140731", f"SEQUENCE:{written}"))).sequence == 0


def test_quoted_printable_of_older_programs_is_read(read: Read) -> None:
    calendar = read(event("DTSTART:20140731", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 =3D 1"))
    assert only(calendar).description == "Café = 1"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", r"“x\.ics” is empty\."),
        (b"\r\n \n", r"“x\.ics” is empty\."),
        (b"name,email\nAmina,a@example.org\n", r"“x\.ics” is not a calendar file"),
        (b"PK\x03\x04\x00\x00\xff\xfe", r"“x\.ics” is not a calendar file"),
        (b"BEGIN:VCARD\nFN:Amina\nEND:VCARD", r"“x\.ics” is not a calendar file"),
    ],
)
def test_what_is_no_calendar_file_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "x.ics"
    path.write_bytes(content)
    with pytest.raises(FileError, match=message):
        read_calendar(path, tzid="Europe/Paris")


def test_what_cannot_be_opened_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileError, match=r"“none\.ics” cannot be read: No such file or directory\."):
        read_calendar(tmp_path / "none.ics", tzid="Europe/Paris")
    with pytest.raises(FileError, match=r"cannot be read: Is a directory\."):
        read_calendar(tmp_path, tzid="Europe/Paris")
    monkeypatch.setattr(calendar_reader, "MAX_MEGABYTES", 0)
    with pytest.raises(FileError, match=r"“own_zone\.ics” is larger than 0 MB"):
        read_calendar(DATA / "own_zone.ics", tzid="Europe/Paris")


LINES = st.sampled_from(
    [
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VALARM", "END:VALARM", "UID:a", "UID:b", "SUMMARY:Evening",
        "DTSTART:20140731T190000", "DTSTART;VALUE=DATE:20140731", "DTSTART;TZID=Nowhere:20140731T190000",
        "DTEND:20140801", "DTEND:20140731T200000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY", "SEQUENCE:1",
        "RECURRENCE-ID:20140731T190000",
        "BEGIN:VTIMEZONE", "TZID:Nowhere", "BEGIN:STANDARD", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
        " folded", "", "broken",
    ]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.one_of(st.just("BEGIN:VEVENT"), st.just("END:VEVENT"), LINES), max_size=40))
def test_every_event_is_read_or_named(read: Read, lines: list[str]) -> None:
    calendar = read("\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"]))
    assert len(calendar.events) + calendar.left_out == lines.count("BEGIN:VEVENT")
    named = [
        problem for problem in calendar.problems if "left out" in str(problem.reason) or "again" in str(problem.reason)
    ]
    assert len(named) >= calendar.left_out


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["DTSTART", "DTEND", "DURATION", "RRULE", "TZID", "UID", "SEQUENCE"]),
    value=st.text(max_size=30),
)
def test_no_value_breaks_the_reader(read: Read, name: str, value: str) -> None:
    value = value.encode("utf-8", "replace").decode()
    calendar = read(event("DTSTART:20140731T190000", f"{name}:{value}"))
    assert len(calendar.events) + calendar.left_out >= 1


@pytest.mark.parametrize("moment", ["soon", "99991231T235959Z", ""])
def test_moments_beside_the_point_may_be_unreadable(read: Read, moment: str) -> None:
    [found] = read(event("DTSTART:20140731T190000", f"RECURRENCE-ID:{moment}", "LAST-MODIFIED:x")).events
    assert (found.recurrence_id, found.last_modified) == (moment, None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.datetimes(), hours=st.integers(-50, 10**9), zone=st.sampled_from(["Asia/Tokyo", "America/Anchorage"]))
def test_no_time_breaks_the_reader(read: Read, start: datetime, hours: int, zone: str) -> None:
    written = start.isoformat().replace("-", "").replace(":", "").partition(".")[0]
    calendar = read(event(f"DTSTART;TZID={zone}:{written}", f"DURATION:{'-' if hours < 0 else ''}PT{abs(hours)}H"))
    assert len(calendar.events) + calendar.left_out == 1
    for entry in calendar.events:
        assert entry.dtend - entry.dtstart == timedelta(hours=max(0, hours))

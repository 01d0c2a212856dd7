"""Series of calendar files brought into a real data file: made, changed, ended, and what was done here meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import door
from mozspaces_desktop.core.agenda import entries_between
from mozspaces_desktop.core.calendar_files import import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, delete_event, event_by_id, events_between
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space
from mozspaces_desktop.core.series import Scope, change_occurrence, delete_occurrence, repeat_event

Import = Callable[..., ImportResult]

WEEKLY = "SUMMARY:Office hours\nDTSTART;TZID=Europe/Paris:20140801T190000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"
LATER = "SUMMARY:Office hours (later)\nRECURRENCE-ID;TZID=Europe/Paris:20140808T190000\nDTSTART:20140808T200000"


@pytest.fixture
def bring_in(database: Database, paris: Space, tmp_path: Path) -> Import:
    """Import events, each given by the lines of its VEVENT, into Paris; all have the UID "one"."""

    def importer(*events: str, head: str = "") -> ImportResult:
        path = tmp_path / "events.ics"
        blocks = "".join(f"BEGIN:VEVENT\nUID:one\n{lines}\nEND:VEVENT\n" for lines in events)
        path.write_text(f"BEGIN:VCALENDAR\n{head}{blocks}END:VCALENDAR\n", encoding="utf-8")
        with database.begin("Import calendar {file}", file=path.name) as session:
            return import_calendar(session, paris, read_calendar(path, tzid=paris.tzid))

    return importer


@pytest.fixture
def shown(database: Database, paris: Space) -> Callable[[], list[str]]:
    """What the calendar of Paris shows in 2014: month, day, time and title of each event, and its status."""

    def read() -> list[str]:
        with database.read() as session:
            found = entries_between(session, paris.id, paris.tzid, date(2014, 1, 1), date(2014, 12, 31))
        return [f"{one.span.start:%m-%d %H:%M} {one.title} {one.status.value}" for one in found]

    return read


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.added, result.updated, result.unchanged, result.skipped


def reasons(result: ImportResult) -> list[str]:
    return [str(problem.reason) for problem in result.problems]


def changes(result: ImportResult) -> list[tuple[str, list[str]]]:
    return [(change.title, [str(one) for one in change.what]) for change in result.changes]


def on(database: Database, space: Space, day: int) -> Event:
    """The event of a day of August 2014."""
    start = datetime(2014, 8, day, tzinfo=UTC)
    with database.read() as session:
        (event,) = events_between(session, space.id, start, start + timedelta(days=1))
    return event


def attend(database: Database, event: Event) -> None:
    with database.begin("Check in") as session:
        door.walk_in(session, event_by_id(session, event.id), name="Amina Diallo", at=event.dtstart)


FOUR = [f"08-{day} 19:00 Office hours confirmed" for day in ("01", "08", "15", "22")]


def test_a_series_comes_in_whole_and_once(bring_in: Import, shown: Callable[[], list[str]]) -> None:
    assert counts(bring_in(WEEKLY)) == (1, 0, 0, 0)
    assert shown() == FOUR
    assert counts(bring_in(WEEKLY)) == (0, 0, 1, 0)
    assert shown() == FOUR


def test_what_differs_takes_the_place_of_its_date(bring_in: Import, shown: Callable[[], list[str]]) -> None:
    cancelled = LATER.replace("0808T190000", "0815T190000").replace("0808T20", "0815T19") + "\nSTATUS:CANCELLED"
    for expected in ((3, 0, 0, 0), (0, 0, 3, 0)):
        assert counts(bring_in(LATER, cancelled, WEEKLY)) == expected
        assert shown() == [
            FOUR[0],
            "08-08 20:00 Office hours (later) confirmed",
            "08-15 19:00 Office hours (later) cancelled",
            FOUR[3],
        ]


def test_a_date_cancelled_by_the_file_is_cancelled_as_one_cancelled_here(
    bring_in: Import, database: Database, paris: Space
) -> None:
    bring_in(WEEKLY, LATER.replace("(later)", "").replace("T200000", "T190000\nDURATION:PT1H") + "\nSTATUS:CANCELLED")
    with database.begin("Cancel") as session:
        event = event_by_id(session, on(database, paris, 15).id)
        said = replace(EventFields.of(event), status=EventStatus.CANCELLED)
        change_occurrence(session, event, said, Scope.THIS)
    with database.read() as session:
        theirs, ours = (event_by_id(session, on(database, paris, day).id) for day in (8, 15))
        week = timedelta(weeks=1)
        said = replace(EventFields.of(theirs), dtstart=theirs.dtstart + week, dtend=theirs.dtend + week)
        assert said == EventFields.of(ours)
        assert (theirs.series_id, theirs.uid) == (ours.series_id, ours.uid)


def test_a_change_that_comes_alone_finds_its_series(bring_in: Import, shown: Callable[[], list[str]]) -> None:
    bring_in(WEEKLY)
    assert counts(bring_in(LATER)) == (1, 0, 0, 0)
    assert shown() == [FOUR[0], "08-08 20:00 Office hours (later) confirmed", *FOUR[2:]]


def test_a_change_without_its_series_is_an_event_and_joins_it_later(
    bring_in: Import, shown: Callable[[], list[str]]
) -> None:
    bring_in(LATER)
    assert shown() == ["08-08 20:00 Office hours (later) confirmed"]
    assert counts(bring_in(WEEKLY, LATER)) == (1, 0, 1, 0)
    assert shown() == [FOUR[0], "08-08 20:00 Office hours (later) confirmed", *FOUR[2:]]


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ("EXDATE;TZID=Europe/Paris:20140808T190000", ("01", "15", "22")),
        ("EXDATE:20140808T170000Z,20140815T170000Z", ("01", "22")),
        ("EXDATE:20140808T190000Z", ("01", "15", "22")),
        ("EXDATE;VALUE=DATE:20140808", ("01", "15", "22")),
        ("EXDATE;TZID=Asia/Tokyo:20140809T020000", ("01", "15", "22")),
        ("RDATE:20140803T170000Z", ("01", "03", "08", "15", "22")),
        ("RDATE;VALUE=PERIOD:20140803T170000Z/PT3H", ("01", "03", "08", "15", "22")),
        ("RDATE;VALUE=PERIOD:20140804T170000Z/20140804T173000Z", ("01", "04", "08", "15", "22")),
        ("EXDATE:soon\nRDATE:later", ("01", "08", "15", "22")),
    ],
)  # fmt: skip
def test_dates_in_other_zones_and_kinds(
    bring_in: Import, shown: Callable[[], list[str]], lines: str, days: tuple[str, ...]
) -> None:
    bring_in(f"{WEEKLY}\n{lines}")
    assert shown() == [f"08-{day} 19:00 Office hours confirmed" for day in days]


@pytest.mark.parametrize(
    ("start", "until", "count"),
    [
        # The fourth event begins on 22 August at 19:00 in Paris, which is 17:00 in UTC.
        ("DTSTART;TZID=Europe/Paris:20140801T190000", "20140822T170000Z", 4),
        ("DTSTART;TZID=Europe/Paris:20140801T190000", "20140822T165959Z", 3),
        ("DTSTART;TZID=Europe/Paris:20140801T190000", "20140822", 3),
        ("DTSTART;TZID=Europe/Paris:20140801T190000", "20140822T190000", 4),
        ("DTSTART:20140801T190000", "20140822T190000Z", 4),
        ("DTSTART:20140801T190000", "20140822T185959", 3),
        ("DTSTART:20140801T170000Z", "20140822T170000Z", 4),
        ("DTSTART;VALUE=DATE:20140801", "20140822T120000Z", 4),
        ("DTSTART;VALUE=DATE:20140801", "20140821", 3),
    ],
)
def test_the_last_day_however_it_is_written(
    bring_in: Import, shown: Callable[[], list[str]], start: str, until: str, count: int
) -> None:
    bring_in(f"SUMMARY:Office hours\n{start}\nRRULE:FREQ=WEEKLY;UNTIL={until}")
    assert len(shown()) == count


@pytest.mark.parametrize(
    ("start", "head", "times"),
    [
        # Clocks in Paris go back on 26 October.
        ("DTSTART;TZID=Europe/Paris:20141024T190000", "", ["19:00", "19:00"]),
        ("DTSTART:20141024T190000", "", ["19:00", "19:00"]),
        ("DTSTART:20141024T170000Z", "", ["19:00", "18:00"]),
        ("DTSTART:20141024T170000Z", "X-WR-TIMEZONE:Europe/Paris\n", ["19:00", "19:00"]),
        ("DTSTART:20141024T190000+0200", "", ["19:00", "18:00"]),
        ("DTSTART;TZID=UTC+2:20141024T190000", "", ["19:00", "18:00"]),
    ],
)
def test_it_stays_the_same_time_by_its_own_clock(
    bring_in: Import, shown: Callable[[], list[str]], start: str, head: str, times: list[str]
) -> None:
    bring_in(f"SUMMARY:Evening\n{start}\nRRULE:FREQ=WEEKLY;COUNT=2", head=head)
    assert [line.split()[1] for line in shown()] == times


def test_a_zone_that_only_the_file_knows_is_kept_with_the_series(
    bring_in: Import, shown: Callable[[], list[str]]
) -> None:
    summer = "DTSTART:20000401T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0300\nRRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"
    winter = "DTSTART:20001101T020000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1"
    clock = f"BEGIN:DAYLIGHT\n{summer}\nEND:DAYLIGHT\nBEGIN:STANDARD\n{winter}\nEND:STANDARD"
    head = f"BEGIN:VTIMEZONE\nTZID:Our town\n{clock}\nEND:VTIMEZONE\n"
    bring_in("SUMMARY:Evening\nDTSTART;TZID=Our town:20141001T190000\nRRULE:FREQ=MONTHLY;COUNT=3", head=head)
    # 19:00 there is 16:00 in UTC until November, which is 18:00 in Paris, then 18:00 in UTC and 19:00 in Paris.
    assert [line[:11] for line in shown()] == ["10-01 18:00", "11-01 19:00", "12-01 19:00"]


def test_a_rule_that_is_none_leaves_the_first(bring_in: Import, shown: Callable[[], list[str]]) -> None:
    result = bring_in(WEEKLY.replace("WEEKLY", "SOMETIMES"))
    assert shown() == FOUR[:1]
    assert reasons(result) == [
        "Its rule “FREQ=SOMETIMES;COUNT=4” is none by which an event can repeat; it was imported without that rule."
    ]


def test_a_change_of_all_that_follow_makes_a_series_of_its_own(
    bring_in: Import, shown: Callable[[], list[str]]
) -> None:
    change = LATER.replace("RECURRENCE-ID", "RECURRENCE-ID;RANGE=THISANDFUTURE")
    moved = "SUMMARY:Last\nRECURRENCE-ID;TZID=Europe/Paris:20140822T190000\nDTSTART:20140823T100000"
    for expected in ((3, 0, 0, 0), (0, 0, 3, 0)):
        assert counts(bring_in(WEEKLY, moved, change)) == expected
        assert shown() == [
            FOUR[0],
            "08-08 20:00 Office hours (later) confirmed",
            "08-15 20:00 Office hours (later) confirmed",
            "08-23 10:00 Last confirmed",
        ]


def test_a_series_that_moves_takes_its_events_along_and_says_so(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    bring_in(WEEKLY)
    with database.begin("Change") as session:
        event = event_by_id(session, on(database, paris, 15).id)
        change_occurrence(session, event, replace(EventFields.of(event), title="With guests"), Scope.THIS)
    attend(database, on(database, paris, 8))
    result = bring_in(WEEKLY.replace("T190000", "T180000"))
    assert counts(result) == (0, 1, 0, 0)
    assert changes(result) == [("Office hours", ["moved from 2014-08-01 19:00 to 2014-08-01 18:00"])]
    assert reasons(result) == ["One of its events was left as it is, because somebody attended."]
    assert shown() == [
        "08-01 18:00 Office hours confirmed",
        "08-08 19:00 Office hours held",
        "08-15 18:00 With guests confirmed",
        "08-22 18:00 Office hours confirmed",
    ]


def test_a_rule_that_grows_shorter_keeps_what_was_attended(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    bring_in(WEEKLY)
    attend(database, on(database, paris, 22))
    result = bring_in(WEEKLY.replace("COUNT=4", "COUNT=2"))
    assert changes(result) == [("Office hours", ["it repeats on other dates"])]
    assert reasons(result) == ["One of its events was left as it is, because somebody attended."]
    assert shown() == [*FOUR[:2], "08-22 19:00 Office hours held"]


def test_other_words_of_a_series_are_followed(
    bring_in: Import, shown: Callable[[], list[str]], database: Database
) -> None:
    bring_in(WEEKLY)
    result = bring_in(WEEKLY.replace("Office hours", "Open house") + "\nCLASS:PRIVATE\nSTATUS:TENTATIVE\nSEQUENCE:1")
    assert changes(result) == [
        ("Office hours", ["was called “Office hours”", "it is a draft now", "it is private now"])
    ]
    assert shown() == [line.replace("Office hours confirmed", "Open house draft") for line in FOUR]
    with database.read() as session:
        assert len(session.scalars(select(Series)).all()) == 1


def test_an_event_that_begins_to_repeat_stays_the_one_it_is(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    single = WEEKLY.partition("\nRRULE")[0]
    bring_in(single)
    attend(database, on(database, paris, 1))
    before = on(database, paris, 1).id
    assert counts(bring_in(WEEKLY)) == (0, 1, 0, 0)
    assert shown() == ["08-01 19:00 Office hours held", *FOUR[1:]]
    assert on(database, paris, 1).id == before
    result = bring_in(f"{single}\nSEQUENCE:1")
    assert shown() == ["08-01 19:00 Office hours held"]
    assert changes(result) == [("Office hours", ["it does not repeat any more"])]


def test_what_was_made_to_repeat_here_goes_on_repeating(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    single = WEEKLY.partition("\nRRULE")[0]
    bring_in(single)
    with database.begin("Repeat") as session:
        event = event_by_id(session, on(database, paris, 1).id)
        repeat_event(session, event, EventFields.of(event), "FREQ=WEEKLY;COUNT=4")
    assert counts(bring_in(single)) == (0, 0, 1, 0)
    assert shown() == FOUR


# --- what was deleted here --------------------------------------------------------------------------------------


DELETED = "It was deleted here, and the file has no newer version of it; it stays deleted."


def test_an_event_deleted_here_comes_back_with_a_newer_version_only(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    single = WEEKLY.partition("\nRRULE")[0]
    bring_in(single)
    with database.begin("Delete") as session:
        delete_event(session, event_by_id(session, on(database, paris, 1).id))
    result = bring_in(single.replace("T190000", "T180000"))
    assert (counts(result), reasons(result), shown()) == ((0, 0, 0, 1), [DELETED], [])
    result = bring_in(f"{single}\nSEQUENCE:1")
    assert (counts(result), shown()) == ((0, 1, 0, 0), FOUR[:1])
    assert changes(result) == [("Office hours", ["it is back in the calendar"])]
    assert counts(bring_in(f"{single}\nSEQUENCE:1")) == (0, 0, 1, 0)


def test_a_series_deleted_here_comes_back_with_a_newer_version_only(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    bring_in(WEEKLY)
    with database.begin("Delete") as session:
        delete_occurrence(session, event_by_id(session, on(database, paris, 8).id), Scope.ALL)
    result = bring_in(WEEKLY)
    assert (counts(result), reasons(result), shown()) == ((0, 0, 0, 1), [DELETED], [])
    bring_in(f"{WEEKLY}\nSEQUENCE:1")
    assert shown() == FOUR


def test_one_date_deleted_here_stays_deleted_until_a_newer_version(
    bring_in: Import, shown: Callable[[], list[str]], database: Database, paris: Space
) -> None:
    bring_in(WEEKLY, LATER)
    with database.begin("Delete") as session:
        delete_occurrence(session, event_by_id(session, on(database, paris, 8).id), Scope.THIS)
    remaining = [FOUR[0], *FOUR[2:]]
    assert reasons(bring_in(WEEKLY, LATER)) == ["Its series leaves this date out, so it was left out."]
    assert shown() == remaining
    bring_in(f"{WEEKLY}\nCLASS:PUBLIC")
    assert shown() == remaining
    bring_in(f"{WEEKLY}\nSEQUENCE:1")
    assert shown() == FOUR


def test_an_import_that_was_undone_can_be_made_again(
    bring_in: Import, shown: Callable[[], list[str]], database: Database
) -> None:
    for lines in ((WEEKLY, LATER), (WEEKLY.partition("\nRRULE")[0],)):
        bring_in(*lines)
        before = shown()
        database.undo()
        assert shown() == []
        bring_in(*lines)
        assert shown() == before
        database.undo()


def test_undoing_an_import_takes_a_moved_series_back(
    bring_in: Import, shown: Callable[[], list[str]], database: Database
) -> None:
    bring_in(WEEKLY, LATER)
    before = shown()
    bring_in(WEEKLY.replace("T190000", "T180000"), LATER.replace("0808T190000", "0808T180000"))
    assert shown() != before
    database.undo()
    assert shown() == before

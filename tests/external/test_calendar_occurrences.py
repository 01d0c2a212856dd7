"""When the events of three hundred calendar files take place: as recurring-ical-events has it, with few exceptions.

Each file is imported into a space of its own, and the events of some stretches of time are compared, years later too.
"""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from tests.external.expansion import Imported, of_library

FAILURES = (ValueError, KeyError, TypeError, AttributeError, icalendar.InvalidCalendar)
"""What the library raises for files that it cannot read."""

NOT_READ_BY_THE_LIBRARY = {
    # A VTIMEZONE without a name, with several, or with two of what there may be one of.
    "blankTzid.ics", "test_with_multiple_tzids_in_vtimezone.ics", "america_new_york_forward_reference.ics",
    "pacific_fiji.ics", "multiple_timezones.ics",
    # An event without a beginning; here it is left out with a sentence and the others come in.
    "incoming.ics", "created_calendar_with_unicode_fields.ics", "issue_722_missing_timezones.ics", "twinkle.ics",
    "twinkle_orig.ics", "large-file-with-late-error.ics", "ms_timezones.ics", "multi-event-basic.ics",
    # A DURATION, an RDATE or an EXDATE that is none.
    "phpicalendar_sample.ics", "invalid_duration.ics", "issue_464_invalid_rdate.ics", "parsing_error.ics",
    "bad_custom_ms_tz.ics", "bad_custom_ms_tz2.ics", "test_date_duration.ics",
    # A rule that is none; here the first event comes in with a sentence, or the backslashes are ignored.
    "smallcluster.ics", "issue_1081_invalid_rrule_freq.ics", "issue_165_missing_event.ics", "rfc_7529.ics",
    # A line that is no property.
    "issue_104_broken_calendar.ics",
}  # fmt: skip

OTHERWISE_HERE = {
    "13-MoonPhase.ics": "the calendar is not ended, and the library shows nothing of it",
    "Australian32Holidays.ics": "a changed event without a title: the library shows none, here it is its series'",
    "Christian32Holidays.ics": "the same",
    "google_aus_holidays.ics": "days with a time zone: the library makes midnights there of them",
    "japan_west.ics": "the same",
    "schedule-unstable.ics": "a day called a time, with a zone",
    "event_with_recurrence.ics": "a floating DTSTART with EXDATEs in UTC, which the library takes for one in UTC",
    "example.ics": "days that end when they begin: the library gives them no length, calendars show one day",
    "test_ical_813.ics": "the zone UTC+0, which the library does not know",
    "Office-2012-owa.ics": "zones called (GMT+10:00) Canberra, ..., which the library does not know",
    "music-school-weekly-until.ics": "the zone (GMT +01:00), which the library does not know",
    "windows-quoted-tz-rrule.ics": "the zone (UTC-05:00) Eastern Time, which the library does not know",
    "daily-count-exdate-recurrence-id.ics": "it ends before it begins: the library swaps them, here it has no end",
}


def test_events_take_place_when_the_library_has_them(shared_data: Path, database: Database) -> None:
    same, otherwise, not_read, refused = 0, set(), set(), 0
    for path in sorted((shared_data / "calendars").rglob("*.ics")):
        try:
            imported = Imported(database, path)
        except FileError:
            refused += 1
            continue
        try:
            expected = {window: of_library(path, window) for window in imported.windows()}
        except FAILURES:
            not_read.add(path.name)
            continue
        if all(imported.between(window) == occurrences for window, occurrences in expected.items()):
            same += 1
        else:
            otherwise.add(path.name)
    assert not_read == NOT_READ_BY_THE_LIBRARY
    assert otherwise == set(OTHERWISE_HERE)
    assert (same, refused) == (276, 4)


LIBRARYS_OWN = Path(recurring_ical_events.__file__).parent / "test" / "calendars"
OTHERWISE_IN_ITS_OWN = {
    "Germany_Holidays.ics": "days that end when they begin",
    "end_before_start_event.ics": "it ends before it begins",
    "issue_132_swapped_start_and_end.ics": "the same",
    "issue_201_mixed_datetime_and_date.ics": "a day that ends at a time",
    "issue_201_test_matrix.ics": "days that end at times, and times that end on days",
    "issue_253_additional_recurrence_id.ics": "a change older than its series, which the library leaves out",
}


def test_events_take_place_as_in_the_librarys_own_tests(database: Database) -> None:
    paths = sorted(LIBRARYS_OWN.glob("*.ics"))
    if not paths:
        pytest.skip("the library comes without its tests")
    otherwise = set()
    for path in paths:
        imported = Imported(database, path)
        try:
            expected = {window: of_library(path, window) for window in imported.windows()}
        except FAILURES:
            assert path.name == "bad_rrule_missing_until_event.ics"
            continue
        if any(imported.between(window) != occurrences for window, occurrences in expected.items()):
            otherwise.add(path.name)
    assert otherwise == set(OTHERWISE_IN_ITS_OWN)

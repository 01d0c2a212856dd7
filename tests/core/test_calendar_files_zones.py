"""Zones as other programs name and describe them."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.calendar_files.components import calendars_in
from mozspaces_desktop.core.calendar_files.content_lines import content_lines
from mozspaces_desktop.core.calendar_files.zones import Zone, Zones

CENTRAL_EUROPE = """BEGIN:VTIMEZONE
TZID:Our zone
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=3;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""
EAST_COAST = """BEGIN:VTIMEZONE
TZID:Our zone
BEGIN:DAYLIGHT
DTSTART:19870405T020000
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19671029T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
"""
FIJI = """BEGIN:VTIMEZONE
TZID:Our zone
BEGIN:DAYLIGHT
DTSTART:20101024T020000
RDATE:20111023T020000,20121021T020000
TZOFFSETFROM:+1200
TZOFFSETTO:+1300
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20110306T030000
RDATE:20120122T030000
RDATE:20130120T030000
TZOFFSETFROM:+1300
TZOFFSETTO:+1200
END:STANDARD
END:VTIMEZONE
"""


def zones(definition: str = "") -> Zones:
    return Zones(calendars_in(content_lines(definition.encode()), file="x.ics")[0].timezones)


def found(tzid: str, definition: str = "") -> Zone:
    zone = zones(definition).find(tzid)
    assert zone is not None
    return zone


@pytest.mark.parametrize(
    ("written", "iana"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ('"America/Los_Angeles"', "America/Los_Angeles"),
        ("europe/berlin", "Europe/Berlin"),
        ("US/Pacific", "US/Pacific"),
        ("US-Eastern", "US/Eastern"),
        ("Japan", "Japan"),
        ("TZID=Europe/Paris", "Europe/Paris"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Tokyo Standard Time", "Asia/Tokyo"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Canberra"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("Pacific Time (US & Canada), Tijuana", "America/Los_Angeles"),
        ("Kuala Lumpur, Singapore", "Asia/Kuala_Lumpur"),
    ],
)
def test_names_of_the_same_zone(written: str, iana: str) -> None:
    assert found(written) == Zone(ZoneInfo(iana), iana)


def test_utc_is_a_clock_but_no_place() -> None:
    zone = found("Etc/UTC")
    assert (zone.name, datetime(2014, 7, 1, tzinfo=zone.clock).utcoffset()) == (None, timedelta(0))


@pytest.mark.parametrize(
    ("written", "hours", "guessed"),
    [("UTC+3", 3, False), ("GMT-0330", -3.5, False), ("(UTC+05:45) Somewhere", 5.75, True)],
)
def test_a_bare_offset(written: str, hours: float, guessed: bool) -> None:
    zone = found(written)
    assert zone.name is None
    assert zone.guessed is guessed
    assert datetime(2014, 7, 1, tzinfo=zone.clock).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("written", ["", "Nowhere", "CUSTOM_tzid", "UTC+99", "../etc/passwd", "Factory", "\0"])
def test_nobody_knows_these(written: str) -> None:
    assert zones().find(written) is None


def test_a_known_name_wins_over_the_files_definition() -> None:
    paris = CENTRAL_EUROPE.replace("Our zone", "Europe/London")
    assert found("Europe/London", paris).clock == ZoneInfo("Europe/London")


def test_the_location_in_a_definition_names_the_zone() -> None:
    definition = FIJI.replace("TZID:Our zone", "TZID:Our zone\nX-LIC-LOCATION:Pacific/Fiji")
    assert found("Our zone", definition).name == "Pacific/Fiji"


@pytest.mark.parametrize("definition", [CENTRAL_EUROPE, EAST_COAST, FIJI])
@given(local=st.datetimes(datetime(1990, 1, 1), datetime(2037, 12, 31)))  # noqa: DTZ001 -- wall clock
def test_a_definition_is_followed_as_dateutil_follows_it(definition: str, local: datetime) -> None:
    expected = tzical(StringIO(definition)).get()
    ours = found("Our zone", definition)
    assert ours.name is None
    assert local.replace(tzinfo=ours.clock).utcoffset() == local.replace(tzinfo=expected).utcoffset()


def test_a_rule_goes_on_for_ever() -> None:
    clock = found("Our zone", CENTRAL_EUROPE).clock
    assert datetime(9000, 7, 1, 12, tzinfo=clock).astimezone(UTC).hour == 10
    assert datetime(9000, 1, 1, 12, tzinfo=clock).astimezone(UTC).hour == 11


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;BYHOUR=0,1,2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYDAY=99MO",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=13",
        "FREQ=YEARLY;BYDAY=-1XX;BYMONTH=3",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=March",
        "FREQ=YEARLY;BYMONTHDAY=last",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=soon",
        "=",
    ],
)
def test_a_rule_that_no_clock_goes_by_is_not_followed(rule: str) -> None:
    definition = CENTRAL_EUROPE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", rule)
    clock = found("Our zone", definition).clock
    assert datetime(2014, 7, 1, 12, tzinfo=clock).astimezone(UTC).hour == 11


def test_a_rule_may_change_the_clock_on_one_date_every_year() -> None:
    definition = CENTRAL_EUROPE.replace("BYDAY=-1SU;BYMONTH=3", "BYMONTH=3").replace("BYDAY=-1SU;", "")
    clock = found("Our zone", definition).clock
    days = [(3, 24), (3, 26), (10, 27), (10, 29)]  # the dates are those on which the rules begin
    offsets = [datetime(2014, month, day, 12, tzinfo=clock).utcoffset() for month, day in days]
    assert offsets == [timedelta(hours=hours) for hours in (1, 2, 2, 1)]


def test_a_time_without_a_day_goes_by_the_first_offset() -> None:
    assert time(12, tzinfo=found("Our zone", CENTRAL_EUROPE).clock).utcoffset() == timedelta(hours=1)


def test_of_a_rule_that_is_not_followed_only_the_offset_is_known() -> None:
    assert not found("Our zone", CENTRAL_EUROPE).guessed
    assert found("Our zone", CENTRAL_EUROPE.replace("FREQ=YEARLY", "FREQ=DAILY")).guessed


@pytest.mark.parametrize(
    "broken",
    [
        "BEGIN:VTIMEZONE\nTZID:Our zone\nEND:VTIMEZONE",
        CENTRAL_EUROPE.replace("TZOFFSETTO", "TZOFFSETX"),
        CENTRAL_EUROPE.replace("DTSTART:", "DTSTART:x"),
        CENTRAL_EUROPE.replace("TZOFFSETTO:+0", "TZOFFSETTO:+99"),
    ],
)
def test_a_definition_without_sense_is_none(broken: str) -> None:
    assert zones(broken).find("Our zone") is None

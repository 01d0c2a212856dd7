"""When series' events begin, against dates written out by hand and against dateutil's own way to tell them."""
# ruff: noqa: DTZ001  # wall clocks have no zone

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.recurrence import HORIZON, Recurrence

PARIS = ZoneInfo("Europe/Paris")
FIRST = datetime(2014, 5, 6, 19)
YEAR = (datetime(2014, 1, 1), datetime(2014, 12, 31, 23))


def days(rule, *, start=YEAR[0], end=YEAR[1]):
    return [one.strftime("%d.%m. %H:%M") for one in rule.between(start, end)]


def test_the_first_counts_whether_or_not_the_rule_comes_upon_it():
    assert days(Recurrence(FIRST, "FREQ=WEEKLY;BYDAY=WE;COUNT=2")) == ["06.05. 19:00", "07.05. 19:00", "14.05. 19:00"]
    assert days(Recurrence(FIRST, "")) == ["06.05. 19:00"]


def test_more_and_fewer():
    rule = Recurrence(
        FIRST,
        "FREQ=WEEKLY;COUNT=3",
        rdates="20140508T120000/20140508T133000 20140601T100000",
        exdates="20140513T190000",
    )
    assert days(rule) == ["06.05. 19:00", "08.05. 12:00", "20.05. 19:00", "01.06. 10:00"]
    assert rule.lasts(datetime(2014, 5, 8, 12)) == timedelta(minutes=90)
    assert rule.lasts(FIRST) is None
    assert list(rule.own_lengths) == [datetime(2014, 5, 8, 12)]
    assert rule.last == datetime(2014, 6, 1, 10)
    assert not rule.takes_place(datetime(2014, 5, 13, 19))
    assert rule.takes_place(datetime(2014, 5, 20, 19))
    assert rule.ruled(FIRST) == [FIRST + timedelta(weeks=week) for week in range(3)]


def test_several_rules():
    assert days(Recurrence(FIRST, "FREQ=WEEKLY;COUNT=2\nFREQ=MONTHLY;COUNT=2")) == [
        "06.05. 19:00",
        "13.05. 19:00",
        "06.06. 19:00",
    ]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20140520T170000Z", "20.05. 19:00"),
        ("20140520T165959Z", "13.05. 19:00"),
        ("20140520T190000", "20.05. 19:00"),
        ("20140521", "20.05. 19:00"),
        ("20140520", "13.05. 19:00"),
    ],
)
def test_until_is_in_utc_or_by_the_clock_of_the_series(until, last):
    assert days(Recurrence(FIRST, f"FREQ=WEEKLY;UNTIL={until}", clock=PARIS))[-1] == last


def test_until_of_days_and_before_the_first():
    day = datetime(2014, 5, 6)
    assert days(Recurrence(day, "FREQ=DAILY;UNTIL=20140508", all_day=True, clock=PARIS))[-1] == "08.05. 00:00"
    assert days(Recurrence(day, "FREQ=DAILY;UNTIL=20140508T000000Z", all_day=True, clock=PARIS))[-1] == "08.05. 00:00"
    assert days(Recurrence(FIRST, "FREQ=DAILY;UNTIL=20140101T000000Z", clock=PARIS)) == []


def test_what_has_no_end():
    rule = Recurrence(FIRST, "FREQ=WEEKLY")
    assert (rule.is_finite, rule.last) == (False, None)
    assert rule.between(datetime(2199, 12, 1), datetime(2300, 1, 1))[-1] < HORIZON
    assert len(Recurrence(FIRST, "FREQ=SECONDLY").between(*YEAR)) <= recurrence.MOST
    assert Recurrence(FIRST, "FREQ=DAILY;COUNT=1", exdates="20140506T190000").last is None


def test_some_programs_write_that_there_is_no_end_as_a_count():
    assert len(Recurrence(FIRST, "FREQ=WEEKLY;COUNT=-1").between(*YEAR)) == 35


def test_the_first_from_some_time_on():
    rule = Recurrence(FIRST, "FREQ=YEARLY;INTERVAL=4;COUNT=3", exdates="20180506T190000")
    assert rule.first_between(datetime(2014, 6, 1)) == datetime(2022, 5, 6, 19)
    assert rule.first_between(FIRST) == FIRST
    assert rule.first_between(FIRST, including=False) == datetime(2022, 5, 6, 19)
    assert rule.first_between(datetime(2023, 1, 1)) is None


def test_the_first_that_the_rule_itself_makes():
    assert Recurrence(FIRST, "FREQ=WEEKLY;BYDAY=TH").first_by_rule() == datetime(2014, 5, 8, 19)
    assert Recurrence(FIRST, "FREQ=WEEKLY;UNTIL=20140101").first_by_rule() == FIRST


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SOMETIMES",
        "no rule",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;UNTIL=soon",
        "COUNT=3",
        "FREQ=HOURLY;BYHOUR=1,x",
    ],
)
def test_what_is_no_rule(rule):
    with pytest.raises(RefusedError, match="no rule by which an event can repeat"):
        recurrence.checked_rule(rule, FIRST)


def test_a_beginning_is_written_as_calendar_files_have_it():
    assert recurrence.written(FIRST, all_day=False) == "20140506T190000"
    assert recurrence.written(datetime(812, 5, 6), all_day=True) == "08120506"
    assert recurrence.read("20140506T190000") == FIRST
    assert recurrence.read("08120506") == datetime(812, 5, 6)


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 5),
    st.sampled_from(["", ";BYDAY=TU", ";COUNT=9", ";UNTIL=20150101T000000Z"]),
    st.datetimes(datetime(2014, 1, 1), datetime(2015, 6, 1)),
    st.integers(0, 200),
)
def test_it_is_what_dateutil_makes_of_moments(freq, interval, more, start, length):
    """Worked out with moments in Paris instead of wall clocks: 19:00 stays 19:00 when the clocks change."""
    text = f"FREQ={freq};INTERVAL={interval}{more if freq in ('DAILY', 'WEEKLY') or 'BYDAY' not in more else ''}"
    end = start + timedelta(days=length)
    moments = rrulestr(text, dtstart=FIRST.replace(tzinfo=PARIS)).between(
        start.replace(tzinfo=PARIS), end.replace(tzinfo=PARIS), inc=True
    )
    expected = [one.astimezone(UTC) for one in moments]
    found = Recurrence(FIRST, text, clock=PARIS).between(start, end)
    assert [one.replace(tzinfo=PARIS).astimezone(UTC) for one in found] == expected

"""Rules that lead nowhere, make too many events, or are asked from several threads; and dateutil as the measure."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.recurrence import HORIZON, MOST, Recurrence, checked_rule

FIRST = datetime(2014, 5, 6, 19)  # noqa: DTZ001  # a Tuesday, by the clock of the series
FOR_EVER = datetime.max  # noqa: DTZ901

FREQUENCIES = st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"])
DETAILS = st.sampled_from(
    ["", ";BYDAY=TU,TH", ";BYMONTH=5,12", ";BYMONTHDAY=6,-1", ";BYYEARDAY=126,-1", ";BYDAY=MO,TU,WE;BYSETPOS=-1"]
)


@given(freq=FREQUENCIES, details=DETAILS, interval=st.integers(1, 5), days=st.integers(-400_000, 60_000))
def test_it_is_what_dateutil_makes_of_the_rule(freq: str, details: str, interval: int, days: int) -> None:
    first = FIRST + timedelta(days=days)
    rule = f"FREQ={freq};INTERVAL={interval}{details}"
    expected = [one for one in islice(rrulestr(rule, dtstart=first), 40) if one <= HORIZON]
    found = Recurrence(first, rule).between(first, expected[-1] if expected else HORIZON)
    assert sorted({first, *expected}) == found


@pytest.mark.parametrize("freq", ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"])
def test_a_day_that_never_comes_is_not_looked_for_for_ever(freq: str) -> None:
    rule = Recurrence(FIRST, f"FREQ={freq};BYMONTH=2;BYMONTHDAY=30")
    assert rule.between(FIRST, FOR_EVER) == [FIRST]


@pytest.mark.parametrize("rule", ["YEARLY;BYDAY=99999999999MO", "MONTHLY;BYDAY=8MO", "YEARLY;BYMONTH=12;BYDAY=-60SU"])
def test_a_weekday_that_no_month_has_so_often_never_comes(rule: str) -> None:
    assert Recurrence(FIRST, f"FREQ={rule}").between(FIRST, FOR_EVER) == [FIRST]


def test_a_rule_that_makes_too_many_is_cut_off() -> None:
    assert len(Recurrence(FIRST, "FREQ=SECONDLY;COUNT=1000000000").between(FIRST, FOR_EVER)) in range(MOST, MOST + 64)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=SECONDLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
        "FREQ=HOURLY;INTERVAL=24;BYHOUR=5",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=10;COUNT=102",
        "FREQ=DAILY;BYHOUR=9,10,11;BYMINUTE=" + ",".join(map(str, range(60))),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYHOUR=5;BYMINUTE=5;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
        "FREQ=SOMETIMES",
        "BYDAY=MO",
        "nonsense",
    ],
)
def test_a_rule_that_leads_nowhere_is_refused(rule: str) -> None:
    with pytest.raises(RefusedError, match="is no rule by which an event can repeat"):
        checked_rule(rule, FIRST)


@pytest.mark.parametrize(
    "rule", ["FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16", "FREQ=HOURLY", "FREQ=SECONDLY;COUNT=5"]
)
def test_several_times_a_day_is_a_rule(rule: str) -> None:
    assert checked_rule(rule, FIRST) == rule


def test_an_end_beyond_every_calendar_is_none() -> None:
    clock = ZoneInfo("Europe/Paris")
    late, early = (
        Recurrence(FIRST, f"FREQ=DAILY;UNTIL={end}", clock=clock) for end in ("99991231T235959Z", "00010101T000000Z")
    )
    assert len(late.between(FIRST, FIRST + timedelta(days=9))) == 10
    assert early.between(FIRST, FOR_EVER) == []


def test_of_two_ends_the_earlier_counts() -> None:
    until = "FREQ=DAILY;COUNT=10;UNTIL=20140508T190000"
    assert [one.day for one in Recurrence(FIRST, until).between(FIRST, FOR_EVER)] == [6, 7, 8]
    count = "FREQ=DAILY;COUNT=2;UNTIL=20140508T190000"
    assert [one.day for one in Recurrence(FIRST, count).between(FIRST, FOR_EVER)] == [6, 7]


def test_a_series_beyond_the_horizon_has_its_first() -> None:
    late = datetime(3000, 1, 1)  # noqa: DTZ001
    assert Recurrence(late, "FREQ=DAILY").between(late, FOR_EVER) == [late]


def test_many_exceptions_are_left_out() -> None:
    days = [FIRST + timedelta(days=day) for day in range(0, 20_000, 2)]
    exdates = " ".join(f"{day:%Y%m%dT%H%M%S}" for day in days)
    found = Recurrence(FIRST, "FREQ=DAILY;COUNT=20000", exdates=exdates).between(FIRST, FOR_EVER)
    assert len(found) == 10_000
    assert found[0] == FIRST + timedelta(days=1)


def test_it_can_be_asked_on_several_threads_at_once() -> None:
    def ask(_number: int) -> int:
        return len(Recurrence(FIRST, "FREQ=HOURLY;COUNT=5000").between(FIRST, FOR_EVER))

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(ask, range(16))) == {5000}

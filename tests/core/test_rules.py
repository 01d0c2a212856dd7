"""Rules as people choose them: written, read back, ended, continued and moved."""
# ruff: noqa: DTZ001  # wall clocks have no zone

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.recurrence import Recurrence
from mozspaces_desktop.core.rules import FREQUENCIES, Move, Repeat, continuing, ending_before, repeat_of

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = datetime(2014, 5, 6, 19)
FIFTH_FRIDAY = datetime(2014, 5, 30, 19)


@pytest.mark.parametrize(
    ("repeat", "first", "rrule"),
    [
        (Repeat("daily"), TUESDAY, "FREQ=DAILY"),
        (Repeat("daily", interval=3, count=5), TUESDAY, "FREQ=DAILY;INTERVAL=3;COUNT=5"),
        (Repeat("weekly"), TUESDAY, "FREQ=WEEKLY;BYDAY=TU"),
        (Repeat("weekly", weekdays=(3, 1)), TUESDAY, "FREQ=WEEKLY;BYDAY=TU,TH"),
        (Repeat("weekly", until=date(2014, 6, 30)), TUESDAY, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20140630T215959Z"),
        (Repeat("monthly"), TUESDAY, "FREQ=MONTHLY"),
        (Repeat("monthly", by_weekday=True), TUESDAY, "FREQ=MONTHLY;BYDAY=1TU"),
        (Repeat("monthly", by_weekday=True), FIFTH_FRIDAY, "FREQ=MONTHLY;BYDAY=-1FR"),
        (Repeat("monthly", by_weekday=True, from_end=True), TUESDAY, "FREQ=MONTHLY;BYDAY=1TU"),
        (Repeat("monthly", by_weekday=True, from_end=True), datetime(2014, 5, 27, 19), "FREQ=MONTHLY;BYDAY=-1TU"),
        (Repeat("yearly"), TUESDAY, "FREQ=YEARLY"),
        (Repeat("yearly", by_weekday=True), TUESDAY, "FREQ=YEARLY;BYMONTH=5;BYDAY=1TU"),
    ],
)
def test_what_is_chosen_is_written_and_read_back(repeat, first, rrule):
    assert repeat.rrule(first, PARIS) == rrule
    again = repeat_of(rrule, first, PARIS)
    assert again is not None
    assert again.rrule(first, PARIS) == rrule
    assert (again.freq, again.interval, again.until, again.count) == (
        repeat.freq,
        repeat.interval,
        repeat.until,
        repeat.count,
    )


def test_days_end_on_a_day():
    rule = Repeat("daily", until=date(2014, 6, 30)).rrule(datetime(2014, 5, 6), PARIS, all_day=True)
    assert rule == "FREQ=DAILY;UNTIL=20140630"
    assert repeat_of(rule, datetime(2014, 5, 6), PARIS) == Repeat("daily", until=date(2014, 6, 30))


@pytest.mark.parametrize(
    ("rrule", "repeat"),
    [
        ("FREQ=WEEKLY", Repeat("weekly")),
        ("freq=weekly;wkst=MO;interval=1;byday=TH,TU", Repeat("weekly", weekdays=(3, 1))),
        ("FREQ=MONTHLY;BYMONTHDAY=6", Repeat("monthly")),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=6;COUNT=3", Repeat("yearly", count=3)),
        ("FREQ=YEARLY;BYMONTH=5", Repeat("yearly")),
        ("FREQ=DAILY;UNTIL=20140630T120000", Repeat("daily", until=date(2014, 6, 30))),
    ],
)
def test_rules_of_other_programs_that_can_be_chosen(rrule, repeat):
    assert repeat_of(rrule, TUESDAY, PARIS) == repeat


@pytest.mark.parametrize(
    "rrule",
    [
        "",
        "FREQ=WEEKLY\nFREQ=DAILY",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1",
        "FREQ=MONTHLY;BYMONTH=5",
        "FREQ=WEEKLY;INTERVAL=x",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;COUNT=many",
    ],
)
def test_rules_that_nobody_could_choose(rrule):
    assert repeat_of(rrule, TUESDAY, PARIS) is None


def test_a_rule_ends_and_goes_on():
    start = datetime(2014, 5, 20, 19)
    assert ending_before("FREQ=WEEKLY;COUNT=9", start, clock=PARIS, all_day=False) == (
        "FREQ=WEEKLY;UNTIL=20140520T165959Z"
    )
    assert ending_before("FREQ=DAILY", datetime(2014, 5, 20), clock=PARIS, all_day=True) == "FREQ=DAILY;UNTIL=20140519"
    assert continuing("FREQ=WEEKLY;COUNT=9", 2) == "FREQ=WEEKLY;COUNT=7"
    assert continuing("FREQ=WEEKLY;UNTIL=20140520T165959Z", 2) == "FREQ=WEEKLY;UNTIL=20140520T165959Z"
    assert continuing("FREQ=WEEKLY;COUNT=2", 9) == "FREQ=WEEKLY;COUNT=1"


@pytest.mark.parametrize(
    ("rrule", "new", "moved"),
    [
        ("", datetime(2014, 5, 7, 19), ""),
        ("FREQ=DAILY", datetime(2014, 5, 7, 19), "FREQ=DAILY"),
        ("FREQ=WEEKLY", datetime(2014, 5, 8, 19), "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;BYDAY=TU,SU", datetime(2014, 5, 7, 19), "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", datetime(2014, 5, 7, 19), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR"),
        ("FREQ=MONTHLY", datetime(2014, 5, 9, 19), "FREQ=MONTHLY"),
        ("FREQ=MONTHLY;BYMONTHDAY=6", datetime(2014, 5, 9, 19), "FREQ=MONTHLY;BYMONTHDAY=9"),
        ("FREQ=MONTHLY;BYDAY=1TU", datetime(2014, 5, 14, 19), "FREQ=MONTHLY;BYDAY=2WE"),
        ("FREQ=MONTHLY;BYDAY=1TU", datetime(2014, 5, 30, 19), "FREQ=MONTHLY;BYDAY=-1FR"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=1TU", datetime(2014, 6, 2, 19), "FREQ=YEARLY;BYMONTH=6;BYDAY=1MO"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2", datetime(2014, 5, 6, 20), "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2"),
    ],
)
def test_a_rule_goes_where_one_of_its_events_goes(rrule, new, moved):
    assert Move(rrule, TUESDAY, new).rrule(None, PARIS, all_day=False) == moved


@pytest.mark.parametrize(
    ("rrule", "new"),
    [
        ("FREQ=DAILY\nFREQ=WEEKLY", datetime(2014, 5, 7, 19)),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2", datetime(2014, 5, 7, 19)),
        ("FREQ=DAILY;BYHOUR=19", datetime(2014, 5, 6, 20)),
        ("FREQ=DAILY;BYDAY=TU", datetime(2014, 5, 7, 19)),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=5", datetime(2014, 5, 7, 19)),
        ("FREQ=WEEKLY;BYDAY=1TU", datetime(2014, 5, 7, 19)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", datetime(2014, 5, 7, 19)),
        ("FREQ=MONTHLY;BYDAY=TU", datetime(2014, 5, 7, 19)),
        ("FREQ=MONTHLY;BYMONTHDAY=6,20", datetime(2014, 5, 7, 19)),
        ("FREQ=MONTHLY;BYMONTH=5", datetime(2014, 5, 7, 19)),
        ("FREQ=YEARLY;BYMONTH=5,6", datetime(2014, 5, 7, 19)),
        ("FREQ=YEARLY;BYYEARDAY=126", datetime(2014, 5, 7, 19)),
    ],
)
def test_rules_of_other_programs_are_not_moved(rrule, new):
    with pytest.raises(RefusedError, match="rule of another program"):
        Move(rrule, TUESDAY, new)


def test_events_of_months_without_the_day_have_no_place():
    move = Move("FREQ=MONTHLY", TUESDAY, datetime(2014, 5, 31, 18))
    assert move.of(datetime(2014, 6, 6, 19)) is None
    assert move.of(datetime(2014, 7, 6, 19)) == datetime(2014, 7, 31, 18)


def test_the_last_one_moves_along_and_the_end_with_it():
    move = Move("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20141231T225959Z", TUESDAY, datetime(2014, 5, 7, 19))
    assert (
        move.rrule(datetime(2014, 12, 2, 19), PARIS, all_day=False) == "FREQ=MONTHLY;BYDAY=1WE;UNTIL=20141203T180000Z"
    )


@given(
    st.sampled_from(FREQUENCIES),
    st.integers(1, 12),
    st.datetimes(datetime(2014, 1, 1), datetime(2016, 12, 31)),
    st.booleans(),
    st.booleans(),
    st.integers(1, 20),
)
def test_every_choice_begins_with_its_first_event_and_is_read_back(freq, interval, first, by_weekday, from_end, count):
    first = first.replace(second=0, microsecond=0)
    repeat = Repeat(freq, interval, (), by_weekday and freq in ("monthly", "yearly"), from_end, None, count)
    rrule = repeat.rrule(first, PARIS)
    rule = Recurrence(first, rrule, clock=PARIS)
    assert rule.first_by_rule() == first
    assert all(one.time() == first.time() for one in rule.between(first, first + timedelta(days=4000)))
    again = repeat_of(rrule, first, PARIS)
    assert again is not None
    assert again.rrule(first, PARIS) == rrule

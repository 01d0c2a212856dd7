from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from mozspaces_desktop.core import clock


def test_a_fixed_clock_stands_and_answers_in_utc() -> None:
    stands = clock.fixed_clock(datetime(2014, 7, 31, 19, 10, tzinfo=timezone(timedelta(hours=2))))
    assert stands() == stands() == datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
    assert stands().tzinfo is UTC


def test_a_running_clock_starts_where_told_and_goes_on() -> None:
    start = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
    runs = clock.running_clock(start)
    first, second = runs(), runs()
    assert start <= first <= second < start + timedelta(hours=1)


def test_the_system_clock_knows_its_zone() -> None:
    assert clock.system_clock().utcoffset() == timedelta(0)


def test_midnight_is_that_of_the_space_on_both_sides_of_daylight_saving() -> None:
    assert clock.local_midnight(date(2014, 3, 30), "Europe/Paris") == datetime(2014, 3, 29, 23, tzinfo=UTC)
    assert clock.local_midnight(date(2014, 3, 31), "Europe/Paris") == datetime(2014, 3, 30, 22, tzinfo=UTC)
    assert clock.local(datetime(2014, 3, 30, 22, tzinfo=UTC), "Europe/Paris").hour == 0

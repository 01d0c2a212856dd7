"""Which days a period is compared with, and what a scope is called."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.figures.scope import previous_period
from mozspaces_desktop.core.models import Coordinator, Season, Space, Track

Days = tuple[str, str]
SEASONS = [
    Season(name=name, starts_on=date.fromisoformat(first), ends_on=date.fromisoformat(last))
    for name, first, last in (
        ("2014", "2014-05-01", "2014-12-31"),
        ("Test", "2014-04-01", "2014-04-10"),
        ("2013", "2013-05-01", "2013-12-31"),
    )
]


def before(days: Days, today: str, *, season: str | None = None) -> Days | None:
    first, last = map(date.fromisoformat, days)
    found = previous_period(Period(first, last, season), SEASONS, date.fromisoformat(today))
    return None if found is None else (found.starts_on.isoformat(), found.ends_on.isoformat())


@pytest.mark.parametrize(
    ("days", "today", "expected"),
    [
        (("2014-07-01", "2014-07-31"), "2014-09-01", ("2014-06-01", "2014-06-30")),
        (("2014-07-01", "2014-07-31"), "2014-07-31", ("2014-06-01", "2014-06-30")),
        (("2014-07-01", "2014-07-31"), "2014-07-30", ("2014-06-01", "2014-06-30")),
        (("2014-07-01", "2014-07-31"), "2014-07-10", ("2014-06-01", "2014-06-10")),
        (("2014-03-01", "2014-03-31"), "2014-03-30", ("2014-02-01", "2014-02-28")),
        (("2014-01-01", "2014-01-31"), "2014-01-01", ("2013-12-01", "2013-12-01")),
        (("2014-02-01", "2014-02-28"), "2014-03-30", ("2014-01-01", "2014-01-31")),
        (("2014-07-01", "2014-07-31"), "2014-06-30", None),
        (("2014-07-02", "2014-07-31"), "2014-09-01", ("2014-06-02", "2014-07-01")),
        (("2014-07-01", "2014-08-31"), "2014-09-01", ("2014-04-30", "2014-06-30")),
        (("2014-07-05", "2014-07-05"), "2014-07-05", ("2014-07-04", "2014-07-04")),
        (("2014-07-05", "2014-07-11"), "2014-07-07", ("2014-06-28", "2014-06-30")),
        (("1970-01-01", "1970-01-31"), "2014-07-01", None),
        (("1970-02-01", "1970-02-28"), "2014-07-01", ("1970-01-01", "1970-01-31")),
    ],
)
def test_a_month_stands_beside_a_month_and_other_days_beside_as_many(
    days: Days, today: str, expected: Days | None
) -> None:
    assert before(days, today) == expected


@pytest.mark.parametrize(
    ("season", "days", "today", "expected"),
    [
        ("2014", ("2014-05-01", "2014-12-31"), "2015-02-01", ("2014-04-01", "2014-04-10")),
        ("2014", ("2014-05-01", "2014-12-31"), "2014-05-03", ("2014-04-01", "2014-04-03")),
        ("2014", ("2014-05-01", "2014-12-31"), "2014-05-31", ("2014-04-01", "2014-04-10")),
        ("Test", ("2014-04-01", "2014-04-10"), "2014-04-09", ("2013-05-01", "2013-05-09")),
        ("Test", ("2014-04-01", "2014-04-10"), "2014-04-10", ("2013-05-01", "2013-12-31")),
        ("2013", ("2013-05-01", "2013-12-31"), "2014-07-01", None),
    ],
)
def test_a_season_stands_beside_the_one_before(season: str, days: Days, today: str, expected: Days | None) -> None:
    assert before(days, today, season=season) == expected


def test_only_a_whole_season_is_called_one() -> None:
    season = Period.of(SEASONS[0])
    cut, whole = (previous_period(season, SEASONS, date(2014, 5, day)) for day in (3, 20))
    assert cut is not None
    assert whole is not None
    assert (cut.season, whole.season) == (None, "Test")


def test_a_month_is_the_days_of_one_and_no_others() -> None:
    february = Period.month(date(2016, 2, 17))
    assert (february.starts_on, february.ends_on) == (date(2016, 2, 1), date(2016, 2, 29))
    assert february.is_month
    day = timedelta(days=1)
    assert not Period(february.starts_on + day, february.ends_on).is_month
    assert not Period(february.starts_on, february.ends_on - day).is_month
    assert not Period(february.starts_on, february.ends_on + 31 * day).is_month


def test_a_scope_is_about_all_or_a_part() -> None:
    paris, berlin = (Space(id=name, name=name) for name in ("Paris", "Berlin"))
    both = Scope((paris, berlin), Period.of(SEASONS[0]))
    assert (both.name, both.of([paris]).name) == ("All spaces", "Paris")
    ana = Coordinator(name="Ana")
    parts = [Scope(both.spaces, both.period, **part) for part in (
        {"track": Track.TECHNICAL}, {"coordinator": ana}, {"focus_area": "QA"},
    )]  # fmt: skip
    assert [one.filtered for one in (both, *parts)] == [False, True, True, True]
    assert [one.run_by(Track.NON_TECHNICAL, "Ana") for one in (both, *parts)] == [True, False, True, True]
    assert [one.run_by(None, None) for one in (both, *parts)] == [True, False, False, True]
    assert parts[1].within(Period.month(date(2014, 5, 1))).coordinator is ana

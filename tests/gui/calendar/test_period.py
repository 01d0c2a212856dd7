import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.gui.calendar.period import EARLIEST, LATEST, Period

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
VIEWS = st.sampled_from(["month", "week"])


@given(DAYS)
def test_a_month_is_shown_in_whole_weeks_and_no_more_than_it_needs(day):
    period = Period("month", day)
    weeks = calendar.Calendar(firstweekday=0).monthdatescalendar(day.year, day.month)
    assert period.monday == weeks[0][0]
    assert period.last_day == weeks[-1][-1]
    assert period.weeks == len(weeks)


@given(DAYS)
def test_a_week_is_the_iso_week(day):
    period = Period("week", day)
    assert period.monday.isocalendar() == (*day.isocalendar()[:2], 1)
    assert period.last_day == period.monday + timedelta(days=6)


@given(DAYS, VIEWS, st.integers(-30, 30))
def test_steps_lead_to_the_neighbours(day, view, steps):
    period = Period(view, day)
    there = period.stepped(steps)
    months = (there.day.year - day.year) * 12 + there.day.month - day.month
    assert months == steps if view == "month" else (there.monday - period.monday).days == 7 * steps


@pytest.mark.parametrize("view", ["month", "week"])
def test_the_calendar_ends_somewhere(view):
    assert Period(view, EARLIEST).stepped(-1).day == EARLIEST
    assert Period(view, LATEST).stepped(1).day == LATEST


def test_the_last_of_a_month_is_kept_where_the_next_is_shorter():
    assert Period("month", date(2014, 1, 31)).stepped(1).day == date(2014, 2, 28)

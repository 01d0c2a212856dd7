from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.gui.calendar.slots import STEP, Slot, moved, resized, spanned, usual_span

PARIS = "Europe/Paris"
DAY = date(2014, 7, 31)
MINUTES = st.integers(0, 1440)


def hours(first, last, day=DAY):
    return Span.of_hours(day, time(*divmod(first, 60)), time(*divmod(last % 1440, 60)), PARIS)


@pytest.mark.parametrize(
    ("minute", "first", "last"),
    [(None, 19 * 60, 21 * 60), (600, 600, 720), (613, 600, 720), (23 * 60 + 45, 23 * 60 + 30, 1440)],
)
def test_a_new_event_is_two_hours_long_and_in_the_evening_if_nobody_says_when(minute, first, last):
    assert usual_span(Slot(DAY, minute), PARIS) == hours(first, last)


def test_a_drag_over_hours_marks_quarters_in_either_direction():
    assert spanned(Slot(DAY, 1142), Slot(DAY, 1250), PARIS) == hours(1140, 1260)
    assert spanned(Slot(DAY, 1250), Slot(DAY, 1142), PARIS) == hours(1140, 1260)


def test_a_drag_over_days_marks_them_whole():
    assert spanned(Slot(DAY), Slot(DAY - timedelta(days=2)), PARIS) == Span.of_days(date(2014, 7, 29), DAY, PARIS)


@given(MINUTES, MINUTES)
def test_what_is_marked_holds_both_places_and_is_never_empty(one, other):
    span = spanned(Slot(DAY, one), Slot(DAY, other), PARIS)
    first = span.start.hour * 60 + span.start.minute
    length = (span.end - span.start) // timedelta(minutes=1)
    assert first <= min(one, other)
    assert first + length >= max(one, other)
    assert length >= STEP
    assert first % STEP == length % STEP == 0


@given(MINUTES, MINUTES, st.integers(-40, 40))
def test_moving_keeps_the_length(grabbed, let_go, days):
    span = hours(19 * 60, 21 * 60)
    there = moved(span, Slot(DAY, grabbed), Slot(DAY + timedelta(days=days), let_go))
    assert there.end - there.start == timedelta(hours=2)
    assert (there.start - span.start) % timedelta(minutes=STEP) == timedelta()


def test_what_fills_days_moves_by_days():
    span = Span.of_days(DAY, DAY, PARIS)
    assert moved(span, Slot(DAY, 10), Slot(DAY + timedelta(days=1), 700)).first_day == DAY + timedelta(days=1)


@pytest.mark.parametrize(("minute", "ends"), [(1320, (22, 0)), (1322, (22, 0)), (1000, (19, 15)), (1440, (0, 0))])
def test_the_end_comes_to_rest_at_a_quarter_after_the_start(minute, ends):
    span = resized(hours(19 * 60, 21 * 60), Slot(DAY, 21 * 60), Slot(DAY, minute), start=False)
    assert span.end.timetuple()[3:5] == ends

"""No two views disagree about an event's time: what each lays out is what the clock on the wall says."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.agenda import DAY, Entry, Span, span_of
from mozspaces_desktop.core.clashes import EntryClashes
from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.core.models import Event, EventStatus, Track
from mozspaces_desktop.core.space_rules import SpaceRules
from mozspaces_desktop.gui.calendar.agenda_rows import DayHead, Line, agenda_rows
from mozspaces_desktop.gui.calendar.layout import MINUTES, SHORTEST, day_blocks, week_row, weeks_of_lanes
from mozspaces_desktop.gui.calendar.period import AGENDA_WEEKS, Period
from mozspaces_desktop.gui.calendar.shown import Shown

SPACES = ("Europe/Paris", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland")
CHANGES = (date(2014, 3, 30), date(2014, 10, 26), date(2014, 3, 9), date(2014, 11, 2), date(2014, 9, 28))
"""Days on which the clocks change in one of these zones."""


@st.composite
def events(draw):
    """An event near a change of the clocks, or anywhere in the year; all day in a zone of its own, or by the hour."""
    day = draw(st.sampled_from(CHANGES) | st.dates(date(2014, 1, 10), date(2014, 12, 20)))
    own = draw(st.sampled_from(SPACES))
    start = datetime.combine(day, datetime.min.time(), ZoneInfo(own))
    if draw(st.booleans()):
        end = start + draw(st.integers(1, 4)) * DAY
        return Event(dtstart=start.astimezone(UTC), dtend=end.astimezone(UTC), all_day=True, tzid=own)
    begin = start.astimezone(UTC) + timedelta(minutes=draw(st.integers(-600, 2000)))
    end = begin + timedelta(minutes=draw(st.integers(0, 2 * MINUTES)))
    return Event(dtstart=begin, dtend=end, all_day=False, tzid=own)


def shown(period, tzid, entry):
    rules = SpaceRules(tzid=tzid, hours={}, holidays={}, capacities={})
    now = datetime(2014, 7, 31, 19, 10, tzinfo=ZoneInfo(tzid))
    paces = [Pace(0, 0, 3)] * period.weeks
    return Shown(period, tzid, now, [entry], paces, rules, EntryClashes([entry], rules, now), anything_planned=True)


def days_by_the_wall(event, tzid):
    """On which days the event is, when it begins and ends, told without the calendar."""
    zone = ZoneInfo(event.tzid if event.all_day else tzid)
    first = event.dtstart.astimezone(zone)
    last = max(event.dtstart, event.dtend - timedelta(microseconds=1)).astimezone(zone)
    number = (last.date() - first.date()).days
    return [first.date() + step * DAY for step in range(number + 1)], first, event.dtend.astimezone(zone)


@given(events(), st.sampled_from(SPACES))
def test_every_view_shows_an_event_at_the_time_of_the_wall(event, tzid):
    span = span_of(event, tzid)
    entry = Entry("1", "Event", span, Track.TECHNICAL, EventStatus.CONFIRMED, True, "", "")
    days, starts, ends = days_by_the_wall(event, tzid)
    fills = event.all_day or ends.replace(tzinfo=None) - starts.replace(tzinfo=None) >= DAY
    for view in ("week", "day"):
        for day in days:
            period = Period(view, day)
            in_band = _days_in_band(entry, period)
            assert (day in in_band) == fills
            blocks = day_blocks([entry], day)
            assert bool(blocks) == (not fills)
            for block in blocks:
                first = starts.hour * 60 + starts.minute if day == starts.date() else 0
                assert block.first == min(first, MINUTES - SHORTEST)
                last = ends.hour * 60 + ends.minute if day == ends.date() else MINUTES
                assert block.last == max(last, block.first + SHORTEST)
    expected = days if fills else days[:1]
    month = Period("month", days[0])
    assert _days_in_month(entry, month) == [day for day in expected if month.monday <= day <= month.last_day]
    agenda = Period("agenda", days[0])
    listed = [row for row in agenda_rows(shown(agenda, tzid, entry)) if isinstance(row, Line)]
    assert [row.day for row in listed] == expected[: AGENDA_WEEKS * 7]
    heads = {row.day for row in agenda_rows(shown(agenda, tzid, entry)) if isinstance(row, DayHead)}
    assert set(expected) <= heads


def _days_in_band(entry, period):
    (placed,) = weeks_of_lanes([entry] if entry.span.fills_days else [], period.first_day, 1, period.days)
    row = week_row(placed, period.first_day, 4, period.days)
    return [period.first_day + number * DAY for piece in row.pieces for number in range(piece.first, piece.last + 1)]


def _days_in_month(entry, period):
    days = []
    for week, placed in enumerate(weeks_of_lanes([entry], period.monday, period.weeks)):
        monday = period.monday + 7 * week * DAY
        for piece in week_row(placed, monday, 9).pieces:
            days += [monday + number * DAY for number in range(piece.first, piece.last + 1)]
    return days


@given(events(), st.sampled_from(SPACES), st.integers(-40, 40), st.integers(-8, 8))
def test_the_keys_move_an_event_by_the_clock_on_the_wall(event, tzid, days, quarters):
    span = span_of(event, tzid)
    moved = span.moved(timedelta(days=days, minutes=15 * quarters))
    assert moved.start.replace(tzinfo=None) - span.start.replace(tzinfo=None) == timedelta(
        days=days, minutes=15 * quarters
    )
    assert Span.moved(moved, -timedelta(days=days, minutes=15 * quarters)) == span

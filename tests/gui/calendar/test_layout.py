from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.agenda import Entry, Span
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui.calendar.layout import (
    DAYS,
    MINUTES,
    SHORTEST,
    day_blocks,
    minutes_on,
    week_row,
    weeks_of_lanes,
)

PARIS = ZoneInfo("Europe/Paris")
MONDAY = date(2014, 7, 28)


def entry(number, span):
    return Entry(str(number), f"Event {number}", span, Track.TECHNICAL, EventStatus.CONFIRMED, True, "", "")


@st.composite
def spans(draw):
    """Times of a few minutes to some days, most of them in one week."""
    minutes = draw(st.integers(-2 * MINUTES, 9 * MINUTES))
    start = datetime(2014, 7, 28, tzinfo=PARIS) + timedelta(minutes=minutes)
    if draw(st.booleans()):
        first = start.date()
        return Span.of_days(first, first + timedelta(days=draw(st.integers(0, 5))), "Europe/Paris")
    return Span(start, start + timedelta(minutes=draw(st.integers(0, 3 * MINUTES))))


def week_of(entries, lanes, monday=MONDAY):
    (placed,) = weeks_of_lanes(entries, monday, 1)
    return week_row(placed, monday, lanes)


ENTRIES = st.lists(spans(), max_size=25).map(lambda found: [entry(number, span) for number, span in enumerate(found)])


def days_in_week(one):
    """On which days of the week a month shows an event, worked out day by day."""
    days = []
    for number in range(DAYS):
        day = MONDAY + timedelta(days=number)
        touches = one.span.first_day <= day <= one.span.last_day
        if touches and (one.span.fills_days or one.span.first_day == day):
            days.append(number)
    return days


@given(ENTRIES, st.integers(1, 6))
def test_every_event_is_shown_on_each_of_its_days_or_counted_as_hidden(entries, lanes):
    row = week_of(entries, lanes)
    for day in range(DAYS):
        shown = {piece.entry.id for piece in row.pieces if piece.first <= day <= piece.last}
        due = {one.id for one in entries if day in days_in_week(one)}
        assert shown <= due
        assert len(due - shown) == row.hidden[day]


@given(ENTRIES, st.integers(1, 6))
def test_no_two_events_are_in_one_lane_of_a_day_and_more_has_a_lane_of_its_own(entries, lanes):
    row = week_of(entries, lanes)
    for day in range(DAYS):
        taken = [piece.lane for piece in row.pieces if piece.first <= day <= piece.last]
        assert len(taken) == len(set(taken))
        assert all(lane < lanes - bool(row.hidden[day]) for lane in taken)


@given(ENTRIES)
def test_a_week_is_laid_out_alike_alone_and_in_a_month(entries):
    month = weeks_of_lanes(entries, MONDAY - timedelta(weeks=2), 5)
    alone = [weeks_of_lanes(entries, MONDAY + timedelta(weeks=week), 1)[0] for week in range(-2, 3)]
    assert month == alone


@given(ENTRIES)
def test_with_room_for_all_nothing_is_hidden_or_broken(entries):
    row = week_of(entries, 1000)
    assert not any(row.hidden)
    ids = [piece.entry.id for piece in row.pieces]
    assert len(ids) == len(set(ids))


@given(ENTRIES)
def test_pieces_know_where_the_event_begins_and_ends(entries):
    for piece in week_of(entries, 1000).pieces:
        days = days_in_week(piece.entry)
        assert (piece.first, piece.last) == (days[0], days[-1])
        assert piece.begins == (piece.entry.span.first_day == MONDAY + timedelta(days=piece.first))


@given(ENTRIES)
def test_events_side_by_side_do_not_overlap(entries):
    blocks = day_blocks(entries, MONDAY)
    for place, one in enumerate(blocks):
        assert one.column + one.width <= one.columns
        for other in blocks[place + 1 :]:
            beside = one.column + one.width <= other.column or other.column + other.width <= one.column
            apart = one.last <= other.first or other.last <= one.first
            # Columns are of one width only within a cluster of events that overlap.
            assert apart or (one.columns == other.columns and beside)


@given(ENTRIES)
def test_every_event_of_a_day_has_its_place_among_the_hours_at_its_time(entries):
    blocks = {block.entry.id: block for block in day_blocks(entries, MONDAY)}
    due = [one for one in entries if not one.span.fills_days and one.span.first_day <= MONDAY <= one.span.last_day]
    assert len(blocks) == len(due)
    for one in due:
        block = blocks[one.id]
        assert 0 <= block.first < block.last <= MINUTES
        assert block.last - block.first >= SHORTEST
        if one.span.first_day == MONDAY and block.first < MINUTES - SHORTEST:
            assert (block.first // 60, block.first % 60) == (one.span.start.hour, one.span.start.minute)


def test_an_event_across_midnight_is_one_chip_in_a_month_and_two_blocks_in_a_week():
    night = entry(1, Span(datetime(2014, 7, 28, 22, tzinfo=PARIS), datetime(2014, 7, 29, 1, 30, tzinfo=PARIS)))
    (piece,) = week_of([night], 5).pieces
    assert (piece.first, piece.last, piece.begins, piece.ends) == (0, 0, True, True)
    assert minutes_on(night.span, MONDAY) == (22 * 60, MINUTES)
    assert minutes_on(night.span, MONDAY + timedelta(days=1)) == (0, 90)
    assert minutes_on(night.span, MONDAY + timedelta(days=2)) is None


def test_a_long_event_is_above_the_short_ones_and_goes_on_in_the_next_week():
    sprint = entry(1, Span.of_days(date(2014, 7, 31), date(2014, 8, 5), "Europe/Paris"))
    morning = entry(2, Span(datetime(2014, 7, 31, 9, tzinfo=PARIS), datetime(2014, 7, 31, 10, tzinfo=PARIS)))
    row = week_of([morning, sprint], 5)
    assert [(piece.entry.id, piece.lane) for piece in row.pieces] == [("1", 0), ("2", 1)]
    assert (row.pieces[0].begins, row.pieces[0].ends) == (True, False)
    (rest,) = week_of([morning, sprint], 5, MONDAY + timedelta(days=7)).pieces
    assert (rest.first, rest.last, rest.begins, rest.ends) == (0, 1, False, True)


def test_where_the_clocks_go_back_an_event_keeps_a_height():
    """45 minutes that end, by the clock on the wall, before they began."""
    start = datetime(2014, 10, 26, 2, 30, tzinfo=PARIS)
    end = datetime(2014, 10, 26, 2, 15, tzinfo=PARIS, fold=1)
    assert minutes_on(Span(start, end), date(2014, 10, 26)) == (150, 180)

"""The hypothesis, counted again from what was put into the file, event by event."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import contributions, events, people, rows, spaces
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Scope, figures_for
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.forecast import forecast
from mozspaces_desktop.core.hypothesis import CONTRIBUTORS, growth_range, hypothesis_for
from mozspaces_desktop.core.hypothesis.hypothesis_columns import HYPOTHESIS, as_json
from mozspaces_desktop.core.hypothesis.outlook import Outlook, Verdict
from mozspaces_desktop.core.hypothesis.projection import Range
from mozspaces_desktop.core.models import EventStatus, Stage, Track

FIRST, LAST = date(2014, 5, 1), date(2014, 12, 31)
WEEKS = 36
PLACES = {"Auckland": "Pacific/Auckland", "Paris": "Europe/Paris", "Portland": "America/Los_Angeles"}


@dataclass
class Made:
    """What was put into a space."""

    held: list[date]
    active: list[date]


def noon(day, tzid="Europe/Paris"):
    return datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(tzid))


@pytest.fixture
def season(database, paris):
    with database.read() as session:
        return spaces.season_at(session, date(2014, 7, 31))


def add_event(session, space, day, status=EventStatus.HELD, *, public=True, hour=19, minutes=120):
    start = noon(day, space.tzid).replace(hour=hour)
    end = start + timedelta(minutes=minutes)
    said = EventFields("Evening", start, end, space.tzid, Track.TECHNICAL, status=status, public=public)
    return events.add_event(session, space, said)


def fill(session, space, seed, today):
    """Events on random days, some of them private, planned or cancelled, and contributors on others."""
    dice = random.Random(seed)  # noqa: S311 -- the same events each time
    made = Made([], [])
    area = spaces.focus_areas(session, space.id)[0]
    for number in range(dice.randrange(60)):
        day = FIRST - timedelta(days=5) + timedelta(days=dice.randrange(250))
        status, public = dice.choice(list(EventStatus)), dice.random() < 0.8
        if status is EventStatus.HELD and day > today:
            status = EventStatus.CONFIRMED
        add_event(session, space, day, status, public=public, hour=dice.choice((9, 13, 22)))
        if status is EventStatus.HELD and public and FIRST <= day <= LAST:
            made.held.append(day)
        if dice.random() < 0.5 and day <= today:
            person = people.add_person(session, name=f"{space.name} {number}")
            session.flush()
            contributions.reach_stage(session, space, person, area, Stage.ACTIVE, day)
            if FIRST <= day <= LAST:
                made.active.append(day)
    return made


def in_weeks(days):
    return Counter(day - timedelta(days=day.weekday()) for day in days)


def check_outlook(outlook, days, target, today):
    begun = len({(FIRST + timedelta(days=n)).isocalendar()[:2] for n in range((min(today, LAST) - FIRST).days + 1)})
    assert (outlook.so_far, outlook.target) == (len(days), target)
    assert outlook.best_week == max(in_weeks(days).values(), default=0)
    if begun < 4:
        assert (outlook.projected, outlook.range) == (None, None)
        return
    assert outlook.projected == round(len(days) * WEEKS / begun)
    assert outlook.so_far <= outlook.range.low <= outlook.projected <= outlook.range.high
    if today > LAST:
        assert outlook.range == Range(len(days), len(days))
    days_left = max(0.0, (LAST - today).days + 0.5)
    assert outlook.weeks_left * 7 == pytest.approx(days_left)
    missing = max(0, target - len(days))
    if missing and days_left:
        assert outlook.needed_per_week == pytest.approx(missing / max(1, days_left / 7))
    else:
        assert outlook.needed_per_week is None


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(
    "today", [date(2014, 5, 15), date(2014, 5, 19), date(2014, 7, 31), date(2014, 12, 31), date(2015, 2, 1)]
)
def test_each_line_is_what_counting_by_hand_gives(database, ticking, paris, season, seed, today):
    ticking.moment = noon(today).astimezone(UTC)  # the same day in Portland and in Paris, past midnight in Auckland
    made = {}
    with database.begin("Fill") as session:
        for name, tzid in PLACES.items():
            if name != "Paris":
                spaces.add_space(session, name=name, city=name, country="FR", tzid=tzid)
        session.flush()
        for number, space in enumerate(spaces.spaces(session)):
            made[space.name] = fill(session, space, 10 * seed + number, today)
    with database.read() as session:
        found = hypothesis_for(session, season)
        present = spaces.spaces(session)
        planned = {space.name: forecast(session, space, season) for space in present}
        figures = figures_for(session, Scope(tuple(present), Period.of(season)), now=ticking.moment)
    assert [line.space for line in found.lines] == ["Auckland", "Paris", "Portland", None]
    assert found.total.space_id is None
    assert found.figures == figures
    for line in found.spaces:
        assert line.space is not None
        check_outlook(line.events, made[line.space].held, 96, today)
        check_outlook(line.contributors, made[line.space].active, 96, today)
        of_space = planned[line.space]
        assert (len(line.planned), len(line.unrecorded)) == (of_space.confirmed, of_space.unrecorded)
    everything = found.total
    check_outlook(everything.events, [day for one in made.values() for day in one.held], 288, today)
    check_outlook(everything.contributors, [day for one in made.values() for day in one.active], 288, today)
    assert sorted(everything.planned, key=hash) == sorted((e for one in found.spaces for e in one.planned), key=hash)
    assert everything.per_week == figures.headline.events_per_week
    assert (found.share, everything.contributors.target) == (288, 288)


def test_what_is_on_is_planned_and_what_is_over_waits_to_be_recorded(database, ticking, paris, season, at_paris):
    today = date(2014, 7, 31)  # ten past seven in the evening
    with database.begin("Fill") as session:
        on = add_event(session, paris, today, EventStatus.CONFIRMED, hour=18)
        past_midnight = add_event(session, paris, today, EventStatus.CONFIRMED, hour=18, minutes=480)
        over = add_event(session, paris, today, EventStatus.CONFIRMED, hour=10)
        whole_days = []
        for day in (date(2014, 7, 30), today):
            start = at_paris(day.year, day.month, day.day)
            said = EventFields("Fair", start, start + timedelta(days=1), "Europe/Paris", Track.TECHNICAL, all_day=True)
            whole_days.append(events.add_event(session, paris, said))
        for event in whole_days:
            event.status = EventStatus.CONFIRMED
    with database.read() as session:
        [line] = hypothesis_for(session, season).lines
        of_space = forecast(session, paris, season)
    assert {event.event_id for event in line.planned} == {on.id, past_midnight.id, whole_days[1].id}
    assert {event.event_id for event in line.unrecorded} == {over.id, whole_days[0].id}
    assert (of_space.confirmed, of_space.unrecorded) == (3, 2)


def test_one_space_is_its_own_total_and_twelve_such_are_carried_on(database, ticking, paris, season):
    with database.begin("Fill") as session:
        area = spaces.focus_areas(session, paris.id)[0]
        for number in range(28):
            day = FIRST + timedelta(days=3 * number)
            add_event(session, paris, day)
            person = people.add_person(session, name=f"Person {number}")
            session.flush()
            contributions.reach_stage(session, paris, person, area, Stage.ACTIVE, day)
    with database.read() as session:
        found = hypothesis_for(session, season)
    [line] = found.lines
    assert found.total is line
    assert line.needed_per_event == (96 - 28) / (round(28 * 36 / 14) - 28)
    twelve = found.twelve
    assert twelve.projected == 28 * 36 * 12 // 14
    assert twelve.range.low <= twelve.projected <= twelve.range.high
    # One rate for all; the rest of one season, and eleven whole ones, drawn again and again.
    dice = random.Random(12)  # noqa: S311 -- the same draws each time
    gone, whole = 91.5 / 7, 35
    rates = [dice.gammavariate(28.5, 1 / gone) for _ in range(20_000)]
    means = [rate * (whole - gone + 11 * whole) for rate in rates]
    ends = sorted(28 + dice.gauss(mean, mean**0.5) for mean in means)
    assert twelve.range.low == pytest.approx(ends[2_000], rel=0.01)
    assert twelve.range.high == pytest.approx(ends[18_000], rel=0.01)
    assert (found.share, CONTRIBUTORS) == (96, 1152)
    with database.begin("Add") as session:
        for number in range(11):
            spaces.add_space(session, name=f"Space {number}", city="Paris", country="FR", tzid="Europe/Paris")
    with database.read() as session:
        found = hypothesis_for(session, season)
    assert (found.twelve, found.share) == (None, 1152)
    assert found.total.contributors.target == 1152


def test_a_file_without_a_space_has_no_hypothesis(database, paris, season):
    with database.begin("Retire") as session:
        rows.retire(session, [rows.row(session, type(paris), paris.id)])
    with database.read() as session, pytest.raises(RefusedError, match="There is no space"):
        hypothesis_for(session, season)


# --- the words of one count ---------------------------------------------------------------------------------------


def outlook(so_far, target, projected, within, left=10.0, best=4):
    return Outlook(so_far, target, projected, within, left, best)


def test_where_the_target_lies_is_the_verdict():
    def verdict(target):
        return outlook(30, target, 80, Range(70, 95)).verdict

    assert [verdict(30), verdict(31), verdict(70)] == [Verdict.REACHED, Verdict.AHEAD, Verdict.AHEAD]
    assert [verdict(71), verdict(80)] == [Verdict.ON_PACE, Verdict.ON_PACE]
    assert [verdict(81), verdict(95), verdict(96)] == [Verdict.WITHIN_REACH, Verdict.WITHIN_REACH, Verdict.BEHIND]
    assert outlook(30, 96, None, None).verdict is Verdict.TOO_EARLY
    assert outlook(95, 96, 95, Range(95, 95), left=0).verdict is Verdict.MISSED
    assert outlook(96, 96, 96, Range(96, 96), left=0).verdict is Verdict.REACHED


def test_what_is_needed_may_be_more_than_any_week_had():
    assert outlook(30, 70, 80, Range(70, 95)).needed_per_week == 4
    assert not outlook(30, 70, 80, Range(70, 95)).beyond_best
    assert outlook(30, 71, 80, Range(70, 95)).beyond_best
    assert not outlook(30, 71, None, None).beyond_best
    assert not outlook(71, 71, 80, Range(71, 95)).beyond_best
    assert outlook(30, 70, 80, Range(70, 95), left=0.1).needed_per_week == 40


@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 100), st.integers(0, 100))
def test_more_to_aim_at_is_never_a_better_verdict(so_far, target, up, further):
    order = [Verdict.REACHED, Verdict.AHEAD, Verdict.ON_PACE, Verdict.WITHIN_REACH, Verdict.BEHIND]
    within = Range(so_far + up, so_far + up + further)
    lower, higher = (outlook(so_far, aim, so_far + up, within).verdict for aim in (target, target + 1))
    assert order.index(lower) <= order.index(higher)


# --- the range that opens in the chart ----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("today", [date(2014, 5, 15), date(2014, 5, 22), date(2014, 9, 1), date(2014, 12, 20)])
def test_the_growth_opens_from_now_to_the_range_of_the_end(database, ticking, paris, season, seed, today):
    ticking.moment = noon(today).astimezone(UTC)
    with database.begin("Fill") as session:
        made = fill(session, paris, seed, today)
    with database.read() as session:
        found = hypothesis_for(session, season)
    ranges = growth_range(found.figures)
    if today < date(2014, 5, 19):
        assert ranges is None
        return
    assert ranges is not None
    begun = found.figures.period.weeks_begun(today)
    assert len(ranges) == WEEKS
    assert ranges[: begun - 1] == [None] * (begun - 1)
    count = len(made.active)
    assert ranges[begun - 1] == Range(count, count)
    opened = ranges[begun - 1 :]
    assert ranges[-1] == found.total.contributors.range
    assert [one.low for one in opened] == sorted(one.low for one in opened)
    assert [one.high for one in opened] == sorted(one.high for one in opened)
    end = found.total.contributors.projected or 0
    for ahead, within in enumerate(opened):
        assert within is not None
        assert within.low <= count + (end - count) * ahead / (WEEKS - begun) <= within.high


@pytest.mark.parametrize("today", [date(2014, 4, 1), date(2014, 12, 30), date(2015, 1, 1)])
def test_there_is_no_growth_ahead_before_the_season_and_in_its_last_week(database, ticking, paris, season, today):
    ticking.moment = noon(today).astimezone(UTC)
    with database.read() as session:
        assert growth_range(hypothesis_for(session, season).figures) is None


# --- as a table ---------------------------------------------------------------------------------------------------


def test_the_table_says_it_all(database, paris, season):
    with database.read() as session:
        found = hypothesis_for(session, season)
    [line] = as_json(found)["lines"]
    assert len(line) == len(HYPOTHESIS)
    assert line["space"] == "Paris"
    assert (line["events_stand"], line["contributors_stand"]) == ("behind", "behind")
    assert (line["events_held"], line["events_at_least"], line["events_at_most"]) == (0, 0, 3)
    with database.begin("Set") as session:
        season = rows.row(session, type(season), season.id)
        season.starts_on = date(2014, 7, 25)
    with database.read() as session:
        early = as_json(hypothesis_for(session, season))
    assert early["twelve_such_spaces"] is None
    assert early["lines"][0]["events_at_least"] is None
    assert early["lines"][0]["events_stand"] == "too early"

"""Whatever happened in a season, every figure equals a naive count over the raw rows."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from tests.core.figures.recount import Recount, known
from tests.core.seasons import DAYS, FIRST_DAY, Season, seasons, write_season

LAST_DAY = FIRST_DAY + timedelta(days=DAYS - 1)
days = st.integers(-20, DAYS + 20).map(lambda number: FIRST_DAY + timedelta(days=number))


@contextmanager
def counted(season: Season, today: date, period: Period | None = None) -> Iterator[tuple[Figures, Recount]]:
    """The figures of `season` on a day, by the program and recounted."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite"
        now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
        with Database.create(path, clock=clock.fixed_clock(now)) as database:
            with database.begin("Write a season") as session:
                write_season(session, season)
            with database.read() as session:
                space = spaces.space_named(session)
                whole = Period.of(spaces.season_named(session, None, FIRST_DAY))
                figures = figures_for(session, Scope((space,), period or whole), now=now)
        yield figures, Recount(path, figures.period.starts_on, figures.period.ends_on)


def the_headline_is_what_a_recount_gives(figures: Figures, recount: Recount) -> None:
    held, active = recount.held(), recount.new_active()
    attendance = [recount.attendance(event) for event in held]
    headline = figures.headline
    assert headline.public_events_held.actual == len(held)
    assert headline.attendees.actual == known(one[0] for one in attendance)
    assert headline.newcomers.actual == known(one[2] for one in attendance)
    assert headline.unique_attendees.actual == recount.unique(held)
    assert headline.new_active_contributors.actual == len(active)
    assert figures.unrecorded == sum(one[0] is None for one in attendance)
    with_returning = [one for one in attendance if one[3] is not None]
    visits = sum(one[0] or 0 for one in with_returning)
    came_again = sum(one[3] or 0 for one in with_returning)
    assert headline.returning_rate.actual == (came_again / visits if visits else None)
    assert headline.contributors_per_event.actual == (len(active) / len(held) if held else None)
    technical = sum(event["track"] == "technical" for event in held)
    assert headline.technical_share_of_events.actual == (technical / len(held) if held else None)


def pace_and_projection_follow_the_weeks_begun(figures: Figures, recount: Recount) -> None:
    weeks = recount.weeks()
    begun = [monday for monday in weeks if monday <= figures.today and figures.today >= FIRST_DAY]
    held, active = len(recount.held()), len(recount.new_active())
    headline = figures.headline
    assert headline.events_per_week.actual == (held / len(begun) if begun else None)
    assert headline.public_events_held.target == 20
    assert headline.new_active_contributors.target == 30
    if len(begun) < 4:
        assert headline.public_events_held.projected is None
        assert headline.events_per_week.projected is None
    else:
        assert headline.public_events_held.projected == pytest.approx(held * len(weeks) / len(begun), abs=0.5)
        assert headline.new_active_contributors.projected == pytest.approx(active * len(weeks) / len(begun), abs=0.5)
        assert headline.contributors_per_event.projected == headline.contributors_per_event.actual


def every_event_has_its_own_counts(figures: Figures, recount: Recount) -> None:
    listed = recount.listed()
    assert [event.event_id for event in figures.events] == [event["id"] for event in listed]
    for event, raw in zip(figures.events, listed, strict=True):
        assert event.date == recount.day(raw)
        assert (event.attendees, event.guests, event.newcomers, event.returning) == recount.attendance(raw)
        assert event.rsvps == len(recount.alive("registration", event_id=raw["id"]))
        assert event.show_rate == recount.show_rate(raw)
        credited = recount.credited_to(raw)
        assert event.new_active_contributors == (credited if raw["status"] == "held" or credited else None)


def tracks_and_focus_areas_are_what_a_recount_gives(figures: Figures, recount: Recount) -> None:
    track_of = {event["id"]: event["track"] for event in recount.alive("event")}
    for line in figures.tracks:
        held = [event for event in recount.held() if line.track in (None, event["track"])]
        active = [one for one in recount.new_active() if line.track in (None, track_of.get(one["event_id"]))]
        assert (line.events_held, line.new_active_contributors) == (len(held), len(active))
        assert line.attendees == known(recount.attendance(event)[0] for event in held)
        assert line.newcomers == known(recount.attendance(event)[2] for event in held)
    interested, active = recount.reached("interested"), recount.new_active()
    for area in figures.focus_areas[:-1]:
        keys = recount.areas_called(area.focus_area)
        held = recount.in_areas(keys)
        here = [one for one in active if one["focus_area_id"] in keys]
        assert (area.events_held, area.new_active_contributors) == (len(held), len(here))
        assert area.attendees == known(recount.attendance(event)[0] for event in held)
        assert area.newcomers == known(recount.attendance(event)[2] for event in held)
        people = {one["person_id"] for one in interested if one["focus_area_id"] in keys}
        assert area.interested == len(people)
        assert area.percent_of_contributors == (len(here) / len(active) if active else None)
    total = figures.focus_areas[-1]
    assert (total.events_held, total.new_active_contributors) == (len(recount.held()), len(active))
    assert total.interested == len({one["person_id"] for one in interested})


def retired_areas_come_last_and_only_with_figures(figures: Figures, recount: Recount) -> None:
    in_use = {row["name"] for row in recount.alive("focus_area")}
    shown = [area.focus_area for area in figures.focus_areas[:-1]]
    assert shown[: len(in_use)] == [area for area in shown if area in in_use]
    for area in figures.focus_areas[len(in_use) : -1]:
        assert area.events_held or area.interested or area.new_active_contributors


def weeks_add_up_to_the_headline(figures: Figures, recount: Recount) -> None:
    assert [week.monday for week in figures.weekly] == recount.weeks()
    headline, weekly = figures.headline, figures.weekly
    assert sum(week.events_held for week in weekly) == headline.public_events_held.actual
    assert known(week.attendees for week in weekly) == headline.attendees.actual
    assert known(week.newcomers for week in weekly) == headline.newcomers.actual
    assert sum(week.new_active_contributors for week in weekly) == headline.new_active_contributors.actual
    shown = [week for week in weekly if week.cumulative_events is not None]
    assert shown == list(weekly[: len(shown)])
    for number, week in enumerate(shown, 1):
        assert week.cumulative_events == sum(one.events_held for one in weekly[:number])
        assert week.cumulative_contributors == sum(one.new_active_contributors for one in weekly[:number])
    for week in weekly[len(shown) :]:
        assert max(week.monday, FIRST_DAY) > figures.today
        assert not week.events_held
        assert not week.new_active_contributors
    assert [week.cumulative_target for week in weekly] == pytest.approx(
        [20 * number / len(weekly) for number in range(1, len(weekly) + 1)]
    )
    assert weekly[-1].cumulative_contributor_target == headline.new_active_contributors.target


def contributors_are_those_of_the_recount(figures: Figures, recount: Recount) -> None:
    active = recount.new_active()
    events = {event["id"]: event for event in recount.alive("event")}
    assert [(one.person_id, one.focus_area) for one in figures.contributors] == [
        (row["person_id"], recount.area_name(row["focus_area_id"])) for row in active
    ]
    for one, row in zip(figures.contributors, active, strict=True):
        visited = [
            events[visit["event_id"]]
            for visit in recount.alive("check_in", person_id=row["person_id"])
            if visit["event_id"] in events and events[visit["event_id"]]["status"] != "cancelled"
        ]
        assert one.first_attended == min(map(recount.day, visited), default=None)
        credited = events.get(row["event_id"])
        assert one.event_date == (recount.day(credited) if credited else None)
        assert one.active_since == date.fromisoformat(row["on_date"])
        assert one.days_to_active is None or one.days_to_active >= 0


@given(season=seasons(), today=days)
@settings(max_examples=50)
def test_every_figure_is_what_a_recount_gives(season: Season, today: date) -> None:
    with counted(season, today) as (figures, recount):
        the_headline_is_what_a_recount_gives(figures, recount)
        pace_and_projection_follow_the_weeks_begun(figures, recount)
        every_event_has_its_own_counts(figures, recount)
        tracks_and_focus_areas_are_what_a_recount_gives(figures, recount)
        retired_areas_come_last_and_only_with_figures(figures, recount)
        weeks_add_up_to_the_headline(figures, recount)
        contributors_are_those_of_the_recount(figures, recount)


@given(season=seasons(), first=st.integers(-15, DAYS), length=st.integers(1, 40))
@settings(max_examples=15)
def test_any_span_of_days_is_counted_without_season_targets(season: Season, first: int, length: int) -> None:
    starts_on = FIRST_DAY + timedelta(days=first)
    period = Period(starts_on, starts_on + timedelta(days=length - 1))
    with counted(season, LAST_DAY, period) as (figures, recount):
        assert figures.headline.public_events_held.actual == len(recount.held())
        assert figures.headline.public_events_held.target is None
        assert figures.headline.public_events_held.projected is None
        assert figures.headline.events_per_week.target == 3
        assert len(figures.contributors) == len(recount.new_active())
        assert {week.cumulative_target for week in figures.weekly} == {None}

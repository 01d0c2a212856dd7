"""Each of the figures beside its recount."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from mozspaces_desktop.core.figures import Figures, Headline
from mozspaces_desktop.core.figures.tables import METRICS, snake_case
from tests.core.figures.recount import Recount


def all_is_as_recounted(figures: Figures, recount: Recount, now: datetime) -> None:
    """Every figure is what the recount of the same days, spaces and part of the events gives at the moment `now`."""
    assert figures.today == recount.today(now)
    the_headline_is(figures, recount)
    pace_and_projection_follow_the_weeks_begun(figures, recount)
    spaces_have_each_their_part(figures, recount)
    tracks_are(figures, recount)
    focus_areas_are(figures, recount)
    weeks_are(figures, recount)
    events_have_their_own_counts(figures, recount)
    contributors_are(figures, recount)
    hours_are(figures, recount)
    what_was_before_is(figures, recount)


def actual(headline: Headline) -> dict[str, float | None]:
    """The metrics of a headline without their targets."""
    return {snake_case(metric.name): metric.of(headline).actual for metric in METRICS}


def the_headline_is(figures: Figures, recount: Recount) -> None:
    assert actual(figures.headline) == recount.headline(figures.today)
    assert figures.unrecorded == sum(recount.attendance(event)[0] is None for event in recount.held)


def pace_and_projection_follow_the_weeks_begun(figures: Figures, recount: Recount) -> None:
    weeks = recount.weeks()
    begun = [monday for monday in weeks if monday <= figures.today and figures.today >= recount.first]
    headline = figures.headline
    events, contributors = headline.public_events_held, headline.new_active_contributors
    filtered, spaces = figures.scope.filtered, len(recount.places)
    season = recount.is_season and not filtered
    assert (events.target, contributors.target) == ((20 * spaces, 30 * spaces) if season else (None, None))
    assert headline.events_per_week.target == (None if filtered else 3 * spaces)
    assert headline.contributors_per_event.target == (None if filtered else 1.5)
    averages = (headline.events_per_week, headline.contributors_per_event)
    if recount.is_season and len(begun) >= 4:
        assert events.projected == pytest.approx(len(recount.held) * len(weeks) / len(begun), abs=0.5)
        assert contributors.projected == pytest.approx(len(recount.new_active) * len(weeks) / len(begun), abs=0.5)
        assert all(one.projected == one.actual for one in averages)
    else:
        assert {one.projected for one in (events, contributors, *averages)} == {None}


def spaces_have_each_their_part(figures: Figures, recount: Recount) -> None:
    names = sorted(str(row["name"]) for row in recount.places.values())
    if len(names) == 1:
        assert (figures.spaces, figures.space) == ((), names[0])
        return
    assert figures.space == "All spaces"
    assert [line.space for line in figures.spaces] == [*names, None]
    for line in figures.spaces:
        part = replace(recount, spaces=(line.space,)) if line.space else recount
        assert actual(line.headline) == part.headline(figures.today)
        assert line.coordinators == part.coordinators()
    assert figures.spaces[-1].headline == figures.headline


def tracks_are(figures: Figures, recount: Recount) -> None:
    assert [line.track for line in figures.tracks] == ["technical", "non-technical", None]
    for line in figures.tracks:
        held = [event for event in recount.held if line.track in (None, event["track"])]
        attendees, _, newcomers, _ = recount.sums(held)
        assert (line.events_held, line.attendees, line.newcomers) == (len(held), attendees, newcomers)
        assert line.new_active_contributors == recount.active_of_track(line.track)
        assert line.coordinators == recount.coordinators(line.track)


def focus_areas_are(figures: Figures, recount: Recount) -> None:
    active = recount.new_active
    for line in figures.focus_areas[:-1]:
        held = recount.in_area(line.focus_area)
        attendees, _, newcomers, _ = recount.sums(held)
        assert (line.events_held, line.attendees, line.newcomers) == (len(held), attendees, newcomers)
        new = sum(row["area"] == line.focus_area for row in active)
        assert line.new_active_contributors == new
        assert line.percent_of_contributors == (new / len(active) if active else None)
        assert line.interested == len(recount.interested(line.focus_area))
    total = figures.focus_areas[-1]
    assert (total.focus_area, total.events_held, total.new_active_contributors) == (
        None,
        len(recount.held),
        len(active),
    )
    assert total.interested == len(recount.interested())
    _retired_areas_come_last_and_only_with_figures(figures, recount)


def _retired_areas_come_last_and_only_with_figures(figures: Figures, recount: Recount) -> None:
    here = [row for row in recount.rows.tables["focus_area"] if row["space_id"] in recount.places]
    in_use = {row["name"] for row in here if row["retired_at"] is None}
    shown = [line.focus_area for line in figures.focus_areas[:-1]]
    assert len(set(shown)) == len(shown)
    assert set(shown[: len(in_use)]) == in_use
    for line in figures.focus_areas[len(in_use) : -1]:
        assert line.events_held or line.interested or line.new_active_contributors
    with_figures = {name for event in recount.held for name in recount.rows.areas_of(event)}
    assert with_figures | {row["area"] for row in recount.new_active} <= set(shown)


def weeks_are(figures: Figures, recount: Recount) -> None:
    weekly = figures.weekly
    assert [week.monday for week in weekly] == recount.weeks()
    for week in weekly:
        held = [event for event in recount.held if _monday(recount.day(event)) == week.monday]
        attendees, _, newcomers, returning = recount.sums(held)
        assert (week.events_held, week.attendees, week.newcomers) == (len(held), attendees, newcomers)
        assert week.returning == returning
        active = [row for row in recount.new_active if _monday(date.fromisoformat(row["on_date"])) == week.monday]
        assert week.new_active_contributors == len(active)
        assert week.target == figures.headline.events_per_week.target
    shown = [week for week in weekly if week.cumulative_events is not None]
    assert shown == list(weekly[: len(shown)])
    for number, week in enumerate(shown, 1):
        assert week.cumulative_events == sum(one.events_held for one in weekly[:number])
        assert week.cumulative_contributors == sum(one.new_active_contributors for one in weekly[:number])
    for week in weekly[len(shown) :]:
        assert max(week.monday, recount.first) > figures.today
        assert not week.events_held
        assert not week.new_active_contributors
        assert week.cumulative_contributors is None
    target = figures.headline.public_events_held.target
    assert [week.cumulative_target for week in weekly] == (
        [None] * len(weekly)
        if target is None
        else pytest.approx([target * number / len(weekly) for number in range(1, len(weekly) + 1)])
    )
    assert weekly[-1].cumulative_contributor_target == figures.headline.new_active_contributors.target


def _monday(day: date) -> date:
    return date.fromisocalendar(*day.isocalendar()[:2], 1)


def events_have_their_own_counts(figures: Figures, recount: Recount) -> None:
    ids = {row["id"] for row in recount.rows.alive("event")}
    stored = [event for event in figures.events if event.event_id in ids]
    planned = [event for event in figures.events if event.event_id not in ids]  # of series: they are no rows
    assert {(event.status, event.attendees, event.rsvps) for event in planned} <= {("confirmed", None, 0)}
    assert [event.event_id for event in stored] == [event["id"] for event in recount.listed]
    for event, raw in zip(stored, recount.listed, strict=True):
        assert event.date == recount.day(raw)
        assert event.space == recount.places[raw["space_id"]]["name"]
        assert set(event.focus_areas) == recount.rows.areas_of(raw)
        assert (event.attendees, event.guests, event.newcomers, event.returning) == recount.attendance(raw)
        assert event.rsvps == len(recount.rows.of_event("registration", raw))
        assert event.show_rate == recount.show_rate(raw)
        credited = recount.credited_to(raw)
        assert event.new_active_contributors == (credited if raw["status"] == "held" or credited else None)


def contributors_are(figures: Figures, recount: Recount) -> None:
    def in_order(found: list[tuple[str, str, str, date]]) -> list[tuple[str, str, str, date]]:
        return sorted(found, key=lambda one: (one[3], *one[:3]))

    active = recount.new_active
    assert in_order(
        [(one.person_id, one.space_id, one.focus_area, one.active_since) for one in figures.contributors]
    ) == (
        in_order(
            [(row["person_id"], row["space_id"], row["area"], date.fromisoformat(row["on_date"])) for row in active]
        )
    )
    assert [one.active_since for one in figures.contributors] == [date.fromisoformat(row["on_date"]) for row in active]
    for one in figures.contributors:
        assert one.first_attended == recount.first_attended(one.person_id, one.space_id)
        assert one.space == recount.places[one.space_id]["name"]
        assert one.days_to_active is None or one.days_to_active >= 0
        credited = recount.rows.alive("event", id=one.event_id)
        assert one.event_date == (recount.day(credited[0]) if credited else None)
        assert one.track == (credited[0]["track"] if credited else None)


def hours_are(figures: Figures, recount: Recount) -> None:
    expected = recount.hours
    shown = {line.hour: line.arrivals for line in figures.hours}
    assert {hour: count for hour, count in shown.items() if count} == expected
    assert list(shown) == list(range(min(expected, default=0), max(expected, default=-1) + 1))


def what_was_before_is(figures: Figures, recount: Recount) -> None:
    before = recount.previous(figures.today)
    if before is None:
        assert (figures.previous, figures.previous_period) == (None, None)
        return
    period = figures.previous_period
    assert period is not None
    assert (period.starts_on, period.ends_on) == (before.first, before.last)
    assert (period.season is not None) == before.is_season
    assert figures.previous is not None
    assert actual(figures.previous) == before.headline(figures.today)

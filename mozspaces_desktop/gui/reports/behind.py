"""The lists behind the figures: which events, people or contributions a number is made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures import (
    EventFigures,
    Figures,
    FocusAreaFigures,
    SpaceFigures,
    TrackFigures,
    figures_for,
)
from mozspaces_desktop.core.figures.events_counted import known_sum
from mozspaces_desktop.core.figures.tables import TRACKS
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.reports import people_listings
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.counted_part import Part, Wanted, list_behind
from mozspaces_desktop.gui.reports.listing import Listing, adds_up, list_of_contributors, list_of_events

translate = QCoreApplication.translate


def behind_metric(figures: Figures, name: str) -> Wanted:
    """What the headline figure `name` is made of."""
    return list_behind(Part(figures, "", counted_events(figures), figures.contributors, figures.headline), name)


def behind_previous(session: Session, figures: Figures, name: str) -> Listing:
    """What the headline figure `name` of the period before that of `figures` is made of."""
    assert figures.previous_period is not None, "there is nothing to compare with"  # noqa: S101 -- a mistake of ours
    earlier = figures_for(session, figures.scope.within(figures.previous_period), now=clock.now(session))
    wanted = behind_metric(earlier, name)
    listing = wanted if isinstance(wanted, Listing) else wanted(session)
    title = translate("Behind", "{part}: {figure}").format(
        part=wording.short_period(figures.previous_period), figure=listing.title
    )
    return replace(listing, title=title)


def behind_area(figures: Figures, line: FocusAreaFigures, header: str) -> Wanted:
    """What the figure under `header` is made of for a focus area, or for the total of them."""
    area = line.focus_area
    part = Part(
        figures,
        wording.one_line(area or ""),
        [event for event in counted_events(figures) if area is None or area in event.focus_areas],
        [one for one in figures.contributors if area in (None, one.focus_area)],
        figures.headline,
        area=area,
    )
    return list_behind(part, header)


def behind_track(figures: Figures, line: TrackFigures, header: str) -> Wanted:
    """What the figure under `header` is made of for a track, or for the total of both."""
    part = Part(
        figures,
        wording.translated(TRACKS[line.track]) if line.track else "",
        [event for event in counted_events(figures) if line.track in (None, event.track)],
        [one for one in figures.contributors if line.track in (None, one.track)],
        figures.headline,
        track=line.track,
    )
    return list_behind(part, header)


def behind_space(figures: Figures, line: SpaceFigures, header: str) -> Wanted:
    """What the figure under `header` is made of for a space, or for the total of them."""
    part = Part(
        figures,
        wording.one_line(line.space or ""),
        [event for event in counted_events(figures) if line.space in (None, event.space)],
        [one for one in figures.contributors if line.space in (None, one.space)],
        line.headline,
        space=line.space,
    )
    return list_behind(part, header)


def behind_week(figures: Figures, monday: dt.date) -> Listing:
    """The public events of the ISO week from `monday` on: those held, and those to come."""
    held, planned = (_within_week(events, monday) for events in (counted_events(figures), planned_events(figures)))
    title = translate("Behind", "Public events of {week}").format(week=week_name(monday))
    result = [adds_up("Held", len(held)), *([adds_up("Planned", len(planned))] if planned else [])]
    said = wording.definition("Week")
    return list_of_events(title, [*held, *planned], said, several=_several(figures), result=" · ".join(result))


def behind_visitors(figures: Figures, monday: dt.date) -> Listing:
    """The events of the ISO week from `monday` on with those who came: newcomers, returning, all."""
    events = _within_week(counted_events(figures), monday)
    title = translate("Behind", "Attendees of {week}").format(week=week_name(monday))
    sums = [
        adds_up("Newcomers", known_sum(event.newcomers for event in events)),
        adds_up("Returning", known_sum(event.returning for event in events)),
        adds_up("Attendees", known_sum(event.attendees for event in events)),
    ]
    said = wording.definition("Attendees")
    return list_of_events(title, events, said, several=_several(figures), result=" · ".join(sums))


def behind_hour(figures: Figures, hour: int) -> Wanted:
    """Who was checked in during an hour of the day."""
    return partial(people_listings.arrivals, figures=figures, hour=hour)


def behind_growth(figures: Figures, monday: dt.date) -> Listing:
    """Everybody who had become an active contributor by the end of the ISO week from `monday` on."""
    sunday = monday + dt.timedelta(days=6)
    rows = [one for one in figures.contributors if one.active_since <= sunday]
    title = translate("Behind", "New active contributors up to {day}")
    return list_of_contributors(
        title.format(day=wording.long_day(min(sunday, figures.period.ends_on))),
        rows,
        wording.definition("Cumulative contributors"),
        several=_several(figures),
        result=adds_up("New active contributors", len(rows)),
    )


def events_of(figures: Figures) -> Listing:
    """Every event of the period that is no draft, private and cancelled ones, too."""
    explanation = translate("Behind", "All events but drafts. The figures are about the public ones that were held.")
    title = translate("Behind", "Events of {season}").format(season=wording.period_name(figures.period))
    result = adds_up("Public events held", len(counted_events(figures)))
    return list_of_events(title, figures.events, explanation, several=_several(figures), result=result)


def unrecorded_events(figures: Figures) -> Listing:
    """The public events that were held without anybody recording who came."""
    events = [event for event in counted_events(figures) if event.attendees is None]
    explanation = translate(
        "Behind",
        "They count as held, and add nothing to the attendees. Open one to check people in or to enter totals.",
    )
    return list_of_events(
        translate("Behind", "Events without attendance"), events, explanation, several=_several(figures)
    )


def counted_events(figures: Figures) -> list[EventFigures]:
    """The events that the figures are about."""
    return [event for event in figures.events if event.counts]


def planned_events(figures: Figures) -> list[EventFigures]:
    """The public events that are confirmed for today or later."""
    return [
        event
        for event in figures.events
        if event.public and event.status is EventStatus.CONFIRMED and event.date >= figures.today
    ]


def week_name(monday: dt.date) -> str:
    """A week with its number and its days, such as "week 23, 2 Jun to 8 Jun"."""
    return translate("Behind", "week {number}, {first} to {last}").format(
        number=monday.isocalendar().week,
        first=wording.day_and_month(monday),
        last=wording.day_and_month(monday + dt.timedelta(days=6)),
    )


def _several(figures: Figures) -> bool:
    return len(figures.scope.spaces) > 1


def _within_week(events: Sequence[EventFigures], monday: dt.date) -> list[EventFigures]:
    week = {monday + dt.timedelta(days=number) for number in range(7)}
    return [event for event in events if event.date in week]

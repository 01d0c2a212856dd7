"""The lists behind the figures that name people: read from the file when somebody asks, and never kept.

Each reads with the session that it is given, on any thread.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mozspaces_desktop.core.figures import EventFigures, Figures
from mozspaces_desktop.core.figures.behind_lines import COORDINATORS, INTERESTED, coordinators_behind, interested_behind
from mozspaces_desktop.core.figures.behind_people import (
    VISITS,
    Behind,
    arrivals_behind,
    newcomers_behind,
    returning_behind,
)
from mozspaces_desktop.core.figures.people_counted import PEOPLE, people_counted
from mozspaces_desktop.core.figures.tables import Column, Kind
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.gui.dates import time_text
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.listing import Listing, adds_up, chosen, divides

translate = QCoreApplication.translate

_PERSON, _EVENT = attrgetter("person_id"), attrgetter("event_id")
_VISIT_HEADERS = ("Name", "Date", "Event", "Checked in", "First visit")


@dataclass(frozen=True, slots=True)
class Nameless:
    """Those of an event who are counted without a name: guests, and people of recorded totals."""

    space: str
    event_id: str
    event: str
    date: dt.date
    count: int
    person_id: None = None
    checked_in: None = None
    first_visit: None = None

    @property
    def name(self) -> str:
        """What stands in the place of a name."""
        return translate("Behind", "%n without a name", "", self.count)


def unique_people(session: Session, figures: Figures, events: Sequence[EventFigures], title: str) -> Listing:
    """The different people who came to `events`."""
    people = people_counted(session, figures.scope.spaces, events)
    result = adds_up("Unique attendees", len(people) or None)
    said = wording.definition("Unique attendees")
    return Listing(title, said, PEOPLE, people, lambda _person: None, _PERSON, result)


def newcomers(session: Session, figures: Figures, events: Sequence[EventFigures], title: str) -> Listing:
    """The people whose first time it was, and how many more said so without a name."""
    behind = newcomers_behind(session, figures.scope.spaces, events)
    known = any(event.counts and event.newcomers is not None for event in events)
    result = adds_up("Newcomers", len(behind.visits) + behind.unnamed if known else None)
    return _visits(figures, behind, "newcomers", title, wording.definition("Newcomers"), result)


def returning(session: Session, figures: Figures, events: Sequence[EventFigures], title: str) -> Listing:
    """The visits of people who had been there before, as a share of all visits."""
    behind = returning_behind(session, figures.scope.spaces, events)
    known = [event for event in events if event.counts and event.returning is not None]
    whole = sum(event.attendees or 0 for event in known)
    part = len(behind.visits) + behind.unnamed
    result = divides("Returning rate", part, whole, part / whole if whole else None, Kind.RATE)
    return _visits(figures, behind, "returning", title, wording.definition("Returning rate"), result)


def arrivals(session: Session, figures: Figures, hour: int) -> Listing:
    """Who was checked in during an hour of the day."""
    behind = arrivals_behind(session, figures.scope.spaces, figures.events, hour)
    title = translate("Behind", "Arrivals from {start} to {end}").format(
        start=time_text(dt.time(hour)), end=time_text(dt.time((hour + 1) % 24))
    )
    said = translate("Behind", "Check-ins at public events held, by the clock of their space; guests have no time.")
    return _visits(figures, behind, None, title, said, adds_up("Arrivals", len(behind.visits)))


def coordinators(session: Session, figures: Figures, track: Track | None, space: str | None, title: str) -> Listing:
    """The coordinators of a track, of a space, or of all."""
    people = [
        one
        for one in coordinators_behind(session, figures.scope)
        if track in (None, one.track) and space in (None, one.space)
    ]
    columns = chosen(COORDINATORS, ("Coordinator", "Track", "Events held", *_space_header(figures)))
    result, said = adds_up("Coordinators", len(people)), wording.definition("Coordinators")
    return Listing(title, said, columns, people, lambda _one: None, result=result)


def interested(session: Session, figures: Figures, area: str | None, title: str) -> Listing:
    """The people who became interested in a focus area, or in any."""
    people = interested_behind(session, figures.scope, area)
    result, said = adds_up("Interested", len(people)), wording.definition("Interested")
    return Listing(title, said, INTERESTED, people, lambda _one: None, _PERSON, result)


def _visits(figures: Figures, behind: Behind, count: str | None, title: str, explanation: str, result: str) -> Listing:
    """Visits by name and, if `count` is an attribute of the events, those of it who have none."""
    columns: list[Column[Any]] = chosen(VISITS, (*_VISIT_HEADERS, *_space_header(figures)))
    rows: list[Any] = [*behind.visits]
    if count is not None and behind.unnamed:
        named = Counter(visit.event_id for visit in behind.visits)
        for event in behind.events:
            more = (getattr(event, count) or 0) - named[event.event_id]
            if more:
                rows.append(Nameless(event.space, event.event_id, event.event, event.date, more))
        rows.sort(key=attrgetter("date"))
        columns.append(Column(count.capitalize(), Kind.COUNT, _count))
    return Listing(title, explanation, columns, rows, _EVENT, _PERSON, result)


def _count(row: Any) -> int:
    return row.count if isinstance(row, Nameless) else 1


def _space_header(figures: Figures) -> tuple[str, ...]:
    return ("Space",) if len(figures.scope.spaces) > 1 else ()

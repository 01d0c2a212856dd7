"""The rows of a space's workbooks in the shape in which figures are counted. Nothing of it is in any data file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import chain

from mozspaces_desktop.core.figures import EventFigures, NewContributor, Period
from mozspaces_desktop.core.figures.contributors import pseudonym
from mozspaces_desktop.core.figures.counted import Counted
from mozspaces_desktop.core.figures.records import Visits
from mozspaces_desktop.core.figures.tables import TOTAL, TRACKS
from mozspaces_desktop.core.models import Coordinator, FocusArea, Space, Track
from mozspaces_desktop.core.pilot_workbook.read_rows import ContributorRow, EventRow, PilotWorkbook
from mozspaces_desktop.core.rollup.workbook_review import target
from mozspaces_desktop.core.spaces import FOCUS_AREAS
from mozspaces_desktop.core.text import fold

_NUMBERED = re.compile(r"\w{1,3}-(?:\d{4,}|\?)")
"""A pseudonym; anything else is a name, and none is taken over from a workbook that has them."""


def made_on(workbooks: Sequence[PilotWorkbook]) -> date:
    """The day as on which a space stands: when the latest of its workbooks was made, or its period's end."""
    return max(workbook.generated or workbook.period.ends_on for workbook in workbooks)


def has_names(workbook: PilotWorkbook) -> bool:
    """Whether contributors appear by name in a workbook."""
    return any(not _NUMBERED.fullmatch(row.contributor) for row in workbook.contributors)


def counted_space(workbooks: Sequence[PilotWorkbook], period: Period) -> Counted:
    """The events and contributors of the `workbooks` of one space, which have no days in common."""
    space = _space(workbooks, period)
    events = [_event(row, space) for workbook in workbooks for row in workbook.events]
    return Counted(
        space=space,
        events=tuple(sorted(events, key=_by_start)),
        contributors=tuple(_contributors(workbooks, space, events)),
        visits=Visits({}, {}),
        interested={},
        coordinators=tuple(_coordinators(workbooks, space)),
        areas=_areas(workbooks, space),
    )


def _space(workbooks: Sequence[PilotWorkbook], period: Period) -> Space:
    """The space with the targets that its Dashboards give; of season's targets, as none for days that are no season."""

    def largest(metric: str) -> float:
        return max((target(workbook, metric) or 0 for workbook in workbooks), default=0)

    return Space(
        id=fold(workbooks[0].space),
        name=workbooks[0].space,
        city=workbooks[0].space,
        country="",
        tzid="UTC",
        target_per_week=int(largest("Events per week")),
        target_per_season=int(largest("Public events held")) if period.season else 0,
        contributors_per_event=largest("Contributors per event"),
    )


def _event(row: EventRow, space: Space) -> EventFigures:
    return EventFigures(
        event_id=f"{space.id} {row.date} {row.row:07}",
        space_id=space.id,
        space=space.name,
        date=row.date,
        start=row.start,
        end=row.end,
        event=row.event,
        track=row.track,
        coordinator_id=None,
        coordinator=row.coordinator,
        type=row.type,
        focus_areas=row.focus_areas,
        host=row.host,
        room=row.room,
        public=row.public,
        status=row.status,
        expected=row.expected,
        rsvps=row.rsvps or 0,
        attendees=row.attendees,
        guests=row.guests,
        newcomers=row.newcomers,
        returning=row.returning,
        show_rate=row.show_rate,
        new_active_contributors=row.new_active_contributors,
        link=row.link,
        notes=row.notes,
    )


def _by_start(event: EventFigures) -> tuple[date, str, str]:
    return event.date, str(event.start or ""), event.event_id


def _contributors(
    workbooks: Sequence[PilotWorkbook], space: Space, events: Sequence[EventFigures]
) -> list[NewContributor]:
    tracks = {(event.date, fold(event.event)): event.track for event in events}
    rows = [row for workbook in workbooks for row in workbook.contributors]
    return [_contributor(row, space, tracks) for row in rows]


def _contributor(row: ContributorRow, space: Space, tracks: dict[tuple[date, str], Track]) -> NewContributor:
    number = row.contributor if _NUMBERED.fullmatch(row.contributor) else pseudonym(space, None)
    return NewContributor(
        person_id=number,
        name=number,
        pseudonym=number,
        space_id=space.id,
        space=space.name,
        focus_area=row.focus_area,
        first_attended=row.first_attended,
        event_id=None,
        credited_event=row.credited_event or None,
        event_date=row.event_date,
        track=tracks.get((row.event_date, fold(row.credited_event))) if row.event_date else None,
        coordinator_id=None,
        active_since=row.active_since,
        evidence=row.evidence,
    )


def _coordinators(workbooks: Sequence[PilotWorkbook], space: Space) -> list[Coordinator]:
    """As many coordinators of each track as a workbook of the space has at most; nobody's name is known."""
    found: list[Coordinator] = []
    for track, name in TRACKS.items():
        counts = (row.coordinators or 0 for workbook in workbooks for row in workbook.tracks if row.track == name)
        found += [Coordinator(space_id=space.id, name="", track=track) for _ in range(max(counts, default=0))]
    return found


def _areas(workbooks: Sequence[PilotWorkbook], space: Space) -> list[FocusArea]:
    """The focus areas of the workbooks in the mission's order, those of their own last."""
    listed = (row.focus_area for workbook in workbooks for row in workbook.focus_areas if row.focus_area != TOTAL)
    used = (row.focus_area for workbook in workbooks for row in workbook.contributors)
    of_events = chain.from_iterable(row.focus_areas for workbook in workbooks for row in workbook.events)
    names = dict.fromkeys((*FOCUS_AREAS, *listed, *of_events, *used))
    return [FocusArea(space_id=space.id, name=name, position=place) for place, name in enumerate(names)]

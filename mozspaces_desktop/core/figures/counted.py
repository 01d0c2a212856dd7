"""What one space had in a period, counted event by event: the parts that figures are put together from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.figures.contributors import interested_people, new_contributors
from mozspaces_desktop.core.figures.events_counted import events_counted
from mozspaces_desktop.core.figures.model import EventFigures, NewContributor
from mozspaces_desktop.core.figures.records import Records, Visits
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import Coordinator, EventStatus, FocusArea, Space


@dataclass(frozen=True, slots=True)
class Counted:
    """The events and contributors of one space that are in a scope."""

    space: Space
    events: tuple[EventFigures, ...]
    contributors: tuple[NewContributor, ...]
    visits: Visits
    interested: dict[str, set[str]]
    """Keys of the people who became interested, by name of the focus area."""
    coordinators: tuple[Coordinator, ...]
    """Those at work now, and those who left but ran an event of the period; as far as a filter is about them."""
    areas: Sequence[FocusArea]

    @property
    def held(self) -> list[EventFigures]:
        """The events that count: public ones that were held."""
        return [event for event in self.events if event.counts]

    @property
    def people(self) -> set[str]:
        """Keys of the different people checked in at the events that count."""
        return {person_id for event in self.held for person_id in self.visits.at(event.event_id)}


def counted(records: Records, scope: Scope) -> Counted:
    """Count what a space had of `scope` in the period of its `records`."""
    contributors = new_contributors(records, scope)
    events = events_counted(records, scope, contributors)
    ran = {event.coordinator_id for event in records.events if event.status is EventStatus.HELD}
    return Counted(
        space=records.space,
        events=events,
        contributors=contributors,
        visits=records.visits,
        interested=interested_people(records, scope),
        coordinators=tuple(
            one for one in records.coordinators if (one.alive or one.id in ran) and scope.run_by(one.track, one.name)
        ),
        areas=records.areas,
    )

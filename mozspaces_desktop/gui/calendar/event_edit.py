"""What an event dialog changes in the file: one event, a new series, or several events of one. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, rules, series
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Space
from mozspaces_desktop.core.occurrences import first_start, occurrence_key
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.series import Extent, Scope, SeriesChange
from mozspaces_desktop.gui.calendar.event_draft import Draft


@dataclass(frozen=True, slots=True)
class EventEdit:
    """The event of `draft` is to be as `said`, and to repeat by `rrule`.

    An empty rule means not at all, None that nobody chose another one for the series.
    """

    draft: Draft
    said: EventFields
    rrule: str | None

    @property
    def changed(self) -> dict[str, object]:
        """The fields that the person changed. What somebody else did meanwhile stays (the door sets one to held)."""
        before = self.draft.said
        names = (field.name for field in fields(before))
        return {name: getattr(self.said, name) for name in names if getattr(self.said, name) != getattr(before, name)}

    def scopes(self, extent: Extent | None) -> list[Scope]:
        """What the edit may be about, the likeliest first; a single one needs no question."""
        changed = self.changed
        held = EventStatus.HELD in (self.draft.said.status, self.said.status)
        if self.rrule is None and (not changed or (held and changed.keys() == {"status"})):
            return [Scope.THIS]
        if extent is None:
            return [Scope.THIS]
        return offered(extent, this=self.rrule is None)

    def save(self, session: Session, scope: Scope) -> SeriesChange:
        """Write it into the file; raises :class:`RefusedError` where the core refuses it."""
        if self.draft.event_id is None:
            return SeriesChange(self._added(session))
        event = events.event_by_id(session, self.draft.event_id)
        said = replace(EventFields.of(event), **self.changed)  # type: ignore[arg-type]  # fields, by name
        if self.draft.repetition is None:
            if self.rrule:
                return SeriesChange(series.repeat_event(session, event, said, self.rrule))
            return SeriesChange(events.change_event(session, event, said))
        if self.rrule is None and not self.changed:
            return SeriesChange(event)
        rrule = self.rrule
        if rrule and scope is Scope.FOLLOWING:
            rrule = rules.continuing(rrule, self.draft.repetition.done)
        return series.change_occurrence(session, event, said, scope, rrule=rrule)

    def _added(self, session: Session) -> Event:
        space = row(session, Space, self.draft.space_id)
        if not self.rrule:
            event = events.add_event(session, space, self.said)
            session.flush()
            return event
        made = series.add_series(session, space, self.said, self.rrule)
        event = events.event_by_id(session, occurrence_key(made.id, first_start(made)))
        if self.said.status is EventStatus.HELD:
            return events.change_event(session, event, self.said)
        return event


def offered(extent: Extent, *, this: bool = True) -> list[Scope]:
    """Which scopes differ from one another for an event whose series has that extent; `this` one alone if wanted."""
    scopes = [Scope.THIS] if this else []
    alone = extent.following.others == 0 and extent.following.stay == 0
    if not extent.is_first and not (this and alone):
        scopes.append(Scope.FOLLOWING)
    if not (extent.is_first and this and alone):
        scopes.append(Scope.ALL)
    return scopes

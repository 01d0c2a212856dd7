"""Series of events: made, changed, moved and deleted: this one, this and the following ones, or all.

What can be noticed of an event of its own stays what it is: one to which somebody came, or which was held, is never
moved, changed or lost by an edit of its series; one that was changed alone keeps what was changed. When an edit moves
a series or its rule, a new series takes the place of the old one (or of its rest), so that no two events ever share a
key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence, rules
from mozspaces_desktop.core.events import (
    WITH_ALL,
    EventFields,
    change_event,
    columns_of,
    delete_event,
    new_uid,
)
from mozspaces_desktop.core.models import (
    CheckIn,
    Contribution,
    Event,
    EventStatus,
    Guests,
    RecordedTotals,
    Registration,
    Series,
    SeriesFocusArea,
    Space,
)
from mozspaces_desktop.core.occurrences import (
    WITH_ALL as SERIES_WITH_ALL,
)
from mozspaces_desktop.core.occurrences import (
    clock_of,
    first_start,
    recurrence_of,
    stored,
    usual_length,
)
from mozspaces_desktop.core.rows import retire

_TIMES = frozenset({"dtstart", "dtend", "tzid", "all_day"})


class Scope(StrEnum):
    """Which events of a series an edit is about."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SeriesChange:
    """What an edit came to: the `event` that was edited (None: it is gone), and how many were left as they are."""

    event: Event | None
    kept: int = 0
    """Events of the series that the edit would have touched, but for their attendance."""


def series_of(session: Session, event: Event) -> Series | None:
    """The series that `event` is one of, with all that it refers to; None for one that stands alone."""
    if event.series_id is None:
        return None
    query = select(Series).where(Series.id == event.series_id, Series.retired_at.is_(None))
    return session.scalar(query.options(*SERIES_WITH_ALL))


def add_series(
    session: Session,
    space: Space,
    said: EventFields,
    rrule: str,
    *,
    uid: str | None = None,
    rdates: str = "",
    exdates: str = "",
    zone_definition: str = "",
) -> Series:
    """A new series of `space` whose first event is as `said`, and the others by `rrule` (RFC 5545).

    Raises :class:`RefusedError` as :func:`~mozspaces_desktop.core.events.add_event` does, and for a rule that is none.
    """
    series = Series(
        space_id=space.id,
        uid=uid or new_uid(session),
        rrule=rrule,
        rdates=rdates,
        exdates=exdates,
        zone_definition=zone_definition,
        extra="",
        sequence=0,
        **_series_columns(said),
    )
    recurrence.checked_rule(rrule, first_start(series))
    set_last_end(series)
    session.add(series)
    session.flush()
    set_focus_areas(session, series, said.focus_area_ids)
    return series


def _series_columns(said: EventFields) -> dict[str, object]:
    """`said` for all events of a series; that one was held says nothing of the others."""
    values = columns_of(said)
    if said.status is EventStatus.HELD:
        values["status"] = EventStatus.CONFIRMED
    return values


def set_last_end(series: Series) -> None:
    """Note when the series ends, after its times or its rule changed."""
    rule = recurrence_of(series)
    if not rule.is_finite:
        series.last_end = None
        return
    last = rule.last or rule.first
    length = max([usual_length(series), *(rule.lasts(one) or timedelta(0) for one in rule.own_lengths)])
    series.last_end = (last + length).replace(tzinfo=clock_of(series)).astimezone(UTC)


def set_focus_areas(session: Session, series: Series, wanted: Iterable[str]) -> None:
    """Make the series be about the focus areas with the keys `wanted`."""
    keys = list(dict.fromkeys(wanted))
    query = select(SeriesFocusArea).where(SeriesFocusArea.series_id == series.id, SeriesFocusArea.retired_at.is_(None))
    present = {link.focus_area_id: link for link in session.scalars(query)}
    retire(session, (link for area_id, link in present.items() if area_id not in keys))
    session.add_all(SeriesFocusArea(series_id=series.id, focus_area_id=one) for one in keys if one not in present)
    session.flush()
    session.refresh(series, ["focus_areas"])


def repeat_event(session: Session, event: Event, said: EventFields, rrule: str) -> Event:
    """Make `event`, which stands alone, the first of a series; it stays the row that it is, with all its people."""
    row = change_event(session, event, said)
    space = session.get_one(Space, row.space_id)
    series = add_series(session, space, said, rrule, uid=row.uid)
    row.series_id = series.id
    row.recurrence_id = recurrence.written(first_start(series), all_day=series.all_day)
    return row


def change_occurrence(
    session: Session, event: Event, said: EventFields, scope: Scope, *, rrule: str | None = None
) -> SeriesChange:
    """Make `event`, one of a series, what `said` says: it alone, the following ones too, or all.

    The others take over what differs from what `event` was, its times included; `rrule` is another rule for them (it
    ends with this event if the rule is empty), None leaves the rule to go along with the times.

    Raises:
        RefusedError: As for a single event; or the series' rule cannot be moved to another day.
    """
    series = series_of(session, event)
    if series is None or scope is Scope.THIS:
        return SeriesChange(change_event(session, event, said))
    columns_of(said)
    edit = _Edit(session, series, event, said, scope)
    if rrule is None and not edit.moves:
        if edit.from_first:
            return edit.change_in_place()
        rrule = recurrence_of(series).rrule and None
    return edit.succeed(rrule)


def delete_occurrence(session: Session, event: Event, scope: Scope) -> SeriesChange:
    """Take `event`, one of a series, out of the calendar: it alone, the following ones too, or all.

    Raises :class:`RefusedError` if `event` alone is to go and somebody was checked in.
    """
    series = series_of(session, event)
    if series is None:
        delete_event(session, stored(session, event))
        return SeriesChange(None)
    start = recurrence.read(str(event.recurrence_id))
    if scope is Scope.THIS:
        row = _row_of(session, event)
        if row is not None:
            delete_event(session, row)
        _leave_out(series, start)
        return SeriesChange(None)
    first = _first_alive(session, series)
    gone = _rows_from(session, series, datetime.min if scope is Scope.ALL else start)  # noqa: DTZ901  # a wall clock
    kept = 0
    for row in gone:
        if is_attended(session, row):
            _detach(session, row)
            kept += 1
        else:
            retire(session, [row])
    if scope is Scope.ALL or start <= first:
        retire(session, [series])
    else:
        _end_before(series, start)
    return SeriesChange(None, kept)


def is_attended(session: Session, event: Event) -> bool:
    """Whether the event was held, or somebody is known or counted to have come."""
    if event.status is EventStatus.HELD:
        return True
    return any(_any(session, kind, event) for kind in (CheckIn, Guests, RecordedTotals))


def _any(
    session: Session,
    kind: type[CheckIn | Guests | RecordedTotals | Registration | Contribution],
    event: Event,
) -> bool:
    query = select(kind.id).where(kind.event_id == event.id, kind.retired_at.is_(None)).limit(1)
    return session.scalar(query) is not None


def _has_people(session: Session, event: Event) -> bool:
    """Whether anything is tied to the event that must not be lost."""
    return is_attended(session, event) or any(_any(session, kind, event) for kind in (Registration, Contribution))


def _row_of(session: Session, event: Event) -> Event | None:
    row = session.get(Event, event.id)
    return row if row is not None and row.alive else None


def _leave_out(series: Series, start: datetime) -> None:
    """The series has no event that begins at `start` any more."""
    written = recurrence.written(start, all_day=series.all_day)
    series.exdates = " ".join(sorted({*series.exdates.split(), written}))
    series.sequence += 1
    set_last_end(series)


def _first_alive(session: Session, series: Series) -> datetime:
    """When the first event of the series begins that takes place."""
    found = recurrence_of(series).between(first_start(series), recurrence.HORIZON)[:1]
    rows = [recurrence.read(str(row.recurrence_id)) for row in _rows_from(session, series, datetime.min)]  # noqa: DTZ901
    return min([*found, *rows], default=first_start(series))


def _rows_from(session: Session, series: Series, start: datetime) -> list[Event]:
    """The rows among the events of the series, from the one that begins at `start` on."""
    query = select(Event).where(Event.series_id == series.id, Event.retired_at.is_(None)).options(*WITH_ALL)
    rows = session.scalars(query.order_by(Event.recurrence_id)).all()
    return [row for row in rows if recurrence.read(str(row.recurrence_id)) >= start]


def _detach(session: Session, row: Event) -> None:
    """Let an event stand alone."""
    row.series_id = row.recurrence_id = None
    row.uid = new_uid(session)


def _end_before(series: Series, start: datetime) -> None:
    """End the series before the event that begins at `start`."""
    series.rrule = rules.ending_before(series.rrule, start, clock=clock_of(series), all_day=series.all_day)
    series.rdates = " ".join(one for one in series.rdates.split() if recurrence.read(one.partition("/")[0]) < start)
    series.exdates = " ".join(one for one in series.exdates.split() if recurrence.read(one) < start)
    series.sequence += 1
    set_last_end(series)


class _Edit:
    """One edit of several events of a series at once."""

    def __init__(self, session: Session, series: Series, event: Event, said: EventFields, scope: Scope) -> None:
        self._session = session
        self._series = series
        self._event = event
        self._said = said
        self._start = recurrence.read(str(event.recurrence_id))
        before = EventFields.of(event)
        self._changed = {
            field.name: getattr(said, field.name)
            for field in fields(said)
            if getattr(said, field.name) != getattr(before, field.name)
        }
        self.moves = not _TIMES.isdisjoint(self._changed)
        self.from_first = scope is Scope.ALL or self._start <= _first_alive(session, series)

    # --- fields only: the series stays ----------------------------------------------------------------------

    def change_in_place(self) -> SeriesChange:
        """Change all events, none of which moves."""
        old = EventFields.of(self._series)
        kept = self._change_rows(old, _rows_from(self._session, self._series, datetime.min))  # noqa: DTZ901
        said = replace(old, **self._of_all())
        for name, value in _series_columns(said).items():
            if getattr(self._series, name) != value:
                setattr(self._series, name, value)
        self._series.sequence += 1
        set_focus_areas(self._session, self._series, said.focus_area_ids)
        return SeriesChange(self._edited(), kept)

    def _of_all(self) -> dict[str, object]:
        """What changed and is said of all events: that this one was held is not."""
        changed = {name: value for name, value in self._changed.items() if name not in _TIMES}
        if changed.get("status") is EventStatus.HELD:
            del changed["status"]
        return changed

    def _change_rows(self, old: EventFields, rows: Iterable[Event]) -> int:
        """Let the rows that are not attended follow in what they had from the series; how many did not."""
        kept = 0
        for row in rows:
            if row.id == self._event.id:
                continue
            if is_attended(self._session, row):
                kept += 1
                continue
            now = EventFields.of(row)
            follows = {
                name: value for name, value in self._of_all().items() if getattr(now, name) == getattr(old, name)
            }
            change_event(self._session, row, replace(now, **follows))  # type: ignore[arg-type]  # fields, by name
        return kept

    def _edited(self) -> Event:
        """The event that was edited itself, with all that was said of it."""
        if _row_of(self._session, self._event) is None and self._said.status is not EventStatus.HELD:
            from mozspaces_desktop.core.events import event_by_id

            self._session.flush()
            return event_by_id(self._session, self._event.id)
        return change_event(self._session, self._event, self._said)

    # --- times or rule: another series takes its place --------------------------------------------------------

    def succeed(self, rrule: str | None) -> SeriesChange:
        """Let a new series take the place of the old one, from this event or from the first on."""
        raise NotImplementedError

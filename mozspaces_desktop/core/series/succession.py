"""A series that takes the place of another one, or of its rest, because the edit moves it or gives it another rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mozspaces_desktop.core import recurrence, rules
from mozspaces_desktop.core.events import EventFields, change_event, event_by_id
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space
from mozspaces_desktop.core.occurrences import (
    clock_of,
    first_start,
    occurrence_key,
    recurrence_of,
    usual_length,
)
from mozspaces_desktop.core.recurrence import Recurrence
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series.making import add_series
from mozspaces_desktop.core.series.members import LONG_AGO, end_before, is_attended, let_go, made, rows_from, start_of

TIMES = frozenset({"dtstart", "dtend", "tzid", "all_day"})
"""The fields of an event that say when it is."""

Where = Callable[[datetime], datetime | None]
"""From the beginning of an event of the old series to that in the new one (both naive); None if it has no place."""


_FAR = timedelta(days=366 * 8)
"""From one 29 February to the next that follows eight years later."""


class Succession:
    """One edit of `event` of `old` to `said` (`changed` are the fields that differ), of all events if `whole`."""

    def __init__(
        self,
        session: Session,
        old: Series,
        event: Event,
        said: EventFields,
        changed: Mapping[str, object],
        *,
        whole: bool,
    ) -> None:
        self._session = session
        self._old = old
        self._event = event
        self._said = said
        self._changed = changed
        self._whole = whole
        self._start = start_of(event)
        self._base = first_start(old) if whole else self._start
        """The first event of the old series that is to be one of the new."""
        keeps_zone = "tzid" not in changed
        self._tzid = old.tzid if keeps_zone else said.tzid
        self._definition = old.zone_definition if keeps_zone else ""
        self._clock: tzinfo = clock_of(old) if keeps_zone else ZoneInfo(said.tzid)

    def carry_out(self, rrule: str | None) -> tuple[Event, int]:
        """Make the new series by `rrule` (None: the old rule, moved as the event is) and bring the rows over.

        Answers the event that was edited as it is in the new series, and how many others were left as they are.
        """
        old_fields, old_length = EventFields.of(self._old), usual_length(self._old)
        rows = rows_from(self._session, self._old, LONG_AGO if self._whole else self._start)
        fresh, where = self._by_moved_rule() if rrule is None else self._by_rule(rrule)
        rule, dropped, kept = recurrence_of(fresh), [], 0
        for row in rows:
            start = where(start_of(row))
            if start is None or not rule.takes_place(start):
                dropped.append(row)
                continue
            attended = is_attended(self._session, row)
            kept += attended and row.id != self._event.id
            in_step = not attended and self._is_in_step(row, old_length)
            row.series_id, row.uid = fresh.id, fresh.uid
            row.recurrence_id = recurrence.written(start, all_day=fresh.all_day)
            if not attended:
                self._follow(row, fresh, old_fields, start if in_step else None)
        kept += let_go(self._session, dropped, keeping=True)
        if self._whole:
            retire(self._session, [self._old])
        else:
            end_before(self._old, self._start)
        self._session.flush()
        return self._edited(fresh, where(self._start)), kept

    # --- the new series -------------------------------------------------------------------------------------

    def _by_moved_rule(self) -> tuple[Series, Where]:
        """Its events go where the edited one goes; additional ones, which have no place in a month, as far as that."""
        old, rule, shift = self._old, recurrence_of(self._old), self._wall - self._start
        pivot = self._start if rule.makes(self._start) else rule.first_by_rule()
        move = rules.Move(old.rrule, pivot, pivot + shift)

        def where(start: datetime) -> datetime | None:
            return move.of(start) if rule.makes(start) else start + shift

        ruled = rule.ruled(self._base) if rule.is_finite else []
        rrule = move.rrule(ruled[-1] if ruled else None, self._clock, all_day=self._said.all_day)
        before = [one for one in rule.ruled(rule.first, self._base) if one < self._base]
        first = next((one for one in map(where, rule.ruled(self._base, self._base + _FAR)) if one is not None), None)
        fresh = self._series(rules.continuing(rrule, len(before)), first or self._base + shift, where)
        return fresh, where

    def _by_rule(self, rrule: str) -> tuple[Series, Where]:
        """Its events come by another rule; those that have a place in it keep what they have of their own."""
        shift = self._wall - self._start

        def where(start: datetime) -> datetime:
            return start + shift

        rule = Recurrence(self._base + shift, rrule, all_day=self._said.all_day, clock=self._clock)
        first = rule.first_by_rule()
        return self._series(rrule, first, where), where

    def _series(self, rrule: str, first: datetime, where: Where) -> Series:
        old = self._old
        of_all = {name: value for name, value in self._changed.items() if name not in TIMES}
        if of_all.get("status") is EventStatus.HELD:
            del of_all["status"]
        dtstart, dtend = self._moments(first)
        said = replace(EventFields.of(old), **of_all)  # type: ignore[arg-type]  # fields, by name
        fresh = add_series(
            self._session,
            self._session.get_one(Space, old.space_id),
            replace(said, dtstart=dtstart, dtend=dtend, tzid=self._tzid, all_day=self._said.all_day),
            rrule,
            uid=old.uid if self._whole else None,
            rdates=self._moved_dates(old.rdates.split(), where),
            exdates=self._moved_dates(old.exdates.split(), where),
            zone_definition=self._definition,
        )
        fresh.extra, fresh.imported, fresh.sequence = old.extra, old.imported, old.sequence + 1
        return fresh

    @property
    def _wall(self) -> datetime:
        """When the edited event is to begin by the new series' clock (naive); where its series has it if not moved."""
        if self._changed.keys().isdisjoint(("dtstart", "all_day")):
            return self._start
        return self._said.dtstart.astimezone(self._clock).replace(tzinfo=None)

    @property
    def _length(self) -> timedelta:
        """How long the events are to last, by the clock on the wall."""
        before = _wall_length(EventFields.of(self._event), clock_of(self._old))
        now = _wall_length(self._said, self._clock)
        return usual_length(self._old) if now == before else now

    def _moments(self, start: datetime) -> tuple[datetime, datetime]:
        """An event that begins at `start` by the new series' clock, in UTC."""
        dtstart, dtend = (one.replace(tzinfo=self._clock).astimezone(UTC) for one in (start, start + self._length))
        return dtstart, max(dtstart, dtend)

    def _moved_dates(self, dates: Iterable[str], where: Where) -> str:
        """Additional or left-out beginnings, moved; those before the new series are left behind."""
        moved = []
        for one in dates:
            start, slash, end = one.partition("/")
            was = recurrence.read(start)
            now = where(was)
            if (self._whole or was >= self._base) and now is not None:
                own_end = recurrence.read(end) + (now - was) if slash else None
                ends = f"/{recurrence.written(own_end, all_day=self._said.all_day)}" if own_end else ""
                moved.append(recurrence.written(now, all_day=self._said.all_day) + ends)
        return " ".join(sorted(moved))

    # --- the rows -------------------------------------------------------------------------------------------

    def _is_in_step(self, row: Event, length: timedelta) -> bool:
        """Whether the row takes place when the old series says."""
        clock, start = clock_of(self._old), start_of(row)
        due = tuple(one.replace(tzinfo=clock).astimezone(UTC) for one in (start, start + length))
        return (row.dtstart, row.dtend) == due

    def _follow(self, row: Event, fresh: Series, old: EventFields, start: datetime | None) -> None:
        """Let a row that nobody attended take over what it had from its series; its times if it has a `start`."""
        now, new = EventFields.of(row), EventFields.of(fresh)
        names = self._changed.keys() - TIMES
        follows = {name: getattr(new, name) for name in names if getattr(now, name) == getattr(old, name)}
        if start is not None:
            dtstart, dtend = self._moments(start)
            follows |= {"dtstart": dtstart, "dtend": dtend, "tzid": fresh.tzid, "all_day": fresh.all_day}
        change_event(self._session, row, replace(now, **follows))

    def _edited(self, fresh: Series, start: datetime | None) -> Event:
        """The edited event in the new series, as it is said to be; the first of that, if the new rule leaves it out."""
        rule, said = recurrence_of(fresh), self._said
        if start is None or not rule.takes_place(start):
            start = rule.first_between(rule.first) or rule.first
            dtstart, dtend = self._moments(start)
            said = replace(said, dtstart=dtstart, dtend=dtend)
        written = recurrence.written(start, all_day=fresh.all_day)
        row = next((one for one in rows_from(self._session, fresh, start) if one.recurrence_id == written), None)
        return made(self._session, row or event_by_id(self._session, occurrence_key(fresh.id, start)), said)


def _wall_length(said: EventFields, clock: tzinfo) -> timedelta:
    start, end = (one.astimezone(clock).replace(tzinfo=None) for one in (said.dtstart, said.dtend))
    return end - start

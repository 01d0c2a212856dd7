"""Series of a calendar file, and their events that differ, brought into the calendar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from mozspaces_desktop.core import recurrence
from mozspaces_desktop.core.calendar_files.differences import NO_MORE, REPEATS, differences
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.event_import import revive_event, update_event
from mozspaces_desktop.core.calendar_files.following import clock_of_entry, rule_of_entry
from mozspaces_desktop.core.calendar_files.import_target import ImportTarget
from mozspaces_desktop.core.calendar_files.moments import SeriesClock
from mozspaces_desktop.core.calendar_files.repetition_reader import matched
from mozspaces_desktop.core.calendar_files.said_fields import as_said, new_fields, said_status, status_after, version_of
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.events import EventFields, change_event, columns_of
from mozspaces_desktop.core.focus_links import add_focus_areas
from mozspaces_desktop.core.imports import Change
from mozspaces_desktop.core.models import Event, Series
from mozspaces_desktop.core.occurrences import clock_of, first_start, occurrence_key, recurrence_of
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.series import is_attended
from mozspaces_desktop.core.series.making import Repetition, new_series
from mozspaces_desktop.core.series.members import detach, let_go, rows_from
from mozspaces_desktop.core.series.renewal import renew_series

_LEFT_OUT = QT_TRANSLATE_NOOP("core", "Its series leaves this date out, so it was left out.")
_AGAIN = QT_TRANSLATE_NOOP("core", "The file changes this date of its series again; its newest version counts.")
_ELSEWHERE = QT_TRANSLATE_NOOP("core", "It left its series here, so it was left as it is.")
_KEPT_ONE = QT_TRANSLATE_NOOP("core", "One of its events was left as it is, because somebody attended.")
_KEPT = QT_TRANSLATE_NOOP("core", "{count} of its events were left as they are, because somebody attended.")


class SeriesImport:
    """Takes what repeats; `entries` are all of the file."""

    def __init__(self, target: ImportTarget, entries: Iterable[CalendarEvent]) -> None:
        self._target = target
        self._differing: dict[str, list[CalendarEvent]] = defaultdict(list)
        self._said: dict[str, EventFields] = {}
        """What the series made now say, by their keys."""
        self._seen: set[str] = set()
        for entry in entries:
            if entry.replaces is not None:
                self._differing[entry.uid].append(entry)

    # --- whole series ---------------------------------------------------------------------------------------

    def take(self, entry: CalendarEvent) -> None:
        """Add a series, or bring the one that the calendar has up to date."""
        target, known = self._target, self._target.known
        series, event = known.series.get(entry.uid), known.events.get((entry.uid, None))
        if series is not None:
            if not target.has_nothing_for(series, entry):
                self._update(series, entry)
        elif event is not None:
            if not target.has_nothing_for(event, entry):
                self._let_repeat(event, entry)
        else:
            gone = known.gone_series(entry.uid) or known.gone(entry.uid, None)
            if gone is None or not target.stays_deleted(gone, entry):
                self._add(new_fields(entry, target.names), entry)
                target.result.added += 1

    def _add(self, said: EventFields, entry: CalendarEvent) -> Series:
        target = self._target
        series = new_series(target.session, target.space, said, _repetition(entry), uid=entry.uid)
        target.remember(series, entry)
        target.known.series[entry.uid] = series
        self._said[series.id] = said
        return series

    def _let_repeat(self, event: Event, entry: CalendarEvent) -> None:
        """Make an event that stood alone the first of a series; with attendance it stays as it is."""
        target = self._target
        before = EventFields.of(event)
        said = replace(as_said(before, entry, target.names), status=status_after(event, entry))
        series = self._add(said, entry)
        event.series_id = series.id
        event.recurrence_id = recurrence.written(first_start(series), all_day=series.all_day)
        if not is_attended(target.session, event):
            change_event(target.session, event, said)
        target.known.of_series[series.id, event.recurrence_id] = event
        target.updated(before.title, [*differences(target.session, before, said), REPEATS])

    def _update(self, series: Series, entry: CalendarEvent) -> None:
        target = self._target
        before = EventFields.of(series)
        said = replace(as_said(before, entry, target.names), status=status_after(series, entry))
        old = Repetition(series.rrule, series.rdates, series.exdates, series.zone_definition)
        new = _repetition(entry)
        in_place = (before.dtstart, before.all_day) == (said.dtstart, said.all_day)
        if in_place and entry.sequence <= version_of(series):  # what was deleted here stays so until a newer version
            new = replace(new, exdates=" ".join(sorted({*new.exdates.split(), *old.exdates.split()})))
        if (said, new) == (before, old):
            target.result.unchanged += 1
        else:
            series, kept = renew_series(target.session, series, said, new, keeping=self._named(entry))
            target.known.series[entry.uid] = series
            for row in rows_from(target.session, series):
                target.known.of_series[series.id, row.recurrence_id] = row
            target.updated(
                before.title, [*differences(target.session, before, said), *([REPEATS] if new != old else [])]
            )
            if kept:
                target.tell(entry, _KEPT_ONE if kept == 1 else _KEPT, count=kept)
        target.remember(series, entry)

    def _named(self, entry: CalendarEvent) -> set[str]:
        """The recurrence ids of the events of a series of which the file says something."""
        clock, rule = clock_of_entry(entry), rule_of_entry(entry)
        starts = [matched(one.replaces, rule, clock) for one in self._differing[entry.uid] if one.replaces is not None]
        return {recurrence.written(start, all_day=entry.all_day) for start in starts}

    def stop(self, entry: CalendarEvent) -> Event | None:
        """End the series that the calendar has of an event which does not repeat any more, or never did in the file.

        Answers the event of that series which `entry` is about, if it has to be kept.
        """
        target, known = self._target, self._target.known
        series = known.series.get(entry.uid)
        if series is None:
            return None
        first = recurrence.written(first_start(series), all_day=series.all_day)
        row = known.of_series.get((series.id, first))
        if row is not None and row.imported is not None and series.imported is None:
            return row  # it was made to repeat here
        let_go(target.session, (one for one in rows_from(target.session, series) if one is not row))
        retire(target.session, [series])
        del known.series[entry.uid]
        if row is not None:
            detach(target.session, row)
            row.uid = entry.uid
        target.result.changes.append(Change(series.title, [NO_MORE]))
        return row

    # --- events that differ ---------------------------------------------------------------------------------

    def take_one(self, entry: CalendarEvent, series: Series) -> None:
        """Add an event of `series` that is not as the others, or bring it up to date."""
        assert entry.replaces is not None, "it differs from nothing"  # noqa: S101 -- a mistake of ours
        target, known = self._target, self._target.known
        clock = SeriesClock(clock_of(series), series.tzid)
        start = matched(entry.replaces, replace(recurrence_of(series), exdates=""), clock)
        written = recurrence.written(start, all_day=series.all_day)
        key = occurrence_key(series.id, recurrence.read(written))
        if key in self._seen:
            target.leave_out(entry, _AGAIN)
            return
        self._seen.add(key)
        row = known.of_series.get((series.id, written)) or known.events.get((entry.uid, entry.recurrence_id))
        before = known.gone(entry.uid, written) or (None if series.id in self._said else known.by_key(key))
        if written in series.exdates.split():
            target.leave_out(entry, _LEFT_OUT)
        elif row is not None:
            row.series_id, row.recurrence_id = series.id, written
            update_event(target, row, entry)
        elif before is None:
            self._add_one(entry, series, key, written)
        elif before.alive:
            target.leave_out(entry, _ELSEWHERE)
        elif not target.stays_deleted(before, entry):
            before.series_id, before.recurrence_id, before.uid = series.id, written, series.uid
            revive_event(target, before, entry)

    def _add_one(self, entry: CalendarEvent, series: Series, key: str, written: str) -> None:
        target = self._target
        base = self._said.get(series.id) or EventFields.of(series)
        said = replace(as_said(base, entry, target.names), status=said_status(entry) or series.status)
        event = Event(
            id=key,
            space_id=series.space_id,
            uid=series.uid,
            series_id=series.id,
            recurrence_id=written,
            **columns_of(said),
        )
        target.session.add(event)
        add_focus_areas(target.session, event, said.focus_area_ids)
        target.remember(event, entry)
        target.result.added += 1


def _repetition(entry: CalendarEvent) -> Repetition:
    return Repetition(entry.rrule, entry.rdates, entry.exdates, entry.zone_definition)

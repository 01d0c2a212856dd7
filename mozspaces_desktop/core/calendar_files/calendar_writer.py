"""A selection of a space's events as a calendar file (RFC 5545) that other programs read, and this one unchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal
from mozspaces_desktop.core.calendar_files.calendar_reader import EVERY
from mozspaces_desktop.core.calendar_files.event_writer import EventWriter
from mozspaces_desktop.core.calendar_files.selection import Selection
from mozspaces_desktop.core.calendar_files.written_lines import folded, text_lines, zone_lines
from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.models import Event, Series

_QUERY_SIZE = 500
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MozSpaces//MozSpaces Desktop//EN", "CALSCALE:GREGORIAN")


def export_calendar(session: Session, selection: Selection, target: Path, *, progress: Progress = silent) -> None:
    """Write `selection` to the file `target`, whole or not at all. It names nobody, and is made to be published.

    Raises :class:`FileError` when it cannot be written; lets pass what `progress(done, total)` raises.
    """
    with written_beside(target, shared=True) as partial:
        partial.write_bytes(calendar_bytes(session, selection, progress=progress))


def calendar_bytes(session: Session, selection: Selection, *, progress: Progress = silent) -> bytes:
    """`selection` as the content of a calendar file; twice the same if nothing changed between."""
    zones = _defined_zones(selection)
    writer = EventWriter(selection, _last_changes(session, selection), zones)
    parts = [folded(line) for line in _head(selection, zones)]
    planned: list[Event | tuple[Series, Sequence[Event]]] = sorted([*selection.events, *selection.series], key=_order)
    for number, one in enumerate(planned):
        if number % EVERY == 0:
            progress(number, len(planned))
        events = [list(writer.alone(one))] if isinstance(one, Event) else writer.whole(one[0], list(one[1]))
        for lines in events:
            parts += [folded(line) for line in ("BEGIN:VEVENT", *lines, "END:VEVENT")]
    parts.append(folded("END:VCALENDAR"))
    return b"".join(parts)


def _order(planned: Event | tuple[Series, Sequence[Event]]) -> tuple[datetime, str, str]:
    one = planned if isinstance(planned, Event) else planned[0]
    return one.dtstart, one.uid, one.recurrence_id or "" if isinstance(one, Event) else ""


def _head(selection: Selection, zones: dict[str, str]) -> Iterator[str]:
    yield from _HEAD
    yield "METHOD:PUBLISH"
    yield from text_lines("X-WR-CALNAME", selection.space.name, exact=False)
    planned: list[Event | Series] = [one for one, _rows in selection.series if not one.zone_definition]
    planned += [*selection.events, *(row for _series, rows in selection.series for row in rows)]
    for tzid in sorted({one.tzid for one in planned if not one.all_day}):
        yield from zone_lines(tzid)
    for definition, name in zones.items():
        yield from (f"TZID:{name}" if line.startswith("TZID") else line for line in definition.splitlines())


def _defined_zones(selection: Selection) -> dict[str, str]:
    """The definitions of clocks of no place that the series go by, with the name that each has in the file."""
    zones: dict[str, str] = {}
    for series, _rows in selection.series:
        definition = series.zone_definition
        if definition and definition not in zones:
            name = next((line[5:].strip() for line in definition.splitlines() if line.startswith("TZID:")), "")
            usable = name and '"' not in name and name not in zones.values()
            zones[definition] = name if usable else f"MozSpaces-{len(zones) + 1}"
    return zones


def _last_changes(session: Session, selection: Selection) -> dict[str, datetime]:
    """When each of the rows was changed last, by their keys."""
    keys = [one.id for one in selection.events]
    for series, rows in selection.series:
        keys += [series.id, *(row.id for row in rows)]
    changes, actions = journal.changes.c, journal.actions.c
    query = (
        select(changes.row_id, func.max(actions.hlc))
        .join(journal.actions, changes.action_id == actions.id)
        .group_by(changes.row_id)
    )
    found: dict[str, datetime] = {}
    for begin in range(0, len(keys), _QUERY_SIZE):
        some = query.where(changes.row_id.in_(keys[begin : begin + _QUERY_SIZE]))
        found |= {key: journal.hlc_time(hlc) for key, hlc in session.connection().execute(some)}
    return found

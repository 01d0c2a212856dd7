"""The command that writes files for other calendars: ``export-calendar``."""

from __future__ import annotations

from argparse import Namespace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.events import event_meant, events_between
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.spaces import space_named

if TYPE_CHECKING:
    from mozspaces_desktop.core.calendar_files import Selection

_YEAR = timedelta(days=365)


def export_calendar(arguments: Namespace) -> Answer:
    """Write some events, or the public programme, into a calendar file."""
    from mozspaces_desktop.core import calendar_files

    with open_database(arguments) as database:
        with database.read() as session:
            target = checked_target(arguments.file, database.path)
            space = space_named(session, arguments.space)
            selection = _selection(session, space, arguments)
            calendar_files.export_calendar(session, selection, target)
        register(database, Exported.CALENDAR, target, space_id=space.id)
    events, series = len(selection.events), len(selection.series)
    counts = f"{counted(events, 'event')}, {counted(series, 'series', 'series')}"
    return Answer(
        {"path": str(target), "events": events, "series": series}, f"Wrote {one_line(str(target))}: {counts}."
    )


def _selection(session: Session, space: Space, arguments: Namespace) -> Selection:
    from mozspaces_desktop.core import calendar_files

    if arguments.event is not None:
        return calendar_files.selected(session, space, [event_meant(session, arguments.event, day=arguments.date)])
    first = arguments.from_day or clock.local(clock.now(session), space.tzid).date()
    last = arguments.to_day or first + _YEAR
    if arguments.programme:
        return calendar_files.programme(session, space, first, last)
    start, end = (clock.local_midnight(day, space.tzid) for day in (first, last + timedelta(days=1)))
    return calendar_files.selected(session, space, events_between(session, space.id, start, end))

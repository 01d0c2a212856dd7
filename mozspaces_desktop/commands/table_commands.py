"""The command that writes one table of figures as CSV: ``table``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any

from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.commands.report_commands import scope_meant
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures import Figures, figures_for
from mozspaces_desktop.core.figures.csv_tables import write_csv
from mozspaces_desktop.core.figures.tables import (
    EVENTS,
    FOCUS,
    HOURS,
    SPACES,
    TRACK,
    WEEKLY,
    Column,
    contributor_columns,
)

_TABLES: dict[str, tuple[Sequence[Column[Any]], Callable[[Figures], Sequence[Any]]]] = {
    "events": (EVENTS, lambda figures: figures.events),
    "weekly": (WEEKLY, lambda figures: figures.weekly),
    "contributors": (contributor_columns(names=False), lambda figures: figures.contributors),
    "tracks": (TRACK, lambda figures: figures.tracks),
    "focus": (FOCUS, lambda figures: figures.focus_areas),
    "spaces": (SPACES, lambda figures: figures.spaces),
    "hours": (HOURS, lambda figures: figures.hours),
}


def table_file(arguments: Namespace) -> Answer:
    """Write a table; contributors appear under their numbers, unless names are asked for."""
    with open_database(arguments) as database:
        with database.read() as session:
            target = checked_target(arguments.out, database.path)
            found = figures_for(session, scope_meant(session, arguments), now=clock.now(session))
        columns, rows_of = _TABLES[arguments.table]
        if arguments.names:
            columns = contributor_columns(names=True)
        rows = rows_of(found)
        write_csv(target, columns, rows, shared=not arguments.names)
        people = len(rows) if arguments.names else None
        what = f"{arguments.table}, {found.period.name}"
        register(database, Exported.TABLE, target, what=what, with_names=arguments.names, people=people)
    data = {"path": str(target), "table": arguments.table, "rows": len(rows)}
    return Answer(data, f"Wrote {one_line(str(target))}: {counted(len(rows), 'row')}.")

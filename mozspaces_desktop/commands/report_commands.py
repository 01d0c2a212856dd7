"""The commands for managers: ``figures`` and ``report``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.figures import Period, Scope, as_json, figures_for
from mozspaces_desktop.core.figures.tables import FOCUS, HEADLINE, METRICS, TRACK, Column, Kind, snake_case
from mozspaces_desktop.core.spaces import season_named, space_named


def figures(arguments: Namespace) -> Answer:
    """The numbers of the Dashboard."""
    with open_database(arguments) as database, database.read() as session:
        scope = scope_meant(session, arguments)
        found = figures_for(session, scope, now=clock.now(session))
    data = as_json(found)
    period = found.period
    parts = (
        f"{found.space}: {period.name}, {period.starts_on} to {period.ends_on}",
        _headline(data),
        _lines(TRACK, data["tracks"]),
        _lines(FOCUS, data["focus_areas"]),
    )
    return Answer(data, "\n\n".join(parts))


def scope_meant(session: Session, arguments: Namespace) -> Scope:
    """The space and the days that were asked for: the season of today if none were."""
    space = space_named(session, arguments.space)
    if arguments.from_day is not None:
        return Scope((space,), Period(arguments.from_day, arguments.to_day))
    today = clock.local(clock.now(session), space.tzid).date()
    return Scope((space,), Period.of(season_named(session, arguments.season, today)))


def _headline(data: dict[str, Any]) -> str:
    rows = []
    for metric in METRICS:
        figure = data[snake_case(metric.name)]
        kinds = {"actual": metric.kind, "target": metric.kind, "percent_of_target": Kind.RATE, "projected": metric.kind}
        rows.append([metric.name, *(_shown(figure[part], kind) for part, kind in kinds.items())])
    return table(HEADLINE, rows)


def _lines(columns: Sequence[Column[Any]], lines: Iterable[dict[str, Any]]) -> str:
    rows = [[_shown(line[column.key], column.kind) for column in columns] for line in lines]
    return table([column.header for column in columns], rows)


def _shown(value: Any, kind: Kind) -> Any:
    if value is None or kind not in (Kind.RATE, Kind.AVERAGE, Kind.COUNT):
        return value
    return f"{value:.0%}" if kind is Kind.RATE else f"{value:.2f}" if kind is Kind.AVERAGE else f"{value:.0f}"


def report(arguments: Namespace) -> Answer:
    """Write the pilot workbook."""
    from mozspaces_desktop.core.pilot_workbook import export_workbook

    with open_database(arguments) as database, database.read() as session:
        scope = scope_meant(session, arguments)
        now = clock.now(session)
        target = checked_target(arguments.out, database.path)
        written = export_workbook(
            session, target, scope, now=now, names=arguments.names, attendance=arguments.attendance
        )
        found = figures_for(session, scope, now=now)
    data = {
        "path": str(written.path),
        "space": found.space,
        "period": found.period.name,
        "events": len(found.events),
        "contributors": len(found.contributors),
        "problems": [{"where": problem.where, "reason": str(problem.reason)} for problem in written.problems],
    }
    lines = [
        f"Wrote {one_line(str(written.path))}: {counted(len(found.events), 'event')}, "
        f"{counted(len(found.contributors), 'new contributor')}."
    ]
    lines += [one_line(f"  {problem.where}: {problem.reason}") for problem in written.problems]
    return Answer(data, "\n".join(lines))

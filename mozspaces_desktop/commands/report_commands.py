"""The commands for managers: ``figures`` and ``report``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures import Figures, Period, Scope, as_json, figures_for
from mozspaces_desktop.core.figures.asked import Asked, scope_asked
from mozspaces_desktop.core.figures.tables import (
    FOCUS,
    HEADLINE,
    HOURS,
    METRICS,
    SPACES,
    TRACK,
    TRACKS,
    Column,
    Kind,
    snake_case,
)
from mozspaces_desktop.core.models import Track

_BEFORE = "Before"
"""How the period is called that comes before, with as many days as have gone by."""


def figures(arguments: Namespace) -> Answer:
    """The numbers of the Dashboard."""
    with open_database(arguments) as database, database.read() as session:
        scope = scope_meant(session, arguments)
        found = figures_for(session, scope, now=clock.now(session))
    data = as_json(found)
    parts = [
        "\n".join(_about(found)),
        _headline(data),
        _lines(SPACES, data["spaces"]) if found.spaces else "",
        _lines(TRACK, data["tracks"]),
        _lines(FOCUS, data["focus_areas"]),
        _lines(HOURS, data["hours"]) if found.hours else "",
    ]
    return Answer(data, "\n\n".join(filter(None, parts)))


def scope_meant(session: Session, arguments: Namespace) -> Scope:
    """What was asked for: the season of today if no days were. Raises :class:`RefusedError` for an unknown name."""
    asked = Asked(
        space=arguments.space,
        all_spaces=arguments.all_spaces,
        season=arguments.season,
        period=_days(arguments),
        track=arguments.track and Track(arguments.track),
        coordinator=arguments.coordinator,
        focus_area=arguments.focus_area,
    )
    return scope_asked(session, asked)


def _days(arguments: Namespace) -> Period | None:
    if arguments.month is not None:
        return Period.month(arguments.month)
    return None if arguments.from_day is None else Period(arguments.from_day, arguments.to_day)


def _about(found: Figures) -> Iterator[str]:
    """What the figures are about, and what they are compared with."""
    scope, before = found.scope, found.previous_period
    season = [scope.period.season] if scope.period.season else []
    yield f"{found.space}: {', '.join([*season, _span(scope.period)])}"
    if scope.filtered:
        wanted = {
            "track": scope.track and TRACKS[scope.track],
            "coordinator": scope.coordinator and scope.coordinator.name,
            "focus area": scope.focus_area,
        }
        yield one_line("Only " + ", ".join(f"{name}: {value}" for name, value in wanted.items() if value))
    if before is not None:
        yield f"{_BEFORE}: {_span(before)}"


def _span(period: Period) -> str:
    return f"{period.starts_on} to {period.ends_on}"


def _headline(data: dict[str, Any]) -> str:
    rows, previous = [], data["previous"]
    for metric in METRICS:
        name = snake_case(metric.name)
        kinds = {"actual": metric.kind, "target": metric.kind, "percent_of_target": Kind.RATE, "projected": metric.kind}
        before = [_shown(previous[name], metric.kind)] if previous else []
        rows.append([metric.name, *(_shown(data[name][part], kind) for part, kind in kinds.items()), *before])
    return table([*HEADLINE, *([_BEFORE] if previous else [])], rows)


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

    with open_database(arguments) as database:
        with database.read() as session:
            scope = scope_meant(session, arguments)
            now = clock.now(session)
            target = checked_target(arguments.out, database.path)
            written = export_workbook(
                session, target, scope, now=now, names=arguments.names, attendance=arguments.attendance
            )
            found = figures_for(session, scope, now=now)
        named = arguments.names or arguments.attendance
        register(
            database, Exported.WORKBOOK, target, what=found.period.name, space_id=scope.only_space_id, with_names=named
        )
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

"""The commands that bring files in: ``import-calendar``, ``import-signups`` and ``import-workbook``."""

from __future__ import annotations

from argparse import Namespace

from mozspaces_desktop.commands.answers import Answer, one_line
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import labels
from mozspaces_desktop.core.events import event_meant
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.spaces import space_named


def import_calendar(arguments: Namespace) -> Answer:
    """Bring the events of a calendar file into a space."""
    from mozspaces_desktop.core import calendar_files

    with open_database(arguments) as database:
        with database.read() as session:
            tzid = space_named(session, arguments.space).tzid
        calendar = calendar_files.read_calendar(arguments.file, tzid=tzid)
        with database.begin_import(labels.IMPORT_CALENDAR, file=arguments.file.name) as session:
            result = calendar_files.import_calendar(session, space_named(session, arguments.space), calendar)
    return _answer(result, "Events")


def import_signups(arguments: Namespace) -> Answer:
    """Register the people of a list for an event, or only say what that would do."""
    from mozspaces_desktop.core.signups.list_formats import read_as_remembered
    from mozspaces_desktop.core.signups.plan import apply_import, plan_import, result_of
    from mozspaces_desktop.core.signups.reader import ListReader

    with open_database(arguments) as database:
        with database.read() as session:
            event = event_meant(session, arguments.event, day=arguments.date)
            plan = plan_import(session, event, read_as_remembered(session, ListReader(arguments.file)))
        if arguments.dry_run:
            return _answer(result_of(plan), "People", ending=" Nothing was changed.")
        with database.begin_import(labels.IMPORT_SIGNUPS, file=arguments.file.name) as session:
            result = apply_import(session, plan)
    return _answer(result, "People")


def import_workbook(arguments: Namespace) -> Answer:
    """Read a pilot workbook back into its space, or only say what that would do."""
    from mozspaces_desktop.core import workbook_import
    from mozspaces_desktop.core.pilot_workbook.reading import read_workbook

    workbook = read_workbook(arguments.file)
    with open_database(arguments) as database:
        with database.read() as session:
            chosen = arguments.space
            space = workbook_import.space_meant(session, workbook) if chosen is None else space_named(session, chosen)
            plan = workbook_import.plan_import(session, space, workbook)
        if arguments.dry_run:
            answer = _answer(workbook_import.result_of(plan), "Events", ending=" Nothing was changed.")
        else:
            with database.begin_import(labels.IMPORT_WORKBOOK, file=arguments.file.name) as session:
                answer = _answer(workbook_import.apply_import(session, plan), "Events")
    not_read = str(workbook_import.NOT_READ_BACK)
    return Answer(answer.data | {"space": space.name, "not_read_back": not_read}, f"{answer.text}\n  {not_read}")


def _answer(result: ImportResult, what: str, *, ending: str = "") -> Answer:
    data = {
        "added": result.added,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": result.skipped,
        "changes": [{"title": change.title, "what": [str(one) for one in change.what]} for change in result.changes],
        "problems": [{"where": problem.where, "reason": str(problem.reason)} for problem in result.problems],
    }
    counts = f"{result.added} added, {result.updated} updated, {result.unchanged} unchanged, {result.skipped} skipped."
    lines = [f"{what}: {counts}{ending}"]
    lines += [one_line(f"  “{one.title}”: {'; '.join(map(str, one.what))}") for one in result.changes]
    lines += [one_line(f"  {problem.where}: {problem.reason}") for problem in result.problems]
    return Answer(data, "\n".join(lines))

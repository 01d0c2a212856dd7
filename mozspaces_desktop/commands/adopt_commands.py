"""The commands for workbooks of somebody else's: ``adopt`` learns how one is laid out, ``fill`` fills it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from mozspaces_desktop.commands.answers import Answer, counted, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.commands.report_commands import scope_meant
from mozspaces_desktop.core import clock, labels
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures import Scope, figures_for
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.spaces import space_named, spaces
from mozspaces_desktop.core.text import clean_line, fold

if TYPE_CHECKING:
    from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome
    from mozspaces_desktop.core.adopting.adopted_memory import Remembered
    from mozspaces_desktop.core.adopting.fill_plan import Conflict, FillPlan, ListPlan
    from mozspaces_desktop.core.adopting.foreign_sheets import ForeignWorkbook
    from mozspaces_desktop.core.adopting.list_mapping import ListMapping

_NONE = "none"


# --- adopt ------------------------------------------------------------------------------------------------------------


def adopt(arguments: Namespace) -> Answer:
    """Learn how a workbook is laid out, show it and remember it."""
    from mozspaces_desktop.core.adopting.adopted_memory import lists_of, recall, remember
    from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign

    workbook = read_foreign(arguments.file)
    with open_database(arguments) as database:
        with database.read() as session:
            remembered = None if arguments.anew else recall(session, workbook)
            mappings = _corrected(workbook, lists_of(workbook, remembered), arguments)
            space_id = _space_id(session, arguments, remembered)
        if not any(mapping.table for mapping in mappings):
            raise RefusedError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Nothing in “{file}” looks like a list of events, weeks or contributors; say where one is with "
                    "--sheet, --header-row and --table.",
                ),
                file=arguments.file.name,
            )
        with database.begin(labels.ADOPT_WORKBOOK, file=arguments.file.name) as session:
            remember(session, workbook, mappings, space_id=space_id)
    return Answer(
        {"path": str(arguments.file), "lists": [_list_data(mapping) for mapping in mappings]},
        "\n\n".join(map(_list_text, mappings)),
    )


def _space_id(session: Session, arguments: Namespace, remembered: Remembered | None) -> str | None:
    """The space that is meant; None for a workbook about all of several."""
    if arguments.space is None and remembered is not None:
        return remembered.space_id
    if arguments.space is None and len(spaces(session)) > 1:
        return None
    return space_named(session, arguments.space).id


def _corrected(
    workbook: ForeignWorkbook, mappings: Sequence[ListMapping], arguments: Namespace
) -> tuple[ListMapping, ...]:
    """The lists as somebody says that they are: their headers, which table they are, and which column is what."""
    from mozspaces_desktop.core.adopting.pilot_lists import Table
    from mozspaces_desktop.core.adopting.understanding import list_at, with_table

    meant = [one for one in mappings if arguments.sheet in (None, one.sheet)]
    others = [one for one in mappings if one not in meant]
    if arguments.sheet is not None and arguments.sheet not in [sheet.name for sheet in workbook.sheets]:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There is no sheet “{sheet}”; there are: {names}."),
            sheet=arguments.sheet,
            names=", ".join(sheet.name for sheet in workbook.sheets),
        )
    if arguments.header_row is not None:
        names = [arguments.sheet] if arguments.sheet else [sheet.name for sheet in workbook.sheets]
        if len(names) > 1:
            raise RefusedError(QT_TRANSLATE_NOOP("core", "Several sheets are there; say which with --sheet."))
        others += [one for one in meant if one.place.header_row != arguments.header_row]
        meant = [one for one in meant if one not in others] or [list_at(workbook, names[0], arguments.header_row)]
    if arguments.table is not None:
        chosen = None if arguments.table == _NONE else Table(arguments.table)
        meant = [with_table(workbook, one, chosen) for one in meant]
    for said in arguments.column:
        meant = _with_column_said(meant, *said)
    return tuple(sorted((*others, *meant), key=lambda one: _order(workbook, one)))


def _order(workbook: ForeignWorkbook, mapping: ListMapping) -> tuple[int, int, int]:
    names = [sheet.name for sheet in workbook.sheets]
    return names.index(mapping.sheet), mapping.place.header_row, mapping.place.first_column


def _with_column_said(mappings: Sequence[ListMapping], header: str, meaning: str) -> list[ListMapping]:
    """The lists with the column under `header` as the pilot's column `meaning`, or as none if that is empty."""
    from mozspaces_desktop.core.adopting.understanding import with_column

    changed = []
    hits = 0
    for mapping in mappings:
        columns = {_folded(text): number for number, text in enumerate(mapping.headers, mapping.place.first_column)}
        column = columns.get(_folded(header))
        names = {_folded(name): name for name, _column in mapping.pilot_columns}
        old = next((name for name, number in mapping.columns.items() if number == column), None)
        if column is not None and (_folded(meaning) in names if meaning else old is not None):
            hits += 1
            name = names[_folded(meaning)] if meaning else str(old)
            mapping = with_column(mapping, name, column if meaning else None)
        changed.append(mapping)
    if not hits:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "No list has a column “{header}” that could be “{meaning}”."),
            header=header,
            meaning=meaning,
        )
    return changed


def _folded(text: str) -> str:
    return fold(clean_line(text))


def _list_data(mapping: ListMapping) -> dict[str, Any]:
    from openpyxl.utils import get_column_letter

    place = mapping.place
    columns = [
        {
            "header": mapping.header_of(column),
            "column": get_column_letter(column),
            "means": name,
            "why": mapping.meanings[name].reason.value,
            "sureness": round(mapping.meanings[name].sureness, 2),
        }
        for name, column in sorted(mapping.columns.items(), key=lambda item: item[1])
    ]
    used = {column - place.first_column for column in mapping.columns.values()}
    return {
        "sheet": mapping.sheet,
        "hidden": mapping.hidden,
        "table": mapping.table.value if mapping.table else None,
        "header_row": place.header_row,
        "last_row": place.last_row,
        "columns": columns,
        "left_alone": [text for number, text in enumerate(mapping.headers) if text and number not in used],
    }


def _list_text(mapping: ListMapping) -> str:
    from mozspaces_desktop.core.adopting.header_words import REASONS

    data = _list_data(mapping)
    rows = len(mapping.place.rows)
    what = data["table"] or "left alone"
    hidden = ", hidden" if mapping.hidden else ""
    lines = [one_line(f"“{mapping.sheet}”{hidden}, row {data['header_row']}: {what}, {counted(rows, 'row')}")]
    if mapping.columns:
        whys = {name: REASONS[meaning.reason] for name, meaning in mapping.meanings.items()}
        shown = [[one["column"], one["header"], one["means"], whys[one["means"]]] for one in data["columns"]]
        lines.append(table(["Column", "Header", "Means", "Why"], shown))
    if data["left_alone"]:
        lines.append(one_line(f"Left alone: {', '.join(data['left_alone'])}"))
    return "\n".join(lines)


# --- fill -------------------------------------------------------------------------------------------------------------


def fill(arguments: Namespace) -> Answer:
    """Fill a workbook that was adopted, or that is understood as it is; or only say what that would do."""
    from mozspaces_desktop.core.adopting.adopted_filling import carry_out, remember_filled
    from mozspaces_desktop.core.adopting.adopted_memory import lists_of, recall
    from mozspaces_desktop.core.adopting.fill_plan import plan_fill
    from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign

    workbook = read_foreign(arguments.file)
    with open_database(arguments) as database:
        with database.read() as session:
            target = checked_target(arguments.out, database.path) if arguments.out else None
            remembered = recall(session, workbook)
            found = figures_for(session, _scope(session, arguments, remembered), now=clock.now(session))
            mappings = lists_of(workbook, remembered)
            plan = plan_fill(session, workbook, mappings, found, remembered, names=arguments.names)
        if not plan.lists:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "No list in “{file}” is known; tell how it is laid out first: adopt."),
                file=arguments.file.name,
            )
        overwrite = plan.conflicts if arguments.overwrite == "all" else []
        outcome = None
        if not arguments.dry_run:
            outcome = carry_out(plan, overwrite=overwrite, target=target)
            with database.begin(labels.FILL_WORKBOOK, file=arguments.file.name) as session:
                remember_filled(session, outcome)
            written = target or arguments.file
            register(database, Exported.FILL, written, space_id=plan.space_id, with_names=plan.names)
    return Answer(_fill_data(plan, overwrite, outcome), "\n".join(_fill_lines(plan, overwrite, outcome)))


def _scope(session: Session, arguments: Namespace, remembered: Remembered | None) -> Scope:
    """What was asked for; without a space, the one that the workbook is about."""
    if arguments.space is None and not arguments.all_spaces and remembered and remembered.space_id:
        arguments.space = row(session, Space, remembered.space_id).name
    return scope_meant(session, arguments)


def _fill_data(plan: FillPlan, overwrite: Sequence[Conflict], outcome: FillOutcome | None) -> dict[str, Any]:
    return {
        "path": str(outcome.path if outcome else plan.path),
        "dry_run": outcome is None,
        "changed": outcome.filled.changed if outcome else len(plan.changes) + len(overwrite),
        "added": outcome.filled.appended if outcome else plan.appended,
        "lists": [_list_plan_data(one) for one in plan.lists],
        "conflicts": [_conflict_data(one, overwritten=one in overwrite) for one in plan.conflicts],
        "lost": list(plan.lost),
        "problems": _problems(outcome),
    }


def _problems(outcome: FillOutcome | None) -> list[dict[str, str]]:
    found = outcome.filled.problems if outcome else ()
    return [{"where": problem.where, "reason": str(problem.reason)} for problem in found]


def _list_plan_data(one: ListPlan) -> dict[str, Any]:
    from mozspaces_desktop.core.adopting.sheet_headers import shown

    changes = [
        {
            "cell": change.address,
            "means": change.header,
            "of": change.label,
            "old": shown(change.old),
            "new": shown(change.new.value),
        }
        for change in one.changes
    ]
    return {
        "sheet": one.mapping.sheet,
        "table": one.mapping.table.value if one.mapping.table else None,
        "known": len(one.known),
        "updated": one.updated,
        "added": [row.label for row in one.appended],
        "others": one.others,
        "changes": changes,
        "formulas": list(one.formulas),
        "vanished": list(one.vanished),
        "left_out": list(one.left_out),
    }


def _conflict_data(conflict: Conflict, *, overwritten: bool) -> dict[str, Any]:
    from mozspaces_desktop.core.adopting.sheet_headers import shown

    change = conflict.change
    return {
        "sheet": change.sheet,
        "cell": change.address,
        "means": change.header,
        "of": change.label,
        "there": shown(change.old),
        "here": shown(change.new.value),
        "filled_last": shown(conflict.last),
        "overwritten": overwritten,
    }


def _fill_lines(plan: FillPlan, overwrite: Sequence[Conflict], outcome: FillOutcome | None) -> Iterable[str]:
    data = _fill_data(plan, overwrite, outcome)
    done = f"{counted(data['changed'], 'cell')} changed, {counted(data['added'], 'row')} added"
    if outcome is None:
        yield one_line(f"Would fill {data['path']}: {done}. Nothing was changed.")
    else:
        yield one_line(f"Filled {data['path']}: {done}.")
    for one in data["lists"]:
        yield one_line(f"  “{one['sheet']}” ({one['table']}): {'; '.join(_said_of(one))}.")
    for one in data["conflicts"]:
        what = "overwritten" if one["overwritten"] else "kept"
        there, here = one["there"] or "nothing", one["here"]
        where = f"{one['sheet']}!{one['cell']}"
        yield one_line(f"  {where}, {one['means']} of “{one['of']}”: “{there}” there, “{here}” here; {what}.")
    for sheet in data["lost"]:
        yield one_line(f"  “{sheet}”: the list that was there is no longer found.")
    for problem in data["problems"]:
        yield one_line(f"  {problem['where']}: {problem['reason']}")


def _said_of(one: dict[str, Any]) -> Iterable[str]:
    yield f"{one['updated']} of {counted(one['known'], 'known row')} updated, {len(one['added'])} new"
    if one["others"]:
        yield f"{counted(one['others'], 'other row')} left alone"
    if one["formulas"]:
        yield f"formulas left in {', '.join(one['formulas'])}"
    if one["vanished"]:
        yield f"no longer in the calendar: {', '.join(one['vanished'])}"
    if one["left_out"]:
        yield f"not in this list: {', '.join(one['left_out'])}"

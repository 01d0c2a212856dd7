"""What the data file remembers of workbooks that were adopted: their layout, and what was put into them last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal
from mozspaces_desktop.core.adopting.foreign_sheets import ForeignSheet, ForeignWorkbook
from mozspaces_desktop.core.adopting.header_words import Reason
from mozspaces_desktop.core.adopting.list_mapping import ListMapping, ListPlace
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, Table, kind_of
from mozspaces_desktop.core.adopting.sheet_headers import HeaderSpan, header_spans, headers_of
from mozspaces_desktop.core.adopting.understanding import understand, with_columns
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.models import AdoptedList, AdoptedRow, AdoptedWorkbook
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.text import clean_line, fold

_SIGNATURE_LENGTH = 32


@dataclass(frozen=True, slots=True)
class RememberedRow:
    """What one row was left with: what was `filled` in, and what `agreed` with that already, by the pilot's header."""

    row_id: str
    filled: Mapping[str, Value]
    agreed: Mapping[str, Value]

    @property
    def values(self) -> Mapping[str, Value]:
        """All of it."""
        return {**self.agreed, **self.filled}


@dataclass(frozen=True, slots=True)
class RememberedList:
    """A list that is where it was, or elsewhere in the same file, and what is known of its rows by their keys."""

    list_id: str
    mapping: ListMapping
    rows: Mapping[str, RememberedRow] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remembered:
    """An adopted workbook: of which space it is (None: of all), since when (UTC), and its lists.

    `lost` names the sheets of lists that are no longer in the file. A workbook that `is_copy` has the layout of the one
    that is remembered and is another file: nothing has been filled into it.
    """

    workbook_id: str
    space_id: str | None
    since: datetime
    lists: tuple[RememberedList, ...]
    lost: tuple[str, ...]
    is_copy: bool = False

    @property
    def mappings(self) -> tuple[ListMapping, ...]:
        """How its lists are read."""
        return tuple(one.mapping for one in self.lists)


def lists_of(workbook: ForeignWorkbook, remembered: Remembered | None) -> tuple[ListMapping, ...]:
    """How the lists of `workbook` are read: as they are remembered, else as they are understood."""
    return understand(workbook) if remembered is None else remembered.mappings


def recall(session: Session, workbook: ForeignWorkbook) -> Remembered | None:
    """What is remembered of `workbook`: the file at its path, or else one laid out alike. None if nothing.

    One that is laid out alike is the same if the file that it was is not there any more: it was moved or renamed.
    """
    query = select(AdoptedWorkbook).where(AdoptedWorkbook.retired_at.is_(None))
    by_path = session.scalars(query.where(AdoptedWorkbook.path == _path(workbook.path))).one_or_none()
    alike = query.where(AdoptedWorkbook.signature == signature(workbook)).order_by(AdoptedWorkbook.id.desc())
    found = by_path or session.scalars(alike).first()
    if found is None:
        return None
    is_copy = by_path is None and Path(found.path).exists()
    lists = _lists(session, found.id)
    places = [(one, _mapping(workbook, one)) for one in lists]
    return Remembered(
        workbook_id=found.id,
        space_id=found.space_id,
        since=found.created_at,
        lists=tuple(
            RememberedList(one.id, mapping, {} if is_copy else _rows(session, one.id, Table(one.table)))
            for one, mapping in places
            if mapping is not None
        ),
        lost=tuple(one.sheet for one, mapping in places if mapping is None),
        is_copy=is_copy,
    )


def remember(
    session: Session, workbook: ForeignWorkbook, mappings: Sequence[ListMapping], *, space_id: str | None
) -> dict[ListPlace, str]:
    """Keep how the lists of `workbook` are read; lists that are to be left alone are not remembered.

    Returns the keys of the lists by their places. What is remembered already stays, with what was filled into it;
    where nothing is new nothing is written. Undo passes over the action at hand: fills go on from it, and would
    be in the way of taking back whatever was done before.
    """
    session.info["kind"] = journal.KEEP
    old = recall(session, workbook)
    row = session.get_one(AdoptedWorkbook, old.workbook_id) if old and not old.is_copy else AdoptedWorkbook()
    row.space_id, row.file_name, row.path = space_id, workbook.path.name, _path(workbook.path)
    row.signature = signature(workbook)
    session.add(row)
    session.flush()
    stored = {one.id: one for one in _lists(session, row.id)}
    known = {one.mapping.place: stored[one.list_id] for one in old.lists if one.list_id in stored} if old else {}
    kept = {
        mapping.place: _stored(session, row.id, mapping, mapping.table, known.get(mapping.place))
        for mapping in mappings
        if mapping.table is not None
    }
    retire(session, [one for one in stored.values() if one.id not in kept.values()])
    session.flush()
    return kept


def forget_workbook(session: Session, workbook_id: str) -> None:
    """Understand the workbook anew when it is opened the next time, as if nobody had filled it."""
    lists = _lists(session, workbook_id)
    query = select(AdoptedRow).where(AdoptedRow.list_id.in_([one.id for one in lists]))
    retire(session, [*session.scalars(query), *lists, session.get_one(AdoptedWorkbook, workbook_id)])


def signature(workbook: ForeignWorkbook) -> str:
    """What a workbook is known by wherever it is: its sheets and the headers of its lists, not what is in them."""
    lists = [(one.sheet, [_folded(text) for text in one.headers]) for one in understand(workbook)]
    told = json.dumps([[sheet.name for sheet in workbook.sheets], lists], ensure_ascii=False)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:_SIGNATURE_LENGTH]


def _path(path: Path) -> str:
    return str(path.resolve())


def _folded(text: str) -> str:
    return fold(clean_line(text))


def _lists(session: Session, workbook_id: str) -> Sequence[AdoptedList]:
    query = select(AdoptedList).where(AdoptedList.workbook_id == workbook_id, AdoptedList.retired_at.is_(None))
    return session.scalars(query.order_by(AdoptedList.id)).all()


def _stored(session: Session, workbook_id: str, mapping: ListMapping, table: Table, known: AdoptedList | None) -> str:
    """The key of the row that says how a list is read; one that was another table before is a list of its own."""
    same_table = known is not None and known.table == table.value
    row = known if known and same_table else AdoptedList(workbook_id=workbook_id, table=table.value)
    row.sheet = mapping.sheet
    row.headers = json.dumps(_as_stored(mapping), ensure_ascii=False)
    row.columns = json.dumps(dict(sorted(mapping.columns.items())))
    session.add(row)
    session.flush()
    return row.id


def _as_stored(mapping: ListMapping) -> dict[str, Any]:
    place = mapping.place
    words = [_folded(text) for text in mapping.headers]
    return {"row": place.header_row, "rows": place.header_rows, "first": place.first_column, "words": words}


# --- lists found again ------------------------------------------------------------------------------------------------


def _mapping(workbook: ForeignWorkbook, stored: AdoptedList) -> ListMapping | None:
    """The list as it is remembered, where its headers are now; None if they are nowhere."""
    table = Table(stored.table)
    headers = json.loads(stored.headers)
    known = {column.header for column in COLUMNS[table]}
    columns = {name: column for name, column in json.loads(stored.columns).items() if name in known}
    wanted = {name: headers["words"][column - headers["first"]] for name, column in columns.items()}
    sheets = sorted(workbook.sheets, key=lambda sheet: sheet.name != stored.sheet)
    for sheet in sheets:
        for span in _candidates(sheet, headers):
            words = [_folded(text) for text in headers_of(sheet, span)]
            if words == headers["words"]:
                moved = span.first_column - headers["first"]
                found = {name: column + moved for name, column in columns.items()}
            else:
                found = {name: words.index(text) + span.first_column for name, text in wanted.items() if text in words}
            if len(found) == len(columns) == len(set(found.values())):
                return with_columns(workbook, _place(sheet, span), table, found, Reason.REMEMBERED)
    return None


def _candidates(sheet: ForeignSheet, headers: Mapping[str, Any]) -> Iterator[HeaderSpan]:
    """Where the headers may be: where they were, in another row, among other columns."""
    last = headers["first"] + len(headers["words"]) - 1
    here = HeaderSpan(headers["row"], headers["first"], last, headers["rows"])
    yield here
    for row in range(headers["rows"], len(sheet.rows) + 1):
        span = HeaderSpan(row, headers["first"], last, headers["rows"])
        if row != here.row and [_folded(text) for text in headers_of(sheet, span)] == headers["words"]:
            yield span
    yield from header_spans(sheet)


def _place(sheet: ForeignSheet, span: HeaderSpan) -> ListPlace:
    of_excel = any(table.header_row == span.row and _meet(table.first_column, span) for table in sheet.tables)
    return ListPlace(
        sheet=sheet.name,
        header_row=span.row,
        first_column=span.first_column,
        last_column=span.last_column,
        last_row=span.row,
        header_rows=span.rows,
        of_excel=of_excel,
    )


def _meet(column: int, span: HeaderSpan) -> bool:
    return span.first_column <= column <= span.last_column


# --- rows -------------------------------------------------------------------------------------------------------------


def _rows(session: Session, list_id: str, table: Table) -> dict[str, RememberedRow]:
    query = select(AdoptedRow).where(AdoptedRow.list_id == list_id, AdoptedRow.retired_at.is_(None))
    return {
        one.key: RememberedRow(one.id, _values(one.filled, table), _values(one.agreed, table))
        for one in session.scalars(query)
    }


def remember_row(
    session: Session,
    list_id: str,
    key: str,
    before: RememberedRow | None,
    *,
    filled: Mapping[str, Value],
    agreed: Mapping[str, Value],
    person_id: str | None,
) -> None:
    """Keep what a row of a list was left with; nothing is written if that is as it was `before`."""
    said = {"filled": _as_json(filled), "agreed": _as_json(agreed), "person_id": person_id}
    if before is None:
        session.add(AdoptedRow(list_id=list_id, key=key, **said))
        return
    row = session.get_one(AdoptedRow, before.row_id)
    for name, value in said.items():
        setattr(row, name, value)


def _values(stored: str, table: Table) -> dict[str, Value]:
    known = {column.header for column in COLUMNS[table]}
    return {name: _native(value, kind_of(table, name)) for name, value in json.loads(stored).items() if name in known}


def _native(value: Any, kind: Kind) -> Value:
    if isinstance(value, str) and kind is Kind.DATE:
        return date.fromisoformat(value)
    if isinstance(value, str) and kind is Kind.TIME:
        return time.fromisoformat(value)
    return value  # type: ignore[no-any-return]  # JSON has no other types than these


def _as_json(values: Mapping[str, Value]) -> str:
    """What was filled in, as the data file keeps it; what is empty is not kept."""
    told = {name: value for name, value in values.items() if value not in (None, "")}
    plain = {name: value.isoformat() if isinstance(value, date | time) else value for name, value in told.items()}
    return json.dumps(dict(sorted(plain.items())), ensure_ascii=False)

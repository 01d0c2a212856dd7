"""How lists of a kind are read because somebody corrected it once: remembered with the import, used by the next one."""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.models import ListFormat
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, ColumnMapping, Corrections, Role, SignupList
from mozspaces_desktop.core.signups.reader import ListReader
from mozspaces_desktop.core.signups.signatures import possible
from mozspaces_desktop.core.signups.table import Table


@dataclass(frozen=True)
class Remembered:
    """The corrections of a kind of list, and when (UTC) they were made."""

    corrections: Corrections
    since: datetime


def read_as_remembered(session: Session, reader: ListReader, *, progress: Progress = silent) -> SignupList:
    """The list of `reader`, read as lists of its kind were corrected, or as it is understood. May be stopped."""
    found = remembered(session, reader.table(progress=progress))
    return reader.read(found.corrections if found else AS_UNDERSTOOD, progress=progress)


def remembered(session: Session, table: Table) -> Remembered | None:
    """What is remembered of lists like `table`, which nobody has corrected yet; None if nothing."""
    headers = possible(table)
    query = select(ListFormat).where(ListFormat.signature.in_(headers), ListFormat.retired_at.is_(None))
    formats = {one.signature: one for one in session.scalars(query)}
    found = next((formats[signature] for signature in headers if signature in formats), None)
    if found is None:
        return None
    header = headers[found.signature]
    corrections = Corrections(
        encoding=found.encoding if _is_codec(found.encoding) else "",
        delimiter=found.delimiter,
        header_row=None if header == table.header or header is None else header + 1,
        columns=_columns(found.columns),
        verdicts=json.loads(found.verdicts) if found.verdicts else {},
    )
    return Remembered(corrections, found.created_at)


def remember(session: Session, signups: SignupList) -> None:
    """Keep how `signups` was corrected for the next list of its kind; if it was not, nothing of the kind any more."""
    old = _format(session, signups.signature)
    stored = _stored(signups.corrections)
    if old is not None:
        if stored == {column: getattr(old, column) for column in stored}:
            return
        retire(session, [old])
        session.flush()
    if signups.corrections != AS_UNDERSTOOD:
        session.add(ListFormat(signature=signups.signature, **stored))


def forget(session: Session, signups: SignupList) -> None:
    """Read lists of the kind of `signups` as the program understands them again."""
    remember(session, replace(signups, corrections=AS_UNDERSTOOD))


def _format(session: Session, signature: str) -> ListFormat | None:
    query = select(ListFormat).where(ListFormat.signature == signature, ListFormat.retired_at.is_(None))
    return session.scalars(query).one_or_none()


def _stored(corrections: Corrections) -> dict[str, str]:
    mapping = corrections.columns
    columns = {role.value: taken for role, taken in mapping.columns.items()} if mapping is not None else None
    return {
        "encoding": corrections.encoding,
        "delimiter": corrections.delimiter,
        "columns": json.dumps(columns, sort_keys=True) if columns is not None else "",
        "verdicts": json.dumps(dict(corrections.verdicts), sort_keys=True) if corrections.verdicts else "",
    }


def _columns(stored: str) -> ColumnMapping | None:
    if not stored:
        return None
    known = {role.value: role for role in Role}
    return ColumnMapping({known[name]: tuple(taken) for name, taken in json.loads(stored).items() if name in known})


def _is_codec(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True

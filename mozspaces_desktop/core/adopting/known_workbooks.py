"""The workbooks that were adopted, as somebody chooses among them without opening any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal
from mozspaces_desktop.core.models import AdoptedList, AdoptedRow, AdoptedWorkbook, Space


@dataclass(frozen=True, slots=True)
class KnownWorkbook:
    """An adopted workbook: where it was last, the space that it is about (None: several), and when it was filled (UTC).

    `filled_at` is when something was last put into it, None if nothing was yet.
    """

    workbook_id: str
    path: Path
    space: str | None
    filled_at: datetime | None


def known_workbooks(session: Session) -> list[KnownWorkbook]:
    """The adopted workbooks, the one that was filled last first, then by name."""
    query = (
        select(AdoptedWorkbook, Space.name)
        .outerjoin(Space, Space.id == AdoptedWorkbook.space_id)
        .where(AdoptedWorkbook.retired_at.is_(None))
        .order_by(AdoptedWorkbook.file_name)
    )
    found = [
        KnownWorkbook(book.id, Path(book.path), space, _filled_at(session, book.id))
        for book, space in session.execute(query)
    ]
    return sorted(found, key=lambda one: one.filled_at.timestamp() if one.filled_at else 0, reverse=True)


def _filled_at(session: Session, workbook_id: str) -> datetime | None:
    """When one of its rows was last written, as the journal says."""
    rows = (
        select(AdoptedRow.id)
        .join(AdoptedList, AdoptedList.id == AdoptedRow.list_id)
        .where(AdoptedList.workbook_id == workbook_id)
    )
    stamp = session.scalar(
        select(func.max(journal.actions.c.hlc))
        .join(journal.changes, journal.changes.c.action_id == journal.actions.c.id)
        .where(journal.changes.c.row_id.in_(rows))
    )
    return None if stamp is None else journal.hlc_time(stamp)

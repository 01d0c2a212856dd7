"""The register of exports: what left the data file, with or without names, by whom and when.

It is kept for the people in the file: who asks where their name went gets an answer (GDPR, article 15 (1) c). So it
names nobody itself. What is written there is one action of its own, which is neither undone nor in the way of undoing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.models import ExportRecord, Person


class Exported(StrEnum):
    """What was exported, as the register stores it."""

    WORKBOOK = "workbook"
    """The pilot workbook."""
    TABLE = "table"
    """A table or a list, as CSV."""
    COPY = "copy"
    """A table or a list, on the clipboard."""
    DASHBOARD = "dashboard"
    """Figures on paper or as PDF."""
    CALENDAR = "calendar"
    """Events, for other calendars."""
    PROGRAMME = "programme"
    """A month sheet or a programme, on paper or as PDF."""
    DOOR_LIST = "door list"
    TICKETS = "tickets"
    BADGES = "badges"
    PERSON = "person"
    """One person's data, for that person."""
    FILL = "fill"
    """Figures put into somebody else's workbook."""
    ROLL_UP = "roll-up"
    """The workbooks of several spaces, put together."""
    BACKUP = "backup"
    """A copy of the data file, made by hand."""


NAMES = {
    Exported.WORKBOOK: QT_TRANSLATE_NOOP("core", "Pilot workbook"),
    Exported.TABLE: QT_TRANSLATE_NOOP("core", "Table"),
    Exported.COPY: QT_TRANSLATE_NOOP("core", "Copied table"),
    Exported.DASHBOARD: QT_TRANSLATE_NOOP("core", "Dashboard"),
    Exported.CALENDAR: QT_TRANSLATE_NOOP("core", "Calendar"),
    Exported.PROGRAMME: QT_TRANSLATE_NOOP("core", "Programme"),
    Exported.DOOR_LIST: QT_TRANSLATE_NOOP("core", "Door list"),
    Exported.TICKETS: QT_TRANSLATE_NOOP("core", "Tickets"),
    Exported.BADGES: QT_TRANSLATE_NOOP("core", "Name badges"),
    Exported.PERSON: QT_TRANSLATE_NOOP("core", "One person's data"),
    Exported.FILL: QT_TRANSLATE_NOOP("core", "Filled workbook"),
    Exported.ROLL_UP: QT_TRANSLATE_NOOP("core", "Roll-up"),
    Exported.BACKUP: QT_TRANSLATE_NOOP("core", "Backup"),
}
"""What people call each."""


def register(
    database: Database,
    kind: Exported,
    target: Path | None,
    *,
    what: str = "",
    space_id: str | None = None,
    with_names: bool = False,
    people: int | None = None,
    person_id: str | None = None,
) -> None:
    """Note that `kind` was written to the file `target` now; None if it went to a printer or the clipboard.

    `what` says which part of it (a period, a title), without anybody's name. Raises :class:`FileError`.
    """
    with database.begin(labels.NOTE_EXPORT) as session:
        session.info["kind"] = journal.KEEP
        session.add(
            ExportRecord(
                space_id=space_id,
                kind=kind.value,
                what=what,
                file_name=target.name if target is not None else "",
                with_names=with_names,
                people=people,
                person_id=person_id,
                written_at=clock.now(session),
                by=session.info["origin"].actor,
            )
        )


def exports(session: Session, *, with_names: bool = False) -> Sequence[ExportRecord]:
    """What was exported, the latest first; only what has names in it, if that is asked."""
    query = select(ExportRecord).where(ExportRecord.retired_at.is_(None))
    if with_names:
        query = query.where(ExportRecord.with_names)
    return session.scalars(query.order_by(ExportRecord.written_at.desc(), ExportRecord.id.desc())).all()


def may_name(session: Session, person: Person) -> list[ExportRecord]:
    """The exports that may have the name of `person` in them, the latest first.

    These are the ones with names, since the person came into the file, that are not about another one.
    """
    return [
        one
        for one in exports(session, with_names=True)
        if one.written_at >= person.created_at and one.person_id in (None, person.id)
    ]

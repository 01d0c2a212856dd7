"""What other windows, the kiosk of another account or the command line write into the file while it is open here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal

if TYPE_CHECKING:
    from mozspaces_desktop.core.database import Database


class OtherWriters:
    """Knows up to where the journal of `database` has been read; begins with what there is now."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.read() as session:
            self._read_until = _last(session)

    def changed(self) -> frozenset[str]:
        """Names of the tables that others have changed since this was asked last; raises :class:`FileError`."""
        actions, changes = journal.actions.c, journal.changes.c
        with self._database.read() as session:
            last = _last(session)
            if last == self._read_until:
                return frozenset()
            query = (
                select(changes.table_name)
                .distinct()
                .join(journal.actions, actions.id == changes.action_id)
                .where(actions.hlc > self._read_until, actions.run != self._database.origin.run)
            )
            tables = frozenset(session.scalars(query))
        self._read_until = last
        return tables


def _last(session: Session) -> str:
    """The stamp of the last action in the journal; before every stamp if there is none."""
    return session.scalar(select(func.max(journal.actions.c.hlc))) or ""

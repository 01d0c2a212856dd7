"""What is left of somebody who was forgotten where the program does not reach, or may not without being asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.backup_people import still_holding
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.export_register import may_name
from mozspaces_desktop.core.forgetting import Mention, forget, mentions
from mozspaces_desktop.core.models import ExportRecord, Person
from mozspaces_desktop.core.people import entries_of
from mozspaces_desktop.core.rows import row


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Texts that name them, backups that hold them, backups that could not be looked into, exports with names."""

    mentions: Sequence[Mention] = ()
    backups: Sequence[Backup] = ()
    closed: Sequence[Backup] = ()
    exports: Sequence[ExportRecord] = ()

    @property
    def is_anything(self) -> bool:
        """Whether there is something to tell."""
        return bool(self.mentions or self.backups or self.closed or self.exports)


def forgotten(database: Database, person_id: str, *, called: str, stores: Sequence[BackupStore]) -> LeftOver:
    """Forget a person, wipe the file, and look for what is left, also in the backups of `stores`.

    Takes seconds. Raises :class:`RefusedError` if they are not in the file, and :class:`FileError` while another
    program reads it; it is wiped later then.
    """
    with database.begin(labels.FORGET_PERSON) as session:
        person = row(session, Person, person_id)
        entries = entries_of(session, person_id)
        texts, written = mentions(session, person_id), _exports(session, person)
        forget(session, person, called=called)
    database.wipe()
    backups = [backup for store in stores for backup in store.listing()]
    holding, closed = still_holding(backups, entries, called=called, key=database.key)
    return LeftOver(texts, holding, closed, written)


def _exports(session: Session, person: Person) -> list[ExportRecord]:
    """Those for others; what was given to the person is theirs."""
    return [one for one in may_name(session, person) if one.person_id is None]

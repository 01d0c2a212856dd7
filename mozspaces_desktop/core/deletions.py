"""Whether somebody deleted what is no longer in the calendar; undoing what made it is no deletion."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal
from mozspaces_desktop.core.models import Event, Series


def was_deleted(session: Session, row: Event | Series) -> bool:
    """Whether somebody deleted `row`, which is retired: the last action that retired it was not an undo."""
    query = (
        select(journal.actions.c.kind, journal.changes.c.after)
        .join(journal.changes, journal.changes.c.action_id == journal.actions.c.id)
        .where(journal.changes.c.row_id == row.id)
        .order_by(journal.actions.c.hlc.desc())
    )
    for kind, after in session.connection().execute(query):
        if json.loads(after).get("retired_at") is not None:
            return bool(kind != journal.UNDO)
    return False

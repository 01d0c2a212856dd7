"""What a rescue changed, in the journal of the new file: one action, so that the journal says what the rows are."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.ids import IdSource
from mozspaces_desktop.core.journal import KEEP, Origin
from mozspaces_desktop.core.models.base import stored_moment
from mozspaces_desktop.core.rescuing.gathered_rows import Row

_ACTION = "INSERT INTO journal_action VALUES (?, ?, ?, '{}', ?, ?, ?, ?, NULL)"
_CHANGE = "INSERT INTO journal_change VALUES (?, ?, ?, ?, ?, ?)"


class RescueNote:
    """Writes into the journal of `connection` what is done at `moment` (aware), and by whom."""

    def __init__(self, connection: sqlite3.Connection, moment: datetime, origin: Origin) -> None:
        self.moment = moment
        self.stored_moment = stored_moment(moment)
        self._connection = connection
        self._origin = origin
        self._ids = IdSource(fixed_clock(moment))
        self._action_id = self._ids.next()
        self._place = 0

    @property
    def latest_believable(self) -> int:
        """The last millisecond (since 1970) of which a journal can know: a clock may be wrong by a day."""
        return int((self.moment + timedelta(days=1)).timestamp() * 1000)

    def change(self, table: str, key: str, before: Row | None, after: Row) -> None:
        """Note that a row became what `after` says; `before` is None if nobody knows of it."""
        said = None if before is None else json.dumps(before, ensure_ascii=False)
        line = (self._action_id, self._place, table, key, said, json.dumps(after, ensure_ascii=False))
        self._connection.execute(_CHANGE, line)
        self._place += 1

    def finish(self) -> None:
        """Write the action, later than all others, if there is a change."""
        if not self._place:
            return
        (last,) = self._connection.execute("SELECT max(hlc) FROM journal_action").fetchone()
        millis, counter = int(self.moment.timestamp() * 1000), 0
        if last is not None:
            said = last.split("-", 2)
            millis, counter = max((millis, 0), (int(said[0]), int(said[1]) + 1))
        hlc = f"{millis:015d}-{counter:06d}-{self._origin.device}"
        origin = self._origin
        self._connection.execute(
            _ACTION, (self._action_id, hlc, labels.RESCUE, origin.actor, origin.device, self._action_id, KEEP)
        )

"""Who comes often is found first: ranks in the search index, brought up to date when nobody is waiting.

Not at the door, where moving somebody in a full-text index would cost more than their check-in: what they did tonight
does not make them a regular of an earlier evening.
"""

from __future__ import annotations

import time

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.plain_sql import plain

_AT_ONCE = 50
"""People who are moved in one transaction, a few hundredths of a second."""

_IN_A_TURN = 1000
"""People who are moved before other slow work has its turn."""

_REST = 4
"""How many times as long as a transaction took the file is left to others: a check-in that finds it busy asks again
only now and then, and would hardly ever get between transactions that follow at once."""

_PAGES_MERGED = 500
"""How much of the index is tidied up at once; one in few pieces is searched several times faster."""

_OUTDATED = """
    SELECT number, came
    FROM (
        SELECT p.number, p.visits, count(c.id) AS came
        FROM person p LEFT JOIN check_in c ON c.person_id = p.id AND c.retired_at IS NULL
        GROUP BY p.number
    )
    WHERE came <> visits
    LIMIT ?
"""


def rank_regulars(database: Database, *, progress: Progress = silent) -> int:
    """Count everybody's visits anew and move whoever has more or fewer; returns how many people were moved.

    That is a turn of :data:`_IN_A_TURN` people at most: if it is not zero, there may be more of them.
    """
    with database.read() as session:
        outdated = plain(session).execute(_OUTDATED, (_IN_A_TURN,)).fetchall()
    for first in range(0, len(outdated), _AT_ONCE):
        progress(first, len(outdated))
        moved = outdated[first : first + _AT_ONCE]
        _write(database, "UPDATE person SET visits = ?2 WHERE number = ?1", moved)
    if outdated:
        _write(database, "INSERT INTO person_search(person_search, rank) VALUES ('merge', ?)", [(_PAGES_MERGED,)])
    return len(outdated)


def _write(database: Database, statement: str, values: list[tuple[int, ...]]) -> None:
    began = time.monotonic()
    with database.begin("") as session:
        plain(session).executemany(statement, values)
    time.sleep(_REST * (time.monotonic() - began))

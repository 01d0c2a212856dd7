"""Who comes often is found first: ranks in the search index, brought up to date when nobody is waiting.

Not at the door, where moving somebody in a full-text index would cost more than their check-in: what they did tonight
does not make them a regular of an earlier evening.
"""

from __future__ import annotations

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.plain_sql import plain

_AT_ONCE = 100
"""People who are moved in one transaction, some hundredths of a second: a check-in may be waiting."""

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
"""


def rank_regulars(database: Database) -> int:
    """Count everybody's visits anew and move whoever has more or fewer; returns how many people were moved."""
    with database.read() as session:
        outdated = plain(session).execute(_OUTDATED).fetchall()
    for first in range(0, len(outdated), _AT_ONCE):
        with database.begin("") as session:
            moved = outdated[first : first + _AT_ONCE]
            plain(session).executemany("UPDATE person SET visits = ?2 WHERE number = ?1", moved)
    if outdated:
        with database.begin("") as session:
            plain(session).execute(
                "INSERT INTO person_search(person_search, rank) VALUES ('merge', ?)", (_PAGES_MERGED,)
            )
    return len(outdated)

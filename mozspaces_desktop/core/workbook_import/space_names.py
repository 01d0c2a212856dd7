"""The rooms, coordinators and focus areas of a space by the names that a workbook has for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.models import Coordinator, FocusArea, Room, Space
from mozspaces_desktop.core.pilot_workbook.read_rows import EventRow
from mozspaces_desktop.core.text import clean_line, fold

Named = Room | Coordinator | FocusArea

_MOST_ROWS = 5
"""Rows that a sentence names."""

_UNKNOWN = {
    Room: QT_TRANSLATE_NOOP("core", "{space} has no room “{name}”; the events come in without it (rows {rows})."),
    Coordinator: QT_TRANSLATE_NOOP(
        "core", "{space} has no coordinator “{name}”; the events come in without one (rows {rows})."
    ),
    FocusArea: QT_TRANSLATE_NOOP(
        "core", "{space} has no focus area “{name}”; the events come in without it (rows {rows})."
    ),
}


class SpaceNames:
    """Finds what belongs to `space` by name, case and accents aside; remembers the names that it does not find.

    What the space has retired is found, too, if nothing in use is called so: a workbook tells of the past.
    """

    def __init__(self, session: Session, space: Space) -> None:
        self._space = space
        self._known = {kind: _by_name(session, kind, space) for kind in (Room, Coordinator, FocusArea)}
        self._unknown: dict[tuple[type[Named], str], list[int]] = defaultdict(list)

    def room(self, row: EventRow) -> str | None:
        """The key of the room of an event."""
        return self._key(Room, row.room, row)

    def coordinator(self, row: EventRow) -> str | None:
        """The key of who runs an event."""
        return self._key(Coordinator, row.coordinator, row)

    def focus_areas(self, row: EventRow) -> tuple[str, ...]:
        """The keys of the focus areas of an event."""
        keys = (self._key(FocusArea, name, row) for name in row.focus_areas)
        return tuple(key for key in keys if key is not None)

    def _key(self, kind: type[Named], name: str, row: EventRow) -> str | None:
        if not name:
            return None
        found = self._known[kind].get(_compared(name))
        if found is None:
            self._unknown[kind, name].append(row.row)
        return found

    def unknown(self) -> Iterable[Sentence]:
        """A sentence for each name that the space does not know, in the order in which they were met."""
        for (kind, name), rows in self._unknown.items():
            listed = ", ".join(map(str, rows[:_MOST_ROWS])) + (", …" if len(rows) > _MOST_ROWS else "")
            yield Sentence(_UNKNOWN[kind], space=self._space.name, name=name, rows=listed)


def _by_name(session: Session, kind: type[Named], space: Space) -> dict[str, str]:
    rows = session.execute(select(kind.name, kind.id, kind.retired_at).where(kind.space_id == space.id)).all()
    retired_first = sorted(rows, key=lambda row: (row.retired_at is None, row.id))
    return {_compared(row.name): row.id for row in retired_first}


def _compared(name: str) -> str:
    return fold(clean_line(name))

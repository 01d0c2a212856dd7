"""Which events of the calendar somebody wants to see. Without Qt."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, fields, replace
from typing import Any

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.core.models import EventStatus, Track

NOBODY = None
"""Stands for "no coordinator", "no room" and "no focus area" beside their keys."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What an event may be, by kind; of a kind about which nothing is said it may be anything."""

    tracks: Set[Track] = frozenset()
    statuses: Set[EventStatus] = frozenset()
    coordinator_ids: Set[str | None] = frozenset()
    room_ids: Set[str | None] = frozenset()
    focus_area_ids: Set[str | None] = frozenset()

    @property
    def count(self) -> int:
        """How many things are chosen."""
        return sum(len(getattr(self, field.name)) for field in fields(self))

    def toggled(self, kind: str, value: str | None) -> Filters:
        """The same with `value` chosen in the field `kind`, or not any more."""
        changed: dict[str, Any] = {kind: getattr(self, kind) ^ {value}}
        return replace(self, **changed)

    def accepts(self, entry: Entry) -> bool:
        """Whether `entry` is one of those that are wanted."""
        areas: Set[str | None] = entry.focus_area_ids or {NOBODY}
        return (
            (not self.tracks or entry.track in self.tracks)
            and (not self.statuses or entry.status in self.statuses)
            and (not self.coordinator_ids or entry.coordinator_id in self.coordinator_ids)
            and (not self.room_ids or entry.room_id in self.room_ids)
            and (not self.focus_area_ids or not self.focus_area_ids.isdisjoint(areas))
        )

"""Tells the screens what changed in the data file, so that they refresh themselves and nobody calls a screen.

`Database.listeners` calls `notify` after each commit, on the thread that committed; the signals always arrive on
the thread of the window.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

_EVENTS = frozenset(
    {
        *("event", "event_focus_area", "series", "series_focus_area", "recorded_totals", "wrap_up"),
        *("event_template", "handover_note"),
    }
)
_PEOPLE = frozenset({"person", "pseudonym", "registration", "consent", "person_merge", "different_people"})
_ATTENDANCE = frozenset({"registration", "check_in", "guests", "recorded_totals", "capacity_override"})
_CONTRIBUTIONS = frozenset({"contribution", "follow_up"})
_SPACE = frozenset(
    {
        *("space", "opening_hours", "room", "season", "coordinator", "focus_area", "setting", "list_format"),
        "space_privacy",
        *("adopted_workbook", "adopted_list", "adopted_row"),
    }
)
_TRUST = frozenset({"member", "export_record", "retention_notice"})


class Changes(QObject):
    """The signals of one open data file, each sent at most once per commit, without arguments."""

    events_changed = Signal()
    """Events and series, their focus areas, totals and wrap-ups; templates, and the notes of weeks."""
    people_changed = Signal()
    """Persons, what they signed up for and agreed to, and who is who."""
    attendance_changed = Signal()
    """Who is expected or came: registrations, check-ins, guests, recorded totals, rooms too full."""
    contributions_changed = Signal()
    """Stages that people reached, and who was written to."""
    space_changed = Signal()
    """The space itself: targets, opening hours, rooms, seasons, coordinators, focus areas; how lists are read,
    workbooks of others that are filled."""
    trust_changed = Signal()
    """Who uses the program, what was exported, which names will be removed."""
    anything_changed = Signal()
    """Sent last, after the others, for every commit that changed something."""

    _committed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals: tuple[tuple[frozenset[str], SignalInstance], ...] = (
            (_SPACE, self.space_changed),
            (_EVENTS, self.events_changed),
            (_PEOPLE, self.people_changed),
            (_ATTENDANCE, self.attendance_changed),
            (_CONTRIBUTIONS, self.contributions_changed),
            (_TRUST, self.trust_changed),
        )
        self._committed.connect(self._on_committed)

    def notify(self, tables: Iterable[str]) -> None:
        """Say that rows of `tables` were committed. May be called from any thread.

        On the window's thread the signals are sent before this returns; from another one they are queued.
        """
        self._committed.emit(frozenset(tables))

    @Slot(object)
    def _on_committed(self, tables: frozenset[str]) -> None:
        for of_interest, signal in self._signals:
            if tables & of_interest:
                signal.emit()
        if tables:
            self.anything_changed.emit()

"""The notes beside the fields of an event: what speaks against its time, room and size as they are now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.core.agenda import DAY, Entry, entries_between, span_of
from mozspaces_desktop.core.clashes import Clash, clashes
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_draft import Draft
from mozspaces_desktop.gui.calendar.shown import read_rules
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.banner import Banner

_PAUSE_MS = 150
"""How long nobody types before the file is asked."""
_MOST_DAYS = 40
"""Days of a long event that are looked at: a year that is being typed may be far away."""


class ClashNotes(Banner):
    """Tells what the event of a form clashes with, and nothing if there is nothing. It keeps nobody from saving."""

    def __init__(self, context: Context, draft: Draft, said: Callable[[], EventFields], parent: QWidget) -> None:
        super().__init__(parent, closable=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # several sentences are tall
        self._context = context
        self._draft = draft
        self._said = said
        self._told: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._tell()

    @Slot()
    def look_again(self) -> None:
        """What the form says was changed; look at it as soon as nobody types."""
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        if self.window().isVisible():
            self._tell()

    def _tell(self) -> None:
        texts = wording.clash_texts(clashes_of(self._context, self._draft, self._said()))
        if texts and texts != self._told:
            self.show_message("\n".join(texts), "warning")
        self.setVisible(bool(texts))
        self._told = texts


def clashes_of(context: Context, draft: Draft, said: EventFields) -> list[Clash]:
    """What the event of `draft` clashes with as it is `said`; reads what is near it, on days out of sight, too."""
    proposal = _proposal(draft, said)
    first = proposal.span.first_day
    last = min(proposal.span.last_day, first + _MOST_DAYS * DAY)
    with context.database.read() as session:
        space = row(session, Space, draft.space_id)
        others = entries_between(session, space.id, space.tzid, first, last)
        return clashes(proposal, others, read_rules(session, space, first, last))


def _proposal(draft: Draft, said: EventFields) -> Entry:
    room, coordinator = draft.room(said.room_id), draft.coordinator(said.coordinator_id)
    return Entry(
        id=draft.event_id or "",
        title=said.title,
        span=span_of(said, draft.space_tzid),
        track=said.track,
        status=said.status,
        public=said.public,
        room=room.name if room else "",
        coordinator=coordinator.name if coordinator else "",
        expected=said.expected,
        room_id=said.room_id,
        coordinator_id=said.coordinator_id,
    )

"""What a new event may start from: a template, or an event of last month. Read when the menu opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from mozspaces_desktop.core import event_copies, templates
from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.core.models import EventStatus, EventTemplate, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.context import Context

_LONGEST = 50
"""Characters of a name or a title."""
_MOST_EVENTS = 40
"""Events of last month that are offered."""


class TemplateMenu(QMenu):
    """Lists the templates of the space of `context`."""

    template_chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setTitle(self.tr("From template"))
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.clear()
        with self._context.database.read() as session:
            for template in templates.offered_templates(session, self._context.space_id):
                self._offer(template)

    def _offer(self, template: EventTemplate) -> None:
        action = self.addAction(_shown(template.name))
        action.triggered.connect(lambda: self.template_chosen.emit(template))


class AgainMenu(QMenu):
    """Lists the events of the month before that of the day which `shown_day` answers."""

    event_chosen = Signal(str, object)
    """With the id of an event, and the span that a copy of it would have."""

    def __init__(self, context: Context, shown_day: Callable[[], date | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown_day = shown_day
        self.setTitle(self.tr("Again from last month"))
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.clear()
        month = self._shown_day()
        if month is None:
            return
        with self._context.database.read() as session:
            tzid = row(session, Space, self._context.space_id).tzid
            found = event_copies.events_again(session, self._context.space_id, tzid, month)
        for entry in found[:_MOST_EVENTS]:
            self._offer(entry, month)
        if not found:
            self.addAction(self.tr("Nothing to repeat")).setEnabled(False)

    def _offer(self, entry: Entry, month: date) -> None:
        span = event_copies.on_day(entry.span, event_copies.same_weekday(entry.span.first_day, month))
        title = _shown(entry.title)
        if entry.status in (EventStatus.CANCELLED, EventStatus.DRAFT):
            title = self.tr("{title} ({status})").format(title=title, status=wording.status_text(entry.status))
        days = self.tr("{before} → {after}", "days of last month and of this one").format(
            before=wording.short_day_text(entry.span.first_day), after=wording.short_day_text(span.first_day)
        )
        action = self.addAction(f"{title}\t{days}")
        action.triggered.connect(lambda: self.event_chosen.emit(entry.id, span))


def _shown(text: str) -> str:
    """A name as a menu shows it, whatever it is made of."""
    line = text.replace("\t", " ")
    return (line if len(line) <= _LONGEST else line[:_LONGEST] + "…").replace("&", "&&")

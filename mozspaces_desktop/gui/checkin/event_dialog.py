"""Lets another event be chosen for the door: today's first, then what comes, then what was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.events import events_between
from mozspaces_desktop.core.models import Event, EventStatus
from mozspaces_desktop.core.text import words
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import row_painting as rows
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.people_model import AnyIndex
from mozspaces_desktop.gui.checkin.row_style import RowStyle
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_checkin_event_dialog import Ui_EventDialog
from mozspaces_desktop.gui.theme import Theme, Tone

_OFFERED = timedelta(days=400)
"""How far back and ahead the events lie that can be chosen."""

_HANDED_ON = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class EventListModel(QAbstractListModel):
    """Events in the order in which a door needs them at the moment `at`, narrowed down by words."""

    def __init__(self, events: Sequence[Event], at: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at = at
        today = [event for event in events if self.is_today(event)]
        coming = [event for event in events if event.dtstart > at and not self.is_today(event)]
        past = [event for event in reversed(events) if event.dtstart <= at and not self.is_today(event)]
        self._all = [*today, *coming, *past]
        self._shown = self._all

    def is_today(self, event: Event) -> bool:
        """Whether the event begins or goes on today, by its own clock."""
        first, last = (clock.local(moment, event.tzid).date() for moment in (event.dtstart, event.dtend))
        return first <= clock.local(self.at, event.tzid).date() <= last

    def narrow(self, typed: str) -> None:
        """Show the events whose title, day or room have words that begin with those typed."""
        wanted = words(typed)
        self.beginResetModel()
        self._shown = [event for event in self._all if _has(event, wanted)]
        self.endResetModel()

    def event_at(self, index: AnyIndex) -> Event | None:
        """The event of the row at `index`."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def row_of(self, event_id: str) -> int:
        """The row of the event, or 0."""
        return next((place for place, event in enumerate(self._shown) if event.id == event_id), 0)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Number of events shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; for a screen reader with its times."""
        event = self.event_at(index)
        if event is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.shown_name(event.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{wording.shown_name(event.title)}, {wording.event_times(event)}"
        return None


def _has(event: Event, wanted: Sequence[str]) -> bool:
    room = event.room.name if event.room is not None else ""
    local = clock.local(event.dtstart, event.tzid).date()
    present = words(f"{event.title[: wording.LONGEST_NAME]} {wording.event_times(event)} {room} {local}")
    return all(any(word.startswith(part) for word in present) for part in wanted)


class _EventDelegate(QStyledItemDelegate):
    """Paints an event: title, times and room, and whether it is on today."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept_style: RowStyle | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, RowStyle.current(self._kept_style).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, EventListModel) or (event := model.event_at(index)) is None:
            return
        style = self._kept_style = RowStyle.current(self._kept_style)
        rows.paint_ground(painter, option, style, fresh=False)
        rect = option.rect.adjusted(style.look.spacing.l, 0, -style.look.spacing.l, 0)
        rect.setRight(rows.paint_chips(painter, rect, self._chips(event, model, style.look), style))
        upper, lower = style.two_lines(rect)
        rows.paint_name(painter, upper, wording.shown_name(event.title), (), style)
        room = f" · {event.room.name}" if event.room is not None else ""
        rows.paint_details(painter, lower, wording.event_times(event) + room, style)

    def _chips(self, event: Event, model: EventListModel, look: Theme) -> list[tuple[str, Tone]]:
        if event.status is EventStatus.CANCELLED:
            return [(self.tr("cancelled"), look.colors.negative)]
        if event.dtstart <= model.at < event.dtend:
            return [(self.tr("on now"), look.colors.positive)]
        return [(self.tr("today"), look.colors.info)] if model.is_today(event) else []


class EventDialog(QDialog):
    """A list of events with a field to narrow it down."""

    event_chosen = Signal(str)
    """The id of the event."""

    def __init__(self, events: Sequence[Event], current_id: str, at: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        spacing = theme.current().spacing
        self.ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.dialog_layout.setSpacing(spacing.m)
        self.resize(spacing.xxl * 18, spacing.xxl * 15)
        self._model = EventListModel(events, at, self)
        self.ui.events.setModel(self._model)
        self.ui.events.setItemDelegate(_EventDelegate(self))
        self._choose = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._choose.setText(self.tr("Choose"))
        theme.restyle(self._choose, "role", "primary")
        self.ui.buttons.accepted.connect(self._on_accepted)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.events.doubleClicked.connect(self._on_accepted)
        self.ui.filter.textChanged.connect(self._on_filter_changed)
        self.ui.filter.installEventFilter(self)
        self._select(self._model.row_of(current_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _HANDED_ON:
            self.ui.events.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _select(self, row: int) -> None:
        self.ui.events.setCurrentIndex(self._model.index(row, 0))
        self._choose.setEnabled(self._model.rowCount() > 0)

    @Slot(str)
    def _on_filter_changed(self, typed: str) -> None:
        self._model.narrow(typed)
        self._select(0)

    @Slot()
    def _on_accepted(self) -> None:
        event = self._model.event_at(self.ui.events.currentIndex())
        if event is not None:
            self.event_chosen.emit(event.id)
            self.accept()


def ask_for_event(context: Context, current_id: str, parent: QWidget) -> EventDialog:
    """Open the dialog over `parent`, with the events of a year around; that of the door is selected."""
    now = context.database.clock()
    with context.database.read() as session:
        offered = events_between(session, context.space_id, now - _OFFERED, now + _OFFERED)
    dialog = EventDialog(offered, current_id, now, parent)
    dialog.open()
    return dialog

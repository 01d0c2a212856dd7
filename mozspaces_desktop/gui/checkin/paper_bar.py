"""The bar of the paper list: as long as it is there, whoever is entered came at the time that it shows."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.clock import Clock
from mozspaces_desktop.core.door import paper_moment
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.paper_lists import read_time
from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.checkin import wording

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_WIDEST = "88:88 MM"
_ANY_DAY = date(2000, 1, 1)


class TimeField(QLineEdit):
    """A time of day, typed in any usual way; the arrow keys go a minute forth and back."""

    entered = Signal()
    """Enter."""
    stepped = Signal(int)
    """By how many minutes."""
    left = Signal()
    """The focus goes elsewhere."""
    given_up = Signal()
    """Esc in the empty field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, the arrows and Esc; type the others."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()


class PaperBar(QFrame):
    """Shows that names from a paper list are entered, and the time beside them, which can be changed at any moment."""

    time_changed = Signal(object)
    """The time at which those come who are entered now, by the clock of the event's place; None: now, as ever."""
    done = Signal()
    """Nothing is left to do here: whoever types goes on elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._clock: Clock = clock.system_clock
        self._time = time()
        self._title = QLabel(self.tr("Paper list"))
        self._title.setProperty("role", "title")
        self._label = QLabel(self.tr("They came at"))
        self.field = TimeField()
        self.field.setAccessibleName(self.tr("Time on the paper list"))
        self._label.setBuddy(self.field)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.leave_button = QPushButton(self.tr("Leave the paper list"), autoDefault=True)
        self._lay_out()
        self.field.entered.connect(self._on_entered)
        self.field.stepped.connect(self._on_stepped)
        self.field.left.connect(self._on_left)
        self.field.given_up.connect(self.leave)
        self.leave_button.clicked.connect(self.leave)
        self.hide()

    def _lay_out(self) -> None:
        spacing = theme.current().spacing
        self._icon = QLabel()
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance(_WIDEST) + 2 * spacing.m)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.l, spacing.s, spacing.s, spacing.s)
        row.setSpacing(spacing.s)
        for widget in (self._icon, self._title, self._label, self.field):
            row.addWidget(widget)
        row.addWidget(self._words, 1)
        row.addWidget(self.leave_button)
        row.insertSpacing(2, spacing.s)

    def open_for(self, event: Event, now: Clock) -> None:
        """Wait for a time at `event`; one that may be meant is there already.

        That is now, or what the clock showed when an event began that is over.
        """
        self._event, self._clock = event, now
        if self.isHidden():
            self.show()
            self._take(_wall(event.dtstart if event.dtend < now() else now(), event.tzid))
        self._icon.setPixmap(theme.pixmap("clock", theme.current().spacing.icon, self, "warning"))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def show_event(self, event: Event) -> None:
        """Another event, or the same one changed: the time is of its day."""
        self._event = event
        if not self.isHidden():
            self._say_when()

    @Slot()
    def leave(self) -> None:
        """Back to those who come now."""
        self.hide()
        self.time_changed.emit(None)
        self.done.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground that nothing else has."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colors.warning.strong, 2))
        painter.setBrush(look.colors.warning.soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.spacing.radius, look.spacing.radius)
        painter.end()

    # --- the time --------------------------------------------------------------------------------------------

    @Slot()
    def _on_entered(self) -> None:
        if self._accept(read_time(self.field.text())):
            self.done.emit()

    @Slot(int)
    def _on_stepped(self, minutes: int) -> None:
        shown = read_time(self.field.text()) or self._time
        self._accept((datetime.combine(_ANY_DAY, shown) + timedelta(minutes=minutes)).time())

    @Slot()
    def _on_left(self) -> None:
        """What is shown is what holds: what is no time goes."""
        if not self.isHidden() and not self._accept(read_time(self.field.text())):
            self._take(self._time)

    def _accept(self, at: time | None) -> bool:
        """Take the time `at`, or say what is wrong with it."""
        if at is None:
            self._complain(self.tr("This is no time of day. Type 1840, 18:40 or 6:40 pm."))
        elif self._moment(at) > self._clock():
            self._complain(self.tr("{time} is still to come.").format(time=dates.time_text(at)))
        else:
            self._take(at)
            return True
        return False

    def _take(self, at: time) -> None:
        self._time = at
        shown = dates.time_text(at)
        self.field.setText(shown if read_time(shown) == at else f"{at:%H:%M}")
        self._mark(valid=True)
        self._say_when()
        self.time_changed.emit(at)

    def _complain(self, text: str) -> None:
        self._words.setText(text)
        self._mark(valid=False)
        self.field.selectAll()

    def _say_when(self) -> None:
        if self._event is not None:
            day = wording.day(self._moment(self._time), self._event.tzid)
            self._words.setText(self.tr("on {day}. Ctrl+L changes the time.").format(day=day))

    def _mark(self, *, valid: bool) -> None:
        theme.restyle(self.field, "invalid", "" if valid else "true")
        theme.restyle(self._words, "role", "" if valid else "error")

    def _moment(self, at: time) -> datetime:
        now = self._clock()
        return now if self._event is None else paper_moment(self._event, at, now=now)


def _wall(moment: datetime, tzid: str) -> time:
    return clock.local(moment, tzid).time().replace(second=0, microsecond=0)

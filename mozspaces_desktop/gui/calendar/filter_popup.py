"""A box over the calendar with all that its events can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar.calendar_wording import status_text, track_text, translate
from mozspaces_desktop.gui.calendar.filters import NOBODY, Filters

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to tick: `value` in the field `field` of :class:`Filters`."""

    field: str
    value: str | None
    text: str

    def taken(self, filters: Filters) -> bool:
        """Whether it is ticked."""
        return self.value in getattr(filters, self.field)


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """Choices of one kind."""

    title: str
    choices: Sequence[Choice]


def read_choices(session: Session, space_id: str) -> list[ChoiceGroup]:
    """What the events of a space can be filtered by."""
    people = [(one.id, one.name) for one in spaces.coordinators(session, space_id)]
    rooms = [(one.id, one.name) for one in spaces.rooms(session, space_id)]
    areas = [(one.id, one.name) for one in spaces.focus_areas(session, space_id)]
    return [
        _group(translate("Calendar", "Track"), "tracks", [(one, track_text(one)) for one in Track]),
        _group(translate("Calendar", "Status"), "statuses", [(one, status_text(one)) for one in EventStatus]),
        _group(translate("Calendar", "Room"), "room_ids", [*rooms, (NOBODY, translate("Calendar", "No room"))]),
        _group(
            translate("Calendar", "Coordinator"),
            "coordinator_ids",
            [*people, (NOBODY, translate("Calendar", "No coordinator"))],
        ),
        _group(
            translate("Calendar", "Focus area"),
            "focus_area_ids",
            [*areas, (NOBODY, translate("Calendar", "No focus area"))],
        ),
    ]


def _group(title: str, field: str, values: Sequence[tuple[str | None, str]]) -> ChoiceGroup:
    return ChoiceGroup(title, [Choice(field, value, text) for value, text in values])


class FilterPopup(QFrame):
    """Check boxes in groups; what is ticked holds at once. Goes with Esc, or when something else is clicked."""

    filters_changed = Signal(object)
    """With the :class:`Filters` that are ticked."""

    def __init__(self, groups: Sequence[ChoiceGroup], filters: Filters, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._opener = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._filters = filters
        self._boxes: list[QCheckBox] = []
        self._clear = QPushButton(self.tr("Clear"), autoDefault=True)
        self._clear.setEnabled(filters.count > 0)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._page = QWidget()
        self._page.setProperty("role", "page")
        spacing = theme.current().spacing
        columns = QHBoxLayout(self._page)
        columns.setContentsMargins(0, 0, spacing.s, 0)
        columns.setSpacing(spacing.xl)
        for part in (groups[:3], groups[3:4], groups[4:]):
            columns.addLayout(self._column(part))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        outer.setSpacing(spacing.s)
        outer.addWidget(self._area)
        outer.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _column(self, groups: Sequence[ChoiceGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for group in groups:
            title = QLabel(group.title)
            title.setProperty("role", "strong")
            column.addWidget(title)
            for choice in group.choices:
                column.addWidget(self._box(group, choice))
            column.addSpacing(theme.current().spacing.m)
        column.addStretch()
        return column

    def _box(self, group: ChoiceGroup, choice: Choice) -> QCheckBox:
        long = len(choice.text) > _LONGEST_NAME
        text = f"{choice.text[:_LONGEST_NAME]}…" if long else choice.text
        box = QCheckBox(text.replace("&", "&&"))
        box.setAccessibleName(f"{group.title}: {choice.text}")
        box.setToolTip(messages.tooltip(choice.text) if long else "")
        box.setChecked(choice.taken(self._filters))
        box.toggled.connect(lambda: self._tell(self._filters.toggled(choice.field, choice.value)))
        self._boxes.append(box)
        return box

    def open_under(self, button: QRect) -> None:
        """Show it under the rectangle `button` of the screen, as far as the screen goes."""
        screen = self._opener.screen().availableGeometry()
        self.ensurePolished()
        wanted, bar = self._page.sizeHint(), self._area.verticalScrollBar().sizeHint().width()
        room = screen.bottom() - button.bottom() - self._clear.sizeHint().height() - 4 * theme.current().spacing.m
        self._area.setFixedSize(min(wanted.width() + bar, screen.width() - button.width()), min(wanted.height(), room))
        self.adjustSize()
        left = min(max(button.right() - self.width(), screen.left()), screen.right() - self.width())
        self.move(QPoint(left, button.bottom() + 1))
        self.show()
        self._boxes[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _on_clear_clicked(self) -> None:
        for box in self._boxes:
            box.blockSignals(True)
            box.setChecked(False)
            box.blockSignals(False)
        self._boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(Filters())

    def _tell(self, filters: Filters) -> None:
        self._filters = filters
        self._clear.setEnabled(filters.count > 0)
        self.filters_changed.emit(filters)

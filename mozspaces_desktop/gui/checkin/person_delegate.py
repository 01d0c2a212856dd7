"""Paints the rows of the door's two lists and takes the clicks on the button of a row."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui import dates
from mozspaces_desktop.gui.checkin import row_painting as rows
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.people_model import AnyIndex, PeopleModel
from mozspaces_desktop.gui.checkin.row_style import RowStyle
from mozspaces_desktop.gui.theme import Theme, Tone

_WIDE_TIME = time(22, 0)
"""As wide as times get, with "PM" or without."""
_NOWHERE = QPoint(-1, -1)


class PersonDelegate(QStyledItemDelegate):
    """A person at the door: whether they are in, who they are, registered or not, which visit; and what to do."""

    button_clicked = Signal(QModelIndex)

    def __init__(self, model: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._view = parent
        self._pointer = _NOWHERE
        self._kept_style: RowStyle | None = None
        self._lead_width = self._button_width = 0
        self._style()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same height for every row."""
        return QSize(0, self._style().height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        style = self._style()
        found = self._model.found(index)
        fresh = found is not None and found.person_id == self._model.fresh
        rows.paint_ground(painter, option, style, fresh=fresh)
        lead = QRect(option.rect.topLeft(), QSize(self._lead_width, option.rect.height()))
        button = self._button_rect(option.rect)
        content = QRect(lead.topRight(), QPoint(button.left() - style.look.spacing.s, option.rect.bottom()))
        if found is None:
            self._paint_offer(painter, lead, content, style)
        else:
            self._paint_lead(painter, lead, found, style)
            self._paint_person(painter, content, found, style)
        self._paint_button(painter, option, button, found, style)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Follow the pointer over the button of the row, and tell when it was clicked."""
        if isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            on_button = self._button_rect(option.rect).contains(place)
            self._pointer = place if on_button else _NOWHERE
            clicked = event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
            if event.type() == QEvent.Type.MouseMove:
                self._view.update()
            elif clicked and on_button:
                self.button_clicked.emit(self._model.index(index.row(), 0))
                return True
        return super().editorEvent(event, model, option, index)

    def _style(self) -> RowStyle:
        style = RowStyle.current(self._kept_style)
        if style is not self._kept_style:
            self._kept_style = style
            self._lead_width = self._width_of_lead(style.look)
            self._button_width = rows.button_width(style.look, (self.tr("Add"), self.tr("Undo"), self.tr("Check in")))
        return style

    def _button_rect(self, row: QRect) -> QRect:
        return rows.button_rect(row, self._button_width, self._style().look)

    # --- what differs between the lists ----------------------------------------------------------------------

    def _width_of_lead(self, look: Theme) -> int:
        return look.spacing.icon + 2 * look.spacing.m

    def _paint_lead(self, painter: QPainter, rect: QRect, found: Found, style: RowStyle) -> None:
        if found.check_in_id:
            rows.paint_icon(painter, rect, "check-circle", "positive", style)
        else:
            rows.paint_icon(painter, rect, "person", "muted", style)

    def _details(self, found: Found) -> str:
        return wording.details(found, self._model.tzid)

    def _chips(self, found: Found, look: Theme) -> list[tuple[str, Tone]]:
        colors = look.colors
        if found.check_in_id:
            return [(wording.presence(found, self._model.tzid), colors.positive)]
        visits = wording.visits(found)
        chips = [(visits, colors.info if found.newcomer else colors.neutral)] if visits else []
        if found.registered and (self._model.words or found.seats > 1):
            chips.append((wording.registered(found.seats), colors.positive))
        return chips

    # --- parts ----------------------------------------------------------------------------------------------

    def _paint_person(self, painter: QPainter, rect: QRect, found: Found, style: RowStyle) -> None:
        right = rows.paint_chips(painter, rect, self._chips(found, style.look), style)
        upper, lower = style.two_lines(QRect(rect.topLeft(), QPoint(right, rect.bottom())))
        details = self._details(found)
        if not details:
            upper.moveTop(rect.center().y() - upper.height() // 2)
        matched = rows.paint_name(painter, upper, wording.shown_name(found.name), self._model.words, style)
        if self._model.words and not matched:
            details = self.tr("by e-mail or ticket · {details}").format(details=details).removesuffix(" · ")
        rows.paint_details(painter, lower, details, style)

    def _paint_offer(self, painter: QPainter, lead: QRect, rect: QRect, style: RowStyle) -> None:
        rows.paint_icon(painter, lead, "add", "accent", style)
        upper, lower = style.two_lines(rect)
        rows.paint_name(painter, upper, self._model.offer_text(), (), style, style.look.colors.accent_text)
        rows.paint_details(painter, lower, self.tr("Not in the file yet: their name is all you need."), style)

    def _button_text(self, found: Found | None) -> str:
        if found is None:
            return self.tr("Add")
        return self.tr("Undo") if found.check_in_id else self.tr("Check in")

    def _paint_button(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, found: Found | None, style: RowStyle
    ) -> None:
        selected, text = rows.is_selected(option), self._button_text(found)
        if selected or rows.is_pointed_at(option):
            primary = selected and (found is None or found.check_in_id is None)
            rows.paint_button(painter, rect, text, style.look, primary=primary, hot=rect.contains(self._pointer))
        else:
            rows.paint_quiet_button(painter, rect, text, style)


class ArrivalDelegate(PersonDelegate):
    """Somebody who is in: when, who, which visit, how; and the way back."""

    def _width_of_lead(self, look: Theme) -> int:
        return rows.text_width(dates.time_text(_WIDE_TIME), look.type.strong) + 2 * look.spacing.m

    def _paint_lead(self, painter: QPainter, rect: QRect, found: Found, style: RowStyle) -> None:
        if found.checked_in_at is not None:
            painter.setFont(style.look.type.strong)
            painter.setPen(style.look.colors.positive.text)
            inner = rect.adjusted(style.look.spacing.m, 0, 0, 0)
            since = wording.time_of_day(found.checked_in_at, self._model.tzid)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, since)

    def _details(self, found: Found) -> str:
        return " · ".join(part for part in (wording.visits(found), wording.method(found.method)) if part)

    def _chips(self, found: Found, look: Theme) -> list[tuple[str, Tone]]:
        return [(wording.welcome(found), look.colors.info)] if found.newcomer else []

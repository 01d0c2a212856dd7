"""A preview of a table; the heading of each column says what it was taken for, and is where that is corrected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from mozspaces_desktop.gui import theme

CHOSEN = Qt.ItemDataRole.UserRole
"""Of a heading: what its column is taken for, None if for nothing."""

CHOSEN_TEXT = Qt.ItemDataRole.UserRole + 1
"""The same in words; None where nothing can be chosen."""

DOUBTFUL = Qt.ItemDataRole.UserRole + 2
"""Whether somebody should look whether that is right; the words say so, too."""

Choice = tuple[Any, str, str]
"""Something that a column can be taken for: the value, its name, and a word beside that."""

_ACROSS = Qt.Orientation.Horizontal
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _Headings(QHeaderView):
    """Headings of two lines: the title in the table, and below it, like a field, what the column is taken for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_ACROSS, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultSectionSize(5 * theme.current().spacing.xxl)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the height of a title and a field."""
        look = theme.current()
        height = QFontMetrics(look.type.strong).height() + self._field_height() + 2 * look.spacing.s + look.spacing.xs
        return QSize(super().sizeHint().width(), height)

    def _field_height(self) -> int:
        look = theme.current()
        return QFontMetrics(look.type.caption).height() + 2 * look.spacing.xs

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading; columns that are taken for something stand out."""
        look = theme.current()
        space = look.spacing
        model = self.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colors.surface)
        painter.setPen(QPen(look.colors.border, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(space.s, space.s, -space.xs, -space.s)
        painter.setFont(look.type.strong)
        chosen = model.headerData(section, _ACROSS, CHOSEN)
        painter.setPen(look.colors.text if chosen is not None else look.colors.text_muted)
        line = QRect(inner.left(), inner.top(), inner.width(), painter.fontMetrics().height())
        _draw(painter, line, model.headerData(section, _ACROSS))
        if model.headerData(section, _ACROSS, CHOSEN_TEXT) is not None:
            height = self._field_height()
            field = QRect(inner.left(), inner.bottom() + 1 - height, inner.width(), height)
            self._paint_field(painter, field, section, used=chosen is not None)
        painter.restore()

    def _paint_field(self, painter: QPainter, rect: QRect, section: int, *, used: bool) -> None:
        look = theme.current()
        colors, space = look.colors, look.spacing
        doubtful = bool(self.model().headerData(section, _ACROSS, DOUBTFUL))
        line, ground, words = colors.border_strong, colors.surface, colors.text_muted
        if doubtful:
            line, ground, words = colors.warning.strong, colors.warning.soft, colors.warning.text
        elif used:
            line, ground, words = colors.accent, colors.accent_soft, colors.accent_text
        painter.setPen(QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), space.radius, space.radius)
        arrow = theme.pixmap("chevron-down", space.icon_small, self, "accent" if used and not doubtful else "muted")
        place = QPoint(rect.right() - space.icon_small - space.xs, rect.center().y() - space.icon_small // 2 + 1)
        painter.drawPixmap(place, arrow)
        painter.setFont(look.type.caption)
        painter.setPen(words)
        text = self.model().headerData(section, _ACROSS, CHOSEN_TEXT)
        _draw(painter, rect.adjusted(space.s, 0, -space.icon_small - space.s, 0), text)


def _draw(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, shown)


class ChoiceColumns(QTableView):
    """The preview. A click on a heading, or Enter or Space in a column, opens what it can be taken for."""

    choice_picked = Signal(int, object)
    """A column, counted from 0, and the value that was chosen for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headings = _Headings(self)
        self.setHorizontalHeader(headings)
        headings.setVisible(True)
        headings.sectionPressed.connect(self.open_menu)
        self.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def choices(self, column: int) -> Iterable[Iterable[Choice]]:
        """What `column` can be taken for, in groups."""
        raise NotImplementedError

    def open_menu(self, column: int) -> QMenu | None:
        """Open what `column` can be taken for below its heading; return the menu, which does not wait."""
        if self._chosen_text(column) is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What the column is used for"))
        group = QActionGroup(menu)
        now = self.model().headerData(column, _ACROSS, CHOSEN)
        for choices in self.choices(column):
            for value, name, beside in choices:
                action = menu.addAction(f"{name}\t{beside}" if beside else name)
                action.setCheckable(True)
                action.setChecked(value == now)
                action.setActionGroup(group)
                action.triggered.connect(lambda _checked, value=value: self.choice_picked.emit(column, value))
                if value == now:
                    menu.setActiveAction(action)
            menu.addSeparator()
        header = self.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column), header.height())
        menu.popup(header.viewport().mapToGlobal(place))
        return menu

    def _chosen_text(self, column: int) -> str | None:
        text: str | None = self.model().headerData(column, _ACROSS, CHOSEN_TEXT)
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the choices for the current column."""
        current = self.currentIndex()
        if event.key() in _OPEN_KEYS and current.isValid() and self._chosen_text(current.column()) is not None:
            self.scrollTo(current)
            self.open_menu(current.column())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the headings again when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().updateGeometry()

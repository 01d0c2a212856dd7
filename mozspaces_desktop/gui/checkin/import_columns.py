"""The first rows of a list; the heading of each column says what it was taken for, and is where that is corrected."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from mozspaces_desktop.core.signups.lists import Role, SignupList
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.checkin.import_wording import cell_text, role_name
from mozspaces_desktop.gui.checkin.people_model import AnyIndex

USED_AS = Qt.ItemDataRole.UserRole
"""Of a heading: the `Role` of its column, None if it is not used."""

_NAMES = (Role.NAME, Role.FIRST_NAME, Role.MIDDLE_NAME, Role.LAST_NAME, Role.EMAIL)
_COMING = (Role.STATUS, Role.PAYMENT, Role.CANCELLED)
_SIGN_UP = (Role.QUANTITY, Role.GUESTS, Role.TICKET_CODE, Role.ORDER, Role.SIGNED_UP_AT, Role.CHECKED_IN)
_BUYER = (Role.BUYER_NAME, Role.BUYER_FIRST_NAME, Role.BUYER_LAST_NAME, Role.BUYER_EMAIL)
_CHOICES: tuple[tuple[Role | None, ...], ...] = ((None,), _NAMES, _COMING, _SIGN_UP, _BUYER)

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PreviewModel(QAbstractTableModel):
    """The first rows of the list as it is read now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signups: SignupList | None = None
        self._rows: list[list[str]] = []
        self._columns = 0

    def show_list(self, signups: SignupList) -> None:
        """Show `signups`; where only what the columns are used for changed, the current cell stays."""
        columns = max([len(signups.headers), *map(len, signups.preview)], default=0)
        same_shape = (len(self._rows), self._columns) == (len(signups.preview), columns)
        if not same_shape:
            self.beginResetModel()
        self._signups, self._rows, self._columns = signups, signups.preview, columns
        if not same_shape:
            self.endResetModel()
        elif columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, columns - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Rows of the preview."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Columns of the list."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title in the list, and what the column is used for."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == USED_AS:
            return self._used_as(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = f"{self._title(section)}: {role_name(self._used_as(section))}"
            return text if role == Qt.ItemDataRole.AccessibleTextRole else messages.tooltip(text)
        return None

    def _title(self, section: int) -> str:
        headers = self._signups.headers if self._signups is not None else []
        title = cell_text(headers[section]) if section < len(headers) else ""
        return title or self.tr("Column {number}").format(number=section + 1)

    def _used_as(self, section: int) -> Role | None:
        return self._signups.mapping.role_of(section) if self._signups is not None else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; columns that are not used are muted."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._rows[index.row()]
            text = cell_text(row[index.column()]) if index.column() < len(row) else ""
            return text if role == Qt.ItemDataRole.DisplayRole else messages.tooltip(text)
        if role == Qt.ItemDataRole.ForegroundRole and self._used_as(index.column()) is None:
            return theme.current().colors.text_muted
        return None


class _Headings(QHeaderView):
    """Headings of two lines: the title in the list, and below it, like a field to choose from, what it is used for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
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
        """Paint one heading; used columns stand out."""
        look = theme.current()
        space = look.spacing
        used = self.model().headerData(section, Qt.Orientation.Horizontal, USED_AS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colors.surface)
        painter.setPen(QPen(look.colors.border, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(space.s, space.s, -space.xs, -space.s)
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.setFont(look.type.strong)
        painter.setPen(look.colors.text if used is not None else look.colors.text_muted)
        line = QRect(inner.left(), inner.top(), inner.width(), painter.fontMetrics().height())
        _draw(painter, line, title)
        height = self._field_height()
        self._paint_field(painter, QRect(inner.left(), inner.bottom() + 1 - height, inner.width(), height), used)
        painter.restore()

    def _paint_field(self, painter: QPainter, rect: QRect, used: Role | None) -> None:
        look = theme.current()
        colors, space = look.colors, look.spacing
        painter.setPen(QPen(colors.accent if used is not None else colors.border_strong, 1))
        painter.setBrush(colors.accent_soft if used is not None else colors.surface)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), space.radius, space.radius)
        arrow = theme.pixmap("chevron-down", space.icon_small, self, "accent" if used is not None else "muted")
        place = QPoint(rect.right() - space.icon_small - space.xs, rect.center().y() - space.icon_small // 2 + 1)
        painter.drawPixmap(place, arrow)
        painter.setFont(look.type.caption)
        painter.setPen(colors.accent_text if used is not None else colors.text_muted)
        _draw(painter, rect.adjusted(space.s, 0, -space.icon_small - space.s, 0), role_name(used))


def _draw(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, shown)


class ColumnsView(QTableView):
    """The preview. A click on a heading, or Enter or Space in a column, opens what it can be used for."""

    role_picked = Signal(int, object)
    """A column, counted from 0, and the `Role` for it, None if it is not to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self._preview = PreviewModel(self)
        self.setModel(self._preview)
        headings = _Headings(self)
        self.setHorizontalHeader(headings)
        headings.setVisible(True)
        headings.sectionPressed.connect(self.open_menu)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(spacing.row)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def show_list(self, signups: SignupList) -> None:
        """Show `signups` as it is read now."""
        self._preview.show_list(signups)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._preview.index(0, 0))

    def open_menu(self, column: int) -> QMenu:
        """Open what `column` can be used for below its heading; return the menu, which does not wait."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What the column is used for"))
        group = QActionGroup(menu)
        now = self._preview.headerData(column, Qt.Orientation.Horizontal, USED_AS)
        for roles in _CHOICES:
            for role in roles:
                action = menu.addAction(role_name(role))
                action.setCheckable(True)
                action.setChecked(role is now)
                action.setActionGroup(group)
                action.triggered.connect(lambda _checked, role=role: self.role_picked.emit(column, role))
                if role is now:
                    menu.setActiveAction(action)
            menu.addSeparator()
        header = self.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column), header.height())
        menu.popup(header.viewport().mapToGlobal(place))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the choices for the current column."""
        if event.key() in _OPEN_KEYS and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.open_menu(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the headings again when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().updateGeometry()

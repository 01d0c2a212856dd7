"""A list of those who may use a file: a name and, smaller, what they are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mozspaces_desktop.core.models import Member
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.role_words import role_name

_ROLE = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1
_WITH_PIN = Qt.ItemDataRole.UserRole + 2
ROWS_SHOWN = 5
"""Rows in sight, if there are so many."""
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class MemberList(QListWidget):
    """One row for each member; one of them is always selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_MemberDelegate(self))

    def show_members(self, members: Iterable[Member], *, selected: str = "") -> None:
        """Show `members`, and select the one with the id `selected`, else the first."""
        self.clear()
        for member in members:
            item = QListWidgetItem(member.name, self)
            item.setData(_ROLE, role_name(member.role))
            item.setData(_ID, member.id)
            item.setData(_WITH_PIN, member.pin_hash is not None)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{member.name}, {role_name(member.role)}")
        rows = [row for row in range(self.count()) if self.item(row).data(_ID) == selected]
        self.setCurrentRow(rows[0] if rows else 0)
        self.updateGeometry()

    @property
    def member_id(self) -> str:
        """The id of the selected member; empty if there is none."""
        return str(self._data(_ID) or "")

    @property
    def has_pin(self) -> bool:
        """Whether the selected member needs a PIN to come in."""
        return bool(self._data(_WITH_PIN))

    def _data(self, role: int) -> object:
        return self.currentIndex().data(role)

    def step(self, rows: int) -> None:
        """Select the row that is `rows` further down, or the last there is."""
        self.setCurrentRow(min(max(0, self.currentRow() + rows), self.count() - 1))

    def height_of(self, rows: int) -> int:
        """How high it is with so many rows in sight."""
        return rows * _row_height() + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to five."""
        return QSize(super().sizeHint().width(), self.height_of(min(max(1, self.count()), ROWS_SHOWN)))

    def minimumSizeHint(self) -> QSize:
        """Two rows are enough to be of use."""
        return QSize(super().minimumSizeHint().width(), self.height_of(min(max(1, self.count()), 2)))


class _MemberDelegate(QStyledItemDelegate):
    """The name at the left, the role at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same height for every row."""
        return QSize(0, _row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        look = theme.current()
        colors, spacing = look.colors, look.spacing
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = selected and option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(colors.focus, 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colors.selection if selected else colors.hover)
            inner = QRectF(option.rect).adjusted(spacing.xs, 1, -spacing.xs, -1)
            painter.drawRoundedRect(inner, spacing.radius, spacing.radius)
        place = option.rect.adjusted(spacing.m, 0, -spacing.m, 0)
        role = index.data(_ROLE)
        painter.setFont(look.type.caption)
        painter.setPen(colors.text_muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | _ONE_LINE, role)
        place.setRight(place.right() - QFontMetrics(look.type.caption).horizontalAdvance(role) - spacing.m)
        font = QFont(look.type.body)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(colors.text)
        name = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _ONE_LINE, name)
        painter.restore()


def _row_height() -> int:
    return theme.current().spacing.row + theme.current().spacing.s

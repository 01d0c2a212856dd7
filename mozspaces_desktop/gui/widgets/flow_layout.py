"""A layout that breaks its row where the width ends, so that nothing is clipped in French or at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts items side by side and begins a new line when the next one does not fit.

    With `equal`, all items get the same width and the lines are filled to the end, as in a grid of tiles.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int, equal: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._equal = equal
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append `item`."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at `index` out of the layout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout takes the width it is given and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return True: the height follows from the number of lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need in `width`."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        hints = [self._hint(item) for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        hints = [self._hint(item) for item in self._shown()]
        widest = max((hint.width() for hint in hints), default=0)
        return self._with_margins(QSize(widest, max((hint.height() for hint in hints), default=0)))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items within `rect`."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _hint(self, item: QLayoutItem) -> QSize:
        return item.sizeHint().expandedTo(item.minimumSize())

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        for line in self._lines(inner.width()):
            height = max(self._height(item, width) for item, width in line)
            x = inner.left()
            for item, width in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
                x += width + self.spacing()
            y += height + self.spacing()
        used = y - self.spacing() - inner.top() if self._shown() else 0
        return used + margins.top() + margins.bottom()

    def _lines(self, available: int) -> list[list[tuple[QLayoutItem, int]]]:
        items = self._shown()
        if not self._equal:
            return self._broken([(item, min(self._hint(item).width(), available)) for item in items], available)
        widest = max((self._hint(item).width() for item in items), default=1)
        fitting = max(1, (available + self.spacing()) // (widest + self.spacing()))
        rows = -(-len(items) // fitting)
        columns = -(-len(items) // rows) if rows else 1
        width, rest = divmod(available - self.spacing() * (columns - 1), columns)
        widths = [width + (place < rest) for place in range(columns)]
        return [list(zip(items[at : at + columns], widths, strict=False)) for at in range(0, len(items), columns)]

    def _broken(self, sized: list[tuple[QLayoutItem, int]], available: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item, width in sized:
            if not lines or used + self.spacing() + width > available:
                lines.append([])
                used = 0
            used += width + (self.spacing() if lines[-1] else 0)
            lines[-1].append((item, width))
        return lines

    def _height(self, item: QLayoutItem, width: int) -> int:
        if item.hasHeightForWidth():
            return max(item.heightForWidth(width), item.minimumSize().height())
        return self._hint(item).height()

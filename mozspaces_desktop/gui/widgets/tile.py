"""A tile for one headline figure of the reports: what it is, how much, of how much, where it is going."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.widgets.change_line import Change, ChangeLine
from mozspaces_desktop.gui.widgets.thin_bar import ThinBar


@dataclass(frozen=True)
class Metric:
    """What a tile shows; numbers are already written as the person reads them."""

    label: str
    actual: str = ""
    """The figure; empty when there is none, which is not the same as nought."""
    target: str = ""
    """Words that follow the figure: the target, such as "of 96", or what is counted."""
    share: float | None = None
    """Actual divided by target (1.0 is reached); None hides the bar."""
    projected: str = ""
    """Where it is going, such as "101 by 31 December"."""
    definition: str = ""
    """How it is counted; shown when the pointer rests on the tile."""
    missing: str = ""
    """Why there is no figure; "Not recorded yet" by default."""
    change: Change | None = None
    """How it changed against the period before."""
    note: str = ""
    """What the figure does not cover, such as "of 57 events, 4 not recorded"."""


class MetricTile(QAbstractButton):
    """Shows a `Metric`; a click or the Enter key opens the list behind the figure (`clicked`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label = self._words("muted")
        self._actual = self._words("display", wrap=False)
        self._target = self._words("muted")
        self._bar = ThinBar()
        self._share = self._words("caption")
        self._projected = self._words("caption")
        self._change = ChangeLine()
        self._note = self._words("caption")
        look = theme.current().type
        # Both stand on one line: the smaller letters have the shorter descenders.
        lift = QFontMetrics(look.display).descent() - QFontMetrics(look.body).descent()
        self._target.setContentsMargins(0, 0, 0, lift)
        figure = QHBoxLayout()
        figure.setSpacing(spacing.s)
        figure.addWidget(self._actual, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addWidget(self._target, 1, Qt.AlignmentFlag.AlignBottom)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        column.setSpacing(spacing.xs)
        column.addWidget(self._label)
        column.addLayout(figure)
        column.addWidget(self._bar)
        column.addWidget(self._share)
        column.addWidget(self._projected)
        column.addWidget(self._change)
        column.addWidget(self._note)
        column.addStretch()

    def show_metric(self, metric: Metric) -> None:
        """Show `metric`."""
        known = bool(metric.actual)
        share = metric.share if known else None
        self._label.setText(metric.label)
        self._actual.setText(metric.actual or "–")
        self._target.setText(metric.target if known else metric.missing or self.tr("Not recorded yet"))
        self._bar.setVisible(share is not None)
        self._share.setVisible(share is not None)
        if share is not None:
            colors = theme.current().colors
            self._bar.show_share(share, colors.positive.strong if share >= 1 else None)
            percent = QLocale().toString(round(share * 100))
            self._share.setText(self.tr("{percent} % of the target").format(percent=percent))
        self._projected.setVisible(bool(metric.projected))
        self._projected.setText(self.tr("Projected: {projected}").format(projected=metric.projected))
        self._change.show_change(metric.change)
        self._note.setVisible(bool(metric.note))
        self._note.setText(metric.note)
        self.setToolTip(messages.tooltip(metric.definition))
        self.setAccessibleName(metric.label)
        self.setAccessibleDescription(self._spoken(metric.definition))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to Enter as well: not every system's buttons do."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what the figure means to whoever came here with the keys, as the pointer is told."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            QTimer.singleShot(0, self, self._show_definition)  # every change of the focus takes a tooltip away

    def _show_definition(self) -> None:
        if self.hasFocus():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)

    def sizeHint(self) -> QSize:
        """Return the size of the words, and a width at which tiles look alike."""
        return self._column.sizeHint().expandedTo(QSize(theme.current().spacing.xxl * 6, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which words would be cut."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in which all words are shown in `width`."""
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with its states: resting, under the pointer, pressed, focused."""
        look = theme.current()
        colors = look.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colors.pressed if self.isDown() else colors.hover if self.underMouse() else colors.surface
        painter.setBrush(ground)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(colors.focus if self.hasFocus() else colors.border, width))
        inset = width / 2
        radius = look.spacing.radius_large
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()

    def _words(self, role: str, *, wrap: bool = True) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=wrap)
        label.setProperty("role", role)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _spoken(self, definition: str) -> str:
        said = [f"{self._actual.text()} {self._target.text()}".strip()]
        lines = (self._share, self._projected, self._change, self._note)
        said += [line.text() for line in lines if not line.isHidden()]
        return ". ".join([*said, definition] if definition else said)

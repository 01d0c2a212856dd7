"""The way of a person in one focus area: interested, first contribution, active; what was reached, and what is next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mozspaces_desktop.core.directory import Reached
from mozspaces_desktop.core.models import Stage
from mozspaces_desktop.gui import dates, theme, web_links
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.widgets.link_button import LinkButton


class AreaPath(QWidget):
    """Three stages side by side: a day and what it is owed to below each one that was reached, a button below the next.

    A stage that was skipped is left empty; one that was noted several times, in several seasons, has all of them.
    """

    stage_wanted = Signal(object)
    """With the stage that is to be noted."""
    change_wanted = Signal(object)
    """With the `Reached` that is to be corrected."""
    event_requested = Signal(str)

    def __init__(self, area: str, steps: Mapping[Stage, Sequence[Reached]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        heading = QLabel(wording.one_line(area), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "strong")
        grid = QGridLayout()
        grid.setHorizontalSpacing(spacing.m)
        grid.setVerticalSpacing(0)
        grid.addWidget(_Rail([stage in steps for stage in Stage]), 0, 0, 1, len(Stage))
        furthest = max(list(Stage).index(stage) for stage in steps)
        for column, stage in enumerate(Stage):
            grid.setColumnStretch(column, 1)
            cell = QWidget()
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all are equally wide
            lines = QVBoxLayout(cell)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            self._fill(lines, stage, steps.get(stage, ()), is_next=column == furthest + 1)
            grid.addWidget(cell, 1, column, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.xs)
        layout.addWidget(heading)
        layout.addLayout(grid)

    def _fill(self, cell: QVBoxLayout, stage: Stage, noted: Sequence[Reached], *, is_next: bool) -> None:
        name = QLabel(wording.stage_name(stage))
        name.setProperty("role", "" if noted else "muted")
        cell.addWidget(name)
        for reached in noted:
            self._tell(cell, reached)
        if is_next:
            button = QPushButton(self.tr("Note it…"), autoDefault=True)
            button.setAccessibleName(self.tr("Note {stage}").format(stage=wording.stage_name(stage)))
            button.clicked.connect(lambda: self.stage_wanted.emit(stage))
            cell.addSpacing(theme.current().spacing.xs)
            cell.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell(self, cell: QVBoxLayout, reached: Reached) -> None:
        """The day, which leads to its correction; the event; the link."""
        day = LinkButton(dates.short_day(reached.on_date))
        day.setAccessibleName(self.tr("Change what was noted on {day}").format(day=dates.short_day(reached.on_date)))
        day.setToolTip(self.tr("Change or take back"))
        day.clicked.connect(lambda: self.change_wanted.emit(reached))
        cell.addWidget(day)
        if reached.event_id is not None:
            event = LinkButton(self.tr("after “{event}”").format(event=wording.one_line(reached.event)))
            event.clicked.connect(lambda: self.event_requested.emit(reached.event_id))
            cell.addWidget(event)
        if web_links.web_link(reached.evidence) is not None:
            link = LinkButton(web_links.short_link(reached.evidence))
            link.clicked.connect(lambda: web_links.open_link(reached.evidence))
            cell.addWidget(link)
        elif reached.evidence:
            said = QLabel(wording.one_line(reached.evidence), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            said.setProperty("role", "caption")
            cell.addWidget(said)


class _Rail(QWidget):
    """Dots on a line, filled as far as somebody came. Its words stand below it."""

    def __init__(self, reached: list[bool]) -> None:
        super().__init__()
        self._reached = reached
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """High enough for a dot and its ring."""
        return QSize(theme.current().spacing.xxl * 6, theme.current().spacing.l)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line first, then the dots, each at the left edge of its stage."""
        look = theme.current()
        radius, gap = look.spacing.xs + 1, look.spacing.m
        column = (self.width() - gap * (len(self._reached) - 1)) / len(self._reached)
        dots = [QPointF(radius + 1 + place * (column + gap), self.height() / 2) for place in range(len(self._reached))]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for before, after, done in zip(dots, dots[1:], self._reached[1:], strict=False):
            painter.setPen(QPen(look.colors.accent if done else look.colors.border, 2))
            painter.drawLine(before, after)
        for dot, done in zip(dots, self._reached, strict=True):
            painter.setPen(QPen(look.colors.accent if done else look.colors.border_strong, 2))
            painter.setBrush(look.colors.accent if done else look.colors.surface)
            painter.drawEllipse(dot, radius, radius)
        painter.end()

"""A card about one count of the season: where it ends, how sure that is, what it is made of, what it would take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.core.hypothesis import Outlook
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.reports import hypothesis_wording as words
from mozspaces_desktop.gui.reports.range_bar import RangeBar
from mozspaces_desktop.gui.widgets.chart_parts import number
from mozspaces_desktop.gui.widgets.chip import Chip
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.link_button import LinkButton


class OutlookCard(QFrame):
    """Shows an `Outlook` large; its parts are links to the lists behind them."""

    part_chosen = Signal(str)
    """The key of the part whose link was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        spacing, look = theme.current().spacing, theme.current().type
        self._title, self._figure, self._meaning = self._words("title"), self._words("display"), self._words("muted")
        self._certainty, self._needed, self._so_far = self._words("muted"), self._words(""), self._words("muted")
        self._chip, self._bar = Chip(""), RangeBar()
        self._figure.setWordWrap(False)
        self._meaning.setContentsMargins(
            0, 0, 0, QFontMetrics(look.display).descent() - QFontMetrics(look.body).descent()
        )
        heading = QHBoxLayout()
        heading.setSpacing(spacing.s)
        heading.addWidget(self._title, 1)
        heading.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        figure = QHBoxLayout()
        figure.setSpacing(spacing.s)
        figure.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addWidget(self._meaning, 1, Qt.AlignmentFlag.AlignBottom)
        self._parts = QWidget()
        self._links = FlowLayout(self._parts, spacing=spacing.l)
        self._linked: Sequence[tuple[str, str]] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.l)
        column.setSpacing(spacing.xs)
        column.addLayout(heading)
        column.addLayout(figure)
        column.addWidget(self._certainty)
        column.addWidget(self._bar)
        column.addWidget(self._parts)
        column.addSpacing(spacing.xs)
        column.addWidget(self._needed)
        column.addWidget(self._so_far)
        column.addStretch()

    def show_outlook(
        self,
        title: str,
        outlook: Outlook,
        *,
        definition: str,
        parts: Sequence[tuple[str, str]],
        needed: str,
        so_far: str,
    ) -> None:
        """Show `outlook` below its `title`; `parts` are pairs of a key and the words of its link."""
        self._title.setText(title)
        self._title.setToolTip(messages.tooltip(definition))
        self._chip.show_text(words.verdict(outlook), words.verdict_tone(outlook))
        self._chip.setToolTip(messages.tooltip(words.verdict_meaning(outlook)))
        self._figure.setText(number(outlook.so_far if outlook.projected is None else outlook.projected))
        self._meaning.setText(words.meaning(outlook))
        self._certainty.setText(words.certainty(outlook))
        self._certainty.setVisible(bool(words.certainty(outlook)))
        self._bar.show_outlook(outlook, words.told(outlook))
        self._needed.setText(needed)
        self._so_far.setText(so_far)
        self._so_far.setVisible(bool(so_far))
        self._show_parts(parts)

    def _show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        if parts == self._linked:  # a link keeps the focus
            return
        self._linked = parts
        for link in self._parts.findChildren(LinkButton):
            self._links.removeWidget(link)
            link.deleteLater()
        for key, text in parts:
            link = LinkButton(text)
            link.clicked.connect(lambda _checked=False, key=key: self.part_chosen.emit(key))
            self._links.addWidget(link)

    def _words(self, role: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        return label

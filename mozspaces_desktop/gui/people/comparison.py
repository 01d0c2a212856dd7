"""Two entries side by side: what is known of each, which one stays, and what they would come to together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core.merging import MergePreview, preview
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.person_view import PersonView, read_person


class Comparison(QWidget):
    """The entry on the left stays, with its name and address; the other becomes a part of it."""

    kept: Person
    merged: Person

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        spacing = theme.current().spacing
        self._cards = (_EntryCard(self.tr("Stays")), _EntryCard(self.tr("Becomes part of it")))
        self.swap_button = QPushButton(theme.icon("repeat"), self.tr("Swap"), autoDefault=False)
        self.swap_button.setToolTip(self.tr("Let the other entry stay"))
        self.swap_button.clicked.connect(self.swap)
        self._together = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        cards = QHBoxLayout()
        cards.setSpacing(spacing.m)
        cards.addWidget(self._cards[0], 1)
        cards.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignVCenter)
        cards.addWidget(self._cards[1], 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.m)
        layout.addLayout(cards)
        layout.addWidget(self._together)

    def show_pair(self, kept_id: str, merged_id: str) -> None:
        """Compare two entries; raises :class:`RefusedError` if one of them is not in the file."""
        with self._context.database.read() as session:
            views = [read_person(session, self._context.space_id, key) for key in (kept_id, merged_id)]
            together = preview(session, views[0].person, views[1].person)
        self.kept, self.merged = (view.person for view in views)
        for card, view in zip(self._cards, views, strict=True):
            card.show_person(view)
        self._together.setText(self._told(together))

    @Slot()
    def swap(self) -> None:
        """Let the other entry stay."""
        self.show_pair(self.merged.id, self.kept.id)

    def _told(self, together: MergePreview) -> str:
        facts = [
            wording.visits(together.visits),
            self.tr("%n sign-up(s)", "", together.registrations),
            self.tr("%n contribution(s)", "", together.contributions),
        ]
        lines = [self.tr("Together: {facts}.").format(facts=", ".join(facts))]
        if together.other_email is not None:
            text = self.tr("The address {email} goes on being known.")
            lines.append(text.format(email=wording.one_line(together.other_email)))
        if together.both_at:
            titles = [self.tr("“{title}”").format(title=wording.one_line(title)) for title in together.both_at[:3]]
            text = self.tr("Both were at {events}: perhaps they are two people after all.")
            lines.append(text.format(events=", ".join(titles)))
        return "\n".join(lines)


class _EntryCard(QFrame):
    """One entry: name, address, and what is known of it."""

    def __init__(self, role: str) -> None:
        super().__init__()
        spacing = theme.current().spacing
        self.setProperty("role", "card")
        self._labels = [self._label(kind) for kind in ("caption", "title", "", "muted")]
        self._labels[0].setText(role)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        layout.setSpacing(spacing.xs)
        for label in self._labels:
            layout.addWidget(label)
        self._labels[-1].setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.setStretchFactor(self._labels[-1], 1)

    def show_person(self, view: PersonView) -> None:
        """Show what is known of somebody."""
        _role, name, email, facts = self._labels
        name.setText(wording.one_line(view.person.name))
        email.setText(wording.one_line(view.person.email or self.tr("No e-mail address")))
        facts.setText("\n".join(wording.facts(view)))

    @staticmethod
    def _label(role: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        return label

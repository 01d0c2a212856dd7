"""Who wrote to somebody and when; one click notes that it was done today."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.line_field import LineField
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_view import PersonView
from mozspaces_desktop.gui.people.section import Section

_LONGEST_NOTE = 2000


class FollowUpsPart(Section):
    """The follow-ups of a person, the latest first, and a line to note another."""

    view: PersonView

    def __init__(self, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.head(self.tr("Follow-ups"))
        self.note = LineField(placeholderText=self.tr("What about? (as you like)"))
        self.note.setAccessibleName(self.tr("Note about what was written"))
        self.note.setMaxLength(_LONGEST_NOTE)
        self.wrote_button = QPushButton(self.tr("Wrote to them today"), autoDefault=True)
        row = QHBoxLayout()
        row.setSpacing(theme.current().spacing.s)
        row.addWidget(self.note, 1)
        row.addWidget(self.wrote_button)
        self.outer.addLayout(row)
        self.note.returnPressed.connect(self.note_it)
        self.wrote_button.clicked.connect(self.note_it)

    def show_person(self, view: PersonView, *, is_other: bool) -> None:
        """Show who wrote to a person; what was typed about another one goes."""
        self.view = view
        if is_other:
            self.note.clear()
        self.empty()
        for one in view.page.follow_ups:
            day, by = dates.short_day(one.on_date), wording.one_line(one.by)
            text = self.tr("{day}, {name}").format(day=day, name=by) if by else day
            if one.note:
                text = self.tr("{when}: {note}").format(when=text, note=wording.one_line(one.note))
            self.add_text(text, "")
        if not view.page.follow_ups:
            self.add_text(self.tr("Nobody wrote to them yet."))

    @Slot()
    def note_it(self) -> None:
        """Note that somebody wrote to the person today."""
        note = self.note.text()
        self.note.clear()
        if not self._deeds.note_follow_up(self.view.person, note):
            self.note.setText(note)

"""The small parts of a person's page: what they agreed to, and which entries were merged into theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_view import PersonView
from mozspaces_desktop.gui.people.section import Section


class ConsentPart(Section):
    """The very words that a person agreed to, when and where; and the way back."""

    view: PersonView

    def __init__(self, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.head(self.tr("Keep posted"), self.tr("Withdraw"))
        self.button.setAccessibleName(self.tr("Withdraw the consent"))
        self.button.clicked.connect(self._on_withdraw_clicked)

    def show_person(self, view: PersonView) -> None:
        """Show what a person agreed to."""
        self.view = view
        self.empty()
        consent = view.page.consent
        self.button.setVisible(consent is not None)
        if consent is None:
            self.add_text(self.tr("They did not agree to be kept posted. Who does is noted at the door."))
            return
        self.add_text(self.tr("“{wording}”").format(wording=wording.one_line(consent.wording)), "")
        day = dates.short_day(view.day(consent.given_at))
        self.add_text(self.tr("Agreed on {day}, noted by {name}.").format(day=day, name=consent.by or "–"))

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        self._deeds.withdraw_consent(self.view.person)


class MergedPart(Section):
    """The entries that were merged into a person's, each with the way back; not there where there are none."""

    def __init__(self, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.head(self.tr("Merged entries"))

    def show_person(self, view: PersonView) -> None:
        """Show which entries are part of a person's."""
        self.empty()
        self.setVisible(bool(view.page.merged))
        for one in view.page.merged:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.current().spacing.m)
            label = QLabel(wording.who(one.name, one.email), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            button = QPushButton(self.tr("Part again"), autoDefault=True)
            button.setAccessibleName(self.tr("Part {name} again").format(name=wording.one_line(one.name)))
            button.clicked.connect(lambda _checked, merge_id=one.merge_id: self._deeds.part(view.person, merge_id))
            row.addWidget(label, 1)
            row.addWidget(button)
            self.body.addWidget(line)

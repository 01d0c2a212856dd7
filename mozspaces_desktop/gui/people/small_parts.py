"""The small parts of a person's page: what they agreed to, and which entries were merged into theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_view import PersonView
from mozspaces_desktop.gui.people.section import Section
from mozspaces_desktop.gui.privacy.privacy_words import consent_wording


class ConsentPart(Section):
    """The very words that a person agreed to, when, where, noted by whom; and the way back. Or the way to agree."""

    view: PersonView

    def __init__(self, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.head(self.tr("Keep posted"), self.tr("Withdraw"))
        self.button.clicked.connect(self._on_clicked)

    def show_person(self, view: PersonView) -> None:
        """Show what a person agreed to, or to what words they may agree."""
        self.view = view
        self.empty()
        consent = view.page.consent
        self.button.setText(self.tr("They agree today") if consent is None else self.tr("Withdraw"))
        named = self.tr("Note that they agree") if consent is None else self.tr("Withdraw the consent")
        self.button.setAccessibleName(named)
        if consent is None:
            self.add_text(self.tr("They did not agree to be kept posted. The words would be:"))
            self.add_text(self.tr("“{wording}”").format(wording=self._wording))
            return
        self.add_text(self.tr("“{wording}”").format(wording=consent.wording), "")
        day, by = dates.short_day(view.day(consent.given_at)), wording.one_line(consent.by) or "–"
        if view.agreed_at:
            text = self.tr("Agreed on {day} at “{event}”, noted by {name}.")
            self.add_text(text.format(day=day, event=wording.one_line(view.agreed_at), name=by))
        else:
            self.add_text(self.tr("Agreed on {day}, noted by {name}.").format(day=day, name=by))

    @property
    def _wording(self) -> str:
        return consent_wording(self.view.consent_wording, wording.one_line(self.view.space))

    @Slot()
    def _on_clicked(self) -> None:
        if self.view.page.consent is None:
            self._deeds.give_consent(self.view.person, self._wording)
        else:
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

"""The page of a first run: which space is it, or shall it be demo data?"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.spaces import OFFICES, Office
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.choices import fill_countries, fill_zones
from mozspaces_desktop.gui.encryption.new_passphrase import NewPassphrase
from mozspaces_desktop.gui.forms.ui_first_run_page import Ui_FirstRunPage


@dataclass(frozen=True, slots=True)
class FirstSpace:
    """What somebody said about their space, and about themselves: `actor` may be empty, `track` is theirs.

    Without a `passphrase` the file is not to be encrypted.
    """

    name: str
    city: str
    country: str
    tzid: str
    actor: str
    track: Track
    passphrase: str = field(default="", repr=False)


class FirstRunPage(QWidget):
    """Asks for the space; the offices of 2014 fill the fields in, anything else can be typed."""

    space_chosen = Signal(object)
    """With the :class:`FirstSpace`, when somebody pressed Start."""
    demo_chosen = Signal()
    file_wanted = Signal()

    def __init__(self, actor: str, *, may_encrypt: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPage()
        self.ui.setupUi(self)
        self._dress()
        for office in OFFICES:
            self.ui.office.addItem(office.city, office)
        self.ui.office.addItem(self.tr("Another space…"), None)
        fill_countries(self.ui.country)
        fill_zones(self.ui.tzid)
        self.ui.track.addItem(self.tr("Technical"), Track.TECHNICAL)
        self.ui.track.addItem(self.tr("Non-technical"), Track.NON_TECHNICAL)
        self.ui.actor.setText(actor)
        self.passphrase = NewPassphrase(self.ui.form_layout)
        self.passphrase.set_visible(False)
        self.ui.encrypted.setVisible(may_encrypt)
        self.ui.encrypted.toggled.connect(self._on_encrypted_toggled)
        self.ui.problem.hide()
        self.ui.office.currentIndexChanged.connect(self._on_office_chosen)
        self.ui.create_button.clicked.connect(self._on_create_clicked)
        self.ui.demo_button.clicked.connect(self.demo_chosen)
        self.ui.open_button.clicked.connect(self.file_wanted)
        for line in (self.ui.name, self.ui.city, self.ui.actor, self.passphrase.again):
            line.returnPressed.connect(self._on_create_clicked)
        self.ui.office.setCurrentIndex(self._likely_office())
        self._on_office_chosen()
        self.setFocusProxy(self.ui.office)

    def show_problem(self, sentence: str) -> None:
        """Say under the fields what is wrong with them."""
        self.ui.problem.setText(sentence)
        self.ui.problem.show()

    def _dress(self) -> None:
        spacing, texts = theme.current().spacing, self.ui
        texts.picture.setPixmap(theme.pixmap("mozspaces", spacing.xxl * 2, self))
        texts.card.setMaximumWidth(spacing.xxl * 20)
        texts.card.setMinimumWidth(spacing.xxl * 14)
        texts.card_layout.setContentsMargins(spacing.xxl, spacing.xl, spacing.xxl, spacing.xl)
        texts.card_layout.setSpacing(spacing.l)
        texts.heading_layout.setSpacing(spacing.l)
        texts.heading_layout.setStretch(1, 1)
        texts.title_layout.setSpacing(spacing.xs)
        texts.form_layout.setHorizontalSpacing(spacing.l)
        texts.form_layout.setVerticalSpacing(spacing.s)
        texts.form_layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _likely_office(self) -> int:
        """The office of the computer's country, Paris where there is none."""
        here = QLocale.territoryToCode(QLocale.system().territory())
        countries = [office.country for office in OFFICES]
        return countries.index(here if here in countries else "FR")

    @Slot()
    def _on_office_chosen(self) -> None:
        office: Office | None = self.ui.office.currentData()
        typed = office is None
        for row in (1, 2, 3, 4):
            self.ui.form_layout.setRowVisible(row, typed)
        if office is None:
            self.ui.name.clear()
            self.ui.city.clear()
            self.ui.name.setFocus()
            return
        self.ui.name.setText(office.city)
        self.ui.city.setText(office.city)
        self.ui.country.setCurrentIndex(self.ui.country.findData(office.country))
        self.ui.tzid.setCurrentIndex(self.ui.tzid.findText(office.tzid))

    @Slot(bool)
    def _on_encrypted_toggled(self, wanted: bool) -> None:
        self.passphrase.set_visible(wanted)
        self.ui.problem.hide()
        if wanted:
            self.passphrase.first.setFocus()

    @Slot()
    def _on_create_clicked(self) -> None:
        problem = self.passphrase.problem() if self.ui.encrypted.isChecked() else ""
        if problem:
            self.show_problem(problem)
            return
        self.ui.problem.hide()
        self.space_chosen.emit(
            FirstSpace(
                name=self.ui.name.text(),
                city=self.ui.city.text() or self.ui.name.text(),
                country=self.ui.country.currentData() or self.ui.country.currentText(),
                tzid=self.ui.tzid.currentText().strip(),
                actor=self.ui.actor.text().strip(),
                track=Track(self.ui.track.currentData()),
                passphrase=self.passphrase.text,
            )
        )

"""Asks which tickets or badges are to be printed, for whom, and on what."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.printing.label_formats import BADGES, TICKETS, LabelFormat
from mozspaces_desktop.gui.checkin.printing.label_job import LabelJob, What, Whom
from mozspaces_desktop.gui.checkin.printing.label_sheet import LabelSheet
from mozspaces_desktop.gui.choices import choose
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_checkin_labels_dialog import Ui_LabelsDialog
from mozspaces_desktop.gui.printing.paper import Sheet
from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog

_FORMS = {What.TICKET: TICKETS, What.BADGE: BADGES}
_REMEMBERED = {What.TICKET: "tickets", What.BADGE: "badges"}


class LabelsDialog(SheetDialog):
    """Offers tickets and badges of an event, for everybody or for the person who is `selected`."""

    files_wanted = Signal(object)
    """With a :class:`LabelJob` of which each person's part is to be a file of its own."""

    def __init__(
        self, context: Context, event_id: str, selected: Found | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._event_id = event_id
        self._selected = selected
        self.ui = Ui_LabelsDialog()
        self.ui.setupUi(self)
        self._dress(self.ui)
        self.files_button = QPushButton(self.tr("Save a file for each…"))
        self.ui.buttons.addButton(self.files_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.files_button.clicked.connect(self._on_files_clicked)
        self.ui.what.addItem(self.tr("Tickets"), What.TICKET)
        self.ui.what.addItem(self.tr("Name badges"), What.BADGE)
        self._on_what_changed()
        self.ui.what.currentIndexChanged.connect(self._on_what_changed)
        self.ui.form.currentIndexChanged.connect(self._on_form_changed)
        for signal in (self.ui.whom.currentIndexChanged, self.ui.first.valueChanged, self.ui.with_code.toggled):
            signal.connect(self._show_preview)
        for left in (self.print_wanted, self.pdf_wanted, self.files_wanted):
            left.connect(self._remember)

    @property
    def job(self) -> LabelJob:
        """What is chosen."""
        return LabelJob(
            self._event_id,
            self.ui.what.currentData(),
            self.ui.whom.currentData(),
            self.ui.form.currentData(),
            self._selected.person_id if self._selected is not None else "",
            used=self.ui.first.value() - 1,
            with_code=self.ui.with_code.isChecked(),
        )

    @Slot()
    def _on_what_changed(self) -> None:
        what: What = self.ui.what.currentData()
        with QSignalBlocker(self.ui.whom), QSignalBlocker(self.ui.form):
            self._offer_people(what)
            self._offer_forms(what)
        self.ui.with_code.setVisible(what is What.BADGE)
        self._on_form_changed()

    def _offer_people(self, what: What) -> None:
        box = self.ui.whom
        box.clear()
        box.addItem(self.tr("Everybody who signed up"), Whom.REGISTERED)
        if what is What.TICKET:
            box.addItem(self.tr("Those who have no ticket of another site"), Whom.WITHOUT_TICKET)
        box.addItem(self.tr("Everybody who is in"), Whom.IN)
        if self._selected is not None:
            box.addItem(wording.quoted_name(self._selected.name), Whom.ONE)

    def _offer_forms(self, what: What) -> None:
        self.ui.form.clear()
        for form in _FORMS[what]:
            self.ui.form.addItem(form.text, form)
        keys = [form.key for form in _FORMS[what]]
        last = self._context.settings.label_form(_REMEMBERED[what])
        choose(self.ui.form, _FORMS[what][keys.index(last)] if last in keys else None)

    @Slot()
    def _on_form_changed(self) -> None:
        form: LabelFormat = self.ui.form.currentData()
        several = form.per_page > 1
        with QSignalBlocker(self.ui.first):
            self.ui.first.setMaximum(form.per_page)
        for widget in (self.ui.first, self.ui.first_label):
            widget.setEnabled(several)
        self._show_preview()

    def _look_at(self, sheet: Sheet) -> None:
        """Say so if there is nobody to print anything for."""
        anybody = isinstance(sheet, LabelSheet) and bool(sheet.labels)
        self.ui.nobody.setVisible(not anybody)
        for button in (self.print_button, self.pdf_button, self.files_button):
            button.setEnabled(anybody)

    @Slot()
    def _on_files_clicked(self) -> None:
        self.accept()
        self.files_wanted.emit(self.job)

    @Slot(object)
    def _remember(self, job: LabelJob) -> None:
        self._context.settings.remember_label_form(_REMEMBERED[job.what], job.form.key)

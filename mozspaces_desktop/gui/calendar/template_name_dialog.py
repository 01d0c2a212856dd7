"""Asks under which name an event is to be a template for others, and saves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import events, labels, templates
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_template_name_dialog import Ui_TemplateNameDialog

_LONGEST = 100
"""Characters of a name."""


class TemplateNameDialog(QDialog):
    """Saves the event `event_id`, called `title`, as a template."""

    saved = Signal(str)
    """With the name of the template."""

    def __init__(self, context: Context, event_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._event_id = event_id
        self.ui = Ui_TemplateNameDialog()
        self.ui.setupUi(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.s)
        self.ui.name.setMinimumWidth(spacing.xxl * 12)
        self.ui.name.setMaxLength(_LONGEST)
        self.ui.name.setText(title)
        self.ui.name.selectAll()
        self.ui.problem.hide()
        self.ui.save_button.clicked.connect(self._on_save_clicked)
        self.ui.cancel_button.clicked.connect(self.reject)

    @Slot()
    def _on_save_clicked(self) -> None:
        name = clean_line(self.ui.name.text())
        try:
            with self._context.database.begin(labels.SAVE_TEMPLATE, name=name) as session:
                templates.save_template(session, events.event_by_id(session, self._event_id), name)
        except MozSpacesError as error:
            self.ui.problem.setText(messages.sentence(error))
            self.ui.problem.show()
            return
        self.accept()
        self.saved.emit(name)

"""The templates of the space, to be renamed and deleted; each change is an action that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import labels, templates
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import EventTemplate
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_templates_dialog import Ui_TemplatesDialog

_KEY = Qt.ItemDataRole.UserRole


class TemplatesDialog(QDialog):
    """Lists the templates of the space of `context`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_TemplatesDialog()
        self.ui.setupUi(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.s)
        self.ui.buttons_layout.setSpacing(spacing.s)
        self.resize(spacing.xxl * 13, spacing.xxl * 10)
        self.ui.problem.hide()
        self.ui.templates.itemChanged.connect(self._on_item_changed)
        self.ui.rename_button.clicked.connect(self._on_rename_clicked)
        self.ui.delete_button.clicked.connect(self._on_delete_clicked)
        self.ui.close_button.clicked.connect(self.accept)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.ui.templates)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete_clicked)
        self._fill()

    def _fill(self, current: int = 0) -> None:
        """List them again, with the row `current` chosen."""
        with self._context.database.read() as session:
            found = templates.templates(session, self._context.space_id)
        view = self.ui.templates
        view.blockSignals(True)
        view.clear()
        for template in found:
            item = QListWidgetItem(template.name, view)
            item.setData(_KEY, template.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        view.setCurrentRow(min(current, view.count() - 1))
        view.blockSignals(False)
        for button in (self.ui.rename_button, self.ui.delete_button):
            button.setEnabled(bool(found))

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        name = clean_line(item.text())

        def rename(session: Session, template: EventTemplate) -> None:
            templates.rename_template(session, template, name)

        self._do(labels.RENAME_TEMPLATE, item, rename, name)

    @Slot()
    def _on_rename_clicked(self) -> None:
        self.ui.templates.setFocus()
        self.ui.templates.editItem(self.ui.templates.currentItem())

    @Slot()
    def _on_delete_clicked(self) -> None:
        item = self.ui.templates.currentItem()
        if item is not None:
            self._do(labels.DELETE_TEMPLATE, item, templates.delete_template, item.text())

    def _do(
        self, label: str, item: QListWidgetItem, change: Callable[[Session, EventTemplate], None], name: str
    ) -> None:
        problem = ""
        try:
            with self._context.database.begin(label, name=name) as session:
                change(session, row(session, EventTemplate, item.data(_KEY)))
        except MozSpacesError as error:
            problem = messages.sentence(error)
        self.ui.problem.setText(problem)
        self.ui.problem.setVisible(bool(problem))
        self._fill(self.ui.templates.row(item))

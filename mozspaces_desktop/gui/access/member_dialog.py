"""Asks who somebody is who may use the program: a name, a role, and, for somebody new, a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mozspaces_desktop.core.models import Member, Role
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.pin_dialog import pin_problem
from mozspaces_desktop.gui.access.pin_field import PinField
from mozspaces_desktop.gui.access.role_words import role_name, role_says

_LONGEST_NAME = 200
_WIDTH, _WIDTH_OF_FIELDS = 14, 8
"""Of the dialog, and about of what stands beside the labels, in the largest distance of the look."""


class MemberDialog(QDialog):
    """A form about `member`, or about somebody new of one of the `roles`."""

    said = Signal(str, object, str)
    """Name, role and PIN (empty for a member there is); the dialog stays until somebody closes it or complains."""

    def __init__(self, parent: QWidget, member: Member | None = None, roles: tuple[Role, ...] = tuple(Role)) -> None:
        super().__init__(parent)
        self._is_new = member is None
        self.setWindowTitle(self.tr("Add somebody") if member is None else self.tr("Name and role"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.name = QLineEdit(member.name if member is not None else "", maxLength=_LONGEST_NAME)
        self.name.textEdited.connect(lambda: self.complain(""))
        self.role = QComboBox()
        for role in roles:
            self.role.addItem(role_name(role), role)
        self.role.setCurrentIndex(max(0, self.role.findData(member.role) if member is not None else 0))
        self.says = self._label("muted")
        self.pin, self.again = PinField(self.tr("PIN")), PinField(self.tr("The same PIN again"))
        self.problem = self._label("error")
        self.problem.hide()
        self._lay_out()
        self.role.currentIndexChanged.connect(self._on_role_chosen)
        self._on_role_chosen()

    def _lay_out(self) -> None:
        spacing = theme.current().spacing
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow("", self.says)
        if self._is_new:
            form.addRow(self.tr("&PIN, 4 to 12 digits"), self.pin)
            form.addRow(self.tr("The same &again"), self.again)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        text = self.tr("Add") if self._is_new else self.tr("Save")
        self.save = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("role", "primary")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(spacing.xxl * _WIDTH)

    def _label(self, role: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    @property
    def _role(self) -> Role:
        return Role(self.role.currentData())

    @Slot()
    def _on_role_chosen(self) -> None:
        self.says.setText(role_says(self._role))
        self.says.setMinimumHeight(self.says.heightForWidth(theme.current().spacing.xxl * _WIDTH_OF_FIELDS))
        optional = self._role is Role.DOOR_HELPER
        self.pin.setPlaceholderText(self.tr("None: one click is enough") if optional else "")

    @Slot()
    def _save(self) -> None:
        problem = ""
        if self._is_new:
            optional = self._role is Role.DOOR_HELPER
            problem = pin_problem(self.pin.text(), self.again.text(), optional=optional)
        self.complain(problem)
        if not problem:
            self.save.setEnabled(False)
            self.said.emit(self.name.text(), self._role, self.pin.text())

    def complain(self, text: str) -> None:
        """Say what is wrong, and let it be corrected; "" takes that away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.save.setEnabled(True)

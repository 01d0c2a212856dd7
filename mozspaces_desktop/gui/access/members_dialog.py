"""Who may use the program on this file: coordinators let others in here, and say when it locks itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from mozspaces_desktop.core import labels, members
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Member, Role
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.access.member_dialog import MemberDialog
from mozspaces_desktop.gui.access.member_list import ROWS_SHOWN, MemberList
from mozspaces_desktop.gui.access.pin_dialog import PinDialog
from mozspaces_desktop.gui.tasks import Tasks


class MembersDialog(QDialog):
    """The members of `database`; each change is saved at once, off the window's thread, as PINs take their time."""

    def __init__(self, database: Database, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._database, self._tasks = database, tasks
        self._members: list[Member] = []
        self.setWindowTitle(self.tr("People who use this program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.intro = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.intro.setProperty("role", "muted")
        self.list = MemberList()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(self.list.height_of(ROWS_SHOWN))
        self.add = QPushButton(self.tr("&Add…"), autoDefault=False)
        self.change = QPushButton(self.tr("&Name and role…"), autoDefault=False)
        self.pin = QPushButton(self.tr("New &PIN…"), autoDefault=False)
        self.remove = QPushButton(self.tr("&Remove…"), autoDefault=False)
        self.minutes = QSpinBox(minimum=0, maximum=members.LONGEST_IDLE_MINUTES, singleStep=5)
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setSuffix(self.tr(" min"))
        self._lay_out()
        self.add.clicked.connect(self._on_add_clicked)
        self.change.clicked.connect(self._on_change_clicked)
        self.pin.clicked.connect(self._on_pin_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self._refresh()
        self.minutes.valueChanged.connect(self._on_minutes_changed)

    def _lay_out(self) -> None:
        spacing = theme.current().spacing
        buttons = QVBoxLayout()
        buttons.setSpacing(spacing.s)
        for button in (self.add, self.change, self.pin, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(spacing.l)
        middle.addWidget(self.list, 1)
        middle.addLayout(buttons)
        label = QLabel(self.tr("Lock by itself after an absence of"))
        label.setBuddy(self.minutes)
        self.minutes.setAccessibleName(label.text())
        idle = QHBoxLayout()
        idle.setSpacing(spacing.s)
        idle.addWidget(label)
        idle.addWidget(self.minutes)
        idle.addStretch()
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        column.setSpacing(spacing.l)
        column.addWidget(self.intro)
        column.addLayout(middle, 1)
        column.addLayout(idle)
        column.addWidget(closing)
        self.setMinimumWidth(spacing.xxl * 17)

    def _refresh(self, selected: str = "") -> None:
        with self._database.read() as session:
            self._members = members.members(session)
            self.minutes.setValue(members.idle_minutes(session))
        self.list.show_members(self._members, selected=selected)
        anybody = bool(self._members)
        self.list.setEnabled(anybody)
        for part in (self.change, self.pin, self.remove, self.minutes):
            part.setEnabled(anybody)
        if anybody:
            text = self.tr(
                "Everybody who is named here comes in with a PIN of their own, and sees what their role needs."
            )
        else:
            text = self.tr(
                "A lock keeps those out of this window who pass by, and shows a door helper no more than the door "
                "needs. It does not keep burglars out of the disk: that takes an encrypted file. Begin with yourself."
            )
        self.intro.setText(text)

    def _selected(self) -> Member | None:
        return next((one for one in self._members if one.id == self.list.member_id), None)

    # --- what the buttons do ---------------------------------------------------------------------------------

    @Slot()
    def _on_add_clicked(self) -> None:
        dialog = MemberDialog(self, roles=tuple(Role) if self._members else (Role.COORDINATOR,))

        def add(name: str, role: Role, pin: str) -> None:
            self._do(labels.ADD_MEMBER, name, lambda session: members.add_member(session, name, role, pin), dialog)

        dialog.said.connect(add)
        dialog.open()

    @Slot()
    def _on_change_clicked(self) -> None:
        member = self._selected()
        if member is None:
            return
        dialog = MemberDialog(self, member)

        def change(name: str, role: Role, _pin: str) -> None:
            def work(session: Session) -> None:
                members.change_member(session, member.id, name=name, role=role)

            self._do(labels.CHANGE_MEMBER, name, work, dialog)

        dialog.said.connect(change)
        dialog.open()

    @Slot()
    def _on_pin_clicked(self) -> None:
        member = self._selected()
        if member is None:
            return
        optional = member.role is Role.DOOR_HELPER
        intro = self.tr("{name} comes in with this PIN from now on.").format(name=member.name)
        if optional:
            intro += " " + self.tr("Without one, a click is enough.")
        dialog = PinDialog(self.tr("New PIN"), intro, self, optional=optional)

        def change(pin: str, _present: str) -> None:
            self._do(labels.CHANGE_PIN, member.name, lambda session: members.set_pin(session, member.id, pin), dialog)

        dialog.chosen.connect(change)
        dialog.open()

    @Slot()
    def _on_remove_clicked(self) -> None:
        member = self._selected()
        if member is None:
            return
        question = self.tr("Remove {name}?").format(name=member.name)
        text = self.tr("They cannot come in any more. What they did stays.")
        if len(self._members) == 1:
            text = self.tr("With the last one the lock goes: whoever opens the program sees everything.")
        if messages.confirm(self, question, text, self.tr("Remove"), danger=True):
            self._do(labels.REMOVE_MEMBER, member.name, lambda session: members.remove_member(session, member.id))

    def _do(
        self, label: str, name: str, work: Callable[[Session], object], dialog: PinDialog | MemberDialog | None = None
    ) -> None:
        """Do `work` in a transaction; `dialog` is closed then, or says what was wrong."""

        def write(_progress: object) -> None:
            with self._database.begin(label, name=name) as session:
                work(session)

        def done(_result: object) -> None:
            if dialog is not None:
                dialog.accept()
            self._refresh(self.list.member_id)

        def refuse(error: MozSpacesError) -> None:
            if dialog is not None:
                dialog.complain(messages.sentence(error))
            else:
                messages.error(self, error)

        self._tasks.run(write, done, refuse, title=None, parent=dialog or self)

    @Slot(int)
    def _on_minutes_changed(self, minutes: int) -> None:
        with self._database.begin("") as session:
            members.set_idle_minutes(session, minutes)

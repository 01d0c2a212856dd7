"""Lets whoever is at work choose another PIN, once they have shown that it is them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import labels, members
from mozspaces_desktop.core.access import Access
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.members import SignIn
from mozspaces_desktop.core.models import Role
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.access.pin_dialog import PinDialog
from mozspaces_desktop.gui.tasks import Tasks


def change_own_pin(database: Database, tasks: Tasks, access: Access, window: QWidget) -> PinDialog:
    """Open the dialog over `window`; it asks for the present PIN first, if there is one. Does not wait."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    with database.read() as session:
        has_pin = any(one.id == access.member_id and one.pin_hash is not None for one in members.members(session))
    dialog = PinDialog(
        translate("OwnPin", "Change your PIN"),
        translate("OwnPin", "From now on, {name} comes in with another PIN.").format(name=access.name),
        window,
        asked=has_pin,
        optional=access.role is Role.DOOR_HELPER,
    )

    def change(pin: str, present: str) -> None:
        def work(_progress: object) -> SignIn:
            said = members.sign_in(database, access.member_id, present)
            if said.access is not None:
                with database.begin(labels.CHANGE_PIN, name=access.name) as session:
                    members.set_pin(session, access.member_id, pin)
            return said

        def done(said: SignIn) -> None:
            if said.access is not None:
                dialog.accept()
            elif said.wait_s:
                text = translate("OwnPin", "This is not your present PIN. Wait %n second(s).", "", said.wait_s)
                dialog.complain(text)
            else:
                dialog.complain(translate("OwnPin", "This is not your present PIN."))

        tasks.run(work, done, lambda error: dialog.complain(messages.sentence(error)), title=None, parent=dialog)

    dialog.chosen.connect(change)
    dialog.open()
    return dialog

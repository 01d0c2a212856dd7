"""The menu bar of the window, and what its last entry shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mozspaces_desktop import __version__
from mozspaces_desktop.gui.settings import Tab
from mozspaces_desktop.gui.window_actions import WindowActions

if TYPE_CHECKING:
    from mozspaces_desktop.gui.context import Context


def make_menus(bar: QMenuBar, actions: WindowActions) -> dict[Tab, QMenu]:
    """Put `actions` into menus of `bar`; returns the menus of the tabs, hidden and empty until the tabs fill them."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    file = bar.addMenu(translate("MainWindow", "&File"))
    file.addAction(actions.open)
    file.addSeparator()
    file.addActions([actions.backup, actions.backup_elsewhere, actions.second_backup, actions.restore])
    file.addSeparator()
    file.addActions([actions.space, actions.members, actions.encryption, actions.exports])
    file.addSeparator()
    file.addActions([actions.lock, actions.own_pin])
    file.addSeparator()
    file.addAction(actions.quit)
    bar.addMenu(translate("MainWindow", "&Edit")).addActions([actions.undo, actions.redo])
    view = bar.addMenu(translate("MainWindow", "&View"))
    view.addActions([actions.calendar, actions.checkin, actions.reports])
    view.addSeparator()
    view.addAction(actions.people)
    view.addSeparator()
    view.addMenu(translate("MainWindow", "Appearance")).addActions(actions.schemes.actions())
    view.addMenu(translate("MainWindow", "Language")).addActions(actions.languages.actions())
    menus: dict[Tab, QMenu] = {
        "calendar": bar.addMenu(translate("MainWindow", "&Calendar")),
        "checkin": bar.addMenu(translate("MainWindow", "&Check-in")),
        "reports": bar.addMenu(translate("MainWindow", "&Reports")),
    }
    for menu in menus.values():
        menu.menuAction().setVisible(False)
    bar.addMenu(translate("MainWindow", "&Help")).addActions([actions.report, actions.about])
    return menus


def show_problem_report(window: QWidget, context: Context | None) -> None:
    """Show what somebody who looks after this program may ask for, about the file of `context`, too, if one is open."""
    from mozspaces_desktop.gui.problem_report import show_report

    show_report(window, context.database.path if context is not None else None)


def show_register(window: QWidget, context: Context | None) -> None:
    """Show what was exported from the file of `context`, by whom and when."""
    from mozspaces_desktop.gui.privacy.register_dialog import RegisterDialog

    if context is not None:
        dialog = RegisterDialog(context, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def show_about(window: QWidget) -> None:
    """Say what this program is."""
    from mozspaces_desktop.gui import messages

    text = QCoreApplication.translate(
        "MainWindow",
        "Version {version}. Plans events, checks people in at the door and reports figures for Mozilla's "
        "community spaces. Free software under the Mozilla Public License 2.0. Your data stays on this computer.",
    )
    messages.information(window, "MozSpaces Desktop", text.format(version=__version__))

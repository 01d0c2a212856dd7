"""The menu bar of the window, and what its last entry shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mozspaces_desktop import __version__
from mozspaces_desktop.gui.settings import Tab
from mozspaces_desktop.gui.window_actions import WindowActions


def make_menus(bar: QMenuBar, actions: WindowActions) -> dict[Tab, QMenu]:
    """Put `actions` into menus of `bar`; returns the menus of the tabs, hidden and empty until the tabs fill them."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    file = bar.addMenu(translate("MainWindow", "&File"))
    file.addActions([actions.open, actions.backup])
    file.addSeparator()
    file.addAction(actions.space)
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
    bar.addMenu(translate("MainWindow", "&Help")).addAction(actions.about)
    return menus


def show_about(window: QWidget) -> None:
    """Say what this program is."""
    from mozspaces_desktop.gui import messages

    text = QCoreApplication.translate(
        "MainWindow",
        "Version {version}. Plans events, checks people in at the door and reports figures for Mozilla's "
        "community spaces. Free software under the Mozilla Public License 2.0. Your data stays on this computer.",
    )
    messages.information(window, "MozSpaces Desktop", text.format(version=__version__))

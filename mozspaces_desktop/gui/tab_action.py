"""How an action of a tab is made, the same in all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.allowed import needs


def tab_action(
    tab: QWidget, text: str, icon: str | None, keys: str, *, needed: Right | str = Right.SETTINGS
) -> QAction:
    """An action that answers to `keys` while the focus is in `tab`; its tooltip and its button say `text` whole.

    It is for those who have the right that is `needed`: for coordinators, where nobody said otherwise.
    """
    action = QAction(text, tab)
    action.setIconText(text)
    if icon is not None:
        action.setIcon(theme.icon(icon))
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
    needs(action, needed)
    tab.addAction(action)
    return action

"""Shows the actions that somebody may use, and no others; each action says itself which right it needs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from mozspaces_desktop.core.access import Access, Right

_NEEDS = "needs"
ANYBODY = ""
"""What an action needs that is for everybody."""


def needs(part: QAction | QWidget, right: Right | str) -> None:
    """Say that `part` is for those only who have `right`."""
    part.setProperty(_NEEDS, str(right))


def show_allowed(owner: QObject, access: Access) -> None:
    """Take away what somebody with `access` may not use in `owner`: actions with their keys, buttons, other parts.

    An action that is not visible is disabled, whatever is said later of its being enabled.
    """
    for action in owner.findChildren(QAction):
        if action.property(_NEEDS) is not None:
            action.setVisible(_is_allowed(action, access))
    for part in owner.findChildren(QWidget):
        if not _is_allowed(part, access) or _has_no_action(part):
            part.hide()


def _is_allowed(part: QObject, access: Access) -> bool:
    right = part.property(_NEEDS)
    return not right or access.may(Right(right))


def _has_no_action(part: QWidget) -> bool:
    """Whether it is the button of an action that was taken away."""
    action = part.defaultAction() if isinstance(part, QToolButton) else None
    return action is not None and action.property(_NEEDS) is not None and not action.isVisible()

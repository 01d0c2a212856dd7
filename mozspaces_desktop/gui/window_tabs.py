"""The three tabs: in which order they stand, who may see them, and how each is made when somebody looks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Access, Right
from mozspaces_desktop.gui.settings import Tab

if TYPE_CHECKING:
    from mozspaces_desktop.gui.context import Context

TABS: tuple[Tab, ...] = ("calendar", "checkin", "reports")
NEEDED: Mapping[Tab, Right] = {"calendar": Right.PLAN, "checkin": Right.CHECK_IN, "reports": Right.REPORTS}
"""The right to see a tab."""


class TabWidget(Protocol):
    """What the window asks of a tab, which is a QWidget."""

    menu_actions: list[QAction | None]
    """Its actions for its menu; None is a separator."""


def allowed_tabs(access: Access) -> list[Tab]:
    """The tabs that somebody may see, in order."""
    return [name for name in TABS if access.may(NEEDED[name])]


def make_tab(name: Tab, context: Context) -> QWidget:
    """Make a tab; what it needs is imported only now."""
    if name == "calendar":
        from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab

        return CalendarTab(context)
    if name == "checkin":
        from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab

        return CheckinTab(context)
    from mozspaces_desktop.gui.reports.reports_tab import ReportsTab

    return ReportsTab(context)

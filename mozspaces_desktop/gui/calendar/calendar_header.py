"""The head of the Calendar tab: today, earlier and later, what is shown, a button for each view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.actions import CalendarActions
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.forms.ui_calendar_tab import Ui_CalendarTab
from mozspaces_desktop.gui.settings import CalendarView


class CalendarHeader(QObject):
    """Dresses the header of `ui` and fits its words to its width."""

    def __init__(self, ui: Ui_CalendarTab, actions: CalendarActions, views: Iterable[CalendarView]) -> None:
        super().__init__(ui.header)
        self._ui = ui
        self._actions = actions
        self._period: Period | None = None
        spacing = theme.current().spacing
        ui.header_layout.setContentsMargins(spacing.m, spacing.s, spacing.m, spacing.s)
        ui.header_layout.setSpacing(spacing.s)
        ui.view_buttons.setSpacing(0)
        self.view_buttons = {view: self._view_button(view) for view in views}
        ui.previous_button.setDefaultAction(actions.previous)
        ui.next_button.setDefaultAction(actions.next)
        for button, action in (
            (ui.today_button, actions.today),
            (ui.new_button, actions.new),
            (ui.import_button, actions.import_file),
        ):
            _press(button, action)
        ui.new_button.setIcon(theme.icon("add", "on_accent"))
        ui.import_button.setIcon(actions.import_file.icon())
        ui.import_button.setAccessibleName(actions.import_file.text())
        ui.header.installEventFilter(self)

    def _view_button(self, view: CalendarView) -> QPushButton:
        button = QPushButton(autoDefault=True)
        button.setCheckable(True)
        button.setProperty("role", "choice")
        _press(button, self._actions.view_choices[view])
        self._ui.view_buttons.addWidget(button)
        return button

    def show_period(self, period: Period) -> None:
        """Say what is shown, and as which view."""
        self._period = period
        for view, button in self.view_buttons.items():
            self._actions.view_choices[view].setChecked(view == period.view)
            button.setChecked(view == period.view)
        self._fit(period)

    def _fit(self, period: Period) -> None:
        """As much of the title, and of the words of the import, as there is room for."""
        words = self._actions.import_file.text()
        for room, text in ((2, words), (2, ""), (1, ""), (0, "")):
            self._ui.period_title.setText(wording.period_title(period, room=room))
            self._ui.import_button.setText(text)
            if self._ui.header_layout.sizeHint().width() <= self._ui.header.width():
                break
        self._ui.header_layout.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the words to a new width."""
        if event.type() == QEvent.Type.Resize and self._period is not None:
            self._fit(self._period)
        return False


def _press(button: QPushButton, action: QAction) -> None:
    """Let a button do what an action does."""
    button.setText(action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)

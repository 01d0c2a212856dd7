"""Shows in the right half of the tab either those who are in or how the evening goes, and keeps the latter current.

Its figures are read off the window's thread a moment after something changed: a check-in does not wait for them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.live_figures import LiveFigures, live_figures
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.access.allowed import needs
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_checkin_tab import Ui_CheckinTab

if TYPE_CHECKING:
    from mozspaces_desktop.gui.checkin.live_panel import LivePanel

_PAUSE_MS = 250
_MINUTE_MS = 60_000


class Live(QObject):
    """Switches between the list of arrivals and the panel, by two buttons and by `action`."""

    person_wanted = Signal(str)

    def __init__(self, context: Context, ui: Ui_CheckinTab, action: QAction, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._ui, self._action, self._tab = context, ui, action, tab
        self._event: Event | None = None
        self.panel: LivePanel | None = None
        ui.arrivals_layout.insertLayout(0, self._choices(action))
        for before, after in pairwise((ui.import_button, self.arrivals_button, self.live_button, ui.arrivals)):
            QWidget.setTabOrder(before, after)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._read)
        action.setCheckable(True)
        action.toggled.connect(self._show)
        context.changes.anything_changed.connect(self._pause.start)

    def _choices(self, action: QAction) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().spacing.xs)
        heading = self._ui.arrivals_heading
        policy = heading.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        heading.setSizePolicy(policy)
        row.addWidget(heading, 1)
        self.arrivals_button, self.live_button = QPushButton(self.tr("Arrivals")), QPushButton(self.tr("Live"))
        group = QButtonGroup(self)
        for button in (self.arrivals_button, self.live_button):
            button.setProperty("role", "choice")
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.setToolTip(action.toolTip())
            needs(button, Right.DIRECTORY)
            group.addButton(button)
            row.addWidget(button)
        for one in (heading, self._ui.people_pane.ui.heading):  # both lists begin there, with the buttons or without
            one.setMinimumHeight(self.live_button.sizeHint().height())
        self.arrivals_button.setObjectName("arrivals_button")
        self.live_button.setObjectName("live_button")
        self.arrivals_button.setChecked(True)
        self.live_button.toggled.connect(action.setChecked)
        return row

    def follow(self, event: Event | None) -> None:
        """Show the door of `event` from now on."""
        self._event = event
        self._pause.start()

    @Slot(bool)
    def _show(self, live: bool) -> None:
        (self.live_button if live else self.arrivals_button).setChecked(True)
        self._ui.arrivals.setVisible(not live)
        self._ui.arrivals_heading.setVisible(not live)
        if live and self.panel is None:
            self.panel = self._make_panel()
        if self.panel is not None:
            self.panel.setVisible(live)
        if live:
            self._minute.start()
            self._read()
        else:
            self._minute.stop()

    def _make_panel(self) -> LivePanel:
        from mozspaces_desktop.gui.checkin.live_panel import LivePanel  # not before somebody looks

        panel = LivePanel()
        panel.person_wanted.connect(self.person_wanted)
        self._ui.arrivals_layout.addWidget(panel)
        return panel

    @Slot()
    def _read(self) -> None:
        event, panel = self._event, self.panel
        if event is None or panel is None or not panel.isVisible():
            return

        def work(_progress: object) -> LiveFigures:
            with self._context.database.read() as session:
                return live_figures(session, event_by_id(session, event.id))

        def show(live: LiveFigures) -> None:
            if self._event is not None and self._event.id == event.id:
                panel.show_figures(live, event.tzid)

        def tell(error: MozSpacesError) -> None:
            panel.figures.setText(messages.sentence(error))

        self._context.tasks.run(work, show, tell, title=None, parent=self._tab)

"""Beside the calendar: what needs the coordinator, and the note that hands a week over to the other one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.needs import Need, needs_of
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_side_panel import Ui_SidePanel
from mozspaces_desktop.gui.tasks import Progress

_REFRESH_MS = 60_000
"""How often it is looked whether an event has ended meanwhile."""


class SidePanel(QFrame):
    """Keeps the list of needs up to date while it is seen: off the window's thread, as it takes a few frames."""

    need_chosen = Signal(object)
    """With the need that somebody wants to deal with."""
    hide_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = False
        self._stale = True
        self._next_wanted = False
        self.ui = Ui_SidePanel()
        self.ui.setupUi(self)
        self._dress()
        self.ui.needs.chosen.connect(self.need_chosen)
        self.ui.hide_button.clicked.connect(self.hide_wanted)
        self.ui.handover.use(context)
        self.ui.nothing.show_content("check-circle", self.tr("All done"), self.tr("Enjoy the quiet."))
        context.changes.anything_changed.connect(self.refresh)
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    def look_at(self, monday: date) -> None:
        """Show the hand-over note of the week that begins on `monday`."""
        self.ui.handover.look_at(monday)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.ui.needs.setFocus()

    def go_to_next(self) -> None:
        """Lead to the next need, as soon as it is known which that is."""
        self._next_wanted = self._stale or self._reading
        if not self._next_wanted:
            self.ui.needs.go_to_next()

    @Slot()
    def refresh(self) -> None:
        """Read the needs again; later if nobody is looking, once more if they are being read."""
        self._stale = self._reading or not self.isVisible()
        if not self._stale:
            self._reading = True
            self._context.tasks.run(self._read, self._show_needs, title=None, parent=self, on_finished=self._on_read)

    def _read(self, _progress: Progress) -> list[Need]:
        with self._context.database.read() as session:
            return needs_of(session, row(session, Space, self._context.space_id))

    @Slot()
    def _on_read(self) -> None:
        self._reading = False

    def _show_needs(self, needs: Sequence[Need]) -> None:
        self.ui.needs.show_needs(needs)
        self.ui.count.setText(self.locale().toString(len(needs)) if needs else "")
        self.ui.pages.setCurrentWidget(self.ui.needs if needs else self.ui.nothing)
        if self._stale:
            self.refresh()
        elif self._next_wanted:
            self.go_to_next()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        self.ui.handover.refresh()
        if self._stale:
            self.refresh()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.panel_layout.setContentsMargins(0, spacing.s, 0, spacing.m)
        ui.panel_layout.setSpacing(spacing.s)
        ui.heading_layout.setContentsMargins(spacing.m, 0, spacing.s, 0)
        ui.heading_layout.setSpacing(spacing.s)
        ui.hide_button.setIcon(theme.icon("close", "muted"))
        ui.handover.ui.field_layout.setContentsMargins(spacing.m, 0, spacing.m, 0)
        ui.panel_layout.setStretch(ui.panel_layout.indexOf(ui.pages), 1)

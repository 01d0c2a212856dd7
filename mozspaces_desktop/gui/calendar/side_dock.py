"""Where the side panel stands: how wide, whether it is shown, and that it makes way in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.settings import Settings

_WIDTH = 9
_LEAST_WIDTH = 6
_ROOM = 31
"""How wide the panel is at first and at least, and the narrowest window that it starts in: in steps of `xxl`."""


class SideDock(QObject):
    """Keeps `panel` at the right of `splitter`; `toggle` shows and hides it. Both are remembered in `settings`.

    In a narrow window it is hidden until somebody asks for it, and that is not remembered.
    """

    def __init__(self, splitter: QSplitter, panel: QWidget, toggle: QAction, settings: Settings) -> None:
        super().__init__(splitter)
        self._splitter, self._panel, self._toggle, self._settings = splitter, panel, toggle, settings
        self._narrow = False
        self._placed = False
        panel.setMinimumWidth(theme.current().spacing.xxl * _LEAST_WIDTH)
        splitter.addWidget(panel)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.splitterMoved.connect(self._on_splitter_moved)
        toggle.setCheckable(True)
        toggle.toggled.connect(panel.setVisible)
        toggle.triggered.connect(self._on_triggered)
        toggle.setChecked(settings.side_panel)
        panel.setVisible(settings.side_panel)
        splitter.installEventFilter(self)

    def show_panel(self) -> None:
        """Show the panel for now."""
        self._toggle.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way when the window becomes narrow, come back when it becomes wide."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        unit, width = theme.current().spacing.xxl, self._splitter.width()
        narrow = width < unit * _ROOM
        if narrow != self._narrow:
            self._narrow = narrow
            self._toggle.setChecked(not narrow and self._settings.side_panel)
        if not self._placed and not narrow:
            self._placed = True
            wanted = self._settings.side_panel_width or unit * _WIDTH
            self._splitter.setSizes([width - wanted, wanted])

    @Slot(bool)
    def _on_triggered(self, shown: bool) -> None:
        if not self._narrow:
            self._settings.side_panel = shown

    @Slot()
    def _on_splitter_moved(self) -> None:
        self._settings.side_panel_width = self._panel.width()

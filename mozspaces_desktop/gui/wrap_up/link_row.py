"""The links of an event that can be opened, beside the field in which they are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.web_links import open_link, short_link, web_link
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.link_button import LinkButton

_MOST_LINKS = 6
"""Links that are offered; whoever has more finds the others in the text."""


class LinkRow(QWidget):
    """A button for each address in the web; whatever else was typed is a text and no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[LinkButton] = []
        self._flow = FlowLayout(self, spacing=theme.current().spacing.s)
        self.hide()

    def show_links(self, typed: str) -> None:
        """Offer to open the addresses among the lines of `typed`."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        lines = [line for line in typed.splitlines() if web_link(line) is not None]
        self.buttons = [self._button(line) for line in lines[:_MOST_LINKS]]
        self.setVisible(bool(lines))

    def _button(self, link: str) -> LinkButton:
        button = LinkButton(short_link(link.strip()), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: open_link(link))
        self._flow.addWidget(button)
        return button

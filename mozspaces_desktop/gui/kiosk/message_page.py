"""The last page of a visit to the kiosk: what came of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk import kiosk_words as words
from mozspaces_desktop.gui.kiosk.kiosk_page import KioskPage
from mozspaces_desktop.gui.kiosk.kiosk_speech import KioskSpeech

MessageKind = Literal["positive", "warning"]


class MessagePage(KioskPage):
    """What came of it: welcome, in already, or a matter for the coordinator."""

    left = Signal()

    def __init__(self, speech: KioskSpeech) -> None:
        super().__init__(speech)
        self._icon = self.add_icon()
        self.title = self.add_label("display")
        self.text = self.add_label("muted")
        self.back = self.button(words.CONTINUE)
        self.column.addWidget(self.back)
        self.setFocusProxy(self.back)
        self.back.clicked.connect(self.left)

    def show_message(self, kind: MessageKind, title: str, text: str, **values: object) -> None:
        """Say `title`, with `values` in its fields, and below it `text`."""
        icon = {"positive": "check-circle", "warning": "info"}[kind]
        self._icon.setPixmap(theme.pixmap(icon, 2 * theme.current().spacing.xxl, self, kind))
        self.say(self.title, title, **values)
        self.say(self.text, text)

"""A USB scanner is a keyboard: what tells its bursts of keys from typing, whatever widget has the focus.

Nobody knows of the first key of a burst that it is one. So text fields get their keys at once, and are made as they
were when a burst turns out to be a code. Everything else (lists, buttons, a calendar with shortcuts of one letter)
waits for a moment too short to be noticed, and gets its keys when no burst came of them.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mozspaces_desktop.gui.text_state import TextState, text_state

GAP_MS = 50
"""The longest time between two keys of a scanner; somebody who types fast needs twice as long."""
FEWEST = 4
"""Keys that come so fast may have been hit at once by a hand; a code has more."""
_LONGEST = 4296
"""Characters of the largest QR code."""

_KINDS = frozenset(
    (
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
    )
)
_ENDS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab))
_HELD_DOWN = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_Mode_switch))
_NO_TEXT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ControlModifier
_ALT_GR = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


def _milliseconds() -> int:
    return int(time.monotonic() * 1000)


class Scanner(QObject):
    """Watches the keys of the whole program. `code_in` says which code is in a burst, empty if it is just typing.

    Keys have the time stamps of the system, so that keys waiting for a busy program are no burst; those without one
    are timed by `clock` (milliseconds).
    """

    scanned = Signal(str)
    """A code, as `code_in` gave it; the widget that had the focus is as it was before."""

    def __init__(
        self, code_in: Callable[[str], str], parent: QObject, *, clock: Callable[[], int] = _milliseconds
    ) -> None:
        super().__init__(parent)
        self._code_in = code_in
        self._clock = clock
        self._text = ""
        self._before: TextState | None = None
        self._held: list[Callable[[], None]] = []
        self._last = self._scanned_at = -GAP_MS
        self._typed: tuple[str, int] | None = None
        """Text and time of the last key that may turn out to be a shortcut; None if it types nothing or repeats."""
        self._giving_back = False
        self._patience = QTimer(self, singleShot=True, interval=GAP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(lambda: QTimer.singleShot(0, self, self._on_patience_lost))
        self.listen(True)

    def listen(self, on: bool) -> None:
        """Watch the keys, or leave them alone."""
        self._forget()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if on:
                app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key once, where it arrives first: it goes on to the parents of who does not want it."""
        kind = event.type()
        if kind not in _KINDS or self._giving_back:
            return False
        if isinstance(event, QShortcutEvent):
            return self._typed is not None and self._hold_shortcut(watched, event, *self._typed)
        if not isinstance(watched, QWidget) or watched is not _target():
            return False
        if isinstance(event, QInputMethodEvent):
            return self._on_composed(watched, event)
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            is_one = _is_typed(event) and not event.isAutoRepeat()
            self._typed = (event.text(), self._time(event)) if is_one else None
            return False
        if kind == QEvent.Type.KeyRelease:
            return bool(self._held) and self._hold(event)
        return self._on_pressed(watched, event)

    def _on_pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _HELD_DOWN:
            return False
        self._follow(self._time(event))
        if _is_end(event):
            return self._on_ended(event)
        if event.isAutoRepeat() or not _is_typed(event) or (not self._text and event.text() == " "):
            self._give_back()
            return False
        return self._on_character(widget, event)

    def _time(self, event: QKeyEvent) -> int:
        return event.timestamp() or self._clock()

    def _follow(self, at: int) -> None:
        """A key comes `at` a moment: what came too long before it was no burst."""
        if not 0 <= at - self._last <= GAP_MS or len(self._text) > _LONGEST:
            self._give_back()
        self._last = at

    def _on_character(self, widget: QWidget, event: QKeyEvent) -> bool:
        self._scanned_at = -GAP_MS
        field = None if self._held or _is_command(widget, event) else text_state(widget)
        if not self._text:
            self._before = field
        self._text += event.text()
        return field is None and self._hold(event)

    def _on_composed(self, widget: QWidget, event: QInputMethodEvent) -> bool:
        """Letters that the system puts together (umlauts, accents) come without a key."""
        if event.commitString():
            if not self._text:
                self._before = text_state(widget)
            self._text += event.commitString()
        return False

    def _on_ended(self, event: QKeyEvent) -> bool:
        """Enter or Tab: now it is known what the keys before it were."""
        if not self._text and 0 <= self._last - self._scanned_at <= GAP_MS:
            return True  # the second of two, as in CR LF
        code = self._code_in(self._text) if len(self._text) >= FEWEST else ""
        if not code:
            if self._held:
                self._hold(event)
            is_held = bool(self._held)
            self._give_back()
            return is_held
        before = self._before
        self._forget()
        if before is not None:
            before.restore()
        self._scanned_at = self._last
        self.scanned.emit(code)
        return True

    def _hold(self, event: QKeyEvent) -> bool:
        copy = event.clone()
        self._held.append(lambda: _send(copy))
        self._patience.start()
        return True

    def _hold_shortcut(self, owner: QObject, event: QShortcutEvent, text: str, at: int) -> bool:
        """A letter that is a shortcut comes as this alone."""
        self._follow(at)
        self._text += text
        copy = QShortcutEvent(event.key(), event.shortcutId(), event.isAmbiguous())

        def give() -> None:
            if shiboken6.isValid(owner):
                QCoreApplication.sendEvent(owner, copy)

        self._held.append(give)
        self._patience.start()
        return True

    @Slot()
    def _on_patience_lost(self) -> None:
        """Keys that waited behind this while the program was busy have come by now."""
        if not self._patience.isActive():
            self._give_back()

    def _give_back(self) -> None:
        """No code came of the keys that were held back: they go where the focus is."""
        held = self._held
        self._forget()
        self._giving_back = True
        try:
            for give in held:
                give()
        finally:
            self._giving_back = False

    def _forget(self) -> None:
        self._text, self._before, self._held = "", None, []
        self._patience.stop()


def _target() -> QWidget | None:
    """Where a key arrives first."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        inside: QWidget | None = popup.focusWidget()
        return popup if inside is None else inside
    return QApplication.focusWidget() or QApplication.activeWindow()


def _send(event: QEvent) -> None:
    target = _target()
    if target is not None:
        QCoreApplication.sendEvent(target, event)


def _is_end(event: QKeyEvent) -> bool:
    """Whether a key ends a code: Enter, Tab, or the line feed that some scanners send (Ctrl+J, too)."""
    return event.text() == "\n" or (event.key() in _ENDS and not event.modifiers() & _NO_TEXT)


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key types something: alone, with Shift, or with AltGr, which some systems report as two keys."""
    modifiers = event.modifiers() & _NO_TEXT
    return bool(event.text()) and event.text().isprintable() and (not modifiers or modifiers == _ALT_GR)


def _is_command(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether a sign may be a command in an empty field: ``+`` and ``-`` count guests in the search."""
    return event.text() in {"+", "-"} and isinstance(widget, QLineEdit) and not widget.text()

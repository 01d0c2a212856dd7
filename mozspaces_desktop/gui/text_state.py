"""What stood in a text field at a moment, so that it can be as it was: text, cursor, selection, what can be undone."""

from __future__ import annotations

from itertools import takewhile
from operator import eq
from typing import Protocol

import shiboken6
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mozspaces_desktop.gui.marked_text import utf16_length


class TextState(Protocol):
    """What a field was like."""

    def restore(self) -> None:
        """Make it so again, and take from its undo history what came since."""


def text_state(widget: QWidget | None) -> TextState | None:
    """The state of `widget`, or None if it is no field into which text is typed freely."""
    if isinstance(widget, QComboBox):
        widget = widget.lineEdit()
    if isinstance(widget, QLineEdit):
        return None if widget.isReadOnly() else LineState(widget)
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return None if widget.isReadOnly() else PageState(widget)
    return None


class LineState:
    """A field of one line.

    Qt's undo takes back the letters typed last in one go, those before this moment among them: they are typed again.
    """

    def __init__(self, field: QLineEdit) -> None:
        self._field = field
        self._text = field.text()
        self._cursor = field.cursorPosition()
        self._selection = field.selectionStart(), field.selectionEnd()
        self._modified = field.isModified()

    def restore(self) -> None:
        """Make the field as it was."""
        field = self._field
        if not shiboken6.isValid(field):
            return
        if field.text() != self._text:
            field.undo()
        self._retype(field.text())
        start, end = self._selection
        if start < 0:
            field.setCursorPosition(self._cursor)
        elif self._cursor == start:
            field.setSelection(end, start - end)
        else:
            field.setSelection(start, end - start)
        field.setModified(self._modified)

    def _retype(self, present: str) -> None:
        """Replace what differs between `present` and the text as it was."""
        if present == self._text:
            return
        same = _shared_beginning(present, self._text)
        rest = _shared_beginning(present[same:][::-1], self._text[same:][::-1])
        wrong = present[same : len(present) - rest]
        self._field.setSelection(utf16_length(present[:same]), utf16_length(wrong))
        self._field.insert(self._text[same : len(self._text) - rest])


class PageState:
    """A field of many lines, which may hold a whole book: only what is at the cursor is remembered."""

    def __init__(self, field: QTextEdit | QPlainTextEdit) -> None:
        self._field = field
        cursor = field.textCursor()
        self._anchor, self._cursor = cursor.anchor(), cursor.position()
        self._length = field.document().characterCount()
        self._steps = field.document().availableUndoSteps()
        self._modified = field.document().isModified()

    def restore(self) -> None:
        """Make the field as it was: what was typed since stands between the selection's start and the cursor."""
        field = self._field
        if not shiboken6.isValid(field):
            return
        document, cursor = field.document(), field.textCursor()
        while document.availableUndoSteps() > self._steps:
            document.undo()
        if document.characterCount() != self._length:  # it became one step with what was typed before
            self._undo_half_a_step()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._cursor, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        document.setModified(self._modified)

    def _undo_half_a_step(self) -> None:
        """Take back the last step, and type its beginning again: what stood before the cursor at the moment."""
        document, cursor = self._field.document(), self._field.textCursor()
        document.undo(cursor)
        start = cursor.position()
        document.redo()
        cursor.setPosition(start)
        cursor.setPosition(self._cursor, QTextCursor.MoveMode.KeepAnchor)
        beginning = cursor.selection()
        document.undo()
        cursor.setPosition(start)
        cursor.insertFragment(beginning)


def _shared_beginning(one: str, other: str) -> int:
    return len([*takewhile(bool, map(eq, one, other))])

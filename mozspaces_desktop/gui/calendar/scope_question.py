"""The question which events of a series an edit is about: this one, this and the following, or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QWidget

from mozspaces_desktop.core.series import Extent, Reach, Scope
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.forms.ui_scope_question import Ui_ScopeQuestion

Deed = Literal["change", "move", "delete", "stop"]
"""What is to be done to the events; `stop` lets them repeat no more."""

translate = QCoreApplication.translate

_LONGEST_TITLE = 80


class ScopeQuestion(QDialog):
    """Asks which of the `scopes` of a `deed` is meant; the first is what Enter means, Escape means none."""

    answered = Signal(object)
    """With the :class:`Scope` that was chosen."""

    def __init__(
        self, deed: Deed, title: str, extent: Extent, scopes: Sequence[Scope], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ScopeQuestion()
        self.ui.setupUi(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("An event of a series"))
        self.ui.question.setText(_question(deed))
        self.ui.title.setText(title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE] + "…")
        buttons = {
            Scope.THIS: self.ui.this_button,
            Scope.FOLLOWING: self.ui.following_button,
            Scope.ALL: self.ui.all_button,
        }
        for scope, button in buttons.items():
            button.setText(_choice(deed, scope))
            button.setDescription(_reach(deed, scope, extent))
            button.setAccessibleDescription(button.description())
            button.setVisible(scope in scopes)
            button.clicked.connect(lambda _checked, scope=scope: self._answer(scope))
        self._dress(list(buttons.values()))
        self.ui.cancel_button.clicked.connect(self.reject)
        buttons[scopes[0]].setFocus()

    def _dress(self, buttons: list[QCommandLinkButton]) -> None:
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.s)
        for button in buttons:
            button.setIcon(QIcon())
            button.setAutoDefault(True)
            button.setMinimumWidth(spacing.xxl * 13)

    def _answer(self, scope: Scope) -> None:
        self.accept()
        self.answered.emit(scope)


def ask_scope(
    parent: QWidget,
    deed: Deed,
    title: str,
    extent: Extent | None,
    scopes: Sequence[Scope],
    then: Callable[[Scope], None],
) -> None:
    """Do `then` with the scope that the person chooses; at once if there is no choice; nothing on Escape."""
    if len(scopes) == 1 or extent is None:
        then(scopes[0])
        return
    question = ScopeQuestion(deed, title, extent, scopes, parent)
    question.answered.connect(then)
    question.finished.connect(question.deleteLater)
    question.open()


def _question(deed: Deed) -> str:
    return {
        "change": translate("ScopeQuestion", "It repeats. What should change?"),
        "move": translate("ScopeQuestion", "It repeats. What should move?"),
        "delete": translate("ScopeQuestion", "It repeats. What should be deleted?"),
        "stop": translate("ScopeQuestion", "It should no longer repeat. What should stay?"),
    }[deed]


def _choice(deed: Deed, scope: Scope) -> str:
    if deed == "stop":
        if scope is Scope.ALL:
            return translate("ScopeQuestion", "&Only this event")
        return translate("ScopeQuestion", "This and the &earlier ones")
    return {
        Scope.THIS: translate("ScopeQuestion", "&Only this event"),
        Scope.FOLLOWING: translate("ScopeQuestion", "This and the &following"),
        Scope.ALL: translate("ScopeQuestion", "&All events"),
    }[scope]


def _reach(deed: Deed, scope: Scope, extent: Extent) -> str:
    """What a choice comes to, in one line."""
    if scope is Scope.THIS:
        return translate("ScopeQuestion", "The others stay as they are")
    reach = extent.following if scope is Scope.FOLLOWING else extent.all
    told = _going(reach) if deed == "stop" else _reached(reach, earlier=scope is Scope.ALL and not extent.is_first)
    if reach.stay:
        stay = translate("ScopeQuestion", "events with attendance stay as they are (%n)", "", reach.stay)
        told = translate("ScopeQuestion", "{events}; {stay}").format(events=told, stay=stay)
    return told


def _reached(reach: Reach, *, earlier: bool) -> str:
    if not earlier:
        if reach.others is None:
            return translate("ScopeQuestion", "This and all that follow, without end")
        return translate("ScopeQuestion", "This and the %n following", "", reach.others)
    if reach.others is None:
        return translate("ScopeQuestion", "The whole series, the earlier ones too")
    return translate("ScopeQuestion", "%n event(s), the earlier ones too", "", reach.others + 1)


def _going(reach: Reach) -> str:
    if reach.others is None:
        return translate("ScopeQuestion", "All the others are deleted")
    return translate("ScopeQuestion", "%n event(s) are deleted", "", reach.others)

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.link_button import LinkButton


def test_a_link_is_shortened_where_it_does_not_fit_and_keeps_its_name(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    link = LinkButton("after “Rust & <b>friends</b>, a very long evening”")
    qtbot.addWidget(link)
    link.show()
    assert link.text() == "after “Rust && <b>friends</b>, a very long evening”"
    link.resize(link.sizeHint().width() // 2, link.height())
    assert link.text().endswith("…")
    assert link.accessibleName() == "after “Rust & <b>friends</b>, a very long evening”"
    assert "&lt;b&gt;" in link.toolTip()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Return)

"""The month from which a day is chosen looks like the rest of the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import SchemeChoice
from mozspaces_desktop.gui.widgets.day_choice import dress_month

RED = QColor("red").rgb()


@pytest.fixture(params=["light", "dark"])
def month(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> QCalendarWidget:
    scheme: SchemeChoice = request.param
    theme.apply(qapp, scheme)
    month = QCalendarWidget()
    qtbot.addWidget(month)
    dress_month(month)
    month.setSelectedDate(QDate(2014, 7, 31))
    month.show()
    return month


def test_weekends_are_quiet_and_not_red(month: QCalendarWidget) -> None:
    picture = month.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert RED not in colours
    assert theme.current().colors.text_muted.rgb() in colours


def test_weeks_begin_on_monday_and_all_names_have_room(month: QCalendarWidget) -> None:
    table = month.findChild(QTableView)
    assert table is not None
    model, metrics = table.model(), table.fontMetrics()
    first = [model.index(1, column).data() for column in range(1, 8)]
    assert first == [30, *range(1, 7)]
    names = [model.index(0, column).data() for column in range(1, 8)]
    assert all(metrics.horizontalAdvance(str(name)) <= table.columnWidth(1) for name in names)

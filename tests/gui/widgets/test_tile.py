from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.change_line import Change, ChangeLine
from mozspaces_desktop.gui.widgets.tile import Metric, MetricTile


@pytest.fixture
def tile(qapp, qtbot):
    theme.apply(qapp, "light")
    made = MetricTile()
    qtbot.addWidget(made)
    made.show()
    return made


def arrow_of(line):
    """The colour of the arrow, None where there is none."""
    arrow = line.findChildren(QLabel)[0]
    if arrow.isHidden():
        return None
    image = arrow.pixmap().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda color: color.alpha())


@pytest.mark.parametrize(
    ("difference", "more_is_better", "role"),
    [(12, True, "positive"), (-3, True, "negative"), (12, False, "muted"), (-3, False, "muted")],
)
def test_an_arrow_is_coloured_only_where_one_way_is_better(tile, difference, more_is_better, role):
    tile.show_metric(Metric("Newcomers", "40", change=Change("against June", difference, more_is_better)))
    wanted, found = theme.current().icon_color(role), arrow_of(tile.findChild(ChangeLine))
    assert abs(wanted.hue() - found.hue()) < 5 or role == "muted"
    assert found.saturation() == pytest.approx(wanted.saturation(), abs=12)


def test_without_a_difference_there_are_words_and_no_arrow(tile):
    tile.show_metric(Metric("Newcomers", "40", change=Change("No change against June", 0)))
    assert arrow_of(tile.findChild(ChangeLine)) is None
    assert "No change against June" in tile.accessibleDescription()


def test_what_goes_away_is_neither_shown_nor_said(tile):
    tile.show_metric(Metric("Newcomers", "40", change=Change("+12 against June", 12), note="of 4 events"))
    assert tile.accessibleDescription() == "40. +12 against June. of 4 events"
    tile.show_metric(Metric("Newcomers", "41"))
    assert tile.accessibleDescription() == "41"
    assert tile.findChild(ChangeLine).isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_choose_a_tile(tile, qtbot, key):
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, key)


def test_the_arrow_follows_the_scheme(tile, qapp):
    tile.show_metric(Metric("Newcomers", "40", change=Change("+12 against June", 12)))
    light = arrow_of(tile.findChild(ChangeLine))
    theme.apply(qapp, "dark")
    assert arrow_of(tile.findChild(ChangeLine)) != light

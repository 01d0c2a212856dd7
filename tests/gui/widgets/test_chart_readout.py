"""What charts say of the mark under the pointer, and where they write: with a real mouse and real keys."""

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtTest import QTest

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.chart_parts import text_width
from mozspaces_desktop.gui.widgets.chart_plot import LineLabel, Plot, Step
from mozspaces_desktop.gui.widgets.line_chart import LineChart, LineDrawing, LineWords, Point
from mozspaces_desktop.gui.widgets.stack_chart import Stack, StackChart, StackWords, part_colors

LEFT = Qt.MouseButton.LeftButton
WHO = StackWords("Week", ("Newcomers", "Returning", "Guests and others"), "Not recorded")


@pytest.fixture(autouse=True)
def _look(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def visitors(qtbot):
    chart = StackChart()
    qtbot.addWidget(chart)
    stacks = [
        Stack("18", "W18", "Week 18, 28 Apr to 4 May", (8, 12, 0)),
        Stack("19", "W19", "Week 19, 5 May to 11 May", (None, None, None), 2, "Not recorded"),
        Stack("20", "W20", "Week 20, 12 May to 18 May", (0, 0, 0), 0, "No public event held"),
        Stack("21", "W21", "Week 21, 19 May to 25 May", (5, 5, 10), 1, "1 event not recorded"),
    ]
    chart.set_stacks(stacks, WHO)
    return shown(chart, qtbot)


def shown(chart, qtbot):
    chart.resize(480, 260)
    chart.show()
    qtbot.waitExposed(chart)
    chart.grab()
    return chart


def point_to(chart, qtbot, key):
    """Move the pointer there, in the window itself: the system's pointer may be over another one."""
    mark = next(mark for mark in chart._marks if mark.key == key)
    QTest.mouseMove(chart.windowHandle(), QPoint(1, 1))
    QTest.mouseMove(chart.windowHandle(), mark.area.center().toPoint())
    qtbot.waitUntil(lambda: chart.readout() is not None and chart.readout()._mark.key == key)
    return mark


def told(chart):
    return chart.readout()._mark.text.splitlines()


def colors_above(chart, key):
    picture, mark = chart.grab().toImage(), next(mark for mark in chart._marks if mark.key == key)
    x = int(mark.area.center().x())
    found = [
        picture.pixelColor(x, y).name() for y in range(int(mark.area.top()), int(chart.drawing._plot.area.bottom()))
    ]
    return {name: found.count(name) for name in set(found)}


def test_the_pointer_reads_out_the_week_under_it(visitors, qtbot):
    assert visitors.readout() is None
    point_to(visitors, qtbot, "18")
    assert told(visitors) == ["Week 18, 28 Apr to 4 May", "Newcomers: 8", "Returning: 12", "Guests and others: 0"]
    point_to(visitors, qtbot, "21")
    assert told(visitors)[1:] == ["Newcomers: 5", "Returning: 5", "Guests and others: 10", "1 event not recorded"]


def test_a_week_that_nobody_recorded_is_no_nought(visitors, qtbot):
    point_to(visitors, qtbot, "19")
    assert told(visitors) == ["Week 19, 5 May to 11 May", "Not recorded"]
    assert visitors.table().rows[1] == ("Week 19, 5 May to 11 May", "–", "–", "–", "2")
    assert visitors.table().rows[2] == ("Week 20, 12 May to 18 May", "0", "0", "0", "0")
    assert "Returning: –" in visitors.accessibleDescription().splitlines()[1]
    visitors.leaveEvent(None)
    hatch = theme.current().colors.border_strong.name()
    assert colors_above(visitors, "19").get(hatch, 0) >= 2
    assert hatch not in colors_above(visitors, "20")


def test_parts_are_as_high_as_their_values(visitors):
    newcomers, returning = theme.current().colors.accent.name(), theme.current().colors.series[0].name()
    first, last = colors_above(visitors, "18"), colors_above(visitors, "21")
    assert first[returning] == pytest.approx(first[newcomers] * 1.5, rel=0.1)
    assert last[newcomers] == pytest.approx(first[newcomers] * 5 / 8, rel=0.1)


def test_the_keys_read_out_too_and_escape_ends_it(visitors, qtbot):
    visitors.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(visitors.hasFocus)
    qtbot.keyClick(visitors, Qt.Key.Key_End)
    assert told(visitors)[0] == "Week 21, 19 May to 25 May"
    qtbot.keyClick(visitors, Qt.Key.Key_Left)
    assert told(visitors) == [
        "Week 20, 12 May to 18 May",
        "Newcomers: 0",
        "Returning: 0",
        "Guests and others: 0",
        "No public event held",
    ]
    qtbot.keyClick(visitors, Qt.Key.Key_Escape)
    assert visitors.readout() is None


def test_a_press_that_is_released_elsewhere_chooses_nothing(visitors, qtbot):
    first, last = (mark.area.center().toPoint() for mark in (visitors._marks[0], visitors._marks[-1]))
    with qtbot.assertNotEmitted(visitors.activated):
        qtbot.mousePress(visitors, LEFT, pos=first)
        qtbot.mouseRelease(visitors, LEFT, pos=last)


@pytest.mark.parametrize("width", [200, 320, 700])
def test_the_readout_stays_inside_and_off_its_mark(visitors, qtbot, width):
    visitors.resize(width, 240)
    visitors.grab()
    for key in ("18", "19", "20", "21"):
        mark = point_to(visitors, qtbot, key)
        card = visitors.readout().area
        assert card.left() >= 0
        assert card.right() <= width
        assert card.top() >= 0
        assert card.bottom() <= visitors.height()
        if width == 700:
            assert not card.intersects(mark.area)


def test_a_band_shows_how_sure_the_projection_is(qtbot):
    words = LineWords("Week", "So far", "", "At this pace", "At least", "At most", "Likely range")
    points = [
        Point("1", "W1", 10.0),
        Point("2", "W2", 20.0, projected=20.0, low=20.0, high=20.0),
        Point("3", "W3", projected=30.0, low=22.0, high=46.0),
        Point("4", "W4", projected=40.0, low=24.0, high=72.0),
    ]
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.set_points(points, words)
    shown(chart, qtbot)
    picture = chart.grab().toImage()
    assert isinstance(chart.drawing, LineDrawing)
    plot = chart.drawing._plot

    def color(place, value):
        return picture.pixelColor(int(plot.middle(place)) - 6, int(plot.y(value))).name()

    surface = picture.pixelColor(int(plot.middle(0)) + 6, int(plot.y(66))).name()
    assert color(3, 55) != surface
    assert color(3, 15) == surface
    assert color(2, 67) == surface
    assert chart.table().rows[3] == ("W4", "–", "40", "24", "72")
    point_to(chart, qtbot, "4")
    assert told(chart) == ["W4", "At this pace: 40", "At least: 24", "At most: 72"]


@given(
    count=st.integers(1, 60),
    width=st.integers(120, 1600),
    label=st.sampled_from(["W53", "18:00", "6:00 PM", "Semaine 23"]),
    current=st.integers(-1, 59),
)
def test_names_of_steps_never_touch_and_are_never_cut(qapp, count, width, label, current):
    assume(current < count)
    look = theme.current()
    plot = Plot(QSizeF(width, 200), look, [Step(label)] * count, largest=150)
    placed = sorted(plot.placed([label] * count, look.type.caption, look.spacing.s, current), key=lambda one: one[1])
    assert placed
    assert all(left >= 0 and left + wide <= width for _, left, wide in placed)
    assert all(one[1] + one[2] < other[1] for one, other in itertools.pairwise(placed))
    assert current < 0 or current in [index for index, _, _ in placed]
    if count * (text_width(look.type.caption, [label]) + look.spacing.s) <= plot.area.width():
        assert len(placed) == count


@given(st.lists(st.floats(0, 100), min_size=1, max_size=4))
def test_words_at_the_ends_of_lines_are_inside(qapp, values):
    look = theme.current()
    labels = [LineLabel(value, "1,234", look.colors.text) for value in values]
    plot = Plot(QSizeF(400, 200), look, [Step("W1")], largest=100, labels=labels)
    assert plot.area.right() + text_width(look.type.strong, ["1,234"]) <= 400


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_parts_of_a_column_are_told_apart_by_lightness(qapp, scheme):
    """WCAG: each at least 3:1 on a card; each at least a third lighter or darker than the one that it touches."""
    theme.apply(qapp, scheme)
    look = theme.current()
    newcomers, returning, others = map(luminance, part_colors(look))
    for part in (newcomers, returning, others):
        assert contrast(part, luminance(look.colors.surface)) >= 3
    assert contrast(newcomers, returning) >= 1.3


def luminance(color):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one, other):
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)

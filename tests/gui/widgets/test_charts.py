import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.bar_chart import Bar, BarChart, BarDrawing
from mozspaces_desktop.gui.widgets.chart_parts import nice_ticks, number
from mozspaces_desktop.gui.widgets.column_chart import Column, ColumnChart, ColumnWords
from mozspaces_desktop.gui.widgets.line_chart import LineChart, LineWords, Point
from mozspaces_desktop.gui.widgets.stack_chart import StackChart

LEFT = Qt.MouseButton.LeftButton
WORDS = ColumnWords("Week", "Held", "Planned", "Target")


@pytest.fixture(autouse=True)
def _look(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def weeks(qtbot):
    chart = ColumnChart()
    qtbot.addWidget(chart)
    chart.setAccessibleName("Events per week")
    columns = [
        Column("18", "W18", 2, name="Week 18, 28 April to 4 May"),
        Column("19", "W19", 0),
        Column("20", "W20", 4, planned=1, is_current=True),
    ]
    chart.set_columns(columns, WORDS, target=3)
    chart.resize(460, 240)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


@pytest.fixture
def areas(qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    bars = [Bar("coding", "Coding", 12), Bar("qa", "QA", 0), Bar("l10n", "Localization", 3)]
    chart.set_bars(bars, label_word="Focus area", value_word="Contributors")
    chart.resize(400, chart.heightForWidth(400))
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def middle_of(chart, key):
    chart.grab()
    return next(mark.area.center().toPoint() for mark in chart._marks if mark.key == key)


def test_a_click_on_a_column_sends_its_key(weeks, qtbot):
    for key in ("18", "19", "20"):
        with qtbot.waitSignal(weeks.activated) as sent:
            qtbot.mouseClick(weeks, LEFT, pos=middle_of(weeks, key))
        assert sent.args == [key]


def test_a_click_beside_the_columns_sends_nothing(weeks, qtbot):
    with qtbot.assertNotEmitted(weeks.activated):
        qtbot.mouseClick(weeks, LEFT, pos=QPoint(2, 2))


def test_the_height_of_a_column_is_its_value(weeks):
    """Measured in the picture: pixels of the accent colour above the line."""
    picture = weeks.grab().toImage()
    accent = theme.current().colors.accent.name()

    def height(key):
        x = middle_of(weeks, key).x()
        return sum(picture.pixelColor(x, y).name() == accent for y in range(picture.height()))

    # The dashed line of the target covers a pixel or two of the higher one.
    assert height("20") == pytest.approx(2 * height("18"), abs=4)
    assert height("18") > 20
    assert height("19") == 0


def test_columns_are_walked_and_chosen_with_the_keys(weeks, qtbot):
    weeks.setFocus(Qt.FocusReason.TabFocusReason)
    sent = []
    weeks.activated.connect(sent.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
        Qt.Key.Key_Home,
        Qt.Key.Key_Enter,
    ):
        qtbot.keyClick(weeks, key)
    qtbot.keyClick(weeks, Qt.Key.Key_Left)
    qtbot.keyClick(weeks, Qt.Key.Key_Return)
    assert sent[-3:] == ["20", "18", "18"]


def test_a_screen_reader_hears_all_values(weeks):
    assert weeks.accessibleDescription().splitlines() == [
        "Week: Week 18, 28 April to 4 May, Held: 2, Planned: 0, Target: 3",
        "Week: W19, Held: 0, Planned: 0, Target: 3",
        "Week: W20, Held: 4, Planned: 1, Target: 3",
    ]


def test_the_values_can_be_shown_and_copied_as_a_table(weeks, qtbot):
    dialog = weeks.show_table()
    assert dialog.windowTitle() == "Events per week"
    view = dialog.findChild(QTableWidget)
    cells = [[view.item(row, column).text() for column in range(4)] for row in range(3)]
    assert cells[2] == ["W20", "4", "1", "3"]
    qtbot.mouseClick(next(one for one in dialog.findChildren(QPushButton) if "Copy" in one.text()), LEFT)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Week\tHeld\tPlanned\tTarget"
    dialog.accept()
    weeks.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), weeks.mapToGlobal(QPoint(5, 5)))
    )
    menu = weeks.findChild(QMenu)
    next(action for action in menu.actions() if action.text().startswith("Copy chart")).trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "Week 18, 28 April to 4 May\t2\t0\t3"
    menu.close()


def test_the_usual_keys_copy_a_chart(weeks, qtbot):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for modifiers in (control, control | shift):
        QGuiApplication.clipboard().clear()
        qtbot.keyClick(weeks, Qt.Key.Key_C, modifiers)
        assert QGuiApplication.clipboard().mimeData().hasImage()
    empty = ColumnChart()
    qtbot.addWidget(empty)
    QGuiApplication.clipboard().setText("before")
    empty.copy()
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("make", [ColumnChart, BarChart, LineChart, StackChart])
def test_no_values_give_a_sentence(make, qtbot):
    chart = make()
    qtbot.addWidget(chart)
    blank = chart.grab().toImage()
    chart.set_empty_text("No event was held yet.")
    assert chart.accessibleDescription() == "No event was held yet."
    assert chart.grab().toImage() != blank


def test_bars_send_their_key_and_show_their_value(areas, qtbot):
    with qtbot.waitSignal(areas.activated) as sent:
        qtbot.mouseClick(areas, LEFT, pos=middle_of(areas, "qa"))
    assert sent.args == ["qa"]
    assert areas.table().rows == (("Coding", "12"), ("QA", "0"), ("Localization", "3"))


@pytest.mark.parametrize("width", [160, 240, 400, 1200])
@pytest.mark.parametrize("label", ["QA", "Localisation et traduction communautaire des logiciels libres", "x" * 300])
def test_long_names_are_never_cut(qtbot, width, label):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_bars([Bar("a", label, 3), Bar("b", "Coding", 1)], label_word="Area", value_word="People")
    chart.resize(width, 100)
    chart.show()
    qtbot.waitExposed(chart)
    assert chart.height() >= chart.heightForWidth(width)
    metrics, drawing = chart.fontMetrics(), chart.drawing
    assert isinstance(drawing, BarDrawing)
    for row, bar in zip(drawing.rows_in(float(width), theme.current()), drawing._bars, strict=True):
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        needed = metrics.boundingRect(row.name.toRect(), flags, bar.label)
        assert needed.width() <= row.name.width() + 1
        assert needed.height() <= row.name.height() + 1
        assert row.bar.bottom() <= chart.height()


def test_the_lines_are_told_as_rows(qtbot):
    chart = LineChart()
    qtbot.addWidget(chart)
    points = [Point("1", "W1", 3, 3.0), Point("2", "W2", 5, 6.0, 5.0), Point("3", "W3", None, 9.0, 7.5)]
    chart.set_points(points, LineWords("Week", "Held", "Plan", "Projection"))
    assert chart.table().rows == (("W1", "3", "3", "–"), ("W2", "5", "6", "5"), ("W3", "–", "9", "7.5"))
    chart.resize(400, 200)
    chart.show()
    qtbot.waitExposed(chart)
    with qtbot.waitSignal(chart.activated) as sent:
        qtbot.mouseClick(chart, LEFT, pos=middle_of(chart, "2"))
    assert sent.args == ["2"]


def test_charts_follow_the_scheme(weeks, qapp):
    light = weeks.grab().toImage()
    theme.apply(qapp, "dark")
    QApplication.processEvents()
    assert weeks.grab().toImage() != light


@pytest.mark.parametrize("count", [1, 2, 32, 53, 400])
def test_any_number_of_columns_is_drawn(qtbot, count):
    chart = ColumnChart()
    qtbot.addWidget(chart)
    months = ["Jan", "Feb", "March"]
    columns = [Column(str(i), f"W{i}", i % 5, 1.0, i == 1, group=months[i // 4 % 3]) for i in range(count)]
    chart.set_columns(columns, WORDS, target=2.5)
    for width in (120, 900):
        chart.resize(width, 160)
        assert not chart.grab().isNull()
        assert len(chart._marks) == count


@given(st.floats(0.001, 1e12))
def test_steps_are_round_and_reach_the_largest_value(largest):
    ticks = nice_ticks(largest)
    assert 2 <= len(ticks) <= 5
    assert ticks[0] == 0
    assert ticks[-1] >= largest
    leading = f"{ticks[1]:.0e}"[0]
    assert leading in "125"


def test_numbers_have_no_needless_decimals(qapp):
    assert number(3.0) == "3"
    assert number(2.46) == "2.5"

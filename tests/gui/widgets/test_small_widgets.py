import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QRegion
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.chip import Chip
from mozspaces_desktop.gui.widgets.counter import CapacityCounter, Counter
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.tile import Metric, MetricTile
from mozspaces_desktop.gui.widgets.toast import Toast


@pytest.fixture(autouse=True)
def _look(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def page(qtbot):
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    window.show()
    return window


def shown_words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def shown(widget, page):
    widget.setParent(page)
    widget.show()
    return widget


def button(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(widget))


def test_a_tile_shows_a_figure_its_target_and_where_it_goes(page):
    tile = shown(MetricTile(), page)
    tile.show_metric(Metric("Public events held", "34", "of 39", 0.874, "101", "Events that were held."))
    assert shown_words(tile) == ["Public events held", "34", "of 39", "87 % of the target", "Projected: 101"]
    assert tile.accessibleName() == "Public events held"
    assert tile.accessibleDescription() == ("34 of 39. 87 % of the target. Projected: 101. Events that were held.")


def test_a_figure_that_is_not_there_is_not_nought(page):
    tile = shown(MetricTile(), page)
    tile.show_metric(Metric("Attendees", share=0.5))
    assert shown_words(tile) == ["Attendees", "–", "Not recorded yet"]


def test_a_tile_opens_its_list_by_mouse_and_keyboard(page, qtbot):
    tile = shown(MetricTile(), page)
    tile.show_metric(Metric("Newcomers", "4"))
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [170, 260, 600])
def test_a_tile_never_cuts_its_words(qtbot, width):
    tile = MetricTile()
    qtbot.addWidget(tile)
    label = "Contributeurs actifs nouvellement arrivés par événement public"
    tile.show_metric(Metric(label, "1 234 567", "pour un objectif de 1 par événement", 1.2, "1 500 000 au 31 décembre"))
    width = max(width, tile.minimumSizeHint().width())
    tile.resize(width, tile.heightForWidth(width))
    tile.show()
    qtbot.waitExposed(tile)
    for words in tile.findChildren(QLabel):
        if words.isVisible():
            needed = words.heightForWidth(words.width()) if words.wordWrap() else words.sizeHint().height()
            assert words.height() >= needed, words.text()
            assert words.geometry().bottom() <= tile.height()


def test_a_counter_counts(page):
    counter = shown(Counter("in"), page)
    counter.show_value(1)
    assert shown_words(counter) == ["1", "in"]
    counter.show_value(None)
    assert shown_words(counter) == ["–", "in"]
    assert counter.accessibleDescription() == "in: –"


@pytest.mark.parametrize(
    ("present", "capacity", "ground"),
    [
        (0, 40, "surface"),
        (35, 40, "surface"),
        (36, 40, "warning"),
        (39, 40, "warning"),
        (40, 40, "negative"),
        (47, 40, "negative"),
        (5, None, "surface"),
        (5, 0, "surface"),
    ],
)
def test_the_capacity_warns_from_ninety_percent_and_when_full(page, present, capacity, ground):
    counter = shown(CapacityCounter("capacity"), page)
    counter.resize(counter.sizeHint())
    counter.show_filling(present, capacity)
    colors = theme.current().colors
    expected = colors.surface if ground == "surface" else getattr(colors, ground).soft
    assert counter.grab().toImage().pixelColor(counter.width() // 2, 3).name() == expected.name()
    assert shown_words(counter)[0] == (f"{present} of {capacity}" if capacity else "–")


def test_a_banner_says_offers_and_closes(page, qtbot):
    banner = Banner(page)
    assert not banner.isVisible()
    banner.show_message("<b>Demo</b>: invented", "warning", action="Start with an empty file")
    assert banner.isVisible()
    assert "<b>Demo</b>: invented" in shown_words(banner)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel) if label.text())
    with qtbot.waitSignal(banner.action_clicked):
        button(banner, "Start with an empty file").click()
    with qtbot.waitSignal(banner.closed):
        banner.findChild(QToolButton).click()
    assert not banner.isVisible()


def test_a_banner_paints_all_of_its_ground_when_its_kind_changes(page, qtbot):
    class Watched(Banner):
        painted = QRegion()

        def paintEvent(self, event):
            super().paintEvent(event)
            self.painted = self.painted.united(event.region())

    banner = Watched(page)
    banner.resize(400, 60)
    banner.show_message("Amina Diallo", "positive")
    qtbot.waitUntil(lambda: not banner.painted.isEmpty())
    banner.painted = QRegion()
    banner.show_message("Amina Diallo", "warning")
    qtbot.waitUntil(lambda: not banner.painted.isEmpty())
    assert banner.painted == QRegion(banner.rect())


def test_a_toast_offers_to_undo_and_stays_at_the_lower_edge(page, qtbot):
    toast = Toast(page)
    toast.show_message("Amina is in.", action="Undo")
    assert toast.isVisible()
    page.resize(700, 300)
    assert toast.geometry().bottom() < page.height()
    assert abs(toast.geometry().center().x() - page.width() // 2) <= 1
    with qtbot.waitSignal(toast.action_clicked):
        button(toast, "Undo").click()
    assert not toast.isVisible()


def test_a_toast_goes_by_itself_but_not_under_the_pointer(page, qtbot):
    toast = Toast(page)
    toast.show_message("Saved.")
    assert toast._timer.isActive()
    middle = QPointF(5, 5)
    toast.enterEvent(QEnterEvent(middle, middle, middle))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_a_long_toast_wraps_within_its_window(page):
    page.resize(300, 300)
    toast = Toast(page)
    toast.show_message("Checked in " + "Wolfeschlegelsteinhausen " * 6, action="Undo")
    assert page.rect().contains(toast.geometry())
    label = toast.findChild(QLabel)
    assert label.height() >= label.heightForWidth(label.width())


def test_an_empty_state_tells_what_to_do(page, qtbot):
    state = shown(EmptyState(), page)
    state.show_content("empty-people", "Nobody is in yet", "Type a name.", primary="Add", secondary="Import…")
    assert shown_words(state) == ["Nobody is in yet", "Type a name."]
    with qtbot.waitSignal(state.primary_clicked):
        button(state, "Add").click()
    with qtbot.waitSignal(state.secondary_clicked):
        button(state, "Import…").click()
    state.show_content("empty-people", "Nobody is in yet", "Type a name.")
    assert not [b for b in state.findChildren(QPushButton) if b.isVisible()]


def test_a_chip_has_its_text_as_its_name(qtbot):
    chip = Chip("Non-technical", theme.current().track("non-technical"))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Non-technical"
    assert chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance("Non-tech")
    chip.resize(chip.sizeHint())
    soft = theme.current().colors.track_non_technical.soft
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 1).name() == soft.name()


def box(width, height=20):
    widget = QWidget()
    widget.setMinimumSize(width, height)
    return widget


def test_a_flow_breaks_where_the_width_ends(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=10)
    boxes = [box(100) for _ in range(5)]
    for one in boxes:
        layout.addWidget(one)
    holder.resize(330, 100)
    holder.show()
    assert [(one.x(), one.y()) for one in boxes] == [(0, 0), (110, 0), (220, 0), (0, 30), (110, 30)]
    assert layout.heightForWidth(330) == 50
    assert layout.heightForWidth(10_000) == 20
    boxes[0].hide()
    holder.layout().activate()
    assert (boxes[1].x(), boxes[1].y()) == (0, 0)


def test_an_even_flow_fills_its_lines(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=10, equal=True)
    boxes = [box(100, 20 + i) for i in range(4)]
    for one in boxes:
        layout.addWidget(one)
    holder.resize(350, 200)
    holder.show()
    # Three would fit, but two and two look better than three and one.
    assert {one.width() for one in boxes} == {170}
    assert [one.y() for one in boxes] == [0, 0, 31, 31]
    assert layout.takeAt(9) is None
    assert layout.takeAt(0).widget() is boxes[0]
    assert layout.count() == 3


def test_a_flow_gives_the_height_it_needs_to_the_layout_around_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    flow = QWidget()
    layout = FlowLayout(flow, spacing=10)
    for _ in range(6):
        layout.addWidget(box(100))
    column.addWidget(flow)
    column.addStretch()
    window.resize(250, 400)
    window.show()
    qtbot.waitUntil(lambda: flow.height() >= 3 * 20 + 2 * 10)
    assert flow.childrenRect().bottom() <= flow.mapTo(flow, QPoint(0, flow.height())).y()

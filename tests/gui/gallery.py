"""Renders every shared widget to pictures, to be looked at: light and dark, 100 % and 200 %.

python -m tests.gui.gallery OUT
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, QTime
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop import paths
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.gui import crash, messages, theme
from mozspaces_desktop.gui.problem_dialog import ProblemDialog
from mozspaces_desktop.gui.tasks import _ProgressDialog
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.change_line import Change
from mozspaces_desktop.gui.widgets.chip import Chip
from mozspaces_desktop.gui.widgets.column_chart import ColumnChart
from mozspaces_desktop.gui.widgets.counter import CapacityCounter, Counter
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.tile import Metric, MetricTile
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.gallery_charts import FOCUS_AREAS, bar_charts, growth_chart, hours_chart, pace_chart, visitors_chart


def card(*children: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    space = theme.current().spacing
    layout.setContentsMargins(space.l, space.l, space.l, space.l)
    layout.setSpacing(space.m)
    for child in children:
        layout.addWidget(child, 0 if isinstance(child, QLabel) else 1)
    return frame


def label(text: str, role: str) -> QLabel:
    words = QLabel(text, wordWrap=True)
    words.setProperty("role", role)
    return words


def button(text: str, role: str = "", *, icon: str = "", enabled: bool = True) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setEnabled(enabled)
    if icon:
        made.setIcon(theme.icon(icon, "on_accent" if role == "primary" else "text"))
    return made


def page(*rows: QWidget, width: int = 30) -> QWidget:
    window = QWidget()
    space = theme.current().spacing
    layout = QVBoxLayout(window)
    layout.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
    layout.setSpacing(space.l)
    for row in rows:
        layout.addWidget(row)
    layout.addStretch()
    window.resize(space.xxl * width, space.xxl * 20)
    return window


def flow(*children: QWidget, equal: bool = False) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, spacing=theme.current().spacing.m, equal=equal)
    for child in children:
        layout.addWidget(child)
    return holder


def controls() -> QWidget:
    search = QLineEdit(placeholderText="Find or add a person")
    search.setProperty("role", "search")
    wrong = QLineEdit("tomorow")
    wrong.setProperty("invalid", "true")
    combo = QComboBox()
    combo.addItems(["Confirmed", "Draft"])
    disabled = QComboBox()
    disabled.addItems(["Nothing to choose"])
    disabled.setEnabled(False)
    spin = QSpinBox(value=25)
    check, partial, radio, radio2 = (
        QCheckBox("Public"),
        QCheckBox("Some"),
        QRadioButton("Technical"),
        QRadioButton("Other"),
    )
    check.setChecked(True)
    partial.setTristate(True)
    partial.setCheckState(Qt.CheckState.PartiallyChecked)
    radio.setChecked(True)
    tool, checked = QToolButton(), QToolButton()
    checked.setCheckable(True)
    checked.setChecked(True)
    tool.setIcon(theme.icon("chevron-left"))
    checked.setIcon(theme.icon("filter"))
    date = QDateEdit(QDate(2014, 7, 31))
    date.setCalendarPopup(True)
    greyed = QLineEdit("x")
    greyed.setEnabled(False)
    bar = QProgressBar(value=42, textVisible=False)
    notes = QPlainTextEdit("Bring the projector.\nAsk Amina for the key.")
    notes.setMaximumHeight(theme.current().spacing.xxl * 3)
    return page(
        label("Rust for beginners", "headline"),
        label("Thursday 31 July, 19:00 to 21:00 · Salle des fêtes", "muted"),
        flow(
            button("Check in", "primary", icon="check"),
            button("Export workbook…", icon="export"),
            button("Undo", "quiet"),
            button("Delete event", "danger"),
            button("Not now", enabled=False),
            button("Check in", "primary", enabled=False),
            tool,
            checked,
        ),
        search,
        flow(QLineEdit("Café Rust"), wrong, QLineEdit(placeholderText="E-mail (optional)"), greyed),
        flow(combo, disabled, spin, date, QTimeEdit(QTime(19, 0))),
        flow(check, partial, QCheckBox("Off"), radio, radio2),
        bar,
        notes,
        label("Title of a section", "title"),
        label("A caption says how something is counted.", "caption"),
        label("A date is missing.", "error"),
    )


def table() -> QWidget:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Name", "E-mail", "Visits"])
    for row in (
        ("Amina Diallo", "amina@example.org", "7"),
        ("José Łukasz Ødegård", "", "1"),
        ("李小龍", "li@example.org", "3"),
    ):
        model.appendRow([QStandardItem(cell) for cell in row])
    view = QTableView()
    view.setModel(model)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
    view.horizontalHeader().setStretchLastSection(True)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.selectRow(1)
    view.resizeColumnsToContents()
    tabs = QTabWidget()
    tabs.addTab(view, theme.icon("calendar", "muted"), "Calendar")
    tabs.addTab(QWidget(), theme.icon("check-in", "muted"), "Check-in")
    tabs.addTab(QWidget(), theme.icon("reports", "muted"), "Reports")
    window = QMainWindow()
    window.setCentralWidget(tabs)
    window.menuBar().addMenu("File")
    window.menuBar().addMenu("Edit")
    window.statusBar().showMessage("Saved")
    window.resize(theme.current().spacing.xxl * 22, theme.current().spacing.xxl * 10)
    return window


def menu() -> QWidget:
    made = QMenu()
    made.addAction(theme.icon("import"), "Import sign-ups…").setShortcut("Ctrl+I")
    made.addAction(theme.icon("export"), "Export workbook…").setShortcut("Ctrl+E")
    made.addSeparator()
    made.addAction("Show cancelled events").setCheckable(True)
    made.addAction(theme.icon("undo"), "Undo").setEnabled(False)
    made.setActiveAction(made.actions()[1])
    return made


def tiles() -> QWidget:
    metrics = [
        Metric("Public events held", "34", "of 39", 0.87, "101 by 31 December", "Events that were held"),
        Metric("New active contributors", "41", "of 34", 1.2, "", "…"),
        Metric("Newcomers", "312", change=Change("+12 against June 2014", 12), note="of 39 events, 3 not recorded"),
        Metric("Returning rate", "67 %"),
        Metric(
            "Contributeurs actifs nouvellement arrivés par événement public",
            "1,2",
            "pour un objectif de 1 par événement",
            1.2,
        ),
        Metric("Attendees", missing="Not recorded yet"),
    ]
    made = []
    for metric in metrics:
        tile = MetricTile()
        tile.show_metric(metric)
        made.append(tile)
    full, nearly, half = (CapacityCounter(name) for name in ("capacity", "capacity", "capacity"))
    full.show_filling(40, 40)
    nearly.show_filling(37, 40)
    half.show_filling(12, 40)
    counters = [Counter("in"), Counter("expected"), Counter("newcomers"), Counter("guests")]
    for counter, value in zip(counters, (12, 31, 4, None), strict=True):
        counter.show_value(value)
    look = theme.current()
    chips = [
        Chip("Draft", look.status("draft")),
        Chip("Confirmed", look.status("confirmed")),
        Chip("Held", look.status("held")),
        Chip("Cancelled", look.status("cancelled")),
        Chip("Technical", look.track("technical")),
        Chip("Non-technical", look.track("non-technical")),
        Chip("Web Compatibility"),
    ]
    banners = [Banner() for _ in range(4)]
    banners[0].show_message(
        "Demo: everybody and everything here is invented.", "info", action="Start with an empty file"
    )
    banners[1].show_message("Exported to Documents/pilot.xlsx.", "positive", action="Open")
    banners[2].show_message(
        "Two events overlap in this room. The coordinator of the later one may want to know before the doors open.",
        "warning",
    )
    banners[3].show_message("The data file cannot be written: the disk is full.", "negative", action="Try again")
    window = page(flow(*tiles_focus(made), equal=True), flow(*counters, half, nearly, full), flow(*chips), *banners)
    toast = Toast(window)
    toast.show_message("Amina Diallo is in.", action="Undo")
    return window


def tiles_focus(made: list[MetricTile]) -> list[MetricTile]:
    made[2].setFocus()
    return made


def charts() -> QWidget:
    empty = ColumnChart()
    empty.set_empty_text("No event was held yet. Plan the first one in the calendar.")
    areas, series = bar_charts()
    window = QWidget()
    space = theme.current().spacing
    grid = QGridLayout(window)
    grid.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
    grid.setSpacing(space.l)
    grid.addWidget(card(label("Events per week", "title"), pace_chart()), 0, 0, 1, 2)
    grid.addWidget(card(label("Events held so far", "title"), growth_chart()), 1, 0)
    grid.addWidget(card(label("Nothing yet", "title"), empty), 1, 1)
    grid.addWidget(card(label("Who came", "title"), visitors_chart()), 2, 0)
    grid.addWidget(card(label("Arrivals by hour", "title"), hours_chart()), 2, 1)
    grid.addWidget(card(label("Contributors by focus area", "title"), areas), 3, 0)
    grid.addWidget(card(label("Events by focus area", "title"), series), 3, 1)
    window.resize(space.xxl * 32, space.xxl * 50)
    return window


def empty() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    for picture, title, sentence in (
        ("empty-calendar", "Nothing planned this week", "Drag over a day to plan an event, or import a calendar."),
        ("empty-people", "Nobody is in yet", "Type a name to check in the first person, or import the sign-ups."),
        ("empty-chart", "No figures yet", "Figures appear when the first event was held."),
    ):
        state = EmptyState()
        state.show_content(picture, title, sentence, primary="New event", secondary="Import…")
        row.addWidget(state)
    holder.resize(theme.current().spacing.xxl * 32, theme.current().spacing.xxl * 11)
    return holder


def icons() -> QWidget:
    window = QWidget()
    grid = QGridLayout(window)
    names = sorted(file.stem for file in paths.resource("icons").glob("*.svg"))
    for index, name in enumerate(names):
        cell = QVBoxLayout()
        pictures = QHBoxLayout()
        for size in (18, 32):
            picture = QLabel()
            picture.setPixmap(theme.pixmap(name, size, picture))
            pictures.addWidget(picture)
        pictures.addStretch()
        cell.addLayout(pictures)
        cell.addWidget(label(name, "caption"))
        grid.addLayout(cell, index // 9, index % 9)
    return window


def colors() -> QWidget:
    look = theme.current().colors
    swatches = QWidget()
    grid = QGridLayout(swatches)
    tones = ["positive", "warning", "negative", "info", "track_technical", "track_non_technical", "neutral"]
    for row, name in enumerate(tones):
        tone = getattr(look, name)
        for column, (ground, words) in enumerate(
            ((tone.soft, tone.text), (look.surface, tone.text), (tone.strong, look.surface))
        ):
            text = QLabel(f"{name} 123")
            text.setStyleSheet(f"background: {ground.name()}; color: {words.name()}; padding: 6px")
            grid.addWidget(text, row, column)
    for index, color in enumerate(look.series):
        text = QLabel(FOCUS_AREAS[index])
        text.setStyleSheet(f"border-left: 24px solid {color.name()}; background: {look.surface.name()}; padding: 6px")
        grid.addWidget(text, index, 4)
    return swatches


def dialogs() -> list[tuple[str, QWidget]]:
    box = messages.error(None, RefusedError("There is no event called “{title}”.", title="Rust Café"))
    progress = _ProgressDialog("Importing the sign-ups of “Rust Café”", None, cancellable=True)
    progress.show_progress(420)
    return [("message", box), ("progress", progress), ("crash", _crash_dialog())]


def _crash_dialog() -> QWidget:
    """That of a real error, as it comes up."""
    owner = QObject()
    reporter = crash.CrashReporter(owner, None)
    reporter.install()
    nobody, name = {}, "Amina"
    try:
        nobody[name]
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    QApplication.processEvents()
    reporter.uninstall()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, ProblemDialog))


PAGES = {
    "controls": controls,
    "table": table,
    "menu": menu,
    "tiles": tiles,
    "charts": charts,
    "empty": empty,
    "icons": icons,
    "colors": colors,
}


def render(folder: Path, scheme: theme.SchemeChoice, suffix: str, text_factor: float) -> None:
    """Render all pages in this process, in `scheme`."""
    app = QApplication([])
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * text_factor)
    app.setFont(font)
    theme.apply(app, scheme)
    windows = [(name, make()) for name, make in PAGES.items()] + dialogs()
    for name, window in windows:
        window.show()
        app.processEvents()
        window.grab().save(str(folder / f"{name}-{scheme}-{suffix}.png"))
        window.close()


def main() -> None:
    """Render in a process for each scheme and size: the size of a screen is fixed when a program starts."""
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        scheme: theme.SchemeChoice = "dark" if sys.argv[2] == "dark" else "light"
        render(folder, scheme, sys.argv[3], float(sys.argv[4]))
        return
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for suffix, scale, text in (("100", "1", "1"), ("200", "2", "1"), ("text200", "1", "2")):
            environment = os.environ | {"QT_SCALE_FACTOR": scale}
            command = [sys.executable, "-m", "tests.gui.gallery", str(folder), scheme, suffix, text]
            subprocess.run(command, env=environment, check=True)
    print(folder)


if __name__ == "__main__":
    main()

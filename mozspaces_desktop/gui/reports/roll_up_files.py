"""The list of workbooks that are to be rolled up: a line for each file, and below it what should be known of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from mozspaces_desktop.core.pilot_workbook.read_rows import PilotWorkbook
from mozspaces_desktop.core.rollup import Entry, Review, Standing
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.reports.report_wording import long_day, one_line

translate = QCoreApplication.translate

_PATH = Qt.ItemDataRole.UserRole
_ICONS: dict[Standing, tuple[str, theme.IconRole]] = {
    Standing.GOOD: ("check-circle", "positive"),
    Standing.WARNING: ("warning", "warning"),
    Standing.LEFT_OUT: ("error", "negative"),
}

_WORST_FIRST = (Standing.LEFT_OUT, Standing.WARNING, Standing.GOOD)


def dress(files: QTreeWidget) -> None:
    """Give the list its look."""
    spacing = theme.current().spacing
    header = files.header()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    for column, width in enumerate((5, 7, 10)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, width * spacing.xxl)


def show_review(files: QTreeWidget, review: Review) -> None:
    """Show what becomes of each file, those left out first, so that what is said of them is seen at once."""
    files.clear()
    for entry in sorted(review.entries, key=lambda entry: _WORST_FIRST.index(entry.standing)):
        line = QTreeWidgetItem([*_words(entry), one_line(entry.path.name)])
        line.setIcon(0, theme.icon(*_ICONS[entry.standing]))
        line.setData(0, _PATH, entry.path)
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, _spoken(entry))
        line.setToolTip(3, messages.tooltip(str(entry.path)))
        files.addTopLevelItem(line)
        for sentence in entry.sentences:
            below = QTreeWidgetItem([one_line(messages.sentence(sentence))])
            below.setToolTip(0, messages.tooltip(below.text(0)))
            line.addChild(below)
            below.setFirstColumnSpanned(True)
        line.setExpanded(bool(entry.sentences))


def chosen_paths(files: QTreeWidget) -> set[Path]:
    """The files of the chosen lines; a sentence stands for the line above it."""
    return {(item.parent() or item).data(0, _PATH) for item in files.selectedItems()}


def standing_name(standing: Standing) -> str:
    """What becomes of a file, in a word."""
    return {
        Standing.GOOD: translate("RollUpFiles", "good"),
        Standing.WARNING: translate("RollUpFiles", "goes in, with a warning"),
        Standing.LEFT_OUT: translate("RollUpFiles", "left out"),
    }[standing]


def _spoken(entry: Entry) -> str:
    return f"{_words(entry)[0]}, {standing_name(entry.standing)}"


def _words(entry: Entry) -> tuple[str, str, str]:
    """The space, the days and the figures of a workbook."""
    workbook = entry.workbook
    if workbook is None:
        return standing_name(entry.standing), "", ""
    days = translate("RollUpFiles", "{first} to {last}")
    period = workbook.period
    return (
        one_line(workbook.space),
        days.format(first=long_day(period.starts_on), last=long_day(period.ends_on)),
        _figures(workbook),
    )


def _figures(workbook: PilotWorkbook) -> str:
    held = [event for event in workbook.events if event.counts]
    counts = {
        "events": len(held),
        "attendees": sum(event.attendees or 0 for event in held),
        "contributors": len(workbook.contributors),
    }
    text = translate("RollUpFiles", "Events: {events} · attendees: {attendees} · contributors: {contributors}")
    return text.format(**{name: QLocale().toString(count) for name, count in counts.items()})

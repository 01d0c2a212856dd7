"""From the calendar to a file for other calendars, and back: with the keyboard, and into a real file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QPushButton

from mozspaces_desktop.core import events, series
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.export_register import exports
from mozspaces_desktop.core.imports import Change, ImportResult
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar.calendar_export_dialog import CalendarExportDialog
from mozspaces_desktop.gui.calendar.calendar_import import CalendarImportDialog
from tests.gui.calendar.hands import evening


@pytest.fixture
def target(monkeypatch, tmp_path: Path) -> Path:
    """The file that the person chooses, without its ending."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    return tmp_path / "out.ics"


def asked(tab) -> CalendarExportDialog:
    """The dialog, by its key."""
    QTest.keyClick(tab.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog: CalendarExportDialog = tab.findChildren(CalendarExportDialog)[-1]
    return dialog


def go_on(qtbot, dialog: CalendarExportDialog, target: Path) -> list[str]:
    """Choose the file; the titles of what is in it then."""
    QTest.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    return [str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(target.read_bytes()).events]


def test_the_selected_event(qtbot, tab, add, target):
    tab.show_event(add("Rust evening", evening(date(2014, 7, 31))))
    add("Another", evening(date(2014, 7, 30)))
    dialog = asked(tab)
    assert dialog.ui.one.isChecked()
    assert not dialog.ui.first_day.isEnabled()
    assert go_on(qtbot, dialog, target) == ["Rust evening"]
    qtbot.waitUntil(lambda: not tab._context.tasks.busy)
    with tab._context.database.read() as session:
        assert [(one.kind, one.file_name, one.with_names) for one in exports(session)] == [("calendar", "out.ics", 0)]


def test_what_the_calendar_shows(qtbot, tab, add, target):
    add("Rust evening", evening(date(2014, 7, 31)))
    add("Another", evening(date(2014, 7, 30)), status=EventStatus.DRAFT)
    add("In winter", evening(date(2014, 12, 30)))
    dialog = asked(tab)
    assert not dialog.ui.one.isEnabled()
    assert dialog.ui.shown.isChecked()
    assert go_on(qtbot, dialog, target) == ["Another", "Rust evening"]


def test_the_public_programme_of_some_days(qtbot, tab, add, target):
    add("Rust evening", evening(date(2014, 8, 1)), notes="Order pizza", expected=30, host="Amina")
    add("Draft", evening(date(2014, 8, 2)), status=EventStatus.DRAFT)
    add("Private", evening(date(2014, 8, 3)), public=False)
    add("Past", evening(date(2014, 7, 1)))
    add("Later", evening(date(2014, 12, 1)))
    dialog = asked(tab)
    dialog.ui.programme.click()
    assert dialog.days == (date(2014, 7, 31), date(2014, 10, 31))
    dialog.ui.first_day.setDate(dialog.ui.first_day.date().addDays(1))
    assert go_on(qtbot, dialog, target) == ["Rust evening"]
    text = target.read_text("utf-8")
    assert not any(word in text for word in ("pizza", "Amina", "30\r", "X-MOZSPACES"))


def test_a_series_goes_whole_and_says_so(qtbot, tab, context, paris, add, target):
    event_id = add("Weekly", evening(date(2014, 7, 31)))
    with context.database.begin("Repeat") as session:
        event = events.event_by_id(session, event_id)
        series.repeat_event(session, event, EventFields.of(event), "FREQ=WEEKLY;COUNT=3")
    tab.show_event(event_id)
    dialog = asked(tab)
    assert "its whole series" in dialog.ui.one.text()
    go_on(qtbot, dialog, target)
    assert "RRULE:FREQ=WEEKLY;COUNT=3" in target.read_text("utf-8")


def test_it_is_told_where_the_file_is(qtbot, monkeypatch, tab, add, target):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    tab.show_event(add("Rust evening", evening(date(2014, 7, 31))))
    go_on(qtbot, asked(tab), target)

    def offered() -> list[QPushButton]:
        return [one for one in tab.findChildren(QPushButton) if one.text() == "Show in folder" and one.isVisible()]

    qtbot.waitUntil(lambda: bool(offered()))  # the file is there a moment before that is told
    offered()[0].click()
    assert shown == [QUrl.fromLocalFile(str(target.parent))]


def test_a_folder_that_is_not_there_gives_a_sentence(qtbot, monkeypatch, tab, add, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "x.ics"), ""))
    tab.show_event(add("Rust evening", evening(date(2014, 7, 31))))
    dialog = asked(tab)
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)))
    (box,) = tab.findChildren(QMessageBox)
    assert "There is no folder" in box.informativeText()
    box.close()


def test_the_import_dialog_says_what_changed(qtbot, tab):
    change = Change("Rust evening", [Sentence("moved from {a} to {b}", a="x", b="y"), Sentence("it is cancelled")])
    dialog = CalendarImportDialog("x.ics", ImportResult(updated=1, changes=[change]), tab)
    qtbot.addWidget(dialog)
    model = dialog.ui.problems.model()
    assert [model.index(0, column).data() for column in (0, 1)] == [
        "“Rust evening”",
        "moved from x to y; it is cancelled",
    ]

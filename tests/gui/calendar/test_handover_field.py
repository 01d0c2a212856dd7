from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import handover
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.calendar import handover_field
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.handover_field import HandoverField
from mozspaces_desktop.gui.context import Context
from tests.conftest import NOW
from tests.gui.calendar.hands import click, evening

MONDAY = date(2014, 7, 28)


@pytest.fixture
def field(tab: CalendarTab) -> HandoverField:
    """The field beside the calendar that looks at July 2014."""
    tab._actions.today.trigger()
    return tab.guide.panel.ui.handover


@pytest.fixture
def of_lea(context: Context) -> Iterator[Database]:
    """The same file on another laptop, on which Léa works; it is yesterday there."""
    yesterday = NOW - timedelta(hours=25)
    with Database.open(context.database.path, clock=lambda: yesterday, actor="Léa", device="other") as opened:
        yield opened


def write(database: Database, context: Context, text: str, monday: date = MONDAY) -> None:
    with database.begin("Write hand-over note") as session:
        handover.write_note(session, context.space_id, monday, text)


def kept(context: Context, monday: date = MONDAY) -> str | None:
    with context.database.read() as session:
        note = handover.note_of(session, context.space_id, monday)
        return note.text if note else None


def actions(context: Context) -> int:
    with context.database.read() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM journal_action").scalar_one())


def type_into(field: HandoverField, text: str) -> None:
    field.ui.note.setFocus()
    QTest.keyClicks(field.ui.note, text)


def test_it_saves_when_it_is_left_as_one_action(context, tab, field):
    before = actions(context)
    type_into(field, "Keys are with Nadia")
    assert kept(context) is None
    QTest.keyClick(field.ui.note, Qt.Key.Key_Backtab)
    assert kept(context) == "Keys are with Nadia"
    assert actions(context) == before + 1
    assert field.ui.signature.text() == "Camille, today 19:10"
    context.database.undo()
    assert kept(context) is None
    assert field.ui.note.toPlainText() == ""
    assert not field.ui.signature.isVisible()


def test_it_saves_after_a_pause_and_what_is_typed_on_stays(context, qtbot, tab, field):
    type_into(field, "Keys ")
    field._timer.setInterval(10)
    QTest.keyClicks(field.ui.note, "are ")
    qtbot.waitUntil(lambda: kept(context) == "Keys are")
    assert field.ui.note.toPlainText() == "Keys are "
    QTest.keyClicks(field.ui.note, "here")
    qtbot.waitUntil(lambda: kept(context) == "Keys are here")
    assert handover_field._PAUSE_MS >= 1000


def test_letters_typed_are_no_commands_of_the_calendar(context, tab, field):
    view = tab.period.view
    type_into(field, "nwmtf")
    assert field.ui.note.toPlainText() == "nwmtf"
    assert tab.period.view == view


def test_the_note_follows_the_week_of_the_selected_day(context, tab, field, of_lea):
    write(of_lea, context, "Keys are with me")
    write(of_lea, context, "Sprint", date(2014, 7, 7))
    field.refresh()
    assert field.ui.note.toPlainText() == "Keys are with me"
    assert field.ui.signature.text() == "Léa, yesterday 18:10"
    assert field.ui.heading.text() == "Hand-over note, week 31"
    click(tab.month, tab.month.day_rect(date(2014, 7, 9)).center())
    assert (field.ui.heading.text(), field.ui.note.toPlainText()) == ("Hand-over note, week 28", "Sprint")
    type_into(field, "Long ")
    tab.view.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_T)
    assert field.ui.note.toPlainText() == "Keys are with me"
    assert kept(context, date(2014, 7, 7)) == "Long Sprint"


def test_what_another_action_changes_is_no_harm_to_what_is_being_typed(context, tab, field, add):
    type_into(field, "Half a sent")
    add("Rust evening", evening(date(2014, 8, 2)))
    assert field.ui.note.toPlainText() == "Half a sent"
    QTest.keyClicks(field.ui.note, "ence")
    tab.view.setFocus()
    assert kept(context) == "Half a sentence"


def test_it_saves_before_the_panel_and_before_the_tab_is_hidden(context, tab, field):
    type_into(field, "One")
    QTest.keyClick(field.ui.note, Qt.Key.Key_F9)
    assert kept(context) == "One"
    QTest.keyClick(tab.view, Qt.Key.Key_F9)
    type_into(field, " more")
    tab.hide()
    assert kept(context) == "One more"


def test_a_note_that_is_emptied_goes(context, tab, field):
    write(context.database, context, "Keys")
    assert field.ui.note.toPlainText() == "Keys"
    field.ui.note.setFocus()
    QTest.keyClick(field.ui.note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field.ui.note, Qt.Key.Key_Delete)
    tab.view.setFocus()
    assert kept(context) is None


@pytest.mark.parametrize("text", ["=1+1 & <b>bold</b>", "🎉 \u202eevil", "שלום", "x" * 9_000])
def test_any_text_is_shown_and_kept(context, tab, field, text):
    write(context.database, context, text)
    assert field.ui.note.toPlainText() == text
    type_into(field, "!")
    tab.view.setFocus()
    assert kept(context) == f"!{text}"


def test_a_huge_text_is_cut_and_what_cannot_be_saved_stays(context, tab, field):
    QApplication.clipboard().setText("word\n" * 2_000_000)
    field.ui.note.setFocus()
    QTest.keyClick(field.ui.note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert len(field.ui.note.toPlainText()) == 10_000
    QTest.keyClicks(field.ui.note, "more")
    click(tab.month, tab.month.day_rect(date(2014, 7, 9)).center())
    assert field.ui.heading.text() == "Hand-over note, week 31"
    assert field.ui.signature.isVisible()
    assert field.ui.signature.text() == "A hand-over note has room for 10000 characters; shorten it."
    field.ui.note.setPlainText("Keys")
    click(tab.month, tab.month.day_rect(date(2014, 7, 10)).center())
    assert field.ui.heading.text() == "Hand-over note, week 28"
    assert kept(context) == "Keys"

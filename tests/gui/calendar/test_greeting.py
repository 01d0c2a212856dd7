from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mozspaces_desktop.core import events, handover
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.handover import Meanwhile
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar import needs_wording as wording
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.context import Context
from tests.conftest import NOW, SteppingClock
from tests.gui.calendar.hands import evening

TODAY = date(2014, 7, 31)


@pytest.fixture
def come(qtbot, context: Context) -> Callable[[], CalendarTab]:
    """Open the file in the calendar and wait until what is to be said has been said."""

    def come() -> CalendarTab:
        tab = CalendarTab(context)
        qtbot.addWidget(tab)
        tab.resize(1240, 800)
        with qtbot.waitExposed(tab):
            tab.show()
        qtbot.waitUntil(lambda: not context.tasks.busy)
        return tab

    return come


@pytest.fixture
def of_lea(context: Context) -> Iterator[Database]:
    """The same file on another laptop, on which Léa works."""
    database = context.database
    with Database.open(database.path, clock=database.clock, actor="Léa", device="other") as opened:
        yield opened


def said(tab: CalendarTab) -> str:
    banner = tab.guide.banner
    return banner.findChildren(QLabel)[1].text() if banner.isVisible() else ""


def test_the_first_time_nobody_is_welcomed_back(context, come):
    assert said(come()) == ""
    assert context.settings.last_here(context.space_id) == NOW


@pytest.mark.parametrize(
    ("away", "greeted"),
    [(timedelta(0), False), (timedelta(hours=24), False), (timedelta(hours=44), True), (timedelta(days=-5), False)],
)
def test_who_was_here_two_days_ago_is(context, come, away, greeted):
    # 44 hours ago was Tuesday, though not yet two times 24 hours.
    context.settings.remember_here(context.space_id, NOW - away)
    assert bool(said(come())) is greeted
    assert context.settings.last_here(context.space_id) == NOW


def test_it_says_what_happened_and_leads_to_the_list(context, come, of_lea, add, ticking: SteppingClock):
    first = add("Rust evening", evening(date(2014, 8, 1)))
    context.settings.remember_here(context.space_id, NOW)
    ticking.moment = NOW + timedelta(days=5)
    with of_lea.begin("Held") as session:
        events.event_by_id(session, first).status = EventStatus.HELD
    with of_lea.begin("Write hand-over note") as session:
        handover.write_note(session, context.space_id, date(2014, 8, 4), "Keys")
    tab = come()
    assert said(tab) == (
        "Welcome back. Since Thursday: 1 event(s) held, 1 event(s) changed by Léa, 1 new hand-over note(s). "
        "5 thing(s) need you."
    )
    button = next(one for one in tab.guide.banner.findChildren(QPushButton) if one.text() == "Show")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not tab.guide.banner.isVisible()
    assert tab.guide.panel.ui.needs.hasFocus()


def test_a_program_left_open_greets_when_it_is_looked_at_again(qapp: QApplication, qtbot, come, ticking: SteppingClock):
    tab = come()
    ticking.moment = NOW + timedelta(hours=3)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    ticking.moment += timedelta(days=3)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert said(tab) == ""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: said(tab).startswith("Welcome back. Since Thursday: nothing new."))


def test_each_space_is_remembered_for_itself(context, come):
    context.settings.remember_here("another space", NOW - timedelta(days=9))
    assert said(come()) == ""


@pytest.mark.parametrize(
    ("left", "meanwhile", "needs", "expected"),
    [
        (TODAY - timedelta(days=2), Meanwhile(0, 0, (), 0), 0, "Welcome back. Since Tuesday: nothing new."),
        (
            TODAY - timedelta(days=7),
            Meanwhile(0, 4, ("A", "B", "C", "D"), 0),
            1,
            "Welcome back. Since Thu 24 Jul: 4 event(s) changed by A, B, C, …. 1 thing(s) need you.",
        ),
        (
            TODAY - timedelta(days=6),
            Meanwhile(2, 1, ("x" * 500,), 3),
            0,
            f"Welcome back. Since Friday: 2 event(s) held, 1 event(s) changed by {'x' * 80}…, 3 new hand-over note(s).",
        ),
    ],
)
def test_the_words_of_the_greeting(qapp, left, meanwhile, needs, expected):
    assert wording.greeting(left, TODAY, meanwhile, needs) == expected


def test_the_words_of_a_signature(qapp):
    at = datetime(2014, 7, 31, 9, 5)  # noqa: DTZ001 -- by the wall clock
    assert wording.signature("", at, TODAY) == "today 09:05"
    assert wording.signature("Léa", at - timedelta(days=3), TODAY) == "Léa, Monday 09:05"
    assert wording.signature("Léa", at - timedelta(days=40), TODAY) == "Léa, Sat 21 Jun 09:05"
    assert wording.signature("Léa", at + timedelta(days=1), TODAY) == "Léa, Fri 1 Aug 09:05"

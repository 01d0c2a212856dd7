"""A keystroke in the search of the real Check-in tab until its rows are painted, and a check-in through the window.

Real key events go to the search field; each is timed until the tab has searched and every row that is seen has
been painted (offscreen, raster). The people are written with plain SQL, keys and search index included.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks.result import Result, percentile
from mozspaces_desktop.core import clock, ids, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.search_keys import search_key
from mozspaces_desktop.core.text import email_word
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.checkin.checkin_tab import CheckinTab
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
_FRAME_MS = 16.0
_EVENTS = 120
_REGISTERED = 150
_NAMES_TYPED = 40
_CHECK_INS = 100

_FIRST_NAMES = """Amina Aïcha Ana-María Anna Björn Chloé Daniel Elena Emma Fatou François Giulia Hélène Hiroshi Ivan
Jean Joana Jörg Julien Karim Laura Léa Lukas Łukasz Maria Marie Marta Mehmet Mohamed Nadia Noah Olga Omar Paul Pedro
Rosa Sara Seán Sofia Thomas Yuki Zoé Иван Мария 健太 美咲 민준 Ελένη"""
_LAST_NAMES = """Ångström Bernard Çelik Diallo Dubois Durand Fernández García González Ivanov Jansen Kim Kowalski
Lefèvre Marchetti Martin Müller Nguyen Nowak O'Brien Ørsted Petit Petrov Popescu Rossi Sanchez Schmidt Silva Straße
Traoré Weber Yılmaz Петров 田中 山本 김 Παπαδόπουλος"""
_SYLLABLES_OF_OTHERS = "ba be bo da de do fa ga go ka ke la le lo ma me mo na ne no pa ra re ri ro sa se so ta te to"
_FIRST, _LAST, _SYLLABLES = _FIRST_NAMES.split(), _LAST_NAMES.split(), _SYLLABLES_OF_OTHERS.split()


def run() -> list[Result]:
    """Measure with 10,000 and with 100,000 people."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    results: list[Result] = []
    for people in (10_000, 100_000):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "people.sqlite"
            make_file(path, people)
            with Database.open(path, clock=clock.fixed_clock(NOW), actor="bench") as database:
                results += _measured(app, database, people, Path(folder))
    return results


def make_file(path: Path, people: int, *, seed: int = 1) -> None:
    """A data file with a space, `people` people and their visits to past events, and one event on now."""
    dice = random.Random(seed)  # noqa: S311 -- invented names
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        events = []
        for number in range(_EVENTS + 1):
            start = NOW - timedelta(days=2 * number)
            said = EventFields(f"Event {number}", start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
            events.append(add_event(session, space, said))
            events[-1].status = EventStatus.CONFIRMED if number == 0 else EventStatus.HELD
        session.flush()
        tonight, past = events[0].id, [event.id for event in events[1:]]
    made = ids.IdSource(clock.fixed_clock(NOW))
    stamp = NOW.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    rows, visits = [], []
    for number in range(people):
        person_id, name = made.next(), f"{dice.choice(_FIRST)} {_last_name(dice)}"
        email = f"{search_key(name, None).split()[0]}.{number}@example.org" if number % 3 else None
        rows.append((person_id, stamp, name, email, email and email_word(email), search_key(name, email)))
        for event_id in dice.sample(past, min(len(past), int(dice.paretovariate(1.2)) - 1)):
            visits.append((made.next(), stamp, event_id, person_id, stamp, "search", ""))
    signed_up = dice.sample(rows, _REGISTERED)
    registrations = [(made.next(), stamp, tonight, row[0], "list", 1) for row in signed_up]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO person (id, created_at, name, email, email_key, search_key) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
        connection.executemany(
            "INSERT INTO check_in (id, created_at, event_id, person_id, checked_in_at, method, by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            visits,
        )
        connection.executemany(
            "INSERT INTO registration (id, created_at, event_id, person_id, source, seats) VALUES (?, ?, ?, ?, ?, ?)",
            registrations,
        )


def _last_name(dice: random.Random) -> str:
    """A common name, or one that hardly anybody else has."""
    if dice.random() < 0.5:
        return dice.choice(_LAST)
    return "".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))).capitalize()


def _measured(app: QApplication, database: Database, people: int, folder: Path) -> list[Result]:
    with database.read() as session:
        space = spaces.space_named(session)
    changes, tasks = Changes(), Tasks()
    database.listeners.append(changes.notify)
    tab = CheckinTab(Context(database, changes, tasks, Settings(folder / "window.ini"), space.id))
    tab.resize(1280, 800)
    tab.show()
    app.processEvents()
    strokes, check_ins = [], []
    dice = random.Random(2)  # noqa: S311 -- which names are typed
    for number in range(_NAMES_TYPED + _CHECK_INS):
        for letter in f"{dice.choice(_FIRST)} {_last_name(dice)[:4]}".lower():
            strokes.append(_timed(app, tab, letter))
        if number < _CHECK_INS:
            tab.ui.people_pane.ui.people.setCurrentIndex(
                tab.ui.people_pane.ui.people.model().index(dice.randrange(3), 0)
            )
            check_ins.append(_timed(app, tab, "\r"))
        tab.ui.walk_in.left.emit()
        tab.ui.search.setText("")
        app.processEvents()
    tab.close()
    tab.deleteLater()
    tasks.shut_down()
    worst, half = percentile(strokes, 0.99), percentile(strokes, 0.5)
    name = f"search: a keystroke, painted, {people:,} people"
    return [
        Result(f"{name} (p50)", f"{half:.1f} ms"),
        Result(f"{name} (p99)", f"{worst:.1f} ms", f"asked: <= {_FRAME_MS:g} ms", worst <= _FRAME_MS),
        Result(f"door: Enter, on disk and painted, {people:,} people (p99)", f"{percentile(check_ins, 0.99):.1f} ms"),
    ]


def _timed(app: QApplication, tab: CheckinTab, text: str) -> float:
    """Milliseconds from the key event until the tab has nothing left to paint."""
    key = Qt.Key.Key_Return if text == "\r" else Qt.Key.Key_unknown
    begun = time.perf_counter()
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(tab.ui.search, event)
    app.processEvents()
    return (time.perf_counter() - begun) * 1000

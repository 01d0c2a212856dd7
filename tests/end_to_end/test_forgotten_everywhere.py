"""Whoever is forgotten is in no byte of what the program keeps: data file, journal, search index, logs, new backups.

People with names in four scripts do all that people can do; then they are forgotten, one by one or all at once because
nobody saw them for long, and every file of the program is searched for what they were called, in every encoding and
spelling in which it may stand there.
"""

from __future__ import annotations

import csv
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.__main__ import main
from mozspaces_desktop.core import (
    clock,
    consents,
    contributions,
    duplicates,
    follow_ups,
    forgetting,
    labels,
    people,
    retention,
    self_check_in,
    spaces,
)
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Event, Person, Space, Track
from mozspaces_desktop.core.models import Stage as Reached
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.search_keys import search_key
from mozspaces_desktop.core.space_promises import Promise, promise
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.core.walk_ins import WalkIn
from tests.end_to_end.stage import Stage

NAMES = {
    "Zyxmark Quolbert": "zyx.quolbert@markers.example",
    "Éloïse Zÿxmàrquë": "eloise-zyx@markers.example",
    "魯克馬 試驗者": "lukema@markers.example",
    "Зыкмарк Щукотест": "zykmark@markers.example",
    "🦊 Vulpemark": "vulpe@markers.example",
}
TICKET = "ZYXTICKET"
NOW = datetime.now(UTC)
"""The commands know no other time."""
DAY = clock.local(NOW, "Europe/Paris").date().isoformat()
CALLED = "Forgotten person"
SHORTEST = 4
"""Letters of a Latin word that stands in no file by chance; of other scripts two do."""


def spellings() -> set[str]:
    """What would tell somebody of `NAMES`: names and their words, as typed, folded, romanized; addresses, tickets."""
    said = {TICKET, *NAMES, *NAMES.values(), *(one.partition("@")[0] for one in NAMES.values())}
    for name, email in NAMES.items():
        said |= {*name.split(), *search_key(name, email).split()}
    said |= {form for text in said for form in (text.casefold(), text.upper(), fold(text))}
    common = {"markers", "example", "test"}
    return {text for text in said if text not in common and len(text) >= (SHORTEST if text.isascii() else 2)}


def encoded(text: str) -> set[bytes]:
    """The bytes as which `text` may stand in a file."""
    return {text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-16-be"), json.dumps(text)[1:-1].encode()}


def traces(home: Path) -> dict[str, set[str]]:
    """Which of the spellings stand in which files below `home`, the names of the files included."""
    wanted = {text: encoded(text) for text in spellings()}
    found = {}
    for path in (one for one in home.rglob("*") if one.is_file()):
        raw = path.read_bytes() + b"\n" + path.name.encode()
        told = {text for text, forms in wanted.items() if any(form in raw for form in forms)}
        if told:
            found[path.name] = told
    return found


def run(*argv: object) -> None:
    assert main([str(part) for part in argv]) == 0


@pytest.fixture
def home() -> Path:
    return Path(os.environ[paths.HOME_VARIABLE])


class Evening:
    """A file in which the people of `NAMES` did all that people do; it is `NOW` there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = paths.data_file()
        self.moment = NOW
        with self.opened(create=True) as database:
            with database.begin(labels.ADD_SPACE, name="Paris") as session:
                self.space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            with database.begin(labels.ADD_EVENT, title="Rust") as session:
                times = (NOW, NOW + timedelta(hours=2))
                self.event = add_event(
                    session, self.space, EventFields("Rust", *times, "Europe/Paris", Track.TECHNICAL)
                )
        self._import()
        with self.opened() as database:
            self._evening(database)
            self._afterwards(database)
        self._export()

    def opened(self, *, create: bool = False) -> Database:
        """The data file, by the clock of this evening; made if it has to be."""
        make = Database.create if create else Database.open
        return make(self.path, clock=lambda: self.moment, actor="Camille", backups=paths.backups_dir(self.path))

    def ids(self, database: Database) -> list[str]:
        """The keys of the people, in the order of `NAMES`."""
        with database.read() as session:
            return [people.person_meant(session, email).id for email in NAMES.values()]

    def _import(self) -> None:
        """A list that is called after one of them."""
        listed = self.folder / "Zyxmark Quolbert.csv"
        with open(listed, "w", encoding="utf-8", newline="") as file:
            write = csv.writer(file).writerow
            write(("Name", "Email", "Ticket code"))
            for number, (name, email) in enumerate(NAMES.items()):
                write((name, email, f"{TICKET}{number}"))
        run("import-signups", listed, "--event", "Rust", "--date", DAY)

    def _evening(self, database: Database) -> None:
        ids = self.ids(database)
        for person_id, name in zip(ids, NAMES, strict=True):
            with database.begin(labels.CHECK_IN, name=name) as session:
                event = row(session, Event, self.event.id)
                found = self_check_in.visitor_called(session, event.id, name)
                assert found.person_id == person_id
                self_check_in.come_in(session, event, found)
        for name in NAMES:
            with database.begin(labels.CHECK_IN, name=name) as session:
                said = WalkIn(name=name, email=f"second-{NAMES[name]}", consent=f"News for {name}", is_new=True)
                self_check_in.come_in_new(session, row(session, Event, self.event.id), said)
            database.undo()
            database.redo()

    def _afterwards(self, database: Database) -> None:
        with database.begin("Note a stage of {name}", name=" and ".join(NAMES)) as session:
            area = spaces.focus_areas(session, self.space.id)[0]
            for person_id in (people.person_meant(session, email).id for email in NAMES.values()):
                person = row(session, Person, person_id)
                event = row(session, Event, self.event.id)
                day = clock.local(NOW, self.space.tzid).date()
                evidence = f"https://{person.name}"
                contributions.reach_stage(
                    session, self.space, person, area, Reached.ACTIVE, day, event=event, evidence=evidence
                )
                follow_ups.note_follow_up(session, self.space, person, day, f"{person.name} called")
                consents.give_consent(session, person, f"I, {person.name}, agree")
        ids = self.ids(database)
        with database.begin(labels.CHANGE_PERSON, name="Zyxmark Quolbert") as session:
            person = row(session, Person, ids[0])
            people.change_person(session, person, name="Zyxmark Q. Quolbert", email=person.email)
        with database.begin(labels.SAY_DIFFERENT, name="Zyxmark Quolbert") as session:
            duplicates.say_different(session, ids[0], ids[1])
        for email in list(NAMES.values())[:2]:
            run("merge", email, f"second-{email}")

    def _export(self) -> None:
        days = ("--from", DAY, "--to", DAY)
        run("report", *days, "--names", "--attendance", "--out", self.folder / "Zyxmark Quolbert.xlsx")
        run("table", "contributors", *days, "--names", "--out", self.folder / "names.csv")
        run("export-person", self.folder / "Éloïse Zÿxmàrquë.json", "--person", NAMES["Éloïse Zÿxmàrquë"])
        run("export-person", self.folder / "Éloïse.html", "--html", "--person", NAMES["Éloïse Zÿxmàrquë"])
        book = openpyxl.Workbook()
        book.active.append(["Contributor", "Focus area", "Date", "Event", "Evidence"])
        own = self.folder / "Suivi de Zyxmark Quolbert.xlsx"
        book.save(own)
        run("adopt", own, "--space", "Paris")
        run("fill", own, *days, "--names")

    def in_the_window(self) -> Stage:
        """The window on the data file."""
        return Stage(self.path, paths.config_dir() / "window.ini", clock=lambda: self.moment)

    def look_on(self) -> None:
        """Find one of them in the window, and have it show them."""
        stage = self.in_the_window()
        stage.tab("checkin").setFocus()
        stage.type("zyxmark")
        stage.key(Qt.Key.Key_Return)
        context = stage.program.context
        assert context is not None
        stage.program.window.people.open(context, self.ids(context.database)[0], history=True)
        stage.settle()
        stage.program._settings.save()
        stage.close()


@pytest.fixture
def evening(tmp_path: Path, qapp: QApplication) -> Evening:
    made = Evening(tmp_path)
    made.look_on()
    return made


def wipe_due(evening: Evening) -> bool:
    with evening.opened() as database, database.read() as session:
        return forgetting.wipe_due(session)


def is_nowhere(evening: Evening, home: Path) -> None:
    store = BackupStore(evening.path, paths.backups_dir(evening.path))
    for backup in store.listing():
        store.remove(backup)
    store.make(Reason.BY_HAND)
    assert traces(home) == {}
    run("verify", "--data", evening.path)


def test_what_is_searched_for_is_found_before(evening: Evening, home: Path) -> None:
    """In the letters in which it is typed and in those by which it is searched, and tickets."""
    told = set().union(*traces(home).values())
    assert told >= {TICKET, *NAMES.values(), "zyxmark", "eloise", "魯克馬 試驗者", "vulpemark"}
    assert {*NAMES} - {"Zyxmark Quolbert"} <= told


def test_who_is_forgotten_is_in_no_byte(evening: Evening, home: Path) -> None:
    with evening.opened() as database:
        everybody = {key for email in NAMES.values() for key in (email, f"second-{email}")}
        for email in sorted(everybody):
            with database.begin(labels.FORGET_PERSON) as session:
                found = people.people_with_email(session, email)
                forgetting.forget_people(session, [one.id for one in found], called=CALLED)
        database.wipe()
    is_nowhere(evening, home)
    with evening.opened() as database, database.read() as session:
        assert {person.name for person in session.query(Person)} == {CALLED}


def test_whom_nobody_saw_for_long_is_in_no_byte(evening: Evening, home: Path) -> None:
    with evening.opened() as database:
        with database.begin(labels.CHANGE_PRIVACY, name="Paris") as session:
            promise(session, row(session, Space, evening.space.id), Promise(1, contributors_too=True))
        removed = 0
        for days in range(35, 130, 25):
            evening.moment = NOW + timedelta(days=days)
            removed += retention.keep_promise(database, evening.space.id, called=CALLED).removed
        assert removed == 2 * len(NAMES) - 2
    is_nowhere(evening, home)


def test_a_wipe_that_did_not_happen_is_done_at_the_next_start(evening: Evening, home: Path) -> None:
    """The program ends right after the commit: the names are in free pages until the window opens again."""
    with evening.opened() as database, database.begin(labels.FORGET_PERSON) as session:
        everybody = [person.id for person in session.query(Person)]
        forgetting.forget_people(session, everybody, called=CALLED)
    store = BackupStore(evening.path, paths.backups_dir(evening.path))
    for backup in store.listing():
        store.remove(backup)
    assert traces(home)
    stage = evening.in_the_window()
    stage.wait(lambda: not wipe_due(evening), "the file to be wiped")
    stage.close()
    is_nowhere(evening, home)

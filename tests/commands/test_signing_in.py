import io
import sqlite3
from contextlib import closing

import pytest

from mozspaces_desktop.commands import signing_in
from mozspaces_desktop.core import labels, members
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Role

pytestmark = pytest.mark.usefixtures("quick_pins")

PEOPLE = (
    ("Camille Roux", Role.COORDINATOR, "4711"),
    ("Bob", Role.DOOR_HELPER, ""),
    ("Max", Role.MANAGER, "3333"),
)


@pytest.fixture
def locked_file(demo_file):
    with Database.open(demo_file) as database:
        for name, role, pin in PEOPLE:
            with database.begin(labels.ADD_MEMBER, name=name) as session:
                members.add_member(session, name, role, pin)
    return demo_file


@pytest.fixture
def as_member(say, locked_file, monkeypatch):
    """Give a command on the locked file as somebody with a PIN."""

    def run(name, pin, *argv):
        monkeypatch.setenv("MOZSPACES_MEMBER", name)
        monkeypatch.setenv("MOZSPACES_PIN", pin)
        return say(*argv, "--data", locked_file)

    return run


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self):
        return True


def test_nothing_is_told_to_who_does_not_say_who_they_are(say, locked_file):
    for command in ("spaces", "events", "people", "figures", "verify", "undo", "duplicates"):
        said = say(command, "--data", locked_file)
        assert (said.status, said.out) == (1, "")
        assert said.err == "This file is locked: say who you are in MOZSPACES_MEMBER and MOZSPACES_PIN.\n"


def test_a_coordinator_may_do_everything_in_their_own_name(as_member, locked_file):
    assert as_member("camille roux", "4711", "people", "--json").json
    event = "Rust study group"
    assert as_member("Camille Roux", "4711", "check-in", "--event", event, "--walk-in", "Somebody New").status == 0
    with closing(sqlite3.connect(locked_file)) as connection:
        query = "SELECT actor FROM journal_action ORDER BY hlc DESC LIMIT 1"
        assert connection.execute(query).fetchone() == ("Camille Roux",)


@pytest.mark.parametrize(
    ("name", "pin", "problem"),
    [
        ("Camille Roux", "4712", "That is not the PIN of Camille Roux."),
        ("Nobody", "4711", "No member of this file is called “Nobody”."),
        ("Bob", "", "Bob may not do that on this file: it is for coordinators."),
        ("Max", "3333", "Max may not do that on this file: it is for coordinators."),
    ],
)
def test_others_are_refused_in_a_sentence(as_member, name, pin, problem):
    said = as_member(name, pin, "people")
    assert (said.status, said.out, said.err) == (1, "", f"{problem}\n")


def test_wrong_pins_take_longer_from_one_command_to_the_next(as_member):
    for _ in range(3):
        said = as_member("Max", "0000", "figures")
    assert said.err == "That is not the PIN of Max. The next one is taken in 2 s.\n"
    assert as_member("Max", "3333", "figures").status == 1
    assert as_member("Camille Roux", "4711", "figures").status == 0


def test_a_manager_gets_figures_and_files_without_names(as_member, tmp_path):
    assert as_member("Max", "3333", "figures", "--json").json
    assert as_member("Max", "3333", "hypothesis", "--json").json
    out = tmp_path / "pilot.xlsx"
    for option in ("--names", "--attendance"):
        assert "it is for coordinators" in as_member("Max", "3333", "report", "--out", out, option).err
    assert not out.exists()
    assert as_member("Max", "3333", "table", "contributors", "--out", tmp_path / "c.csv").status == 0
    assert "PAR-" in (tmp_path / "c.csv").read_text("utf-8-sig")
    assert "it is for" in as_member("Max", "3333", "table", "contributors", "--names", "--out", tmp_path / "n.csv").err


def test_in_a_terminal_it_is_asked(say, locked_file, monkeypatch):
    answers = {"Your PIN: ": "4711"}
    monkeypatch.setattr("sys.stdin", Terminal("Camille Roux\n"))
    monkeypatch.setattr(signing_in, "getpass", answers.pop)
    said = say("spaces", "--data", locked_file)
    assert (said.status, said.err) == (0, "Your name: ")
    assert answers == {}


def test_a_file_without_members_asks_nobody(say, demo_file):
    assert say("spaces", "--data", demo_file).status == 0

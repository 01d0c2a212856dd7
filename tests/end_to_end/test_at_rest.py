"""What an evening leaves on the disk: files that their owner alone may read, and nothing where nobody looks for it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import paths
from mozspaces_desktop.__main__ import main
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.gui.problem_dialog import ProblemDialog
from tests.end_to_end.stage import Stage
from tests.sabotage import ADDRESS, NAME, traces

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits; the profile folder is private")
EVENING = ("--event", "Rust study group", "--date", "2014-07-31")


@pytest.fixture
def umask() -> Iterator[None]:
    """Whoever runs the program lets everybody read and write everything."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def stage(umask: None, qapp: QApplication, caplog: pytest.LogCaptureFixture) -> Iterator[Stage]:
    with Database.create(paths.data_file()) as database:
        make_demo(database)
    caplog.handler.setLevel(100)
    stage = Stage(paths.data_file(), paths.config_dir() / "window.ini")
    yield stage
    stage.close()
    caplog.handler.setLevel(0)


def looser(home: Path) -> dict[str, str]:
    """Of all files and folders below `home`, those that others may do something with."""
    modes = {str(one.relative_to(home)): stat.S_IMODE(one.stat().st_mode) for one in home.rglob("*")}
    return {name: oct(mode) for name, mode in modes.items() if mode & 0o077}


def test_every_file_of_an_evening_is_its_owners_alone(stage: Stage) -> None:
    home = Path(os.environ[paths.HOME_VARIABLE])
    stage.tab("checkin").setFocus()
    stage.type("amina fay")
    stage.key(Qt.Key.Key_Return)
    stage.program._settings.save()
    QTimer.singleShot(0, lambda: int(NAME))
    stage.wait(lambda: stage.program.errors == 1, "an error")
    for words in (
        ("report", "--names", "--attendance", "--out", str(home / "data" / "with names.xlsx")),
        ("export-person", str(home / "data" / "amina.json"), "--person", "Amina Faye"),
        ("backup", str(home / "data" / "copy.sqlite")),
    ):
        assert main(list(words)) == 0
    found = {one.name for one in home.rglob("*")}
    assert found >= {
        "mozspaces.sqlite",
        "mozspaces.sqlite-wal",
        "mozspaces.sqlite-shm",
        "with names.xlsx",
        "amina.json",
    }
    assert found >= {"copy.sqlite", "window.ini", "device-id", "problems.log"}
    assert looser(home) == {}
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, ProblemDialog):
            dialog.accept()


def test_a_file_from_elsewhere_is_tightened_when_it_is_opened(umask: None) -> None:
    path = paths.data_file()
    with Database.create(path):
        path.chmod(0o666)
    with Database.open(path) as database, database.begin("Add"):
        assert looser(path.parent) == {}


TRACED = """
import json, os, sys
from datetime import date
from pathlib import Path

out, list_file, calendar = (Path(name) for name in sys.argv[1:])
opened, deleted = [], []

def note(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path, mode, flags = arguments
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            opened.append(os.fsdecode(path))
    elif event == "os.remove" and os.path.isfile(arguments[0]):
        with open(arguments[0], "rb") as file:
            deleted.append((os.fsdecode(arguments[0]), file.read().hex()))

sys.addaudithook(note)
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication
from mozspaces_desktop import paths
from mozspaces_desktop.__main__ import main
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import event_meant
from mozspaces_desktop.gui.checkin.printing.door_list_job import DoorListJob
from mozspaces_desktop.gui.printing.print_job import write_pdf

evening = ["--event", "Rust study group", "--date", "2014-07-31"]
for words in (
    ["import-signups", str(list_file), *evening],
    ["import-calendar", str(calendar)],
    ["report", "--names", "--attendance", "--out", str(out / "report.xlsx")],
    ["table", "contributors", "--names", "--out", str(out / "table.csv")],
    ["export-person", str(out / "person.json"), "--person", "Amina Faye"],
    ["export-calendar", str(out / "calendar.ics")],
    ["backup", str(out / "copy.sqlite")],
    ["forget", "Amina Faye", "--for-good"],
):
    assert main(words) == 0, words
app = QApplication([])
with Database.open(paths.data_file()) as database, database.read() as session:
    event = event_meant(session, "Rust study group", day=date(2014, 7, 31))
    write_pdf(session, DoorListJob(event.id, QPageSize.PageSizeId.A4), out / "door.pdf")
print(json.dumps([opened, deleted]), file=sys.stderr)
"""


def test_imports_exports_and_prints_write_names_nowhere_but_where_they_belong(tmp_path: Path) -> None:
    """Nothing but the frames of sheets, which openpyxl makes, is ever in the folder for temporary files."""
    from openpyxl import Workbook

    out, temporary, given = (tmp_path / name for name in ("out", "temporary", "given"))
    for folder in (out, temporary, given):
        folder.mkdir()
    with Database.create(paths.data_file()) as database:
        make_demo(database)
    book = Workbook()
    for row in (("Name", "Email"), (NAME, ADDRESS)):
        book.active.append(row)
    book.save(given / "list.xlsx")
    (given / "calendar.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:one@example.org\n"
        f"DTSTAMP:20140701T120000Z\nDTSTART:20140820T190000Z\nSUMMARY:{NAME}\nEND:VEVENT\nEND:VCALENDAR\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-c", TRACED, str(out), str(given / "list.xlsx"), str(given / "calendar.ics")]
    environment = os.environ | {"TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr.decode()
    opened, deleted = json.loads(done.stderr)
    home = os.environ[paths.HOME_VARIABLE]
    elsewhere = {path for path in opened if not path.startswith((home, str(out), str(temporary), os.devnull))}
    assert elsewhere == set()
    gone = {path: bytes.fromhex(data) for path, data in deleted if path.startswith(str(temporary))}
    made = {path for path in opened if path.startswith(str(temporary)) and path != str(temporary)}
    assert made <= set(gone), "made in the folder for temporary files, and not deleted"
    assert [path for path, data in gone.items() if traces(data)] == []
    assert list(temporary.iterdir()) == []
    assert {path.name for path in out.iterdir()} == {
        "report.xlsx",
        "table.csv",
        "person.json",
        "calendar.ics",
        "copy.sqlite",
        "door.pdf",
    }

"""The data file is deleted or moved while it is open: no check-in goes nowhere, and what there was can be saved."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core import data_file, people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, FileGoneError
from mozspaces_desktop.core.models import Person


def add(database: Database, name: str) -> None:
    with database.begin("Add") as session:
        people.add_person(session, name=name)


def deleted(path: Path) -> None:
    data_file.remove(path)


def moved(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def replaced(path: Path) -> None:
    """As a program does that brings folders of two computers together."""
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "data.sqlite"


@pytest.mark.parametrize("fault", [deleted, moved, replaced])
def test_what_is_written_after_that_is_refused_and_what_was_is_saved_elsewhere(
    file: Path, fault: Callable[[Path], None], tmp_path: Path
) -> None:
    with Database.create(file) as database:
        add(database, "Amina")
        database.check_place()
        fault(file)
        with pytest.raises(FileGoneError, match=f"{file} was deleted or moved while it was open"):
            add(database, "José")
        with pytest.raises(FileGoneError):
            database.undo()
        database.save_to(tmp_path / "saved.sqlite")
    with Database.open(tmp_path / "saved.sqlite") as saved, saved.read() as session:
        assert [person.name for person in session.query(Person)] == ["Amina"]
    assert (tmp_path / "saved.sqlite").stat().st_mode & 0o777 == 0o600


def test_a_file_that_comes_back_goes_on(file: Path) -> None:
    with Database.create(file) as database:
        add(database, "Amina")
        moved(file)
        with pytest.raises(FileGoneError):
            add(database, "José")
        file.parent.with_name("elsewhere").rename(file.parent)
        add(database, "José")
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT name FROM person ORDER BY number").fetchall() == [("Amina",), ("José",)]


def test_what_cannot_be_saved_elsewhere_either_leaves_what_was_there(file: Path, tmp_path: Path) -> None:
    with Database.create(file) as database:
        with pytest.raises(FileError, match="folder"):
            database.save_to(tmp_path / "missing" / "saved.sqlite")
        (tmp_path / "saved.sqlite").write_bytes(b"of before")
        database.save_to(tmp_path / "saved.sqlite")
        assert (tmp_path / "saved.sqlite").read_bytes().startswith(b"SQLite format 3")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".partial"] == []

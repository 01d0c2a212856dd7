"""A data file with an evening in it, and the ways to damage it on purpose."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core.rescuing.rescue import rescue
from mozspaces_desktop.core.rescuing.rescue_report import Rescued
from tests.conftest import NOW
from tests.faults.damaged_files import ORIGIN, closed_file, copied

Rescue = Callable[..., Rescued]


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed_file(tmp_path_factory.mktemp("original"), 30).victim.path


@pytest.fixture
def path(_original: Path, tmp_path: Path) -> Path:
    """A closed file with 30 people, some of whom came to one of six evenings."""
    return copied(_original, tmp_path)


@pytest.fixture
def rescued(path: Path) -> Rescue:
    """Rescues the file at `path` into another one beside it."""

    def run(**more: object) -> Rescued:
        to = path.with_name("rescued.sqlite")
        return rescue(path, to, moment=NOW, origin=ORIGIN, **more)  # type: ignore[arg-type]

    return run


def behind_its_back(path: Path, *statements: str) -> None:
    """Change the file as no part of the program does."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def value(path: Path, query: str) -> object:
    """The one value that `query` finds in the file."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(query).fetchone()
        return None if found is None else found[0]

"""A real window on a copy of the demo, which has somebody to check in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import demo
from mozspaces_desktop.core.database import Database
from tests.end_to_end.stage import Stage


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a data file with a season in it."""
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    with Database.create(path) as database:
        demo.make_demo(database)
    return path.read_bytes()


@pytest.fixture
def path(demo_file: bytes, tmp_path: Path) -> Path:
    """A data file of the test's own."""
    path = tmp_path / "demo.sqlite"
    path.write_bytes(demo_file)
    return path


@pytest.fixture
def stage(qapp: QApplication, path: Path, tmp_path: Path) -> Iterator[Stage]:
    """The window on the data file; a test may close the program before."""
    stage = Stage(path, tmp_path / "window.ini")
    yield stage
    stage.close()

"""An encrypted data file, and the window on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import encrypting, file_key, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.file_key import Key
from tests.end_to_end.stage import Stage

PASSPHRASE = "four random words"  # noqa: S105 -- of these tests


@pytest.fixture(scope="module", autouse=True)
def quick_keys() -> Iterator[None]:
    """Keys are derived as cheaply as can be: in a thousandth of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_key, "_MEMORY_KIB", 64)
        patch.setattr(file_key, "_PASSES", 1)
        yield


@pytest.fixture(scope="module")
def key(quick_keys: None) -> Key:
    """The key that PASSPHRASE makes."""
    return Key.fresh(PASSPHRASE)


@pytest.fixture(scope="session")
def plain_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain data file with the space Paris."""
    path = tmp_path_factory.mktemp("plain") / "paris.sqlite"
    with Database.create(path) as database, database.begin("Add space") as session:
        spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    return path


@pytest.fixture
def plain(plain_file: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(plain_file, tmp_path / "paris.sqlite"))


@pytest.fixture
def encrypted(plain: Path, key: Key) -> Path:
    """The same, encrypted."""
    encrypting.reencrypt(plain, None, key)
    return plain


@pytest.fixture
def window_on(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Open the program's window: ``window_on(path)``; it is closed at the end."""
    stages: list[Stage] = []

    def open_on(path: Path, *, language: str = "en") -> Stage:
        stages.append(Stage(path, tmp_path / "window.ini", language=language))
        return stages[-1]

    yield open_on
    for stage in stages:
        stage.close()

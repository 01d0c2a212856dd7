"""Where the program keeps things: private folders, one identity per device, bundled files that exist."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from mozspaces_desktop import paths

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that does not exist yet, named by MOZSPACES_HOME."""
    home = tmp_path / "a stick" / "Ünïcode"
    monkeypatch.setenv(paths.HOME_VARIABLE, str(home))
    return home


def test_everything_lies_below_the_home_that_is_set(home: Path) -> None:
    data = paths.data_file()
    assert data == home / "data" / "mozspaces.sqlite"
    for path in (paths.log_file(), paths.config_dir(), paths.backups_dir(data)):
        assert path.is_relative_to(home)


def test_without_it_the_folders_are_those_of_the_platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    folder = paths.data_file().parent
    assert folder.name == "MozSpaces Desktop"
    if sys.platform == "linux":
        assert folder == tmp_path / ".local" / "share" / "MozSpaces Desktop"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits; the profile folder is private")
def test_folders_are_made_for_the_owner_alone(home: Path) -> None:
    data = paths.data_file()
    for folder in (data.parent, paths.log_file().parent, paths.config_dir()):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_there_keeps_its_permissions(home: Path) -> None:
    folder = home / "data"
    folder.mkdir(parents=True)
    before = folder.stat().st_mode
    assert paths.data_file().parent == folder
    assert folder.stat().st_mode == before


def test_two_data_files_side_by_side_have_backups_of_their_own(tmp_path: Path) -> None:
    assert paths.backups_dir(tmp_path / "paris.sqlite") != paths.backups_dir(tmp_path / "berlin.sqlite")
    assert paths.backups_dir(tmp_path / "paris.sqlite").parent == tmp_path


def test_a_device_keeps_its_identity(home: Path) -> None:
    first = paths.device_id()
    assert str(uuid.UUID(first)) == first
    code = "from mozspaces_desktop import paths; print(paths.device_id())"
    again = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="ascii", check=True)
    assert again.stdout.strip() == first == paths.device_id()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_the_identity_is_readable_by_its_owner_alone(home: Path) -> None:
    paths.device_id()
    (file,) = paths.config_dir().iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"not a uuid", b"\xff\xfe\x00", b"0" * 31])
def test_a_damaged_identity_is_replaced_once(home: Path, damage: bytes) -> None:
    paths.device_id()
    (file,) = paths.config_dir().iterdir()
    file.write_bytes(damage)
    replaced = paths.device_id()
    assert str(uuid.UUID(replaced)) == replaced == paths.device_id()


def test_without_a_place_to_keep_it_there_is_still_an_identity(home: Path) -> None:
    home.parent.mkdir(parents=True)
    home.write_text("a file where the folder should be")
    assert uuid.UUID(paths.device_id()) != uuid.UUID(paths.device_id())
    assert home.read_text() == "a file where the folder should be"


def test_resources_are_found_in_the_repository() -> None:
    assert paths.resource() == REPOSITORY / "resources"
    assert paths.resource("icons", "undo.svg") == REPOSITORY / "resources" / "icons" / "undo.svg"


def test_resources_are_found_in_a_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons") == tmp_path / "resources" / "icons"


def test_finding_paths_needs_neither_qt_nor_sqlalchemy() -> None:
    code = "import sys; from mozspaces_desktop import paths; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="ascii", check=True)
    assert not {"PySide6", "sqlalchemy"} & set(done.stdout.split())


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators there")
def test_a_data_file_that_is_a_link_is_what_it_leads_to(tmp_path: Path) -> None:
    file, link, folder = tmp_path / "data.sqlite", tmp_path / "link.sqlite", tmp_path / "folder"
    link.symlink_to("data.sqlite")
    folder.symlink_to(tmp_path)
    assert paths.behind_link(link) == paths.behind_link(file) == file
    assert paths.behind_link(folder / "data.sqlite") == folder / "data.sqlite"

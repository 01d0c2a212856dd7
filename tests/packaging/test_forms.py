"""The compiled forms are those of `ui/`, typed, and the tool notices when they are not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import forms
import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>GuestsDialog</class>
 <widget class="QDialog" name="guests_dialog">
  <property name="windowTitle"><string>Guests</string></property>
  <layout class="QVBoxLayout" name="outer">
   <item><widget class="QSpinBox" name="guests_spin"/></item>
  </layout>
 </widget>
</ui>
"""

USER = """from PySide6.QtWidgets import QDialog

from ui_guests_dialog import Ui_GuestsDialog


class GuestsDialog(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_GuestsDialog()
        self.ui.setupUi(self)
        self.ui.{widget}.setValue(3)
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with one form, and an empty one for its module."""
    sources, targets = tmp_path / "ui", tmp_path / "forms"
    sources.mkdir()
    targets.mkdir()
    (sources / "guests_dialog.ui").write_text(FORM, encoding="utf-8")
    return sources, targets


def run(folders: tuple[Path, Path], *options: str) -> int:
    sources, targets = folders
    return forms.main(["--sources", str(sources), "--targets", str(targets), *options])


def test_the_committed_forms_are_fresh() -> None:
    assert forms.stale_modules(forms.SOURCES, forms.TARGETS) == {}


def test_a_new_form_is_stale_until_it_is_compiled(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folders, "--check") == 1
    assert "ui_guests_dialog.py is stale" in capsys.readouterr().err
    assert not list(folders[1].iterdir()), "--check must change nothing"
    assert run(folders) == 0
    assert run(folders, "--check") == 0


def test_a_changed_form_is_stale(folders: tuple[Path, Path]) -> None:
    run(folders)
    (folders[0] / "guests_dialog.ui").write_text(FORM.replace("guests_spin", "people_spin"), encoding="utf-8")
    assert run(folders, "--check") == 1
    run(folders)
    assert "people_spin" in (folders[1] / "ui_guests_dialog.py").read_text(encoding="utf-8")


def test_the_module_of_a_removed_form_is_removed(folders: tuple[Path, Path]) -> None:
    run(folders)
    (folders[0] / "guests_dialog.ui").unlink()
    assert run(folders, "--check") == 1
    run(folders)
    assert not list(folders[1].iterdir())


def test_a_form_gives_the_same_bytes_each_time_and_names_no_version(folders: tuple[Path, Path]) -> None:
    form = folders[0] / "guests_dialog.ui"
    first, second = forms.compile_form(form), forms.compile_form(form)
    assert first == second
    assert "Created by" not in first


def test_a_broken_form_is_refused_with_its_name(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    (folders[0] / "guests_dialog.ui").write_text(FORM[:200], encoding="utf-8")
    assert run(folders) == 2
    assert "guests_dialog.ui" in capsys.readouterr().err


@pytest.mark.parametrize(("widget", "status"), [("guests_spin", 0), ("guest_spin", 1)])
def test_a_misspelt_widget_is_a_type_error(folders: tuple[Path, Path], widget: str, status: int) -> None:
    run(folders)
    user = folders[1] / "guests_dialog.py"
    user.write_text(USER.format(widget=widget), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", folders[1] / "cache", user.name],
        cwd=folders[1],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert ("has no attribute" in done.stdout) == bool(status)

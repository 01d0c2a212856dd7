from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QDesktopServices

from mozspaces_desktop.gui.file_manager import show_in_folder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the program that is asked is Linux's")


@pytest.fixture
def folders(monkeypatch):
    """The folders that were opened."""
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    return opened


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Stands in for the program that asks the file manager; what it was asked is in a file."""
    programs, said = tmp_path / "programs", tmp_path / "said"
    programs.mkdir()

    def install(code):
        program = programs / "dbus-send"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{said}"\nexit {code}\n')
        program.chmod(0o755)
        return said

    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return install


def test_the_file_itself_is_shown(qapp, qtbot, asked, folders):
    said, parent = asked(0), QObject()
    show_in_folder(Path("/exports/for you, only/Paris – 2014.xlsx"), parent)
    qtbot.waitUntil(lambda: said.exists() and not parent.children())
    address = "file:///exports/for%20you%2C%20only/Paris%20%E2%80%93%202014.xlsx"
    assert f"array:string:{address}" in said.read_text().splitlines()
    assert folders == []


def test_a_file_manager_that_cannot_do_it_opens_the_folder(qapp, qtbot, asked, folders):
    asked(1)
    parent = QObject()
    show_in_folder(Path("/exports/pilot.xlsx"), parent)
    qtbot.waitUntil(lambda: folders == ["/exports"])


def test_where_there_is_no_such_program_the_folder_is_opened(qapp, qtbot, monkeypatch, tmp_path, folders):
    monkeypatch.setenv("PATH", str(tmp_path))
    parent = QObject()
    show_in_folder(Path("/exports/pilot.xlsx"), parent)
    qtbot.waitUntil(lambda: folders == ["/exports"])

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui.settings import Settings
from tests.gui.checkin.conftest import Door, Key, press, type_text

SOUNDS_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system whose only player writes down what it was given to play."""
    notes = tmp_path / "heard"
    player = tmp_path / "bin" / "aplay"
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\nexec /bin/sh -c \'echo "$1" >> "{notes}"\' sh "$1"\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent))
    return notes


def let_in(name: str) -> None:
    type_text(name)
    press(Key.Key_Return)


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_each_answer_has_a_sound_when_that_is_wanted(door: Door, heard: Path, qtbot: QtBot) -> None:
    door.add("Amina Diallo")
    press(Key.Key_S, SOUNDS_KEYS)
    let_in("amina")
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text().count("\n") == 1)
    let_in("amina")  # is in already
    qtbot.waitUntil(lambda: heard.read_text().count("\n") == 2)
    files = [Path(line) for line in heard.read_text().splitlines()]
    assert [file.name for file in files] == ["done.wav", "stop.wav"]
    assert all(file.is_file() for file in files)


def test_it_is_quiet_until_somebody_wants_it_and_remembers_that(door: Door, heard: Path, tmp_path: Path) -> None:
    door.add("Amina Diallo")
    let_in("amina")
    assert not heard.exists()
    assert not Settings(tmp_path / "settings.ini").door_sounds
    press(Key.Key_S, SOUNDS_KEYS)
    door.context.settings.save()
    assert Settings(tmp_path / "settings.ini").door_sounds


@pytest.mark.skipif(os.name != "posix", reason="Windows has a player")
def test_without_a_player_the_system_beeps_and_nothing_is_lost(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    door.add("Amina Diallo")
    press(Key.Key_S, SOUNDS_KEYS)
    let_in("amina")
    assert door.present() == ["Amina Diallo"]

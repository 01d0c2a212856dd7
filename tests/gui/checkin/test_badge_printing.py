"""A badge for whoever is let in, beside the queue: a printer that fails stops nobody."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from mozspaces_desktop.gui.checkin.printing.badge_setup_dialog import BadgeSetupDialog
from mozspaces_desktop.gui.checkin.printing.single_labels import print_badge
from mozspaces_desktop.gui.settings import BadgeSettings
from tests.gui.checkin.conftest import Key, press, type_text


@pytest.fixture
def settings(door):
    return door.context.settings


@pytest.fixture
def into(settings, tmp_path):
    """Badges are printed into a folder."""
    folder = tmp_path / "badges"
    folder.mkdir()
    settings.badges = BadgeSettings(each=True, form="62x29", folder=str(folder))
    return folder


def enter(name):
    type_text(name)
    press(Key.Key_Return)


def files(folder):
    return sorted(path.name for path in folder.glob("*.pdf"))


@pytest.fixture
def dialog(door):
    press(Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = door.tab.findChildren(BadgeSetupDialog)
    return dialog


def test_everybody_who_comes_has_a_badge(door, into, qtbot):
    door.add("Amina Diallo")
    door.add("Bo/Li: <x>", registered=True)
    enter("amina")
    enter("bo")
    assert door.present() == ["Amina Diallo", "Bo/Li: <x>"]
    qtbot.waitUntil(lambda: len(files(into)) == 2)
    assert files(into) == ["Amina Diallo.pdf", "Bo-Li- -x-.pdf"]
    (page,) = PdfReader(into / "Amina Diallo.pdf").pages
    assert (round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4)) == (62, 29)
    assert "Amina" in page.extract_text()
    assert "Tonight" in page.extract_text()


def test_once_for_each_arrival_and_never_over_another_file(door, into, qtbot):
    door.add("Amina")
    enter("amina")
    enter("amina")
    assert "already in" in door.answer()
    qtbot.waitUntil(lambda: not door.context.tasks.busy)
    assert files(into) == ["Amina.pdf"]
    person = door.raw("SELECT id FROM person")[0][0]
    with door.context.database.read() as session:
        print_badge(session, door.event.id, person, door.context.settings.badges)
    assert files(into) == ["Amina 2.pdf", "Amina.pdf"]


def test_not_for_those_on_a_paper_list(door, into, qtbot):
    door.add("Amina")
    press(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    type_text("1840")
    press(Key.Key_Return)
    enter("amina")
    assert door.present() == ["Amina"]
    assert not door.context.tasks.busy
    assert files(into) == []


def test_a_folder_that_is_gone_is_said_and_nobody_waits(door, into, qtbot):
    door.add("Amina")
    into.rmdir()
    enter("amina")
    assert door.present() == ["Amina"]
    qtbot.waitUntil(lambda: "The badge was not printed." in door.answer())
    assert "There is no folder" in door.answer()
    assert door.present() == ["Amina"]


def test_a_printer_that_is_gone_is_said(door, settings, qtbot):
    settings.badges = BadgeSettings(each=True, form="62x29", printer="Gone")
    door.add("Amina")
    enter("amina")
    qtbot.waitUntil(lambda: "The printer “Gone” is not there" in door.answer())
    assert door.present() == ["Amina"]


def test_turned_on_with_a_folder_and_off_again(door, dialog, settings, tmp_path, monkeypatch, qtbot):
    door.add("Amina")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.ui.form.setCurrentIndex(2)
    dialog.ui.printer.setCurrentIndex(dialog.ui.printer.count() - 1)
    dialog.ui.with_code.setChecked(True)
    QTest.mouseClick(dialog.ui.folder_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert settings.badges == BadgeSettings(True, "89x36", "", str(tmp_path), True)
    action = door.tab._actions.print_badges
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert settings.badges == BadgeSettings(False, "89x36", "", str(tmp_path), True)
    door.back_in_window(qtbot)
    enter("amina")
    assert not door.context.tasks.busy


def test_cancelled_it_stays_off(door, dialog, settings):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not door.tab._actions.print_badges.isChecked()
    assert settings.badges == BadgeSettings()


def test_it_is_still_on_tomorrow(door, into, make_tab):
    assert make_tab()._actions.print_badges.isChecked()

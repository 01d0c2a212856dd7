"""From Ctrl+P and Ctrl+Shift+P to paper: what is offered, what the preview shows, what is written."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.printing.door_list_dialog import DoorListDialog
from mozspaces_desktop.gui.checkin.printing.labels_dialog import LabelsDialog
from mozspaces_desktop.gui.printing.print_job import write_pdf
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.checkin.conftest import Key, press, type_text
from tests.gui.printing.reading import squeezed

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(door):
    """The dialog that a key opens."""

    def opened(kind, modifiers):
        press(Key.Key_P, modifiers)
        (dialog,) = door.tab.findChildren(kind)
        return dialog

    return opened


@pytest.fixture
def labels(opened):
    return lambda: opened(LabelsDialog, CONTROL | SHIFT)


@pytest.fixture
def saved(door, qtbot, monkeypatch, tmp_path):
    """Press "Save as PDF…", wait, and read the file."""

    def saved(dialog):
        target = tmp_path / "paper.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        QTest.mouseClick(dialog.pdf_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Saved paper.pdf" in said(door))
        return PdfReader(target)

    return saved


def said(door):
    return [
        label.text()
        for toast in door.tab.findChildren(Toast)
        if toast.isVisible()
        for label in toast.findChildren(QLabel)
    ]


def offered(box):
    return [box.itemText(row).strip("\u2068\u2069") for row in range(box.count())]


def text_of(reader):
    return squeezed("".join(page.extract_text() for page in reader.pages))


def test_the_list_is_printed(door, opened, saved):
    door.add("Amina Diallo", registered=True, ticket_code="T-9876")
    dialog = opened(DoorListDialog, CONTROL)
    assert dialog.ui.paper.currentText() == "A4"
    assert dialog.ui.pages.text().startswith("1 page")
    before = dialog.ui.preview.pixmap().toImage()
    dialog.ui.ticket_ends.click()
    assert dialog.ui.preview.pixmap().toImage() != before
    reader = saved(dialog)
    assert "AminaDiallo...9876" in text_of(reader)
    [noted] = door.raw("SELECT kind, file_name, with_names, people FROM export_record")
    assert noted == ("door list", "paper.pdf", 1, 1)


def test_the_usual_paper_of_the_country(door, opened):
    with door.context.database.begin("Change") as session:
        row(session, Space, door.context.space_id).country = "US"
    assert opened(DoorListDialog, CONTROL).ui.paper.currentText() == "Letter"


def test_tickets_are_made_and_saved(door, labels, saved):
    door.add("Amina", registered=True)
    dialog = labels()
    assert offered(dialog.ui.what) == ["Tickets", "Name badges"]
    assert offered(dialog.ui.whom) == [
        "Everybody who signed up",
        "Those who have no ticket of another site",
        "Everybody who is in",
    ]
    assert dialog.ui.with_code.isHidden()
    assert door.raw("SELECT ticket_code FROM registration") == [(None,)], "not before they are printed"
    text = text_of(saved(dialog))
    ((code,),) = door.raw("SELECT ticket_code FROM registration")
    assert squeezed(code) in text


def test_badges_of_the_selected_person_from_the_fourth_label_on(door, labels, saved):
    door.add("Amina", registered=True)
    door.add("Bo Li", registered=True)
    type_text("bo")
    dialog = labels()
    dialog.ui.what.setCurrentIndex(1)
    assert offered(dialog.ui.whom) == ["Everybody who signed up", "Everybody who is in", "Bo Li"]
    dialog.ui.whom.setCurrentIndex(2)
    dialog.ui.first.setValue(4)
    assert (dialog.job.used, dialog.ui.first.maximum()) == (3, 10)
    text = text_of(saved(dialog))
    assert "Bo" in text
    assert "Amina" not in text


def test_the_sheet_of_last_time_is_offered_first(door, labels, saved, qtbot):
    door.add("Amina", registered=True)
    dialog = labels()
    dialog.ui.what.setCurrentIndex(1)
    dialog.ui.form.setCurrentIndex(4)
    saved(dialog)
    qtbot.waitUntil(lambda: not door.tab.findChildren(LabelsDialog))
    door.back_in_window(qtbot)
    again = labels()
    assert again.ui.form.currentIndex() == 0, "tickets have their own"
    again.ui.what.setCurrentIndex(1)
    assert again.ui.form.currentIndex() == 4


def test_a_label_printer_has_no_first_label(door, labels):
    door.add("Amina", registered=True)
    dialog = labels()
    dialog.ui.what.setCurrentIndex(1)
    dialog.ui.first.setValue(7)
    dialog.ui.form.setCurrentIndex(dialog.ui.form.count() - 1)
    assert not dialog.ui.first.isEnabled()
    assert dialog.job.used == 0


def test_nobody_to_print_for(door, labels):
    dialog = labels()
    assert dialog.ui.nobody.isVisible()
    assert not dialog.pdf_button.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_a_file_for_each_person_to_be_mailed(door, labels, tmp_path, monkeypatch, qtbot):
    for name in ("Amina", "Bo Li", "Bo Li", "../up"):
        door.add(name, registered=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    before = {path.name for path in tmp_path.iterdir()}
    dialog = labels()
    QTest.mouseClick(dialog.files_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "4 file(s) saved" in said(door))
    files = {path.name for path in tmp_path.glob("*.pdf")} - before
    assert files == {"-up.pdf", "Amina.pdf", "Bo Li.pdf", "Bo Li 2.pdf"}
    [noted] = door.raw("SELECT kind, file_name, with_names, people FROM export_record")
    assert noted == ("tickets", tmp_path.name, 1, 4)
    ((code,),) = door.raw(
        "SELECT ticket_code FROM registration r JOIN person p ON p.id = r.person_id WHERE p.name = 'Amina'"
    )
    reader = PdfReader(tmp_path / "Amina.pdf")
    assert len(reader.pages) == 1
    assert squeezed(code) in text_of(reader)


def test_no_folder_no_files(door, labels, monkeypatch):
    door.add("Amina", registered=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    QTest.mouseClick(labels().files_button, Qt.MouseButton.LeftButton)
    assert not door.context.tasks.busy
    assert door.raw("SELECT ticket_code FROM registration") == [(None,)]


def test_many_people_take_many_pages(door, labels, saved):
    for number in range(60):
        door.add(f"Person {number}", registered=True)
    dialog = labels()
    assert dialog.ui.pages.text().startswith("15 page")
    assert len(saved(dialog).pages) == 15
    [(kind, names, count)] = door.raw("SELECT kind, with_names, people FROM export_record")
    assert (kind, names, count) == ("tickets", 1, 60)
    assert door.raw("SELECT count(DISTINCT ticket_code) FROM registration") == [(60,)]


class _StoppedError(Exception):
    pass


def test_a_long_job_can_be_stopped_and_leaves_the_old_file(door, labels, context, tmp_path):
    for number in range(20):
        door.add(f"Person {number}", registered=True)
    job, target, done = labels().job, tmp_path / "tickets.pdf", []
    target.write_bytes(b"old")

    def progress(page, pages):
        done.append((page, pages))
        if page == 3:
            raise _StoppedError

    with context.database.read() as session, pytest.raises(_StoppedError):
        write_pdf(session, job, target, progress)
    assert done == [(0, 5), (1, 5), (2, 5), (3, 5)]
    assert [path.name for path in tmp_path.glob("*.p*")] == ["tickets.pdf"]
    assert target.read_bytes() == b"old"

"""From Ctrl+P to paper: a dialog, a preview, a file or a printer."""

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar.printing.calendar_print_dialog import PrintDialog
from mozspaces_desktop.gui.translation import Speech
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.printing.conftest import at
from tests.gui.printing.reading import squeezed


@pytest.fixture
def dialog(tab):
    """The dialog that Ctrl+P opens while the calendar looks at July 2014."""
    QTest.keyClick(tab.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = tab.findChildren(PrintDialog)
    return dialog


@pytest.fixture
def goes_to(monkeypatch):
    """What the person chooses in the file dialog."""

    def goes_to(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return goes_to


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def says(tab):
    return [
        label.text() for toast in tab.findChildren(Toast) if toast.isVisible() for label in toast.findChildren(QLabel)
    ]


def text_of(path):
    return squeezed("".join(page.extract_text() for page in PdfReader(path).pages))


def test_the_month_that_is_shown_is_offered_first(dialog):
    choices = [dialog.ui.what.itemText(row) for row in range(dialog.ui.what.count())]
    assert choices[0] == "Month sheet of July 2014"
    assert len(choices) == 4
    assert dialog.ui.paper.currentText() == "A4"
    assert not dialog.ui.everything.isChecked()


def test_the_preview_follows_what_is_chosen(add, dialog):
    month = dialog.ui.preview.pixmap()
    assert month.width() > month.height()
    dialog.ui.what.setCurrentIndex(3)
    programme = dialog.ui.preview.pixmap()
    assert programme.width() < programme.height()
    add("Board", at(date(2014, 8, 5), 19), public=False)
    before = programme.toImage()
    QTest.mouseClick(
        dialog.ui.everything, Qt.MouseButton.LeftButton, pos=QPoint(15, dialog.ui.everything.height() // 2)
    )
    assert dialog.ui.preview.pixmap().toImage() != before
    assert dialog.ui.pages.text().startswith("1 page")


def test_pages_are_counted_in_the_language_of_the_window(dialog, qapp):
    speech = Speech(qapp)
    speech.speak("en")
    dialog.ui.what.setCurrentIndex(3)
    speech.stop()
    assert dialog.ui.pages.text() == "1 page"


def test_saved_as_pdf(tab, add, dialog, goes_to, tmp_path, qtbot):
    add("Rust", at(date(2014, 7, 31), 19))
    goes_to(tmp_path / "door")
    press(dialog.pdf_button)
    qtbot.waitUntil(lambda: bool(says(tab)))
    assert says(tab) == ["Saved door.pdf"]
    assert "July2014" in text_of(tmp_path / "door.pdf")
    assert "Rust" in text_of(tmp_path / "door.pdf")
    assert [path.name for path in tmp_path.glob("*.partial")] == []


def test_nothing_happens_without_a_file(tab, dialog, goes_to, qtbot):
    goes_to("")
    press(dialog.pdf_button)
    assert not tab._context.tasks.busy
    assert says(tab) == []


def test_a_file_that_cannot_be_written_is_said(tab, dialog, goes_to, tmp_path, qtbot):
    goes_to(tmp_path / "nowhere" / "door.pdf")
    press(dialog.pdf_button)
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)))
    (box,) = tab.findChildren(QMessageBox)
    assert "There is no folder" in box.informativeText()
    box.close()


def test_printed_on_the_paper_that_was_chosen_at_the_printer(tab, add, dialog, monkeypatch, tmp_path, qtbot):
    add("Rust", at(date(2014, 7, 31), 19))
    target = tmp_path / "printer.pdf"

    def choose(chooser):
        printer = chooser.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    press(dialog.print_button)
    qtbot.waitUntil(lambda: bool(says(tab)))
    assert says(tab) == ["Sent to the printer"]
    page = PdfReader(target).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)
    assert "Rust" in text_of(target)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(tab, dialog, monkeypatch, tmp_path, qtbot):
    def choose(chooser):
        chooser.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chooser.printer().setOutputFileName(str(tmp_path / "nowhere" / "printer.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    press(dialog.print_button)
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)))
    (box,) = tab.findChildren(QMessageBox)
    assert "the printer does not answer" in box.informativeText()
    box.close()


def test_cancelled(tab, dialog):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert says(tab) == []


@pytest.mark.parametrize(("country", "paper"), [("FR", "A4"), ("US", "Letter"), ("CA", "Letter")])
def test_the_usual_paper_of_the_country(context, qtbot, country, paper):
    with context.database.begin("Change") as session:
        row(session, Space, context.space_id).country = country
    dialog = PrintDialog(context, date(2014, 7, 1))
    qtbot.addWidget(dialog)
    assert dialog.ui.paper.currentText() == paper

from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QMessageBox, QWidget

from mozspaces_desktop.core.errors import RefusedError, Sentence
from mozspaces_desktop.gui import messages


@pytest.fixture
def parent(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


class Dictionary(QTranslator):
    """A real translator with two sentences, one of them spoilt."""

    def translate(self, context, text, _disambiguation=None, _n=-1):
        known = {
            ("core", "There is no event called “{title}”."): "Aucun évènement ne s’appelle « {title} ».",
            ("core", "{name} is already in."): "{nom} est déjà là.",
        }
        return known.get((context, text))


@pytest.fixture
def french(qapp):
    dictionary = Dictionary()
    QCoreApplication.installTranslator(dictionary)
    yield
    QCoreApplication.removeTranslator(dictionary)


def test_a_sentence_is_english_without_translations(qapp):
    assert messages.sentence(Sentence("{n} rows left out", n=3)) == "3 rows left out"


def test_a_sentence_is_said_in_the_language_of_the_window(french):
    error = RefusedError("There is no event called “{title}”.", title="Rust Café {x}")
    assert messages.sentence(error) == "Aucun évènement ne s’appelle « Rust Café {x} »."


def test_a_translation_with_wrong_fields_falls_back_to_english(french):
    assert messages.sentence(Sentence("{name} is already in.", name="Amina")) == "Amina is already in."


def test_a_sentence_within_a_sentence_is_translated_too(french):
    inner = Sentence("There is no event called “{title}”.", title="A")
    assert messages.sentence(Sentence("Row 3: {reason}", reason=inner)) == (
        "Row 3: Aucun évènement ne s’appelle « A »."
    )


def test_a_time_of_day_is_written_as_the_language_does(qapp):
    before = QLocale()
    sentence = Sentence("From {starts} on", starts=time(19, 30))
    try:
        QLocale.setDefault(QLocale("fr_FR"))
        assert messages.sentence(sentence) == "From 19:30 on"
        QLocale.setDefault(QLocale("en_US"))
        assert messages.sentence(sentence).replace("\u202f", " ") == "From 7:30 PM on"
    finally:
        QLocale.setDefault(before)


def test_a_day_is_written_as_the_language_does(qapp):
    before = QLocale()
    sentence = Sentence("On {day}", day=date(2014, 8, 7))
    try:
        QLocale.setDefault(QLocale("fr_FR"))
        assert messages.sentence(sentence) == "On 7 août 2014"
        QLocale.setDefault(QLocale("en_US"))
        assert messages.sentence(sentence) == "On Aug 7, 2014"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "title", ["<b>bold</b><img src=x>", "=1+1", "\ud800", "a\x00b\x07", "שלום 🎉", "x" * 10_000_000]
)
def test_hostile_titles_are_shown_as_plain_short_text(parent, title):
    box = messages.error(parent, RefusedError("There is no event called “{title}”.", title=title))
    assert box.isVisible()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert len(box.informativeText()) < 300
    box.close()


def test_confirm_is_true_only_for_the_action_itself(parent, when_asked):
    def press(chosen):
        def click(box):
            assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
            if chosen == "escape":
                box.reject()
            else:
                next(button for button in box.buttons() if button.text().replace("&", "") == chosen).click()

        when_asked(click)
        return messages.confirm(parent, "Delete the event?", "Its sign-ups go, too.", "Delete", danger=True)

    assert press("Delete") is True
    assert press("Cancel") is False
    assert press("escape") is False


def test_information_does_not_wait(parent):
    box = messages.information(parent, "Exported", "The workbook is in Documents.")
    assert box.isVisible()
    assert box.informativeText() == "The workbook is in Documents."
    box.close()

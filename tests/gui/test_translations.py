"""The window speaks French and English: every word of it, and plurals as each language forms them."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QLineEdit, QTabWidget, QWidget

from mozspaces_desktop import paths
from mozspaces_desktop.core import definitions, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.reports import report_wording
from mozspaces_desktop.gui.translation import Speech
from tests.end_to_end.stage import Stage

ROOT = Path(__file__).parent.parent.parent
FRENCH = ROOT / "resources" / "translations" / "mozspaces_fr.ts"

NOT_WORDS = {"", "Berlin", "2014", "English", "Français", "Notes", "E-mail", "Public", "Type", "Total"}
NOT_WORDS |= {"Agenda", "Agenda (A)"}
"""Names, and words that are the same in French."""

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speak a language for the length of a test."""
    speech = Speech(qapp)
    yield speech.speak
    speech.stop()


def french() -> Iterator[tuple[str, str, list[str]]]:
    """Each text of the program: its context, the English, and the French in all its forms."""
    for context in ElementTree.parse(FRENCH).iter("context"):
        for message in context.iter("message"):
            forms = message.findall("translation/numerusform") or message.findall("translation")
            yield context.findtext("name", ""), message.findtext("source", ""), [form.text or "" for form in forms]


# --- the files --------------------------------------------------------------------------------------------------


def test_the_set_up_left_a_compiled_file_for_each_language_where_the_program_looks() -> None:
    compiled = {path.name for path in paths.resource("translations").glob("*.qm")}
    assert compiled >= {"mozspaces_en.qm", "mozspaces_fr.qm"}


def test_french_fills_in_the_same_fields_as_english() -> None:
    def fields(text: str) -> list[str]:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)

    wrong = [(source, forms) for _, source, forms in french() if any(fields(form) != fields(source) for form in forms)]
    assert wrong == []


def test_french_is_set_as_the_french_set_it() -> None:
    """No-break spaces around what stands apart, and a curly apostrophe."""
    loose = re.compile(r"(?<!\u00a0)[?!»](?!\))|(?<!\u00a0)[:;](?=\s|$)|«(?!\u00a0)|'")
    assert [form for _, _, forms in french() for form in forms if loose.search(form)] == []


def test_no_two_mnemonics_of_a_screen_are_the_same() -> None:
    letters: dict[str, list[str]] = {}
    for context, _, forms in french():
        letters.setdefault(context, []).extend(letter.lower() for letter in re.findall(r"&(\w)", forms[0]))
    assert {context: found for context, found in letters.items() if len(set(found)) < len(found)} == {}


# --- words of the core ------------------------------------------------------------------------------------------


def test_what_the_journal_says_is_french(speak: Speak) -> None:
    speak("fr")
    templates = [text for name, text in vars(labels).items() if name.isupper() and isinstance(text, str)]
    assert len(templates) > 10
    assert [text for text in templates if QCoreApplication.translate("core", text) == text] == []
    said = messages.sentence(Sentence(labels.CHECK_IN, name="Amina Diallo"))
    assert said == "Arrivée\u00a0: Amina Diallo"


def test_what_the_figures_mean_is_french(speak: Speak) -> None:
    english = definitions.definitions(str)
    speak("fr")
    in_french = definitions.definitions(report_wording.in_window_language)
    assert in_french.keys() == english.keys()
    assert [term for term, meaning in in_french.items() if meaning == english[term]] == []
    assert {word for word in report_wording.WORDS if report_wording.translated(word) == word} <= NOT_WORDS | {"Date"}


# --- plurals ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["0 events added", "1 event added", "2 events added", "21 events added"]),
        ("fr", ["0 événement ajouté", "1 événement ajouté", "2 événements ajoutés", "21 événements ajoutés"]),
    ],
)
def test_a_number_takes_the_form_that_the_language_gives_it(speak: Speak, language: str, expected: list[str]) -> None:
    speak(language)
    said = [QCoreApplication.translate("CalendarImportDialog", "%n event(s) added", "", n) for n in (0, 1, 2, 21)]
    assert said == expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_text_with_a_number_shows_both_forms_at_once(speak: Speak, language: str) -> None:
    speak(language)
    counted = [(context, source) for context, source, _ in french() if "%n" in source]
    assert len(counted) > 10
    for context, source in counted:
        for number in (0, 1, 5):
            said = QCoreApplication.translate(context, source, "", number)
            assert str(number) in said
            assert "(s)" not in said


# --- the window -------------------------------------------------------------------------------------------------


def shown_texts(window: QWidget) -> list[str]:
    """What the window says: labels, buttons, tabs, placeholders, tooltips, menus, names for screen readers."""
    found = [action.text() for action in window.findChildren(QAction)]
    found += [action.toolTip() for action in window.findChildren(QAction) if not action.isSeparator()]
    for widget in [window, *window.findChildren(QWidget)]:
        found += [widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        elif isinstance(widget, QGroupBox):
            found.append(widget.title())
        elif isinstance(widget, QTabWidget):
            found += [widget.tabText(place) for place in range(widget.count())]
    return [text.replace("&", "") for text in found]


def test_no_text_of_the_window_is_the_same_in_french(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    with (
        Database.create(path, clock=lambda: datetime(2014, 5, 1, tzinfo=UTC)) as database,
        database.begin("Add space {name}", name="Berlin") as session,
    ):
        add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    seen: dict[str, set[str]] = {}
    for language in ("en", "fr"):
        stage = Stage(path, tmp_path / f"{language}.ini", language=language)
        for tab in ("calendar", "checkin", "reports"):
            stage.tab(tab)
            stage.settle(100)
        seen[language] = {text for text in shown_texts(stage.window) if re.search(r"[^\W\d_]{3}", text)}
        stage.close()
    assert len(seen["fr"]) > 60
    assert seen["en"] & seen["fr"] - NOT_WORDS == set()
    assert {"Calendrier", "Accueil", "Rapports"} <= seen["fr"]


def test_a_window_that_is_closed_takes_its_language_with_it(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale(), QCoreApplication.translate("MainWindow", "Calendar")
    stage = Stage(tmp_path / "none.sqlite", tmp_path / "window.ini", language="fr")
    assert QLocale().language() == QLocale.Language.French
    stage.close()
    assert (QLocale(), QCoreApplication.translate("MainWindow", "Calendar")) == before

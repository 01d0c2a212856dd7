"""The tool for translations finds every text, keeps what is translated, and notices what is stale, missing or wrong."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import translations
from defusedxml import ElementTree

REPOSITORY = Path(__file__).parent.parent.parent

MODULE = """
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

FULL = QT_TRANSLATE_NOOP("core", "The room “{room}” " "is full.")


class Door:
    def words(self, door):
        return [
            self.tr("It's \\\\ \\"open\\""),
            translate("Doors", "%n more", "", door.people),
            {True: translate("Doors", "all day")}[self.tr("d", "day of a month")],
            self.tr("%n guest(s)", "", len(door.guests)),
            self.tr("room(s)", "the number is in a field beside it", door.rooms),
            self.tr("So far"),
            "abc".translate({}),
            translate("core", FULL),
        ]
"""

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>GuestsDialog</class>
 <widget class="QDialog" name="guests_dialog">
  <property name="windowTitle"><string>Guests</string></property>
  <property name="role" stdset="0"><string notr="true">muted</string></property>
 </widget>
</ui>
"""

EXPECTED = {
    ("core", "The room “{room}” is full."),
    ("Door", 'It\'s \\ "open"'),
    ("Doors", "%n more"),
    ("Doors", "all day"),
    ("Door", "d"),
    ("Door", "%n guest(s)"),
    ("Door", "room(s)"),
    ("Door", "So far"),
    ("GuestsDialog", "Guests"),
}

Folders = tuple[Path, Path, Path]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Targets without a file, a package of one module with a compiled form, and a form."""
    targets, package, forms = (tmp_path / name for name in ("translations", "package", "ui"))
    for folder in (targets, package / "forms", forms):
        folder.mkdir(parents=True)
    (package / "door.py").write_text(MODULE, encoding="utf-8")
    (package / "forms" / "ui_guests.py").write_text('translate("GuestsDialog", "compiled")', encoding="utf-8")
    (forms / "guests.ui").write_text(FORM, encoding="utf-8")
    return targets, package, forms


def run(folders: Folders, *arguments: str) -> int:
    named = zip(("--targets", "--package", "--forms"), map(str, folders), strict=True)
    return translations.main([*arguments, *(word for pair in named for word in pair)])


def texts(file: Path, query: str = "message") -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(file).iter("context")
        for message in context.findall(query)
    }


def translate_all(folder: Path) -> None:
    """Translate each text by itself, as somebody with Qt Linguist would."""
    for file in folder.glob("*.ts"):
        tree = ElementTree.parse(file)
        for message in tree.iter("message"):
            for translation in message.findall("translation"):
                del translation.attrib["type"]
                for form in translation.findall("numerusform") or [translation]:
                    form.text = message.findtext("source")
        tree.write(file, encoding="utf-8", xml_declaration=True)


def test_every_text_is_found_in_its_context_and_plurals_alone_are_english(folders: Folders) -> None:
    assert run(folders) == 0
    assert texts(folders[0] / "mozspaces_fr.ts") == EXPECTED
    plurals = {("Doors", "%n more"), ("Door", "%n guest(s)"), ("Door", "room(s)")}
    assert texts(folders[0] / "mozspaces_fr.ts", "message[@numerus='yes']") == plurals
    assert texts(folders[0] / "mozspaces_en.ts") == plurals
    assert "day of a month" in (folders[0] / "mozspaces_fr.ts").read_text(encoding="utf-8")


def test_the_texts_of_the_kiosk_are_in_files_of_their_own(folders: Folders) -> None:
    (folders[1] / "kiosk.py").write_text('HELLO = QT_TRANSLATE_NOOP("Kiosk", "Hello, {name}")', encoding="utf-8")
    run(folders)
    kiosk = {("Kiosk", "Hello, {name}")}
    assert texts(folders[0] / "mozspaces_kiosk_de.ts") == texts(folders[0] / "mozspaces_kiosk_fr.ts") == kiosk
    assert texts(folders[0] / "mozspaces_fr.ts") == EXPECTED
    assert "mozspaces_kiosk_de.ts: Kiosk: 'Hello, {name}' is not translated" in translations.problems(
        folders[0] / "mozspaces_kiosk_de.ts"
    )


def test_what_is_translated_stays_and_what_is_gone_goes(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    run(folders)
    translate_all(folders[0])
    module = folders[1] / "door.py"
    module.write_text(MODULE.replace("So far", "Until now"), encoding="utf-8")
    capsys.readouterr()
    assert run(folders) == 0
    assert capsys.readouterr().err.splitlines() == ["mozspaces_fr.ts: Door: 'Until now' is not translated"]
    assert texts(folders[0] / "mozspaces_fr.ts") == EXPECTED - {("Door", "So far")} | {("Door", "Until now")}


def test_the_check_passes_when_all_is_translated_and_the_same_texts_give_the_same_bytes(folders: Folders) -> None:
    run(folders)
    assert run(folders, "--check") == 1
    translate_all(folders[0])
    run(folders)
    before = {file: file.read_bytes() for file in folders[0].iterdir()}
    assert run(folders, "--check") == 0
    run(folders)
    assert {file: file.read_bytes() for file in folders[0].iterdir()} == before


def test_the_check_names_a_stale_file_and_changes_nothing(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    run(folders)
    translate_all(folders[0])
    run(folders)
    (folders[2] / "guests.ui").write_text(FORM.replace("Guests", "Visitors"), encoding="utf-8")
    before = {file: file.read_bytes() for file in folders[0].iterdir()}
    capsys.readouterr()
    assert run(folders, "--check") == 1
    assert capsys.readouterr().err == "mozspaces_fr.ts is stale: run python packaging/translations.py\n"
    assert {file: file.read_bytes() for file in folders[0].iterdir()} == before


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("<translation>So far<", "<translation><", "is not translated"),
        ("<translation>So far<", '<translation type="unfinished">So far<', "is not translated"),
        ("<translation>The room “{room}”", "<translation>La salle “{salle}”", "has other fields in its translation"),
        ("<translation>So far<", "<translation>So {far}<", "has other fields in its translation"),
        ("<translation>So far<", "<translation>So &amp;far<", "has other mnemonics in its translation"),
        ("<numerusform>%n more</numerusform>", "<numerusform></numerusform>", "is not translated"),
        ("<numerusform>%n more</numerusform>", "<numerusform>more</numerusform>", "has other fields"),
    ],
)
def test_a_wrong_translation_is_named(folders: Folders, old: str, new: str, complaint: str) -> None:
    run(folders)
    translate_all(folders[0])
    run(folders)
    file = folders[0] / "mozspaces_fr.ts"
    content = file.read_text(encoding="utf-8")
    assert old in content
    file.write_text(content.replace(old, new, 1), encoding="utf-8")
    (said,) = translations.problems(file)
    assert complaint in said
    assert run(folders, "--check") == 1


def test_an_english_plural_that_is_missing_is_named(folders: Folders) -> None:
    run(folders)
    said = [*translations.problems(folders[0] / "mozspaces_en.ts")]
    assert {"mozspaces_en.ts: Doors: '%n more' is not translated"} < set(said)


@pytest.mark.parametrize(
    "statement",
    [
        'self.tr(f"Room {room}")',
        "self.tr(text)",
        'self.tr("%n rooms")',
        'translate("Doors", f"Room {room}")',
        'translate("Doors", "%n rooms", n=3)',
        'QT_TRANSLATE_NOOP("core", text)',
    ],
)
def test_a_text_that_could_not_be_translated_is_refused_with_its_line(
    folders: Folders, statement: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folders[1] / "odd.py").write_text(f"class Odd:\n    def words(self): {statement}\n", encoding="utf-8")
    assert run(folders, "--check") == 2
    assert "odd.py:2: a text" in capsys.readouterr().err


def test_the_translations_of_the_program_are_complete_and_fresh() -> None:
    assert translations.main(["--check"]) == 0


def test_every_sentence_of_the_core_is_marked_for_translation() -> None:
    """A literal in one of these is a sentence that nobody could ever read in French."""
    said = {"Sentence", "MozSpacesError", "RefusedError", "FileError", "ConflictError"}
    unmarked = []
    for path in sorted((REPOSITORY / "mozspaces_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in said:
                continue
            if node.args and isinstance(node.args[0], ast.Constant | ast.JoinedStr):
                unmarked.append(f"{path.name}:{node.lineno}")
    assert unmarked == []

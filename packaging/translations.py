"""Bring the translations in `resources/translations/` up to date with the texts of the program, and check them.

`pyside6-lupdate` knows forms well and Python badly: it overlooks `translate` with a number, and after one such call
puts the next texts into a wrong context. So Python's own parser finds the texts here, and lupdate gets them as
the C++ macros that it was made for; it merges them into the .ts files together with those of `ui/`.

English is what the sources are written in, so its file holds the texts with a number alone: "1 event", "2 events".

    python packaging/translations.py            take in new texts, drop those that are gone
    python packaging/translations.py --check    change nothing; exit status 1 and a list of what is stale or missing
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mozspaces_desktop"
FORMS = ROOT / "ui"
TARGETS = ROOT / "resources" / "translations"
KIOSK = "Kiosk"
"""The context of the texts that visitors read, who choose among more languages than the program speaks."""


class File(NamedTuple):
    """A .ts file: its language, what lupdate is told for it, and whether it holds the texts of the kiosk alone."""

    language: str
    options: tuple[str, ...] = ()
    of_kiosk: bool = False


FILES = {
    "mozspaces_en.ts": File("en", ("-pluralonly",)),
    "mozspaces_fr.ts": File("fr"),
    "mozspaces_kiosk_de.ts": File("de", of_kiosk=True),
    "mozspaces_kiosk_fr.ts": File("fr", of_kiosk=True),
}

OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
# A text that only resembles an old one is a new one: guesses have been wrong by a digit or a "not".
OPTIONS += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]

FIELD = re.compile(r"\{\w*\}|%n")
MNEMONIC = re.compile(r"&(?=\w)")


class TranslationError(Exception):
    """A text that cannot be translated, or a file that lupdate refuses; the text says which and why."""


class Message(NamedTuple):
    """A text of the program, as the translations know it."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False

    def macro(self) -> str:
        """The line of C++ by which lupdate finds it."""
        name = f"QT_TRANSLATE_{'N_' if self.plural else ''}NOOP{'3' if self.comment else ''}"
        words = [self.context, self.text, *([self.comment] if self.comment else [])]
        return f"{name}({', '.join(json.dumps(word, ensure_ascii=False) for word in words)})\n"


class Finder(ast.NodeVisitor):
    """Finds the texts that a Python module marks for translation, in `messages`."""

    def __init__(self, path: Path) -> None:
        self.messages: list[Message] = []
        self._path = path
        self._classes: list[str] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8"), str(path)))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """The class in which `tr` is called is the context of its text."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call that marks one; texts may stand inside of others' arguments, too."""
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "tr":
            self._add(node, self._classes[-1] if self._classes else "", node.args)
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and self._is_new(node.args)):
            self._add(node, _literal(node.args[0]), node.args[1:])
        self.generic_visit(node)

    @staticmethod
    def _is_new(arguments: list[ast.expr]) -> bool:
        """Whether this is Qt's `translate`, not of a text that was marked elsewhere and is in a variable or a table."""
        return (
            len(arguments) > 1
            and bool(_literal(arguments[0]))
            and not isinstance(arguments[1], ast.Name | ast.Attribute | ast.Subscript)
        )

    def _add(self, node: ast.Call, context: str | None, arguments: list[ast.expr]) -> None:
        text = _literal(arguments[0]) if arguments else None
        comment = _literal(arguments[1]) if len(arguments) > 1 else ""
        plural = len(arguments) > 2
        if not context or text is None or comment is None or node.keywords:
            raise TranslationError(f"{self._path}:{node.lineno}: a text for translation must be a literal in a class")
        if "%n" in text and not plural:
            raise TranslationError(f"{self._path}:{node.lineno}: a text that says %n is given its number")
        self.messages.append(Message(context, text, comment, plural))


def _literal(node: ast.expr) -> str | None:
    """The text that `node` is, if it is one."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def python_messages(package: Path) -> list[Message]:
    """Return the texts of the modules below `package`; those of compiled forms are in the forms."""
    modules = [path for path in sorted(package.rglob("*.py")) if path.parent.name != "forms"]
    return [message for path in modules for message in Finder(path).messages]


def update(targets: Path, package: Path = PACKAGE, forms: Path = FORMS) -> None:
    """Bring the .ts files in `targets` up to date; raise TranslationError where a text or lupdate stands in the way."""
    messages = python_messages(package)
    with tempfile.TemporaryDirectory() as scratch:
        for name, file in FILES.items():
            macros = Path(scratch) / "messages.cpp"
            wanted = [message for message in messages if (message.context == KIOSK) is file.of_kiosk]
            macros.write_text("".join(message.macro() for message in wanted), encoding="utf-8")
            sources = [macros] if file.of_kiosk else [macros, *sorted(forms.glob("*.ui"))]
            lupdate = str(Path(sys.executable).with_name("pyside6-lupdate"))
            command = [lupdate, *map(str, sources), *OPTIONS, *file.options]
            command += ["-target-language", file.language, "-ts", str(targets / name)]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
            if done.returncode or done.stderr:
                raise TranslationError(f"{name}: {done.stderr.strip() or 'pyside6-lupdate failed'}")


def stale_files(targets: Path, package: Path = PACKAGE, forms: Path = FORMS) -> Iterator[str]:
    """Name the .ts files that `update` would change; raises what it raises."""
    with tempfile.TemporaryDirectory() as scratch:
        for file in targets.glob("*.ts"):
            shutil.copy(file, scratch)
        update(Path(scratch), package, forms)
        for fresh in sorted(Path(scratch).iterdir()):
            file = targets / fresh.name
            if not file.exists() or file.read_bytes() != fresh.read_bytes():
                yield f"{file.name} is stale: run python packaging/translations.py"


def problems(file: Path) -> Iterator[str]:
    """Say what is missing or wrong in the translations of `file`, text by text."""
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 -- our own file
        for message in context.iter("message"):
            wrong = _problem(message)
            if wrong:
                yield f"{file.name}: {context.findtext('name')}: {message.findtext('source')!r} {wrong}"


def _problem(message: ElementTree.Element) -> str:
    """What is wrong with the translation of `message`, empty if nothing is."""
    source, plural = message.findtext("source", ""), message.get("numerus") == "yes"
    forms = message.findall("translation/numerusform") if plural else message.findall("translation")
    texts = [form.text or "" for form in forms]
    if message.find("translation[@type]") is not None or not all(texts):
        return "is not translated"
    if plural and len(texts) != 2:  # so it is in English, French and German
        return "does not have two plural forms"
    if any(sorted(FIELD.findall(text)) != sorted(FIELD.findall(source)) for text in texts):
        return "has other fields in its translation"
    if any(len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source)) for text in texts):
        return "has other mnemonics in its translation"
    return ""


def main(arguments: list[str] | None = None) -> int:
    """Bring the translations up to date, or say what is wrong with them; return the exit status."""
    parser = argparse.ArgumentParser(description="Collect the texts of the program in resources/translations/.")
    parser.add_argument("--check", action="store_true", help="only say what is stale or missing; exit status 1 if any")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="folder of the modules")
    parser.add_argument("--forms", type=Path, default=FORMS, help="folder of the forms")
    parser.add_argument("--targets", type=Path, default=TARGETS, help="folder of the .ts files")
    options = parser.parse_args(arguments)
    folders = options.targets, options.package, options.forms
    found: list[str] = []
    try:
        if options.check:
            found += stale_files(*folders)
        else:
            update(*folders)
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 2
    found += [wrong for file in sorted(options.targets.glob("*.ts")) for wrong in problems(file)]
    for wrong in found:
        print(wrong, file=sys.stderr)
    return 1 if found and options.check else 0


if __name__ == "__main__":
    sys.exit(main())

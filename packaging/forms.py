"""Compile the Qt Designer forms of `ui/` to typed Python modules in `mozspaces_desktop/gui/forms/`.

`pyside6-uic` writes its own version into every file and leaves its methods without types. Here the header
becomes one constant line and `setupUi` and `retranslateUi` get the class of the form's root widget, so the
same form always gives the same bytes and a misspelt widget is an error for mypy.

    python packaging/forms.py            compile what is stale, remove what has no form any more
    python packaging/forms.py --check    change nothing; exit status 1 and a list when something is stale
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
TARGETS = ROOT / "mozspaces_desktop" / "gui" / "forms"

HEADER = '"""Compiled from ui/{name} by packaging/forms.py: change the form, not this file."""\n\n'
QT_IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", re.MULTILINE)
UNTYPED_METHOD = re.compile(r"^    def (setupUi|retranslateUi)\(self, (\w+)\):$", re.MULTILINE)


class FormError(Exception):
    """A form that cannot be compiled; the text says which and why."""


def module_name(form: Path) -> str:
    """Return the file name of the module that `form` is compiled to."""
    return f"ui_{form.stem}.py"


def compile_form(form: Path) -> str:
    """Return the Python source of `form`; raise FormError when uic or the XML refuses it."""
    try:
        root_widget = ElementTree.parse(form).find("widget")  # noqa: S314 -- our own file
    except ElementTree.ParseError as error:
        raise FormError(f"{form}: {error}") from error
    if root_widget is None:
        raise FormError(f"{form}: no root widget")
    uic = Path(sys.executable).with_name("pyside6-uic")
    done = subprocess.run([uic, "-g", "python", form], capture_output=True, encoding="utf-8", check=False)
    if done.returncode or done.stderr:
        raise FormError(f"{form}: {done.stderr.strip() or 'pyside6-uic failed'}")
    return typed(done.stdout, form.name, root_widget.attrib["class"])


def typed(source: str, form_name: str, root_class: str) -> str:
    """Return uic's `source` with a constant header and with types on its two methods."""
    body = source[source.index("\nfrom PySide6") + 1 :]
    body, methods = UNTYPED_METHOD.subn(rf"    def \1(self, \2: {root_class}) -> None:", body)
    if methods != 2:
        raise FormError(f"{form_name}: pyside6-uic writes its methods in a new way; see {Path(__file__).name}")
    return HEADER.format(name=form_name) + QT_IMPORT.sub(_used_names, body).rstrip() + "\n"


def _used_names(imports: re.Match[str]) -> str:
    """The import of those names that the rest of the form uses: uic lists dozens more, and each takes its time."""
    names = re.findall(r"\w+", imports["names"])
    rest = imports.string.replace(imports[0], "")
    used = [name for name in names if re.search(rf"\b{name}\b", rest[rest.index("\nclass ") :])]
    return f"from {imports['module']} import {', '.join(used)}\n" if used else ""


def stale_modules(sources: Path, targets: Path) -> dict[Path, str | None]:
    """Return the modules that differ from their forms: path to new text, or to None when the form is gone."""
    wanted = {targets / module_name(form): compile_form(form) for form in sorted(sources.glob("*.ui"))}
    stale: dict[Path, str | None] = {
        path: text for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    stale.update({path: None for path in sorted(targets.glob("ui_*.py")) if path not in wanted})
    return stale


def main(arguments: list[str] | None = None) -> int:
    """Bring the compiled forms up to date, or say which are not; return the exit status."""
    parser = argparse.ArgumentParser(description="Compile ui/*.ui to mozspaces_desktop/gui/forms/.")
    parser.add_argument("--check", action="store_true", help="only say what is stale; exit status 1 if any")
    parser.add_argument("--sources", type=Path, default=SOURCES, help="folder of the forms")
    parser.add_argument("--targets", type=Path, default=TARGETS, help="folder of the compiled modules")
    options = parser.parse_args(arguments)
    try:
        stale = stale_modules(options.sources, options.targets)
    except FormError as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        for path in stale:
            print(f"{path.name} is stale: run python packaging/forms.py", file=sys.stderr)
        return 1 if stale else 0
    for path, text in stale.items():
        if text is None:
            path.unlink()
            print(f"removed {path.name}")
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"compiled {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The sheet of paper with a recovery code. Imported when somebody prints: what talks to printers is slow to load."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.printing.print_job import MAKER


def print_code(key: Key, path: Path, space: str, parent: QWidget) -> None:
    """Ask for a printer, and print the recovery code of the file at `path` on it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator(MAKER)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        sheet(key, path, space, QDate.currentDate()).print_(printer)
    dialog.deleteLater()


def sheet(key: Key, path: Path, space: str, day: QDate) -> QTextDocument:
    """What is on the paper: what it opens, the code, and where to keep it. `space` may be empty."""
    translate = QCoreApplication.translate
    facts = [
        (translate("RecoverySheet", "File"), path.name),
        (translate("RecoverySheet", "Space"), space),
        (translate("RecoverySheet", "Date"), QLocale().toString(day, QLocale.FormatType.LongFormat)),
    ]
    rows = "".join(
        f"<tr><td style='padding-right: 24pt'>{html.escape(name)}</td><td>{html.escape(value)}</td></tr>"
        for name, value in facts
        if value
    )
    groups = key.recovery_code.split("-")
    code = "<br>".join("&nbsp;&nbsp;".join(line) for line in (groups[:4], groups[4:]))
    title = translate("RecoverySheet", "Recovery code of a MozSpaces Desktop file")
    how = translate(
        "RecoverySheet",
        "Whoever has this code can open the file and its backups without the passphrase. Keep this paper locked away, "
        "and not with the computer. To use it, choose “Use the recovery code” where the passphrase is asked for.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{html.escape(title)}</h1><table style='font-size: 12pt'>{rows}</table>"
        f"<p style='font-family: monospace; font-size: 26pt; margin: 30pt 0'>{code}</p>"
        f"<p style='font-size: 12pt'>{html.escape(how)}</p>"
    )
    return document

"""Shows a file where it lies: in the system's file manager, chosen there if the system can do that."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(file: Path, parent: QObject) -> None:
    """Open the folder of `file` with the file chosen, or else the folder alone. Does not wait; `parent` lives on."""
    process = QProcess(parent)

    def open_folder() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

    def on_finished(code: int) -> None:
        if code and sys.platform != "win32":  # where the Explorer says 1 when all went well
            open_folder()
        process.deleteLater()

    process.finished.connect(on_finished)
    process.errorOccurred.connect(lambda error: open_folder() if error is QProcess.ProcessError.FailedToStart else None)
    program, *arguments = _command(file)
    process.start(program, arguments)


def _command(file: Path) -> list[str]:
    if sys.platform == "win32":
        return ["explorer.exe", "/select,", str(file)]
    if sys.platform == "darwin":
        return ["open", "-R", str(file)]
    # https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
    address = file.absolute().as_uri().replace(",", "%2C")  # a comma begins the next address
    manager = "org.freedesktop.FileManager1"
    sent = [f"array:string:{address}", "string:"]
    to = ["--session", "--print-reply", f"--dest={manager}", "/org/freedesktop/FileManager1", f"{manager}.ShowItems"]
    return ["dbus-send", *to, *sent]

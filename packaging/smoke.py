"""Try the frozen program as a coordinator would: window up and down, demo data, a workbook, and not a word too many.

    python packaging/smoke.py dist/mozspaces-desktop

The program runs with a home of its own and without the environment of the build, so that nothing of the build
machine's Python can help it.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # it ships no types

ROOT = Path(__file__).resolve().parent.parent
NAME = "mozspaces-desktop"
STARTS = 5
PATIENCE = 120  # seconds until a program that does not end is ended
# Qt's offscreen platform says so of every window that has a smallest size; no other platform does.
OFFSCREEN_NOISE = "This plugin does not support propagateSizeHints()\n"
BUILD_TOOLS = {"editables", "hatchling", "pip", "setuptools", "wheel"}


class SmokeError(Exception):
    """What is wrong with the frozen program."""


def try_program(folder: Path) -> list[str]:
    """Try the program in `folder`; return lines for people about it, or raise SmokeError."""
    check_contents(folder)
    with tempfile.TemporaryDirectory() as scratch:
        program = Program(folder, Path(scratch))
        program.play_an_evening()
        if shutil.which("xvfb-run") and shutil.which("xauth"):
            program.open_on_x11()
        return [
            f"size      {sum(path.lstat().st_size for path in folder.rglob('*')) / 1e6:.0f} MB in {folder.name}/",
            f"start-up  {program.start_up() * 1000:.0f} ms from the command to the first tab with data and out again",
        ]


class Program:
    """The frozen program with a home of its own."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.executable = folder / (f"{NAME}.exe" if os.name == "nt" else NAME)
        self.home = home
        self.data = home / "demo.sqlite"
        kept = {"SYSTEMROOT", "TEMP", "TMP"} if os.name == "nt" else set[str]()
        self.environment = {name: value for name, value in os.environ.items() if name in kept}
        self.environment |= {"HOME": str(home), "MOZSPACES_HOME": str(home), "LANG": "C.UTF-8"}
        self.environment["QT_QPA_PLATFORM"] = "offscreen"

    def play_an_evening(self) -> None:
        """Make demo data, open the window on it, export a workbook and read that; the data is sound afterwards."""
        self.answer("demo")
        self.open_window()
        workbook = self.home / "report.xlsx"
        self.answer("report", "--out", str(workbook))
        sheets = openpyxl.load_workbook(workbook, read_only=True).sheetnames
        if "Dashboard" not in sheets:
            raise SmokeError(f"the workbook has no Dashboard: {sheets}")
        self.answer("verify")
        self.encrypt()

    def encrypt(self) -> None:
        """Encrypt the data, read it with its passphrase, and switch encryption off again."""
        self.environment["MOZSPACES_PASSPHRASE"] = "four random words"  # noqa: S105 -- of invented data
        for command in ("encrypt", "verify"):
            self.answer(command)
        if self.data.read_bytes().startswith(b"SQLite"):
            raise SmokeError("the encrypted data file is not encrypted")
        self.answer("decrypt")
        del self.environment["MOZSPACES_PASSPHRASE"]

    def answer(self, *command: str) -> None:
        """Run a command with --json; its whole output must be one JSON object."""
        output = self.run("--data", str(self.data), "--json", *command)
        try:
            json.loads(output)
        except ValueError as error:
            raise SmokeError(f"{command[0]} --json printed something else: {output!r}") from error

    def open_window(self, *prefix: str) -> None:
        """Open the window, wait for its first tab and close it; nothing may be printed."""
        output = self.run("--data", str(self.data), "--smoke", prefix=prefix)
        if output:
            raise SmokeError(f"the window printed {output!r}")

    def open_on_x11(self) -> None:
        """Open the window on a real X server, which the program's own X11 libraries must reach."""
        self.environment |= {"QT_QPA_PLATFORM": "xcb", "PATH": os.environ["PATH"]}
        self.open_window("xvfb-run", "-a")
        self.environment["QT_QPA_PLATFORM"] = "offscreen"

    def start_up(self) -> float:
        """Return the seconds that opening and closing the window takes, the median of several times."""
        times = []
        for _ in range(STARTS):
            begin = time.perf_counter()
            self.open_window()
            times.append(time.perf_counter() - begin)
        return statistics.median(times)

    def run(self, *arguments: str, prefix: tuple[str, ...] = ()) -> str:
        """Run the program and return its standard output; a status or a complaint is a SmokeError."""
        command = [*prefix, str(self.executable), *arguments]
        try:
            done = subprocess.run(
                command,
                env=self.environment,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SmokeError(f"{' '.join(arguments)} does not end") from error
        complaints = done.stderr.replace(OFFSCREEN_NOISE, "")
        if done.returncode or complaints:
            said = f"{done.stdout}{complaints}".strip()
            raise SmokeError(f"{' '.join(arguments)} ended with status {done.returncode} and said: {said}")
        return done.stdout


def check_contents(folder: Path) -> None:
    """Raise SmokeError when a package of developers lies in the program, or a translation does not."""
    unwanted = development_modules() & set(modules(folder))
    if unwanted:
        raise SmokeError(f"development packages in the program: {', '.join(sorted(unwanted))}")
    translations = {path.stem for path in (ROOT / "resources" / "translations").glob("*.ts")}
    inside = folder / "_internal"
    missing = translations - {path.stem for path in (inside / "resources" / "translations").glob("*.qm")}
    if missing:
        raise SmokeError(f"translations that the program lacks: {', '.join(sorted(missing))}")
    if not (inside / "holidays" / "locale" / "fr" / "LC_MESSAGES" / "FR.mo").is_file():
        raise SmokeError("the program lacks the French names of public holidays")


def modules(folder: Path) -> Iterator[str]:
    """Give the name of each top-level module in the program: archived, or a file or folder of its own."""
    executable = folder / (f"{NAME}.exe" if os.name == "nt" else NAME)
    for name in CArchiveReader(str(executable)).open_embedded_archive("PYZ.pyz").toc:
        yield name.partition(".")[0]
    for path in (folder / "_internal").iterdir():
        yield path.name.partition(".")[0]


def development_modules() -> set[str]:
    """Return the modules of all packages that only requirements-dev.lock names, and of the build tools."""
    only_development = locked("requirements-dev.lock") - locked("requirements.lock") | BUILD_TOOLS
    return {
        module
        for module, packages in importlib.metadata.packages_distributions().items()
        if only_development & {package.lower() for package in packages}
    }


def locked(lock: str) -> set[str]:
    """Return the names of the packages in a lock file."""
    return set(re.findall(r"^([\w.-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))


def main() -> int:
    """Try the program that the command line names; return the exit status."""
    parser = argparse.ArgumentParser(description="Try the frozen program.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / NAME)
    try:
        print(*try_program(parser.parse_args().folder), sep="\n")
    except SmokeError as error:
        print(f"smoke test: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

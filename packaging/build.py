"""Freeze the program into one folder, dist/mozspaces-desktop/, and try what came out.

    python packaging/build.py

PyInstaller freezes for the system it runs on: build on Windows for Windows, on macOS for macOS.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import smoke

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "mozspaces-desktop.spec"
LOG = ROOT / "build" / "pyinstaller.log"


def freeze() -> Path:
    """Run PyInstaller, its words going to LOG, and return the program's folder; raise SmokeError if it fails."""
    LOG.parent.mkdir(exist_ok=True)
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(
            [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", *folders, str(SPEC)],
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            check=False,
        )
    if done.returncode:
        last_lines = "\n".join(LOG.read_text(encoding="utf-8").splitlines()[-20:])
        raise smoke.SmokeError(f"{last_lines}\nPyInstaller failed; all it said is in {LOG.relative_to(ROOT)}")
    return ROOT / "dist" / smoke.NAME


def main() -> int:
    """Build and try; return the exit status."""
    try:
        print("Freezing the program; this takes a minute …", flush=True)
        folder = freeze()
        print("Trying the frozen program …", flush=True)
        lines = smoke.try_program(folder)
    except smoke.SmokeError as error:
        print(error, file=sys.stderr)
        return 1
    print(*lines, f"The program is in {folder.relative_to(ROOT)}/", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

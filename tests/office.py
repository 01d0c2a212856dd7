"""LibreOffice as a second reader of our workbooks: what it makes of a file is what an office program makes of it.

It is run once for many files, as most of its time goes into starting, and on a profile of its own, so that a window
that somebody has open is left alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

_SECONDS = 240
"""How long a conversion may take on a busy machine."""


def convert(files: Sequence[Path], to: str, folder: Path) -> list[Path]:
    """Open `files` in LibreOffice and save each into `folder` as `to` ("xlsx", "ods", "pdf"); return the new files.

    A test that asks is skipped where there is no LibreOffice, but not where all of them have to run. A file that
    LibreOffice cannot open fails the test, as does one that is not there.
    """
    office = _office()
    made = [folder / f"{file.stem}.{to}" for file in files]
    assert len(set(made)) == len(made), "two files of one name would become one"
    assert not set(made) & set(files), "a file would take its own place"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        command = [office, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
        command += ["--convert-to", to, "--outdir", str(folder), *map(str, files)]
        said = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        ).stdout
    lost = [file.name for file in made if not file.exists()]
    assert not lost, f"LibreOffice did not convert to {lost}:\n{said}"
    return made


def _office() -> str:
    """The command that starts LibreOffice."""
    found = shutil.which("soffice")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is missing: python3 packaging/prepare.py office")
        pytest.skip("LibreOffice is not on this machine")
    return found

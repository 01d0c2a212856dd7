"""The short version of ``make fuzz``: each reader for some seconds; and every file that once broke one."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from pathlib import Path
from random import Random

import pytest

from tests.fuzz.guard import GUARD, OutsideError
from tests.fuzz.harness import BrokenError, Findings, Harness
from tests.fuzz.mutation import mutated
from tests.fuzz.readers import READERS
from tests.fuzz.seeds import hostile, seeds
from tests.fuzz.with_hypothesis import fuzz

pytestmark = pytest.mark.filterwarnings("ignore")

SECONDS = float(os.environ.get("FUZZ_SECONDS", "10"))
ONCE_BROKEN = [pytest.param(reader, path, id=f"{reader}-{path.name}") for reader in READERS for path in hostile(reader)]


@pytest.mark.parametrize("reader", READERS)
def test_whatever_is_in_a_file_it_is_read_or_refused_in_a_sentence(reader: str, tmp_path: Path) -> None:
    harness = Harness(reader, tmp_path)
    fuzz(reader, lambda data: harness.run(data, twice=zlib.crc32(data) % 4 == 0), seconds=SECONDS, examples=150)
    assert harness.runs


@pytest.mark.parametrize(("reader", "path"), ONCE_BROKEN)
def test_what_broke_a_reader_once_does_so_no_more(reader: str, path: Path, tmp_path: Path) -> None:
    assert Harness(reader, tmp_path).run(path.read_bytes(), twice=True)


@pytest.mark.parametrize("reader", READERS)
def test_there_are_seeds_and_others_come_of_them(reader: str) -> None:
    known = seeds(reader)
    assert len(known) > 20
    assert len({mutated(known[0], reader, _random(number), known) for number in range(20)}) > 15


def _random(seed: int) -> Random:
    return Random(seed)  # noqa: S311


def test_nothing_outside_its_folder_is_touched(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    with GUARD.watching(inside):
        (inside / "file").write_text("fine", "utf-8")
        Path(__file__).read_bytes()
    for deed in (
        lambda: (tmp_path / "outside").write_text("x", "utf-8"),
        lambda: (inside / "file").rename(tmp_path / "outside"),
        lambda: Path("/etc/hostname").read_bytes(),
        lambda: subprocess.run([sys.executable, "--version"], check=True),
    ):
        with GUARD.watching(inside), pytest.raises(OutsideError):
            deed()
    assert [path.name for path in tmp_path.iterdir()] == ["inside"]


def test_what_breaks_a_reader_is_found_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    harness, findings = Harness("lists", tmp_path / "work"), Findings(tmp_path / "found")
    monkeypatch.setattr(
        harness, "_target", lambda _place, path, _progress: path.with_name("left").write_text("x", "utf-8")
    )
    for data in (b"one", b"two"):
        with pytest.raises(BrokenError, match="files were left") as caught:
            harness.run(data)
        findings.keep(data, caught.value)
        (tmp_path / "work" / "left").unlink()
    assert len(findings) == 1
    assert sorted(path.suffix for path in (tmp_path / "found").iterdir()) == ["", ".txt"]

"""Where there is no LibreOffice, a test says so; where all have to run, it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.office import convert


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_without_an_office_program(
    ci: str, outcome: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="LibreOffice"):
        convert([tmp_path / "a.xlsx"], "ods", tmp_path / "out")


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK no workbook")
    with pytest.raises(AssertionError, match=r"a\.ods"):
        convert([tmp_path / "a.xlsx"], "ods", tmp_path / "out")

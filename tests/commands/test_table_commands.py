"""``table`` writes what ``figures --json`` says."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop.commands.arguments import TABLES
from tests.commands.conftest import Say

Ask = Callable[..., Any]

_IN_JSON = {"tracks": "tracks", "focus": "focus_areas"}


def rows_of(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("table", TABLES)
def test_each_table_says_what_the_figures_say(table: str, ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / f"{table}.csv"
    answer = ask("table", table, "--out", target, "--season", "2014")
    figures = ask("figures", "--season", "2014")[_IN_JSON.get(table, table)]
    rows = rows_of(target)
    assert answer == {"path": str(target), "table": table, "rows": len(figures)}
    assert len(rows) == len(figures)
    for row, figure in zip(rows, figures, strict=True):
        assert list(row.values()) == ["" if value is None else str(value) for value in figure.values()]


def test_people_read_how_many_rows(say: Say, demo_file: Path, tmp_path: Path) -> None:
    said = say("table", "tracks", "--out", tmp_path / "tracks.csv", "--data", demo_file)
    assert said.out.strip().endswith("tracks.csv: 3 rows.")


def test_names_only_on_request_and_only_of_contributors(
    ask: Ask, tmp_path: Path, capsys: pytest.CaptureFixture[str], say: Say
) -> None:
    plain, named = tmp_path / "plain.csv", tmp_path / "named.csv"
    ask("table", "contributors", "--out", plain)
    ask("table", "contributors", "--out", named, "--names")
    assert all(row["Contributor"].startswith("PAR-") for row in rows_of(plain))
    assert not any(row["Contributor"].startswith("PAR-") for row in rows_of(named))
    with pytest.raises(SystemExit, match="2"):
        say("table", "events", "--out", named, "--names")
    assert "--names is for the table of contributors" in capsys.readouterr().err


def test_the_days_can_be_chosen_and_the_data_file_is_safe(
    ask: Ask, refused: Callable[..., str], demo_file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "june.csv"
    ask("table", "events", "--out", target, "--from", "2014-06-01", "--to", "2014-06-30")
    assert {row["Date"][:7] for row in rows_of(target)} == {"2014-06"}
    assert "data file" in refused("table", "events", "--out", demo_file)

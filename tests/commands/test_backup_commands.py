"""``backup``, ``backups`` and ``restore``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Say

Ask = Callable[..., Any]
Refused = Callable[..., str]


def test_a_backup_is_a_whole_data_file(ask: Ask, say: Say, tmp_path: Path) -> None:
    ask("check-in", "--event", "Rust study group", "--walk-in", "Zoé Ba")
    copy = tmp_path / "copy.sqlite"
    answer = ask("backup", copy)
    assert answer["path"] == str(copy)
    assert answer["bytes"] == copy.stat().st_size
    assert say("verify", "--data", copy).status == 0
    assert say("people", "--data", copy, "--json").json == ask("people")


def test_a_backup_replaces_neither_the_data_file_nor_a_folder(refused: Refused, demo_file: Path) -> None:
    assert "data file itself" in refused("backup", demo_file)
    assert "is no file" in refused("backup", demo_file.parent)
    refused("backup", demo_file / "below-a-file.sqlite")


def test_a_restored_backup_is_the_file_of_then_and_the_present_one_is_kept(
    ask: Ask, say: Say, demo_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite"
    ask("backup", copy)
    then = ask("people")
    ask("check-in", "--event", "Rust study group", "--walk-in", "Zoé Ba")
    now = ask("people")
    kept = Path(ask("restore", copy)["kept"])
    assert kept.parent == demo_file.with_name("demo backups")
    assert kept.name.endswith("Z before-restore.sqlite")
    assert ask("people") == then
    assert say("people", "--data", kept, "--json").json == now


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators there")
def test_behind_a_link_the_file_is_replaced_and_not_the_link(say: Say, demo_file: Path, tmp_path: Path) -> None:
    copy, link = tmp_path / "copy.sqlite", tmp_path / "link.sqlite"
    link.symlink_to(demo_file)
    assert say("backup", copy, "--data", link).status == 0
    then = say("people", "--data", demo_file, "--json").json
    say("check-in", "--data", link, "--event", "Rust study group", "--walk-in", "Zoé Ba")
    assert say("people", "--data", demo_file, "--json").json != then
    assert say("restore", copy, "--data", link).status == 0
    assert say("people", "--data", demo_file, "--json").json == then
    assert link.is_symlink()


def test_what_is_no_backup_is_refused(refused: Refused, tmp_path: Path, demo_file: Path) -> None:
    text = tmp_path / "text.sqlite"
    text.write_text("no database")
    assert "is not a MozSpaces Desktop data file" in refused("restore", text)
    assert "no file" in refused("restore", tmp_path / "missing.sqlite")
    assert "data file itself" in refused("restore", demo_file)


def test_without_a_name_it_goes_among_the_others_and_they_are_listed(ask: Ask, say: Say, demo_file: Path) -> None:
    assert "There are no backups in" in say("backups", "--data", demo_file).out
    assert ask("backups")["backups"] == []
    made = Path(ask("backup")["path"])
    assert made.parent == demo_file.with_name("demo backups")
    (one,) = ask("backups")["backups"]
    verified = ask("verify")
    assert (one["path"], one["reason"], one["sound"], one["problem"]) == (str(made), "by-hand", True, None)
    assert [one[name] for name in ("events", "people", "check_ins")] == [
        verified[name] for name in ("events", "people", "check_ins")
    ]
    assert one["last_change"].startswith("20")
    listed = say("backups", "--data", demo_file).out.splitlines()
    assert (len(listed), listed[1].split()[2], made.name in listed[1]) == (2, "by-hand", True)


def test_a_damaged_backup_is_told_of(ask: Ask, say: Say, demo_file: Path) -> None:
    made = Path(ask("backup")["path"])
    made.write_bytes(made.read_bytes()[:20_000])
    (one,) = ask("backups")["backups"]
    assert (one["sound"], one["events"], one["last_change"]) == (False, None, None)
    assert "is damaged" in one["problem"]
    assert "is damaged" in say("backups", "--data", demo_file).out


def test_an_import_begins_with_a_backup(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    calendar = tmp_path / "one.ics"
    calendar.write_text("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n")
    ask("import-calendar", calendar)
    (one,) = ask("backups")["backups"]
    assert (one["reason"], one["sound"]) == ("before-import", True)

"""``demo``, ``verify``, ``backup`` and ``restore``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Say

Ask = Callable[..., Any]
Refused = Callable[..., str]


def test_demo_fills_a_new_file_and_says_that_it_is_invented(say: Say, tmp_path: Path) -> None:
    said = say("demo", "--data", tmp_path / "new" / "demo.sqlite", "--json")
    assert said.json["invented"] is True
    assert (said.json["events"], said.json["now"]) == (54, "2014-07-31T19:10:00+02:00")


def test_demo_fills_an_empty_file(say: Say, tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    path.touch()
    said = say("demo", "--data", path)
    assert said.status == 0
    assert "invented: nobody in it exists" in said.out
    assert say("verify", "--data", path).status == 0


def test_demo_leaves_a_file_in_use_alone(refused: Refused, ask: Ask) -> None:
    people = ask("people")
    assert "in use already" in refused("demo")
    assert ask("people") == people


def test_demo_that_cannot_be_made_leaves_nothing(say: Say, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    said = say("demo", "--data", tmp_path / "file" / "demo.sqlite")
    assert (said.status, said.out) == (1, "")
    assert say("demo", "--data", tmp_path).status == 1
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_the_person_s_own_file_is_the_default(say: Say) -> None:
    assert say("demo").status == 0
    assert len(say("spaces", "--json").json) == 1


def test_a_sound_file(ask: Ask) -> None:
    answer = ask("verify")
    assert (answer["ok"], answer["problems"], answer["events"]) == (True, [], 54)


def test_a_row_that_the_journal_does_not_know_is_found(say: Say, demo_file: Path) -> None:
    with closing(sqlite3.connect(demo_file)) as raw:
        raw.execute("UPDATE event SET title = 'Changed behind the back' WHERE title = 'Webmaker party'")
        raw.commit()
    said = say("verify", "--data", demo_file)
    assert said.status == 1
    assert said.out.count("\n") == 1
    assert "is not what the journal says" in said.out
    assert "1 problem(s)" in said.err


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
    assert kept.parent == demo_file.parent
    assert kept.name.startswith("demo-before-restore-")
    assert ask("people") == then
    assert say("people", "--data", kept, "--json").json == now


def test_what_is_no_backup_is_refused(refused: Refused, tmp_path: Path, demo_file: Path) -> None:
    text = tmp_path / "text.sqlite"
    text.write_text("no database")
    assert "is not a MozSpaces Desktop data file" in refused("restore", text)
    assert "no file" in refused("restore", tmp_path / "missing.sqlite")
    assert "data file itself" in refused("restore", demo_file)


@pytest.mark.parametrize("command", ["spaces", "verify", "figures"])
def test_a_damaged_file_is_one_sentence(command: str, refused: Refused, demo_file: Path) -> None:
    content = bytearray(demo_file.read_bytes())
    content[4096 * 3 : 4096 * 40] = b"\xff" * (4096 * 37)
    demo_file.write_bytes(content)
    assert "is damaged" in refused(command)

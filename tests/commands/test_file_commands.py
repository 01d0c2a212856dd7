"""``demo``, ``verify`` and ``compact``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Space
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


def test_a_young_journal_has_nothing_to_sum_up(ask: Ask, say: Say, demo_file: Path) -> None:
    assert (ask("compact")["actions"], ask("compact")["values"]) == (0, 0)
    assert "Nothing in" in say("compact", "--data", demo_file).out


def test_an_old_journal_is_summed_up_after_a_backup(say: Say, tmp_path: Path) -> None:
    path, made = tmp_path / "old.sqlite", datetime(2014, 7, 31, 17, tzinfo=UTC)
    with Database.create(path, clock=fixed_clock(made)) as database:
        for number in range(4):
            with database.begin("Rename") as session:
                space = session.query(Space).first() or Space(city="Paris", country="FR", tzid="UTC")
                space.name = f"Name {number}"
                session.add(space)
    with Database.open(path) as database, database.begin("Rename") as session:
        session.query(Space).one().name = "Paris"
    said = say("compact", "--data", path)
    assert (said.status, said.err) == (0, "")
    assert "3 values that had been overwritten more than a year ago, 2 whole actions among them" in said.out
    assert say("verify", "--data", path).status == 0
    assert [line["name"] for line in say("spaces", "--json", "--data", path).json] == ["Paris"]
    assert len(say("backups", "--json", "--data", path).json["backups"]) == 1


@pytest.mark.parametrize("command", ["spaces", "verify", "figures"])
def test_a_damaged_file_is_one_sentence(command: str, refused: Refused, demo_file: Path) -> None:
    content = bytearray(demo_file.read_bytes())
    content[4096 * 3 : 4096 * 40] = b"\xff" * (4096 * 37)
    demo_file.write_bytes(content)
    assert "is damaged" in refused(command)

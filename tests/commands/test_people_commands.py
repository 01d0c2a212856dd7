"""``duplicates``, ``merge``, ``export-person`` and ``forget`` on a file with somebody in it twice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop import paths
from mozspaces_desktop.commands.arguments import parse
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore

Ask = Callable[..., Any]
EVENING = ("--event", "Rust study group", "--date", "2014-07-31")


@pytest.fixture
def twice(ask: Ask) -> tuple[str, str]:
    """The ids of the two entries of somebody who came to one evening, and to another one under another spelling."""
    first = ask("check-in", *EVENING, "--walk-in", "Zoë Quistgaard", "--email", "zoe@example.org")["id"]
    other = next(one for one in ask("events") if one["status"] == "held" and one["start"] < "2014-07-01")
    return first, ask("check-in", "--event", other["id"], "--walk-in", "Zoe Quistgard")["id"]


def test_who_is_in_the_file_twice_is_listed_and_made_one(ask: Ask, twice: tuple[str, str]) -> None:
    pairs = [one for one in ask("duplicates") if one["id"] == twice[0]]
    assert [(one["other_id"], one["reasons"]) for one in pairs] == [(twice[1], ["Similar names"])]
    done = ask("merge", "zoe@example.org", twice[1])
    assert (done["id"], done["merged_id"], done["visits"]) == (*twice, 2)
    assert [one["visits"] for one in ask("people") if one["id"] in twice] == [2]
    ask("undo")
    assert [one["visits"] for one in ask("people") if one["id"] in twice] == [1, 1]


def test_for_people_they_are_sentences(say: Ask, demo_file: Path, twice: tuple[str, str]) -> None:
    assert "Zoe Quistgard" in say("--data", demo_file, "duplicates").out
    said = say("--data", demo_file, "merge", twice[0], twice[1]).out
    assert said == "Zoe Quistgard is Zoë Quistgaard now, with 2 visits.\n"


def test_all_about_somebody_is_written(ask: Ask, refused: Ask, tmp_path: Path, twice: tuple[str, str]) -> None:
    file = tmp_path / "zoe.json"
    assert ask("export-person", file, "--person", "zoe quistgaard") == {"path": str(file), "id": twice[0]}
    assert json.loads(file.read_text("utf-8"))["e-mail"] == "zoe@example.org"
    assert "Nobody called" in refused("export-person", file, "--person", "nobody at all")


def test_whoever_is_forgotten_is_nowhere_in_the_file(
    ask: Ask, say: Ask, demo_file: Path, twice: tuple[str, str]
) -> None:
    checked_in = sum(one["visits"] for one in ask("people"))
    ask("merge", *twice)
    forgotten = ask("forget", twice[0], "--for-good")
    assert forgotten == {"id": twice[0], "mentions": [], "backups": [], "backups_not_opened": [], "exports": []}
    assert sum(one["visits"] for one in ask("people")) == checked_in - 2, "the list has nobody who is forgotten"
    assert b"Quistg" not in demo_file.read_bytes()
    assert say("--data", demo_file, "verify").status == 0


def test_texts_that_still_name_somebody_are_counted(ask: Ask, say: Ask, demo_file: Path) -> None:
    ask("check-in", *EVENING, "--walk-in", "Rust Study Group")
    said = say("--data", demo_file, "forget", "rust study group", "--for-good").out
    assert re.search(r"The name stands in [1-9][0-9]* texts of events and notes\.", said)


def test_backups_and_exports_that_still_name_somebody_are_told(
    ask: Ask, say: Ask, demo_file: Path, tmp_path: Path, twice: tuple[str, str]
) -> None:
    ask("report", "--names", "--attendance", "--out", tmp_path / "named.xlsx")
    ask("report", "--out", tmp_path / "nameless.xlsx")
    ask("export-person", tmp_path / "zoe.html", "--html", "--person", twice[0])
    store = BackupStore(demo_file, paths.backups_dir(demo_file))
    older = [store.make(Reason.BY_HAND) for _ in range(2)]
    older[0].path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    forgotten = ask("forget", twice[0], "--for-good")
    assert forgotten["backups"] == [str(older[1].path)]
    assert forgotten["backups_not_opened"] == [str(older[0].path)]
    assert [one["file"] for one in forgotten["exports"]] == ["named.xlsx"]
    said = say("--data", demo_file, "forget", twice[1], "--for-good").out.splitlines()
    assert said[0] == "Forgotten."
    assert f"    {older[1].path}" in said
    assert "  1 backup could not be looked into." in said
    assert "  1 export with names may have it; see --json." in said


def test_a_page_to_read_is_written_when_it_is_asked(ask: Ask, tmp_path: Path, twice: tuple[str, str]) -> None:
    target = tmp_path / "zoe.html"
    assert ask("export-person", target, "--html", "--person", twice[0]) == {"path": str(target), "id": twice[0]}
    page = target.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "Zoë Quistgaard" in page


def test_forgetting_needs_to_be_meant() -> None:
    with pytest.raises(SystemExit):
        parse(["forget", "Amina Diallo"])

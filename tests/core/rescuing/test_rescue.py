"""A rescue brings back what can be known, says what cannot, and leaves a file that `verify` finds sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core import clock, data_file, sqlite_files, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.encrypting import reencrypted_copy
from mozspaces_desktop.core.errors import FileError, KeyNeededError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.rescuing.our_rows import holds_our_rows
from mozspaces_desktop.core.rescuing.rescue import rescue
from tests.conftest import NOW
from tests.core.rescuing.conftest import Rescue, behind_its_back, value
from tests.faults.damaged_files import ORIGIN, truth_of

SOMEBODY = "(SELECT id FROM person WHERE name LIKE 'Person 11 %')"
PAGE = 4096


def _problems(path: Path, key: Key | None = None) -> list[str]:
    with Database.open(path, clock=clock.fixed_clock(NOW), key=key) as database, database.read() as session:
        return [str(problem) for problem in verify.problems(session.connection())]


def test_a_sound_file_is_rescued_whole(path: Path, rescued: Rescue) -> None:
    before, truth = path.read_bytes(), truth_of(path)
    found = rescued()
    assert (found.is_whole, found.missing, found.told_two_ways, found.remarks) == (True, 0, 0, [])
    assert truth_of(found.path) == truth
    assert (found.kind("person").found, found.kind("person").known) == (30, 30)
    assert found.last_change == NOW
    assert _problems(found.path) == []
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["data.sqlite", "rescued.sqlite"]
    assert found.path.stat().st_mode & 0o077 == 0


def test_a_row_that_only_the_journal_has(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(path, f"DELETE FROM person WHERE id = {SOMEBODY}")
    found = rescued()
    assert (found.kind("person").found, found.kind("person").from_journal) == (29, 1)
    assert found.is_whole
    assert truth_of(found.path) == truth
    assert _problems(found.path) == []


def test_a_table_that_is_gone_altogether(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(path, "DELETE FROM check_in")
    found = rescued()
    assert found.kind("check_in").from_journal == len(truth["check_in"])
    assert truth_of(found.path) == truth


def test_a_journal_that_is_gone_altogether(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(path, "DELETE FROM journal_change", "DELETE FROM journal_action")
    found = rescued()
    assert truth_of(found.path) == truth
    assert _problems(found.path) == []
    assert value(found.path, "SELECT group_concat(label) FROM journal_action") == "Rescue a damaged file"


def test_a_person_of_whom_nothing_is_left_but_their_visits(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(
        path,
        f"DELETE FROM journal_change WHERE row_id = {SOMEBODY}",
        f"DELETE FROM person WHERE id = {SOMEBODY}",
    )
    found = rescued()
    person = found.kind("person")
    assert (person.rescued, person.replaced, person.missing, person.known) == (29, 1, 1, 30)
    assert not found.is_whole
    assert value(found.path, "SELECT count(*) FROM person WHERE name = 'Lost person'") == 1
    assert truth_of(found.path)["check_in"] == truth["check_in"]
    assert _problems(found.path) == []


def test_an_event_and_its_space_that_are_lost(path: Path, rescued: Rescue) -> None:
    behind_its_back(
        path,
        "DELETE FROM journal_change WHERE table_name IN ('event', 'space')",
        "DELETE FROM event WHERE title = 'Evening 1'",
        "DELETE FROM space",
    )
    found = rescued(called={"person": "?", "event": "Un événement", "space": "Un espace", "": "?"})
    assert (found.kind("event").replaced, found.kind("space").replaced) == (1, 1)
    assert value(found.path, "SELECT count(*) FROM event WHERE title = 'Un événement' AND status = 'held'") == 1
    assert value(found.path, "SELECT name FROM space") == "Un espace"
    assert _problems(found.path) == []


def test_a_check_in_of_which_too_little_is_known_is_said_to_be_missing(path: Path, rescued: Rescue) -> None:
    undone = "(SELECT id FROM check_in WHERE retired_at IS NOT NULL LIMIT 1)"
    behind_its_back(
        path,
        f"DELETE FROM journal_change WHERE row_id = {undone} AND before IS NULL",
        f"DELETE FROM check_in WHERE id = {undone}",
    )
    found = rescued()
    assert found.kind("check_in").missing == 1
    assert _problems(found.path) == []


def test_a_person_of_whom_only_a_later_change_is_known(path: Path, rescued: Rescue) -> None:
    renamed = "(SELECT id FROM person WHERE name LIKE '% the %' LIMIT 1)"
    name = value(path, f"SELECT name FROM person WHERE id = {renamed}")
    behind_its_back(
        path,
        f"DELETE FROM journal_change WHERE row_id = {renamed} AND before IS NULL",
        f"DELETE FROM person WHERE id = {renamed}",
    )
    found = rescued()
    assert found.kind("person").replaced == 1
    assert value(found.path, f"SELECT count(*) FROM person WHERE name = '{name}'") == 1
    assert _problems(found.path) == []


@pytest.mark.parametrize("new", [b"Person 17 Mxller", b"Person 17 M\xff\xfeller"])
def test_a_name_with_other_letters_is_made_right(path: Path, rescued: Rescue, new: bytes) -> None:
    truth = truth_of(path)
    for part in re.finditer(b"Person 17 M\xc3\xbcller(?=Person17@)", path.read_bytes()):
        data = path.read_bytes()
        path.write_bytes(data[: part.start()] + new.ljust(part.end() - part.start()) + data[part.end() :])
    assert truth_of(path) != truth
    found = rescued()
    assert found.told_two_ways == 1
    assert truth_of(found.path) == truth
    assert _problems(found.path) == []


def test_a_journal_that_says_another_name_than_the_person_is_known_by(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(path, "UPDATE journal_change SET after = replace(after, 'Person 17 M', 'Person 17 X')")
    found = rescued()
    assert found.told_two_ways == 1
    assert truth_of(found.path) == truth
    assert _problems(found.path) == []


def test_what_is_broken_in_the_journal_is_left_out(path: Path, rescued: Rescue) -> None:
    truth = truth_of(path)
    behind_its_back(
        path,
        "UPDATE journal_change SET after = substr(after, 2) WHERE rowid % 7 = 0",
        "UPDATE journal_change SET table_name = 'perzon' WHERE rowid % 7 = 1",
        "UPDATE journal_change SET after = replace(after, '\"retired_at\"', '\"retyred_at\"') WHERE rowid % 7 = 2",
        "UPDATE journal_action SET label = label || '{' WHERE rowid % 5 = 0",
        "UPDATE journal_action SET hlc = '999' || substr(hlc, 4) WHERE rowid % 5 = 1",
        "UPDATE journal_action SET label_values = 'x' WHERE rowid % 5 = 2",
        "UPDATE journal_action SET kind = 'redo' WHERE rowid % 9 = 0",
        "DELETE FROM journal_action WHERE rowid % 5 = 3",
    )
    found = rescued()
    assert {table: rows.keys() for table, rows in truth_of(found.path).items()} == {
        table: rows.keys() for table, rows in truth.items()
    }
    assert _problems(found.path) == []


def test_nobody_counts_twice(path: Path, rescued: Rescue) -> None:
    columns = "event_id, person_id, checked_in_at, method, by, created_at, retired_at"
    behind_its_back(
        path,
        "DROP INDEX ix_check_in_event_id_person_id",
        f"INSERT INTO check_in (id, {columns}) SELECT '0' || substr(id, 2, 6) || 'f' || substr(id, 9), {columns}"
        " FROM check_in WHERE retired_at IS NULL LIMIT 1",
    )
    found = rescued()
    assert found.mended == 1
    assert _problems(found.path) == []


def test_a_reference_that_leads_nowhere_is_taken_out(path: Path, rescued: Rescue) -> None:
    lost = "00000000-0000-7000-8000-000000000000"
    behind_its_back(
        path, "DELETE FROM journal_change WHERE table_name = 'event'", f"UPDATE event SET room_id = '{lost}'"
    )
    found = rescued()
    assert found.mended == 6
    assert value(found.path, "SELECT max(room_id) FROM event") is None
    assert _problems(found.path) == []


@pytest.mark.parametrize("page", [0, 1, 2, 5])
def test_pages_that_are_gone(path: Path, rescued: Rescue, page: int) -> None:
    truth = truth_of(path)
    data = path.read_bytes()
    path.write_bytes(data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])
    found = rescued()
    assert truth_of(found.path) == truth
    assert _problems(found.path) == []


def test_the_beginning_is_gone(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(PAGE) + data[PAGE:])
    with pytest.raises(FileError, match="is not a MozSpaces"):
        data_file.check(path)
    assert holds_our_rows(path)


@pytest.mark.parametrize("data", [b"", b"PK" * 9000, b"\r" * 9000])
def test_a_file_of_somebody_else(path: Path, rescued: Rescue, data: bytes) -> None:
    path.write_bytes(data)
    assert not holds_our_rows(path)
    with pytest.raises(FileError, match="Nothing can be read"):
        rescued()
    assert list(path.parent.iterdir()) == [path]


def test_the_end_is_gone(path: Path, rescued: Rescue) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 3 // 4])
    found = rescued()
    assert found.may_be_more
    assert [str(remark) for remark in found.remarks] == ["The end of the file is missing."]


def test_what_is_there_already_stays(path: Path, rescued: Rescue) -> None:
    path.with_name("rescued.sqlite").write_bytes(b"mine")
    with pytest.raises(FileError, match="There is a file at"):
        rescued()
    assert path.with_name("rescued.sqlite").read_bytes() == b"mine"


def test_it_can_be_stopped_anywhere(path: Path, rescued: Rescue) -> None:
    seen: list[float] = []

    def watch(done: int, total: int) -> None:
        seen.append(done / total if total else 0)

    rescued(progress=watch)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    path.with_name("rescued.sqlite").unlink()
    for moment in range(0, len(seen), 7):
        countdown: Iterator[int] = iter(range(moment))

        def stop(_done: int, _total: int, countdown: Iterator[int] = countdown) -> None:
            if next(countdown, None) is None:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            rescued(progress=stop)
        assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_an_older_format_becomes_the_present_one(tmp_path: Path, version: int) -> None:
    stored = Path(__file__).parents[2] / "data" / "databases" / f"version-{version:04d}.sqlite"
    data = stored.read_bytes()
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(bytes(PAGE) + data[PAGE:])
    found = rescue(damaged, tmp_path / "new.sqlite", moment=NOW, origin=ORIGIN)
    people = value(stored, "SELECT count(*) FROM person")
    assert (found.kind("person").rescued, value(found.path, "SELECT count(*) FROM person")) == (people, people)
    assert _problems(found.path) == []


@pytest.fixture(scope="module")
def key() -> Key:
    return Key.fresh("correct horse battery")


def _encrypted(path: Path, key: Key) -> None:
    plain = path.with_name("plain.sqlite")
    path.rename(plain)
    reencrypted_copy(plain, None, path, key)


def test_an_encrypted_file_with_broken_pages(path: Path, rescued: Rescue, key: Key) -> None:
    truth = truth_of(path)
    _encrypted(path, key)
    with closing(sqlite_files.connect(path, key)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'check_in'").fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * PAGE + 100] ^= 1
    path.write_bytes(data)
    with pytest.raises(KeyNeededError):
        rescued()
    found = rescued(key=key)
    assert found.kind("check_in").rescued == len(truth["check_in"])
    assert found.kind("person").found == 30
    assert _problems(found.path, key) == []
    assert b"ller" not in found.path.read_bytes()


def test_an_encrypted_file_whose_beginning_is_broken(path: Path, rescued: Rescue, key: Key) -> None:
    _encrypted(path, key)
    data = bytearray(path.read_bytes())
    data[200] ^= 1
    path.write_bytes(data)
    with pytest.raises(FileError, match="Nothing can be read"):
        rescued(key=key)

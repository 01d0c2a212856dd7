"""What is killed while the file is kept safe: backups and their thinning, restores, rescues."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from mozspaces_desktop.core import backup_rounds, backups, data_file, restoring, sqlite_files
from mozspaces_desktop.core.backup_names import Reason, free_path
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.backup_thinning import to_remove
from mozspaces_desktop.core.errors import DamagedError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.rescuing import setting_aside
from mozspaces_desktop.core.rescuing.rescue import rescue
from tests.conftest import NOW
from tests.faults.evenings import (
    BACKUPS,
    FILE,
    KEY,
    PEOPLE,
    Confirm,
    assert_whole,
    everybody,
    how_many,
    let_in,
    make_evening,
    opened,
    store_of,
    who_is_in,
)
from tests.faults.kills import Deed

_BACKUP = "backup.sqlite"
_STICK = "stick"
_ZONE = "Europe/Paris"
_OF_YESTERDAY = 8
_PAGE = 4096


def keeping_deeds(folder: Path, evening: Path) -> Sequence[Deed]:
    """All of them; they begin with the `evening`, or what is made in `folder`."""
    before = how_many(evening)
    secret = folder / "kept secret"
    make_evening(secret, key=KEY)
    encrypted = _with_backup(secret, folder / "secret with backup", KEY)
    shutil.copy(evening / FILE, encrypted / _BACKUP)  # of the time before it was encrypted
    damaged = _damaged(evening, folder / "damaged")
    unreadable = (damaged / FILE).read_bytes()
    return (
        Deed("backup", evening, _back_up, _no_backup_or_a_whole_one),
        Deed("daily round", _with_old_backups(evening, folder / "rounds"), _go_round, _nothing_thinned_that_is_needed),
        _restore_deed("restore", _with_backup(evening, folder / "with backup", None), before, None),
        _restore_deed("restore enc.", encrypted, before, KEY),
        Deed("rescue", damaged, _rescue, partial(_damaged_or_sound, unreadable=unreadable)),
        Deed("from backup", damaged, _put_backup, partial(_damaged_or_sound, unreadable=unreadable)),
    )


def _restore_deed(name: str, template: Path, before: dict[str, int], key: Key | None) -> Deed:
    return Deed(name, template, partial(_restore, key=key), partial(_before_or_after, before=before, key=key))


def _with_backup(evening: Path, place: Path, key: Key | None) -> Path:
    """The evening with a backup of it, after which somebody came."""
    shutil.copytree(evening, place)
    backups.backup(place / FILE, place / _BACKUP, key=key)
    with opened(place, key) as database:
        let_in(database, everybody(database)[0])
    return place


def _with_old_backups(evening: Path, place: Path) -> Path:
    """The evening with backups of many hours of yesterday, and a stick."""
    shutil.copytree(evening, place)
    (place / BACKUPS).mkdir()
    (place / _STICK).mkdir()
    for hour in range(_OF_YESTERDAY):
        at = NOW - timedelta(hours=20 + hour)
        shutil.copy(evening / FILE, free_path(place / BACKUPS, at, Reason.DAILY))
    return place


def _damaged(evening: Path, place: Path) -> Path:
    """The evening with a backup, after which a page was lost."""
    shutil.copytree(evening, place)
    shutil.copy(place / FILE, place / _BACKUP)
    with closing(sqlite_files.connect(place / FILE)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'room'").fetchone()
    with (place / FILE).open("rb+") as file:
        file.seek((page - 1) * _PAGE)
        file.write(b"\xff" * _PAGE)
    return place


# --- backups ---------------------------------------------------------------------------------------------------


def _back_up(place: Path, confirm: Confirm) -> None:
    """After somebody came in."""
    with opened(place) as database:
        first = everybody(database)[0]
        let_in(database, first)
        confirm(first)
        confirm(store_of(place).make(Reason.BY_HAND).path.name)


def _no_backup_or_a_whole_one(place: Path, said: list[str]) -> None:
    found = who_is_in(place)
    assert set(said[:1]) <= found.keys()
    made = list((place / BACKUPS).glob("*.sqlite"))
    assert [one.name for one in made] == said[1:] or not said[1:]
    for copy in made:
        assert_whole(copy)
        with closing(sqlite_files.connect(copy)) as connection:
            assert connection.execute("SELECT count(*) FROM check_in").fetchone() == (1,)


def _second(place: Path) -> BackupStore:
    return backup_rounds.second_place(store_of(place), place / _STICK, "laptop")


def _go_round(place: Path, confirm: Confirm) -> None:
    """The backup of the day with thinning, and its copy on the stick."""
    with opened(place) as database:
        let_in(database, everybody(database)[0])
        confirm("in")
        second = _second(place)
        second.folder.mkdir()
        made = backup_rounds.daily(database, store_of(place), _ZONE)
        confirm("made" if made else "not made")
        backup_rounds.catch_up(store_of(place), second, _ZONE, database=database)
        confirm("copied")


def _nothing_thinned_that_is_needed(place: Path, said: list[str]) -> None:
    second = _second(place)
    if second.folder.is_dir():
        second.remove_partials()  # as the next round does
    assert len(who_is_in(place)) == 1 or not said
    found = store_of(place).listing()
    for one in (*found, *second.listing()):
        assert_whole(one.path)
    yesterday = [one for one in found if one.at < NOW - timedelta(hours=1)]
    assert max(one.at for one in yesterday) == (NOW - timedelta(hours=20)).replace(microsecond=0)
    assert len(yesterday) == _OF_YESTERDAY or len(found) > len(yesterday), "thinned before there was one of today"
    if "made" in said:
        assert to_remove(found, NOW + timedelta(minutes=1), _ZONE) == []
    assert "copied" not in said or len(second.listing()) == 1


# --- restores and rescues ----------------------------------------------------------------------------------------


def _restore(place: Path, confirm: Confirm, *, key: Key | None) -> None:
    restoring.restore(place / _BACKUP, store_of(place), key=key)
    confirm("restored")


def _before_or_after(place: Path, said: list[str], *, before: dict[str, int], key: Key | None) -> None:
    assert (place / FILE).exists(), "at some moment there is no data file"
    found = how_many(place, key)
    assert found in ((before,) if said else (before, before | {"check_in": 1}))
    if found == before:  # what was there is kept, with the one who had come
        assert any(_has_check_in(path, key) for path in (place / BACKUPS).glob("*.sqlite"))


def _has_check_in(path: Path, key: Key | None) -> bool:
    with closing(sqlite_files.connect(path, key)) as connection:
        return bool(connection.execute("SELECT count(*) FROM check_in").fetchone()[0])


def _rescue(place: Path, confirm: Confirm) -> None:
    """Read what can be read, and let it take the place of the file."""
    fresh = place / f".{FILE}.rescued"
    rescue(place / FILE, fresh, moment=NOW, origin=Origin("Camille", "laptop", "run"))
    setting_aside.take_its_place(fresh, place / FILE, NOW)
    confirm("rescued")


def _put_backup(place: Path, confirm: Confirm) -> None:
    setting_aside.put_backup(place / _BACKUP, place / FILE, NOW, key=None, backup_key=None)
    confirm("restored")


def _damaged_or_sound(place: Path, said: list[str], *, unreadable: bytes) -> None:
    """What was damaged is never lost: it is where it was, or beside what took its place."""
    path = place / FILE
    kept = [one for one in place.glob("data*.sqlite") if one.read_bytes() == unreadable]
    assert kept
    if path in kept:
        assert not said
        _assert_refused(path)
    else:
        assert how_many(place)["person"] == PEOPLE


def _assert_refused(path: Path) -> None:
    refused: Callable[[Path], object] = data_file.check
    try:
        refused(path)
    except DamagedError:
        return
    raise AssertionError("a damaged file is taken for a sound one")

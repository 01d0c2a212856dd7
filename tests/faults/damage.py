"""What can happen to the bytes of a data file and of its log: each kind of damage, made anew from a seed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

PAGE = 4096
TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
_FRAME = 24 + PAGE
_LOG_HEADER = 32


@dataclass(frozen=True)
class Victim:
    """A data file in a folder of its own, that may have a log; and logs that others left: older, and another file's."""

    path: Path
    older_log: Path | None = None
    others_log: Path | None = None
    older_file: Path | None = None

    @property
    def log(self) -> Path:
        """The log beside it."""
        return self.path.with_name(f"{self.path.name}-wal")


Damage = Callable[[Victim, Random], None]


def _flip(data: bytearray, random: Random, count: int, start: int = 0, end: int | None = None) -> None:
    for _ in range(count):
        data[random.randrange(start, end or len(data))] ^= random.randrange(1, 256)


def _few_flips(victim: Victim, random: Random) -> None:
    data = bytearray(victim.path.read_bytes())
    _flip(data, random, random.randint(1, 8))
    victim.path.write_bytes(data)


def _many_flips(victim: Victim, random: Random) -> None:
    data = bytearray(victim.path.read_bytes())
    _flip(data, random, random.randint(20, 1000))
    victim.path.write_bytes(data)


def _header(victim: Victim, random: Random) -> None:
    data = bytearray(victim.path.read_bytes())
    _flip(data, random, random.randint(1, 20), 0, 100)
    victim.path.write_bytes(data)


def _first_page(victim: Victim, random: Random) -> None:
    data = bytearray(victim.path.read_bytes())
    data[:PAGE] = random.randbytes(PAGE) if random.random() < 0.5 else bytes(PAGE)
    victim.path.write_bytes(data)


def _flips_in(*kinds: int) -> Damage:
    """Bytes of pages of some kinds, some of them in what stands at the beginning of a page."""

    def damage(victim: Victim, random: Random) -> None:
        data = bytearray(victim.path.read_bytes())
        pages = [page for page in range(1, len(data) // PAGE) if data[page * PAGE] in kinds]
        for page in random.sample(pages, min(len(pages), random.randint(1, 5))):
            start = page * PAGE
            _flip(data, random, random.randint(1, 10), start, start + random.choice([16, 200, PAGE]))
        victim.path.write_bytes(data)

    return damage


def _pages(replace: Callable[[bytearray, int, Random], None]) -> Damage:
    """From one page to a tenth of them."""

    def damage(victim: Victim, random: Random) -> None:
        data = bytearray(victim.path.read_bytes())
        total = len(data) // PAGE
        for page in random.sample(range(total), random.choice([1, 1, 2, 3, max(1, total // 10)])):
            replace(data, page, random)
        victim.path.write_bytes(data)

    return damage


def _zeroed(data: bytearray, page: int, _random: Random) -> None:
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def _garbled(data: bytearray, page: int, random: Random) -> None:
    data[page * PAGE : (page + 1) * PAGE] = random.randbytes(PAGE)


def _swapped(data: bytearray, page: int, random: Random) -> None:
    other = random.randrange(len(data) // PAGE)
    one, two = slice(page * PAGE, (page + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
    data[one], data[two] = data[two], data[one]


def _truncated(victim: Victim, random: Random) -> None:
    data = victim.path.read_bytes()
    victim.path.write_bytes(data[: random.randrange(len(data))])


def _truncated_at_page(victim: Victim, random: Random) -> None:
    data = victim.path.read_bytes()
    victim.path.write_bytes(data[: random.randrange(1, len(data) // PAGE) * PAGE])


def _log_missing(victim: Victim, _random: Random) -> None:
    victim.log.unlink()


def _log_of_another(victim: Victim, _random: Random) -> None:
    assert victim.others_log is not None
    shutil.copyfile(victim.others_log, victim.log)


def _older_log(victim: Victim, _random: Random) -> None:
    assert victim.older_log is not None
    shutil.copyfile(victim.older_log, victim.log)


def _older_file(victim: Victim, _random: Random) -> None:
    assert victim.older_file is not None
    shutil.copyfile(victim.older_file, victim.path)


def _log_cut(victim: Victim, random: Random) -> None:
    data = victim.log.read_bytes()
    cut = random.randrange(len(data))
    if random.random() < 0.5:
        cut = _LOG_HEADER + cut // _FRAME * _FRAME
    victim.log.write_bytes(data[:cut])


def _log_flipped(victim: Victim, random: Random) -> None:
    data = bytearray(victim.log.read_bytes())
    _flip(data, random, random.randint(1, 100))
    victim.log.write_bytes(data)


def _log_header(victim: Victim, random: Random) -> None:
    data = bytearray(victim.log.read_bytes())
    _flip(data, random, random.randint(1, 4), 0, _LOG_HEADER)
    victim.log.write_bytes(data)


def _file_and_log(victim: Victim, random: Random) -> None:
    _many_flips(victim, random)
    _log_flipped(victim, random)


OF_FILES: Mapping[str, Damage] = {
    "a few bytes flipped": _few_flips,
    "up to 1,000 bytes flipped": _many_flips,
    "header flipped": _header,
    "first page gone": _first_page,
    "leaves flipped": _flips_in(TABLE_LEAF),
    "interior pages flipped": _flips_in(TABLE_INTERIOR, INDEX_INTERIOR),
    "indexes flipped": _flips_in(INDEX_LEAF, INDEX_INTERIOR),
    "overflow and free pages flipped": _flips_in(0),
    "pages zeroed": _pages(_zeroed),
    "pages garbled": _pages(_garbled),
    "pages swapped": _pages(_swapped),
    "truncated anywhere": _truncated,
    "truncated at a page": _truncated_at_page,
}
OF_LOGS: Mapping[str, Damage] = {
    "log missing": _log_missing,
    "log of another file": _log_of_another,
    "log of last week": _older_log,
    "file of last week": _older_file,
    "log cut": _log_cut,
    "log flipped": _log_flipped,
    "log's header flipped": _log_header,
    "file and log flipped": _file_and_log,
}
"""What needs a log: the file of somebody who was killed in the middle of an evening."""
EVERY: Mapping[str, Damage] = {**OF_FILES, **OF_LOGS}

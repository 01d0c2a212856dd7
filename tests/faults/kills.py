"""Kills the program at random moments of what it does, and looks at what is left: the old state or the new one.

Each run is a process of its own, forked from this one, which has imported everything: a kill costs a twentieth of a
second instead of one. It says through a pipe what was confirmed to the person in front of it. After the kill the file
is opened as the next start would open it, and what was confirmed has to be there, once.

A kill loses nothing of what the system was told to write. A power cut does: half of the runs at the door lose, or get
as noise, what was written to the log of the data file after the last confirmed action, which nobody had to sync.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

LONGEST_S = 60.0
"""How long anything that is killed may take, if nobody kills it."""
_BEGIN, _CONFIRMED = "begin", "confirmed"
_RECKLESS = 1.3
"""Kills come until this part of the usual time, so that some come too late."""


@dataclass(frozen=True)
class Deed:
    """Something that the program does in a folder, and what must hold afterwards, whenever it was killed."""

    name: str
    template: Path
    """What the folder holds before."""
    do: Callable[[Path, Callable[[str], None]], None]
    """Runs in the process that will be killed; calls back with what was confirmed."""
    check: Callable[[Path, list[str]], None]
    """Raises AssertionError; told what was confirmed."""
    confirms_all: bool = False
    """Whether it confirms each commit at once, so that what follows in the log need not be on the disk."""


@dataclass
class Tally:
    """What came of many kills."""

    kills: int = 0
    too_late: int = 0
    """Runs that were over before."""
    power_cuts: int = 0
    """Kills after which the log lost something, too."""
    confirmed: int = 0
    failures: list[str] = field(default_factory=list)


def kill_often(deed: Deed, folder: Path, *, count: int, seed: int) -> Tally:
    """Do `deed` in folders inside `folder` until it was killed `count` times; what went wrong is told, not raised."""
    tally = Tally()
    usual = _usual_seconds(deed, folder / "whole")
    while tally.kills < count and len(tally.failures) < count:
        number = tally.kills + tally.too_late
        dice = random.Random(f"{seed}-{number}")  # noqa: S311 -- when to kill
        place = folder / str(number)
        said, killed = _killed(deed, place, after_s=dice.uniform(0, usual * _RECKLESS))
        tally.kills += killed
        tally.too_late += not killed
        tally.confirmed += len(said)
        if killed and deed.confirms_all and dice.random() < 0.5:
            tally.power_cuts += _lose_log(place, said, dice)
        try:
            deed.check(place, [what for what, _size in said])
        except Exception:  # noqa: BLE001 -- one of many; each is told with what makes it happen again
            tally.failures.append(f"{deed.name}, run {number} of seed {seed}\n{traceback.format_exc()}")
        shutil.rmtree(place)
    return tally


def _usual_seconds(deed: Deed, place: Path) -> float:
    """How long the deed takes when nobody disturbs it. It has to be right then, too."""
    shutil.copytree(deed.template, place)
    deed.do(place, lambda _what: None)  # in this process, which then has imported what it takes
    shutil.rmtree(place)
    began = time.monotonic()
    said, killed = _killed(deed, place, after_s=LONGEST_S)
    assert not killed, f"{deed.name} takes longer than {LONGEST_S} s"
    taken = time.monotonic() - began
    deed.check(place, [what for what, _size in said])
    shutil.rmtree(place)
    return taken


def _killed(deed: Deed, place: Path, *, after_s: float) -> tuple[list[tuple[str, int]], bool]:
    """Do the deed and kill it `after_s` seconds after it began; what was confirmed with how long the log was then.

    The second answer is whether it was still at it.
    """
    shutil.copytree(deed.template, place)
    ears, mouth = os.pipe()
    process = os.fork()
    if not process:
        os.close(ears)
        _live(deed, place, mouth)
    os.setpgid(process, process)  # whom it starts is killed with it
    os.close(mouth)
    heard = bytearray()
    ends = time.monotonic() + LONGEST_S
    while (left := ends - time.monotonic()) > 0:
        if not select.select([ears], [], [], left)[0] or not (piece := os.read(ears, 65536)):
            break
        if not heard:
            ends = time.monotonic() + after_s
        heard += piece
    os.killpg(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    while piece := os.read(ears, 65536):
        heard += piece
    os.close(ears)
    lines = [line.split("\t") for line in heard.decode().splitlines(keepends=True) if line.endswith("\n")]
    said = [(line[1], int(line[2])) for line in lines if line[0] == _CONFIRMED]
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"{deed.name} failed by itself:\n{heard.decode()}"
    return said, os.WIFSIGNALED(status)


def _live(deed: Deed, place: Path, mouth: int) -> None:
    """Do the deed and end the process: nothing of the one that it was forked from is cleaned up here."""

    def confirm(what: str) -> None:
        logs = [log.stat().st_size for log in place.glob("*-wal")]
        os.write(mouth, f"{_CONFIRMED}\t{what}\t{max(logs, default=0)}\n".encode())

    status = 1
    try:
        os.setpgid(0, 0)
        os.write(mouth, f"{_BEGIN}\n".encode())
        deed.do(place, confirm)
        status = 0
    except BaseException:  # noqa: BLE001 -- told by the other side
        os.write(mouth, traceback.format_exc().encode())
    finally:
        os._exit(status)


def _lose_log(place: Path, said: list[tuple[str, int]], dice: random.Random) -> bool:
    """Take from the log of the data file what needs not be on the disk; whether there was anything."""
    for memory in place.glob("*-shm"):
        memory.unlink()
    safe = max((size for _what, size in said), default=0)
    lost = False
    for log in place.glob("*-wal"):
        content = bytearray(log.read_bytes())
        if len(content) > safe:
            lost = True
            start = dice.randint(safe, len(content))
            if dice.random() < 0.5:
                del content[start:]
            else:
                content[start:] = dice.randbytes(len(content) - start)
            log.write_bytes(content)
    return lost

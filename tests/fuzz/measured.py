"""Every attack in its whole size, one after the other, and what each took: ``python -m tests.fuzz.measured [word]``."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.all_attacks import ATTACKS
from tests.fuzz.readers import READERS

_SECONDS = 300


def main(words: list[str]) -> None:
    """Measure the attacks of the readers and with the names that `words` are part of; all without one."""
    print("reader     attack                                 size MB  seconds  peak MB  silent s  window s  outcome")
    for reader, attacks in ATTACKS.items():
        for name, attack in attacks.items():
            if not words or any(word in f"{reader} {name}" for word in words):
                with tempfile.TemporaryDirectory() as folder:
                    path = Path(folder, f"attack{READERS[reader][1]}")
                    path.write_bytes(attack.make(attack.whole))
                    print(
                        f"{reader:10} {name:40}{path.stat().st_size / 1e6:6.1f}",
                        _line(measured(reader, path)),
                        flush=True,
                    )


def measured(reader: str, path: Path, megabytes: int = 2048) -> dict[str, object]:
    """What bringing the file at `path` in takes, in a process that ends after five minutes."""
    command = [sys.executable, "-m", "tests.fuzz.one_file", reader, str(path), str(megabytes)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return {"outcome": f"not over after {_SECONDS} s"}
    if ended.returncode:
        return {"outcome": f"ended with {ended.returncode}: {ended.stderr.strip().splitlines()[-1:]}"}
    found: dict[str, object] = json.loads(ended.stdout)
    return found


def _line(found: dict[str, object]) -> str:
    figures = "".join(f"{found.get(name, '-'):>{width}}" for name, width in _COLUMNS)
    return f"{figures}  {' '.join(str(found['outcome']).split())[:110]}"


_COLUMNS = (("seconds", 9), ("megabytes", 9), ("silence", 10), ("stall", 10))

if __name__ == "__main__":
    main(sys.argv[1:])

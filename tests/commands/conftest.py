"""What the tests of the commands stand on: a demo file of their own, and a way to say a command and hear its answer."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop.__main__ import main
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo


@dataclass(frozen=True)
class Said:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer for programs; there is nothing else on standard output."""
        assert self.status == 0, self.err
        assert not self.err
        return json.loads(self.out)


Say = Callable[..., Said]


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "demo.sqlite"
    with Database.create(path) as database:
        make_demo(database)
    return path


@pytest.fixture
def demo_file(made_demo: Path, tmp_path: Path) -> Path:
    """A demo file that the test may change."""
    return Path(shutil.copy(made_demo, tmp_path / "demo.sqlite"))


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command in this process: ``say("figures", "--json")``."""

    def run(*argv: object) -> Said:
        status = main([str(part) for part in argv])
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return run


@pytest.fixture
def ask(say: Say, demo_file: Path) -> Callable[..., Any]:
    """The JSON that a command answers on the demo file."""
    return lambda *argv: say("--data", demo_file, "--json", *argv).json


@pytest.fixture
def refused(say: Say, demo_file: Path) -> Callable[..., str]:
    """The one sentence with which a command is refused on the demo file; nothing else is written."""

    def run(*argv: object) -> str:
        said = say("--data", demo_file, *argv)
        assert (said.status, said.out) == (1, "")
        assert said.err.count("\n") == 1
        return said.err.strip()

    return run

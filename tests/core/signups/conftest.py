"""Lists written for a test: in whatever encoding and with whatever delimiter it asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mozspaces_desktop.core.signups.lists import SignupList
from mozspaces_desktop.core.signups.reader import read_signups

Reader = Callable[..., SignupList]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Read the text of a list, one line a row: ``read("Name,Email", "Ana,ana@example.com", encoding="cp932")``."""

    def reading(*lines: str, encoding: str = "utf-8", name: str = "list.csv") -> SignupList:
        path = tmp_path / name
        path.write_bytes("".join(f"{line}\n" for line in lines).encode(encoding))
        return read_signups(path)

    return reading

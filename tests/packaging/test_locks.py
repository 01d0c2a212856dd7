"""The lock files: all hashed, from nowhere in particular, and one holding the other."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def entries(lock: str) -> dict[str, str]:
    """The packages of a lock: name to version, marker and hashes."""
    text = (REPOSITORY / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    found = {}
    for line in text.splitlines():
        name, _, rest = line.partition("==")
        found[name.strip()] = " ".join(rest.split())
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_a_version_and_hashes(lock: str) -> None:
    for name, rest in entries(lock).items():
        assert re.match(r"\d\S* (; .+ )?--hash=sha256:[0-9a-f]{64}", rest), name


@pytest.mark.parametrize("lock", LOCKS)
def test_no_registry_is_named(lock: str) -> None:
    text = (REPOSITORY / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def test_what_developers_install_is_what_everybody_runs() -> None:
    runtime, development = (entries(lock) for lock in LOCKS)
    assert runtime.items() <= development.items()
    assert len(runtime) < len(development)


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.match(r"[\w.-]+", dependency) for dependency in project["project"]["dependencies"]]
    normal = {re.sub(r"[-_.]+", "-", match[0]).lower() for match in names if match}
    assert normal
    assert normal <= set(entries("requirements.lock"))

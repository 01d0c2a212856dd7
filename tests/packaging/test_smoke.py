"""The smoke test of the frozen program knows which packages have no business in it."""

from __future__ import annotations

import smoke


def test_development_modules_are_those_of_developers_alone() -> None:
    unwanted = smoke.development_modules()
    assert {
        "pytest",
        "_pytest",
        "pytestqt",
        "mypy",
        "hypothesis",
        "ruff",
        "PyInstaller",
        "pip",
        "hatchling",
    } <= unwanted
    assert (
        not {"PySide6", "shiboken6", "sqlalchemy", "alembic", "openpyxl", "icalendar", "typing_extensions"} & unwanted
    )

"""A pytest plugin: lets tests print and log lone surrogates when they run in several processes.

Users' text holds anything, so what tests capture does too; but pytest-xdist sends its reports as UTF-8, and one half
of an emoji in a log line would end the whole run. The report shows it escaped instead.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    """Escape what UTF-8 has no bytes for, wherever in the report it is."""
    return encodable((yield))


def encodable(value: object) -> object:
    """Return `value`, made of the plain types of a report, with every text in it encodable as UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {encodable(key): encodable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(encodable(item) for item in value)
    return value

"""Columns that are worked out from others of their row: the journal does not keep them, a replay makes them anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mozspaces_desktop.core.search_keys import search_key
from mozspaces_desktop.core.text import email_word

_DERIVED = {"person": frozenset({"number", "email_key", "search_key", "visits"})}
_NONE: frozenset[str] = frozenset()


def derived_columns(table: str) -> frozenset[str]:
    """The names of the columns of `table` that follow from the others, and of those that mean nothing elsewhere."""
    return _DERIVED.get(table, _NONE)


def derived_values(table: str, row: Mapping[Any, Any]) -> dict[str, Any]:
    """The values of those of them that follow from the others, for a row of `table` with the values of `row`."""
    if table != "person":
        return {}
    name, email = row["name"], row["email"]
    return {"email_key": email_word(email) if email else None, "search_key": search_key(name, email)}

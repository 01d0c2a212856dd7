"""Statements that a queue waits for go to the driver as they are: SQLAlchemy takes longer over them than SQLite."""

from __future__ import annotations

import sqlite3
from typing import cast

from sqlalchemy import Connection
from sqlalchemy.orm import Session


def driver(connection: Connection) -> sqlite3.Connection:
    """What `connection` talks to SQLite with, in the same transaction."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def plain(session: Session) -> sqlite3.Connection:
    """The same for a session, with what is pending in it written first."""
    session.flush()
    found: sqlite3.Connection | None = session.info.get("driver")
    if found is None:
        found = session.info["driver"] = driver(session.connection())
    return found

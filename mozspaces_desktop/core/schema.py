"""The statements that make an empty data file, and the migrations that bring an older one to the same shape."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import event
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mozspaces_desktop.core import journal, sqlite_files
from mozspaces_desktop.core.data_file import SCHEMA_VERSION
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import SEARCH_INDEX

MIGRATIONS = Path(__file__).with_name("migrations")

_ALEMBIC_TABLE = """CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""


def fresh_schema() -> list[str]:
    """The DDL of the newest version, in order."""
    dialect = sqlite.dialect()
    tables = journal.actions.metadata.sorted_tables
    statements = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in tables]
    indexes = sorted((index for table in tables for index in table.indexes), key=lambda index: str(index.name))
    statements += [str(CreateIndex(index).compile(dialect=dialect)).strip() for index in indexes]
    statements += SEARCH_INDEX
    statements.append(_ALEMBIC_TABLE)
    statements.append(f"INSERT INTO alembic_version VALUES ('{SCHEMA_VERSION:04d}')")
    return statements


def upgrade(path: Path, *, key: Key | None = None, revision: str = "head") -> None:
    """Run the migrations up to `revision` that the data file at `path` lacks, each a transaction with its version."""
    from alembic import command
    from alembic.config import Config

    engine = sqlite_files.engine(path, key)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        engine.dispose()

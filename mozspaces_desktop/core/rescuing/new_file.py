"""The data file that a rescue makes: empty and of the damaged one's format at first, sound and of the present one at
the end."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path

from mozspaces_desktop.core import data_file, private_files, sqlite_files
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models.search_index import WORDS_OF_NAMES
from mozspaces_desktop.core.rescuing.reference_mending import Index
from mozspaces_desktop.core.rescuing.table_shapes import shapes_of

_FAST = ("synchronous=OFF", "journal_mode=OFF", "foreign_keys=OFF", "cache_size=-65536")
"""Nothing of the new file is worth anything until it is all there; then it goes to the disk as a whole."""
_INDEXES = "SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
_TRIGGERS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"


class NewFile:
    """An empty data file at `path` of the format `version`, open, without what hinders filling it."""

    def __init__(self, path: Path, version: int, key: Key | None) -> None:
        self._path = path
        self._key = key
        self._version = version
        _make_empty(path, version, key)
        self.connection = sqlite_files.connect(path, key)
        for pragma in _FAST:
            self.connection.execute(f"PRAGMA {pragma}").close()
        self.shapes = shapes_of(self.connection)
        self.roots = dict(
            self.connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall()
        )
        self.connection.execute("BEGIN")
        self._indexes: list[str] = []
        self._triggers: list[str] = []
        self.unique: list[Index] = []
        """The indexes that say what there may be one of only, in force from :meth:`finish` on."""
        self._clear_the_way()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def make_indexes(self) -> None:
        """Make the indexes that speed up what is read, after the rows came in."""
        for sql in self._indexes:
            self.connection.execute(sql)

    def counts(self) -> Counter[str]:
        """How many rows each table has."""
        return Counter(
            {table: self.connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in self.shapes}
        )

    def finish(self) -> None:
        """Make everything that a data file has beside its rows, bring it to the present format, and to the disk."""
        for index in self.unique:
            self.connection.execute(index.sql)
        if self._triggers:
            self.connection.execute(f"INSERT INTO person_search_word(word) {WORDS_OF_NAMES}")
            for table in ("person_search", "person_search_part"):
                self.connection.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')")
        for sql in self._triggers:
            self.connection.execute(sql)
        self.connection.execute("COMMIT")
        self.connection.close()
        if self._version < data_file.SCHEMA_VERSION:
            from mozspaces_desktop.core.schema import upgrade

            upgrade(self._path, key=self._key)
        with closing(sqlite_files.connect(self._path, self._key)) as connection:
            data_file.check_pages(connection, self._path, thoroughly=True)
            connection.execute("PRAGMA journal_mode=DELETE").close()

    def _clear_the_way(self) -> None:
        for table, name, sql in self.connection.execute(_INDEXES).fetchall():
            if "UNIQUE" in sql.upper().split("(")[0]:
                columns = self.connection.execute(f'PRAGMA index_info("{name}")').fetchall()
                self.unique.append(Index(table, tuple(column[2] for column in columns), sql))
            else:
                self._indexes.append(sql)
            self.connection.execute(f'DROP INDEX "{name}"')
        if self._version == data_file.SCHEMA_VERSION:
            for name, sql in self.connection.execute(_TRIGGERS).fetchall():
                self._triggers.append(sql)
                self.connection.execute(f'DROP TRIGGER "{name}"')


def _make_empty(path: Path, version: int, key: Key | None) -> None:
    if version == data_file.SCHEMA_VERSION:
        data_file.create(path, key=key)
        return
    from mozspaces_desktop.core.schema import upgrade

    private_files.make(path)
    upgrade(path, key=key, revision=f"{version:04d}")

"""The index by which people are found, and the triggers that keep it current: whatever changes a person, it follows.

`person_search` is a full-text index (SQLite FTS5) over the search keys. It answers in the order of its rows, so a
person's place in it is their number, moved to the front by each visit. `person_search_word` has each word of a name
once, so that a mistyped word is quickly told, and `person_search_part` the parts of these words.
"""

from mozspaces_desktop.core.search_keys import ADDRESS, ROMANIZED

PLACES_OF_A_VISIT = 1 << 32
"""How far one visit moves a person to the front; more than the people of a file."""

NUMBER_OF_HIT = f"(person_search.rowid & {PLACES_OF_A_VISIT - 1})"
"""The number of the person whom a row of the index is about."""

_PLACE = f"{{row}}.number - {{row}}.visits * {PLACES_OF_A_VISIT}"
_ENTER = f"INSERT INTO person_search(rowid, search_key) VALUES ({_PLACE.format(row='new')}, new.search_key);"
_LEAVE = (
    "INSERT INTO person_search(person_search, rowid, search_key)"
    f" VALUES ('delete', {_PLACE.format(row='old')}, old.search_key);"
)
_WORDS = "json_each('[\"' || replace({row}.search_key, ' ', '\",\"') || '\"]') WHERE value <> ''"
_OF_NAME = f"substr(value, 1, 1) <> '{ADDRESS}'"
_LEARN = f"INSERT OR IGNORE INTO person_search_word(word) SELECT value FROM {_WORDS.format(row='new')} AND {_OF_NAME};"
_UNLEARN = (
    f"DELETE FROM person_search_word WHERE word IN (SELECT value FROM {_WORDS.format(row='old')}) AND NOT EXISTS"
    " (SELECT 1 FROM person_search WHERE person_search MATCH '\"' || person_search_word.word || '\"');"
)

WORDS_OF_NAMES = f"SELECT DISTINCT value FROM person, {_WORDS.format(row='person')} AND {_OF_NAME}"
"""Reads every word that is in `person_search_word`, from the people."""

SEARCH_INDEX = (
    f"CREATE VIEW person_place AS SELECT {_PLACE.format(row='person')} AS place, search_key FROM person",
    "CREATE VIRTUAL TABLE person_search USING fts5(search_key, content='person_place', content_rowid='place',"
    f" prefix='1 2 3 4 5 6 7 8 9', tokenize=\"ascii tokenchars '@.-_+{ADDRESS}{ROMANIZED}'\")",
    "CREATE TABLE person_search_word (number INTEGER NOT NULL PRIMARY KEY, word VARCHAR NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE person_search_part USING fts5("
    "word, content='person_search_word', content_rowid='number', tokenize='trigram')",
    f"CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN {_ENTER} {_LEARN} END",
    "CREATE TRIGGER person_search_update AFTER UPDATE OF search_key ON person"
    f" BEGIN {_LEAVE} {_ENTER} {_LEARN} {_UNLEARN} END",
    f"CREATE TRIGGER person_search_rank AFTER UPDATE OF visits ON person BEGIN {_LEAVE} {_ENTER} END",
    "CREATE TRIGGER person_search_word_insert AFTER INSERT ON person_search_word BEGIN"
    " INSERT INTO person_search_part(rowid, word) VALUES (new.number, new.word); END",
    "CREATE TRIGGER person_search_word_delete AFTER DELETE ON person_search_word BEGIN"
    " INSERT INTO person_search_part(person_search_part, rowid, word) VALUES ('delete', old.number, old.word); END",
)

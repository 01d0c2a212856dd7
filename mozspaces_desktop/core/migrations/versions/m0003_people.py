"""The third format: merged people, consents, follow-ups, wrap-ups, full rooms, how lists are read; a new search.

The words by which people are found follow from their names and addresses, so the keys are made anew by the program
that will search them. The index is made of them at once: its triggers would take three times as long.
"""

from alembic import op

from mozspaces_desktop.core.derived import derived_values

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE capacity_override (
        event_id VARCHAR(36) NOT NULL,
        attendees INTEGER NOT NULL,
        capacity INTEGER NOT NULL,
        decided_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_capacity_override PRIMARY KEY (id),
        CONSTRAINT fk_capacity_override_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE wrap_up (
        event_id VARCHAR(36) NOT NULL,
        went_well VARCHAR NOT NULL,
        links VARCHAR NOT NULL,
        written_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_wrap_up PRIMARY KEY (id),
        CONSTRAINT fk_wrap_up_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE consent (
        person_id VARCHAR(36) NOT NULL,
        event_id VARCHAR(36),
        wording VARCHAR NOT NULL,
        given_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_consent PRIMARY KEY (id),
        CONSTRAINT fk_consent_person_id FOREIGN KEY(person_id) REFERENCES person (id),
        CONSTRAINT fk_consent_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE follow_up (
        space_id VARCHAR(36) NOT NULL,
        person_id VARCHAR(36) NOT NULL,
        on_date DATE NOT NULL,
        note VARCHAR NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_follow_up PRIMARY KEY (id),
        CONSTRAINT fk_follow_up_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_follow_up_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    """
    CREATE TABLE person_merge (
        kept_id VARCHAR(36) NOT NULL,
        merged_id VARCHAR(36) NOT NULL,
        changes VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_person_merge PRIMARY KEY (id),
        CONSTRAINT fk_person_merge_kept_id FOREIGN KEY(kept_id) REFERENCES person (id),
        CONSTRAINT fk_person_merge_merged_id FOREIGN KEY(merged_id) REFERENCES person (id)
    )
    """,
    """
    CREATE TABLE different_people (
        person_id VARCHAR(36) NOT NULL,
        other_id VARCHAR(36) NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_different_people PRIMARY KEY (id),
        CONSTRAINT fk_different_people_person_id FOREIGN KEY(person_id) REFERENCES person (id),
        CONSTRAINT fk_different_people_other_id FOREIGN KEY(other_id) REFERENCES person (id)
    )
    """,
    """
    CREATE TABLE list_format (
        signature VARCHAR NOT NULL,
        encoding VARCHAR NOT NULL,
        delimiter VARCHAR NOT NULL,
        columns VARCHAR NOT NULL,
        verdicts VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_list_format PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_capacity_override_event_id ON capacity_override (event_id)",
    "CREATE UNIQUE INDEX ix_consent_person_id ON consent (person_id) WHERE retired_at IS NULL",
    "CREATE INDEX ix_different_people_other_id ON different_people (other_id)",
    "CREATE UNIQUE INDEX ix_different_people_person_id_other_id ON different_people (person_id, other_id) "
    "WHERE retired_at IS NULL",
    "CREATE INDEX ix_follow_up_person_id ON follow_up (person_id)",
    "CREATE UNIQUE INDEX ix_list_format_signature ON list_format (signature) WHERE retired_at IS NULL",
    "CREATE INDEX ix_person_merge_kept_id ON person_merge (kept_id)",
    "CREATE UNIQUE INDEX ix_person_merge_merged_id ON person_merge (merged_id) WHERE retired_at IS NULL",
    "CREATE UNIQUE INDEX ix_wrap_up_event_id ON wrap_up (event_id) WHERE retired_at IS NULL",
    """
    CREATE TABLE person_with_visits (
        number INTEGER NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        name VARCHAR NOT NULL,
        email VARCHAR,
        email_key VARCHAR,
        search_key VARCHAR NOT NULL,
        visits INTEGER DEFAULT 0 NOT NULL,
        CONSTRAINT pk_person PRIMARY KEY (number),
        CONSTRAINT uq_person_id UNIQUE (id)
    )
    """,
    "INSERT INTO person_with_visits (number, id, created_at, retired_at, name, email, email_key, search_key) "
    "SELECT number, id, created_at, retired_at, name, email, email_key, '' FROM person",
    "DROP TABLE person_search",
    "DROP TABLE person",
    "ALTER TABLE person_with_visits RENAME TO person",
    "CREATE INDEX ix_person_email_key ON person (email_key)",
    "DROP INDEX ix_check_in_person_id",
    "CREATE INDEX ix_check_in_person_id_event_id_retired_at ON check_in (person_id, event_id, retired_at)",
)

SEARCH = (
    "CREATE VIEW person_place AS SELECT person.number - person.visits * 4294967296 AS place, search_key FROM person",
    "CREATE VIRTUAL TABLE person_search USING fts5(search_key, content='person_place', content_rowid='place', "
    "prefix='1 2 3 4 5 6 7 8 9', tokenize=\"ascii tokenchars '@.-_+=~'\")",
    "CREATE TABLE person_search_word (number INTEGER NOT NULL PRIMARY KEY, word VARCHAR NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE person_search_part USING fts5(word, content='person_search_word', "
    "content_rowid='number', tokenize='trigram')",
    "CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN INSERT INTO person_search(rowid, "
    "search_key) VALUES (new.number - new.visits * 4294967296, new.search_key); INSERT OR IGNORE INTO "
    "person_search_word(word) SELECT value FROM json_each('[\"' || replace(new.search_key, ' ', '\",\"') || "
    "'\"]') WHERE value <> '' AND substr(value, 1, 1) <> '='; END",
    "CREATE TRIGGER person_search_update AFTER UPDATE OF search_key ON person BEGIN INSERT INTO "
    "person_search(person_search, rowid, search_key) VALUES ('delete', old.number - old.visits * 4294967296, "
    "old.search_key); INSERT INTO person_search(rowid, search_key) VALUES (new.number - new.visits * "
    "4294967296, new.search_key); INSERT OR IGNORE INTO person_search_word(word) SELECT value FROM "
    "json_each('[\"' || replace(new.search_key, ' ', '\",\"') || '\"]') WHERE value <> '' AND substr(value, 1, 1) "
    "<> '='; DELETE FROM person_search_word WHERE word IN (SELECT value FROM json_each('[\"' || "
    "replace(old.search_key, ' ', '\",\"') || '\"]') WHERE value <> '') AND NOT EXISTS (SELECT 1 FROM "
    "person_search WHERE person_search MATCH '\"' || person_search_word.word || '\"'); END",
    "CREATE TRIGGER person_search_rank AFTER UPDATE OF visits ON person BEGIN INSERT INTO "
    "person_search(person_search, rowid, search_key) VALUES ('delete', old.number - old.visits * 4294967296, "
    "old.search_key); INSERT INTO person_search(rowid, search_key) VALUES (new.number - new.visits * "
    "4294967296, new.search_key); END",
    "CREATE TRIGGER person_search_word_insert AFTER INSERT ON person_search_word BEGIN INSERT INTO "
    "person_search_part(rowid, word) VALUES (new.number, new.word); END",
    "CREATE TRIGGER person_search_word_delete AFTER DELETE ON person_search_word BEGIN INSERT INTO "
    "person_search_part(person_search_part, rowid, word) VALUES ('delete', old.number, old.word); END",
    "INSERT INTO person_search(person_search) VALUES ('rebuild')",
    "INSERT INTO person_search_word(word) SELECT DISTINCT value FROM person, json_each('[\"' || replace(search_key, ' ', "
    "'\",\"') || '\"]') WHERE value <> '' AND substr(value, 1, 1) <> '='",
)


def upgrade() -> None:
    """Make the new tables, the people's keys anew, and the index of them."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement.strip())
    people = connection.exec_driver_sql("SELECT number, name, email FROM person").all()
    keys = [(number, derived_values("person", {"name": name, "email": email})) for number, name, email in people]
    if keys:
        connection.exec_driver_sql(
            "UPDATE person SET email_key = ?, search_key = ? WHERE number = ?",
            [(made["email_key"], made["search_key"], number) for number, made in keys],
        )
    for statement in SEARCH:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("PRAGMA user_version=3")

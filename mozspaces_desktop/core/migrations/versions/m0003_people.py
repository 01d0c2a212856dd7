"""The third format: merged people, consents, follow-ups, wrap-ups, full rooms, how lists are read; new search keys.

The words by which people are found follow from their names and addresses, so the keys are made anew by the program
that will search them.
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
    "CREATE UNIQUE INDEX ix_different_people_person_id_other_id"
    " ON different_people (person_id, other_id) WHERE retired_at IS NULL",
    "CREATE INDEX ix_follow_up_person_id ON follow_up (person_id)",
    "CREATE UNIQUE INDEX ix_list_format_signature ON list_format (signature) WHERE retired_at IS NULL",
    "CREATE INDEX ix_person_merge_kept_id ON person_merge (kept_id)",
    "CREATE UNIQUE INDEX ix_person_merge_merged_id ON person_merge (merged_id) WHERE retired_at IS NULL",
    "CREATE UNIQUE INDEX ix_wrap_up_event_id ON wrap_up (event_id) WHERE retired_at IS NULL",
)


def upgrade() -> None:
    """Make the new tables, and the people's keys anew."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement.strip())
    for number, name, email in connection.exec_driver_sql("SELECT number, name, email FROM person").all():
        keys = derived_values("person", {"name": name, "email": email})
        connection.exec_driver_sql(
            "UPDATE person SET email_key = ?, search_key = ? WHERE number = ?",
            (keys["email_key"], keys["search_key"], number),
        )
    connection.exec_driver_sql("PRAGMA user_version=3")

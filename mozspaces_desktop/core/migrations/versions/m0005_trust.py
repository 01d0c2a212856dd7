"""The fifth format: who may use the file, what a space promises about people's data, what was exported."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
    CREATE TABLE member (
        name VARCHAR NOT NULL,
        role VARCHAR(20) NOT NULL,
        pin_hash VARCHAR,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_member PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE space_privacy (
        space_id VARCHAR(36) NOT NULL,
        months INTEGER,
        contributors_too BOOLEAN NOT NULL,
        consent_wording VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_space_privacy PRIMARY KEY (id),
        CONSTRAINT fk_space_privacy_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE retention_notice (
        space_id VARCHAR(36) NOT NULL,
        due_on DATE NOT NULL,
        people INTEGER NOT NULL,
        announced_at VARCHAR(27) NOT NULL,
        removed INTEGER,
        removed_at VARCHAR(27),
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_retention_notice PRIMARY KEY (id),
        CONSTRAINT fk_retention_notice_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE export_record (
        space_id VARCHAR(36),
        kind VARCHAR NOT NULL,
        what VARCHAR NOT NULL,
        file_name VARCHAR NOT NULL,
        with_names BOOLEAN NOT NULL,
        people INTEGER,
        person_id VARCHAR(36),
        written_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_export_record PRIMARY KEY (id),
        CONSTRAINT fk_export_record_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_export_record_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_export_record_person_id ON export_record (person_id)",
    "CREATE INDEX ix_retention_notice_space_id ON retention_notice (space_id)",
    "CREATE UNIQUE INDEX ix_space_privacy_space_id ON space_privacy (space_id) WHERE retired_at IS NULL",
)


def upgrade() -> None:
    """Make the new tables."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement.strip())
    connection.exec_driver_sql("PRAGMA user_version=5")

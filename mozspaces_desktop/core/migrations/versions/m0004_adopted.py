"""The fourth format: workbooks of somebody else's that are filled."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE adopted_workbook (
        space_id VARCHAR(36),
        file_name VARCHAR NOT NULL,
        path VARCHAR NOT NULL,
        signature VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_adopted_workbook PRIMARY KEY (id),
        CONSTRAINT fk_adopted_workbook_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE adopted_list (
        workbook_id VARCHAR(36) NOT NULL,
        sheet VARCHAR NOT NULL,
        headers VARCHAR NOT NULL,
        "table" VARCHAR NOT NULL,
        columns VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_adopted_list PRIMARY KEY (id),
        CONSTRAINT fk_adopted_list_workbook_id FOREIGN KEY(workbook_id) REFERENCES adopted_workbook (id)
    )
    """,
    """
    CREATE TABLE adopted_row (
        list_id VARCHAR(36) NOT NULL,
        "key" VARCHAR NOT NULL,
        person_id VARCHAR(36),
        filled VARCHAR NOT NULL,
        agreed VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_adopted_row PRIMARY KEY (id),
        CONSTRAINT fk_adopted_row_list_id FOREIGN KEY(list_id) REFERENCES adopted_list (id),
        CONSTRAINT fk_adopted_row_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_adopted_list_workbook_id ON adopted_list (workbook_id)",
    'CREATE UNIQUE INDEX ix_adopted_row_list_id_key ON adopted_row (list_id, "key") WHERE retired_at IS NULL',
    "CREATE INDEX ix_adopted_row_person_id ON adopted_row (person_id)",
    "CREATE UNIQUE INDEX ix_adopted_workbook_path ON adopted_workbook (path) WHERE retired_at IS NULL",
    "CREATE INDEX ix_adopted_workbook_signature ON adopted_workbook (signature)",
)


def upgrade() -> None:
    """Make the new tables."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement.strip())
    connection.exec_driver_sql("PRAGMA user_version=4")

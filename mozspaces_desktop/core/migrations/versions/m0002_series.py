"""The second format: series of events, templates, hand-over notes, and what calendar files say that we do not read.

The table of events is made anew, because SQLite cannot add a column that refers to another table before the others'
constraints. Foreign keys are not enforced while a migration runs.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
    CREATE TABLE series (
        rrule VARCHAR NOT NULL,
        rdates VARCHAR NOT NULL,
        exdates VARCHAR NOT NULL,
        zone_definition VARCHAR NOT NULL,
        last_end VARCHAR(27),
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        space_id VARCHAR(36) NOT NULL,
        uid VARCHAR NOT NULL,
        sequence INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        dtstart VARCHAR(27) NOT NULL,
        dtend VARCHAR(27) NOT NULL,
        tzid VARCHAR NOT NULL,
        all_day BOOLEAN NOT NULL,
        room_id VARCHAR(36),
        track VARCHAR(20) NOT NULL,
        coordinator_id VARCHAR(36),
        type VARCHAR NOT NULL,
        host VARCHAR NOT NULL,
        public BOOLEAN NOT NULL,
        status VARCHAR(20) NOT NULL,
        expected INTEGER,
        link VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        imported VARCHAR,
        extra VARCHAR NOT NULL,
        CONSTRAINT pk_series PRIMARY KEY (id),
        CONSTRAINT ck_series_ends_after_start CHECK (dtend >= dtstart),
        CONSTRAINT fk_series_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_series_room_id FOREIGN KEY(room_id) REFERENCES room (id),
        CONSTRAINT fk_series_coordinator_id FOREIGN KEY(coordinator_id) REFERENCES coordinator (id)
    )
    """,
    """
    CREATE TABLE series_focus_area (
        series_id VARCHAR(36) NOT NULL,
        focus_area_id VARCHAR(36) NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_series_focus_area PRIMARY KEY (id),
        CONSTRAINT fk_series_focus_area_series_id FOREIGN KEY(series_id) REFERENCES series (id),
        CONSTRAINT fk_series_focus_area_focus_area_id FOREIGN KEY(focus_area_id) REFERENCES focus_area (id)
    )
    """,
    """
    CREATE TABLE event_template (
        space_id VARCHAR(36) NOT NULL,
        name VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        starts TIME,
        minutes INTEGER NOT NULL,
        room_id VARCHAR(36),
        track VARCHAR(20) NOT NULL,
        coordinator_id VARCHAR(36),
        type VARCHAR NOT NULL,
        focus_area_ids VARCHAR NOT NULL,
        host VARCHAR NOT NULL,
        public BOOLEAN NOT NULL,
        status VARCHAR(20) NOT NULL,
        expected INTEGER,
        link VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_event_template PRIMARY KEY (id),
        CONSTRAINT fk_event_template_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_event_template_room_id FOREIGN KEY(room_id) REFERENCES room (id),
        CONSTRAINT fk_event_template_coordinator_id FOREIGN KEY(coordinator_id) REFERENCES coordinator (id)
    )
    """,
    """
    CREATE TABLE handover_note (
        space_id VARCHAR(36) NOT NULL,
        monday DATE NOT NULL,
        text VARCHAR NOT NULL,
        written_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_handover_note PRIMARY KEY (id),
        CONSTRAINT fk_handover_note_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE event_with_series (
        series_id VARCHAR(36),
        recurrence_id VARCHAR,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        space_id VARCHAR(36) NOT NULL,
        uid VARCHAR NOT NULL,
        sequence INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        dtstart VARCHAR(27) NOT NULL,
        dtend VARCHAR(27) NOT NULL,
        tzid VARCHAR NOT NULL,
        all_day BOOLEAN NOT NULL,
        room_id VARCHAR(36),
        track VARCHAR(20) NOT NULL,
        coordinator_id VARCHAR(36),
        type VARCHAR NOT NULL,
        host VARCHAR NOT NULL,
        public BOOLEAN NOT NULL,
        status VARCHAR(20) NOT NULL,
        expected INTEGER,
        link VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        imported VARCHAR,
        extra VARCHAR NOT NULL,
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT ck_event_ends_after_start CHECK (dtend >= dtstart),
        CONSTRAINT fk_event_series_id FOREIGN KEY(series_id) REFERENCES series (id),
        CONSTRAINT fk_event_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_event_room_id FOREIGN KEY(room_id) REFERENCES room (id),
        CONSTRAINT fk_event_coordinator_id FOREIGN KEY(coordinator_id) REFERENCES coordinator (id)
    )
    """,
    """
    INSERT INTO event_with_series (recurrence_id, id, created_at, retired_at, space_id, uid, sequence, title,
        dtstart, dtend, tzid, all_day, room_id, track, coordinator_id, type, host, public, status, expected, link,
        notes, imported, extra)
    SELECT recurrence_id, id, created_at, retired_at, space_id, uid, sequence, title, dtstart, dtend, tzid,
        all_day, room_id, track, coordinator_id, type, host, public, status, expected, link, notes, imported, ''
        FROM event
    """,
    "DROP TABLE event",
    "ALTER TABLE event_with_series RENAME TO event",
    "CREATE INDEX ix_event_coordinator_id ON event (coordinator_id)",
    "CREATE INDEX ix_event_room_id ON event (room_id)",
    "CREATE INDEX ix_event_series_id ON event (series_id)",
    "CREATE INDEX ix_event_space_id_dtstart_dtend ON event (space_id, dtstart, dtend)",
    "CREATE UNIQUE INDEX ix_event_template_space_id_name ON event_template (space_id, name) WHERE retired_at IS NULL",
    "CREATE INDEX ix_event_uid ON event (uid)",
    "CREATE UNIQUE INDEX ix_handover_note_space_id_monday ON handover_note (space_id, monday) WHERE retired_at IS NULL",
    "CREATE INDEX ix_series_coordinator_id ON series (coordinator_id)",
    "CREATE INDEX ix_series_focus_area_focus_area_id ON series_focus_area (focus_area_id)",
    "CREATE UNIQUE INDEX ix_series_focus_area_series_id_focus_area_id"
    " ON series_focus_area (series_id, focus_area_id) WHERE retired_at IS NULL",
    "CREATE INDEX ix_series_room_id ON series (room_id)",
    "CREATE INDEX ix_series_space_id ON series (space_id)",
    "CREATE INDEX ix_series_uid ON series (uid)",
)


def upgrade() -> None:
    """Make the new tables, and the one of events with its new columns."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement.strip())
    op.get_bind().exec_driver_sql("PRAGMA user_version=2")

"""The first format: the mission's nouns, the journal, and the search index over people."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE journal_action (
        id VARCHAR(36) NOT NULL,
        hlc VARCHAR(60) NOT NULL,
        label TEXT NOT NULL,
        label_values TEXT NOT NULL,
        actor TEXT NOT NULL,
        device TEXT NOT NULL,
        run VARCHAR(36) NOT NULL,
        kind VARCHAR(4) NOT NULL,
        target_id VARCHAR(36),
        CONSTRAINT pk_journal_action PRIMARY KEY (id),
        CONSTRAINT uq_journal_action_hlc UNIQUE (hlc),
        CONSTRAINT fk_journal_action_target_id FOREIGN KEY(target_id) REFERENCES journal_action (id)
    )
    """,
    """
    CREATE TABLE person (
        number INTEGER NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        name VARCHAR NOT NULL,
        email VARCHAR,
        email_key VARCHAR,
        search_key VARCHAR NOT NULL,
        CONSTRAINT pk_person PRIMARY KEY (number),
        CONSTRAINT uq_person_id UNIQUE (id)
    )
    """,
    """
    CREATE TABLE season (
        name VARCHAR NOT NULL,
        starts_on DATE NOT NULL,
        ends_on DATE NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_season PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE setting (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE space (
        name VARCHAR NOT NULL,
        city VARCHAR NOT NULL,
        country VARCHAR NOT NULL,
        tzid VARCHAR NOT NULL,
        target_per_week INTEGER NOT NULL,
        target_per_season INTEGER NOT NULL,
        contributors_per_event DOUBLE NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_space PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE coordinator (
        space_id VARCHAR(36) NOT NULL,
        name VARCHAR NOT NULL,
        track VARCHAR(20) NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_coordinator PRIMARY KEY (id),
        CONSTRAINT fk_coordinator_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE focus_area (
        space_id VARCHAR(36) NOT NULL,
        name VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_focus_area PRIMARY KEY (id),
        CONSTRAINT fk_focus_area_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE journal_change (
        action_id VARCHAR(36) NOT NULL,
        place INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        row_id VARCHAR(36) NOT NULL,
        "before" TEXT,
        "after" TEXT NOT NULL,
        CONSTRAINT pk_journal_change PRIMARY KEY (action_id, place),
        CONSTRAINT fk_journal_change_action_id FOREIGN KEY(action_id) REFERENCES journal_action (id)
    )
    """,
    """
    CREATE TABLE opening_hours (
        space_id VARCHAR(36) NOT NULL,
        weekday INTEGER NOT NULL,
        opens TIME NOT NULL,
        closes TIME NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_opening_hours PRIMARY KEY (id),
        CONSTRAINT fk_opening_hours_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE pseudonym (
        space_id VARCHAR(36) NOT NULL,
        person_id VARCHAR(36) NOT NULL,
        serial INTEGER NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_pseudonym PRIMARY KEY (id),
        CONSTRAINT fk_pseudonym_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_pseudonym_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    """
    CREATE TABLE room (
        space_id VARCHAR(36) NOT NULL,
        name VARCHAR NOT NULL,
        capacity INTEGER,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_room PRIMARY KEY (id),
        CONSTRAINT fk_room_space_id FOREIGN KEY(space_id) REFERENCES space (id)
    )
    """,
    """
    CREATE TABLE event (
        space_id VARCHAR(36) NOT NULL,
        uid VARCHAR NOT NULL,
        recurrence_id VARCHAR,
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
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT ck_event_ends_after_start CHECK (dtend >= dtstart),
        CONSTRAINT fk_event_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_event_room_id FOREIGN KEY(room_id) REFERENCES room (id),
        CONSTRAINT fk_event_coordinator_id FOREIGN KEY(coordinator_id) REFERENCES coordinator (id)
    )
    """,
    """
    CREATE TABLE check_in (
        event_id VARCHAR(36) NOT NULL,
        person_id VARCHAR(36) NOT NULL,
        checked_in_at VARCHAR(27) NOT NULL,
        method VARCHAR(20) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_check_in PRIMARY KEY (id),
        CONSTRAINT fk_check_in_event_id FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_check_in_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    """
    CREATE TABLE contribution (
        space_id VARCHAR(36) NOT NULL,
        person_id VARCHAR(36) NOT NULL,
        focus_area_id VARCHAR(36) NOT NULL,
        stage VARCHAR(20) NOT NULL,
        on_date DATE NOT NULL,
        event_id VARCHAR(36),
        evidence VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_contribution PRIMARY KEY (id),
        CONSTRAINT fk_contribution_space_id FOREIGN KEY(space_id) REFERENCES space (id),
        CONSTRAINT fk_contribution_person_id FOREIGN KEY(person_id) REFERENCES person (id),
        CONSTRAINT fk_contribution_focus_area_id FOREIGN KEY(focus_area_id) REFERENCES focus_area (id),
        CONSTRAINT fk_contribution_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE event_focus_area (
        event_id VARCHAR(36) NOT NULL,
        focus_area_id VARCHAR(36) NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_event_focus_area PRIMARY KEY (id),
        CONSTRAINT fk_event_focus_area_event_id FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_event_focus_area_focus_area_id FOREIGN KEY(focus_area_id) REFERENCES focus_area (id)
    )
    """,
    """
    CREATE TABLE guests (
        event_id VARCHAR(36) NOT NULL,
        count INTEGER NOT NULL,
        newcomers INTEGER NOT NULL,
        counted_at VARCHAR(27) NOT NULL,
        "by" VARCHAR NOT NULL,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_guests PRIMARY KEY (id),
        CONSTRAINT fk_guests_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE recorded_totals (
        event_id VARCHAR(36) NOT NULL,
        attendees INTEGER NOT NULL,
        guests INTEGER,
        newcomers INTEGER,
        "returning" INTEGER,
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_recorded_totals PRIMARY KEY (id),
        CONSTRAINT fk_recorded_totals_event_id FOREIGN KEY(event_id) REFERENCES event (id)
    )
    """,
    """
    CREATE TABLE registration (
        event_id VARCHAR(36) NOT NULL,
        person_id VARCHAR(36) NOT NULL,
        source VARCHAR NOT NULL,
        ticket_code VARCHAR,
        seats INTEGER NOT NULL,
        registered_at VARCHAR(27),
        id VARCHAR(36) NOT NULL,
        created_at VARCHAR(27) NOT NULL,
        retired_at VARCHAR(27),
        CONSTRAINT pk_registration PRIMARY KEY (id),
        CONSTRAINT fk_registration_event_id FOREIGN KEY(event_id) REFERENCES event (id),
        CONSTRAINT fk_registration_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    """
    CREATE UNIQUE INDEX ix_check_in_event_id_person_id ON check_in (event_id, person_id) WHERE retired_at IS NULL
    """,
    """
    CREATE INDEX ix_check_in_person_id ON check_in (person_id)
    """,
    """
    CREATE INDEX ix_contribution_event_id ON contribution (event_id)
    """,
    """
    CREATE INDEX ix_contribution_focus_area_id ON contribution (focus_area_id)
    """,
    """
    CREATE INDEX ix_contribution_person_id ON contribution (person_id)
    """,
    """
    CREATE INDEX ix_contribution_space_id ON contribution (space_id)
    """,
    """
    CREATE INDEX ix_coordinator_space_id ON coordinator (space_id)
    """,
    """
    CREATE INDEX ix_event_coordinator_id ON event (coordinator_id)
    """,
    """
    CREATE UNIQUE INDEX ix_event_focus_area_event_id_focus_area_id ON event_focus_area (event_id, focus_area_id) WHERE retired_at IS NULL
    """,
    """
    CREATE INDEX ix_event_focus_area_focus_area_id ON event_focus_area (focus_area_id)
    """,
    """
    CREATE INDEX ix_event_room_id ON event (room_id)
    """,
    """
    CREATE INDEX ix_event_space_id_dtstart_dtend ON event (space_id, dtstart, dtend)
    """,
    """
    CREATE INDEX ix_event_uid ON event (uid)
    """,
    """
    CREATE INDEX ix_focus_area_space_id ON focus_area (space_id)
    """,
    """
    CREATE UNIQUE INDEX ix_focus_area_space_id_name ON focus_area (space_id, name) WHERE retired_at IS NULL
    """,
    """
    CREATE INDEX ix_guests_event_id ON guests (event_id)
    """,
    """
    CREATE INDEX ix_journal_action_run ON journal_action (run)
    """,
    """
    CREATE INDEX ix_journal_change_row_id ON journal_change (row_id)
    """,
    """
    CREATE INDEX ix_opening_hours_space_id ON opening_hours (space_id)
    """,
    """
    CREATE INDEX ix_person_email_key ON person (email_key)
    """,
    """
    CREATE INDEX ix_pseudonym_person_id ON pseudonym (person_id)
    """,
    """
    CREATE INDEX ix_pseudonym_space_id ON pseudonym (space_id)
    """,
    """
    CREATE UNIQUE INDEX ix_pseudonym_space_id_person_id ON pseudonym (space_id, person_id) WHERE retired_at IS NULL
    """,
    """
    CREATE UNIQUE INDEX ix_pseudonym_space_id_serial ON pseudonym (space_id, serial) WHERE retired_at IS NULL
    """,
    """
    CREATE UNIQUE INDEX ix_recorded_totals_event_id ON recorded_totals (event_id) WHERE retired_at IS NULL
    """,
    """
    CREATE UNIQUE INDEX ix_registration_event_id_person_id ON registration (event_id, person_id) WHERE retired_at IS NULL
    """,
    """
    CREATE INDEX ix_registration_person_id ON registration (person_id)
    """,
    """
    CREATE INDEX ix_registration_ticket_code ON registration (ticket_code)
    """,
    """
    CREATE INDEX ix_room_space_id ON room (space_id)
    """,
    """
    CREATE VIRTUAL TABLE person_search USING fts5(search_key, content='person', content_rowid='number', prefix='1 2 3', tokenize="ascii tokenchars '@.-_+'")
    """,
    """
    CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN INSERT INTO person_search(rowid, search_key) VALUES (new.number, new.search_key); END
    """,
    """
    CREATE TRIGGER person_search_update AFTER UPDATE OF search_key ON person BEGIN INSERT INTO person_search(person_search, rowid, search_key) VALUES ('delete', old.number, old.search_key); INSERT INTO person_search(rowid, search_key) VALUES (new.number, new.search_key); END
    """,
)


def upgrade() -> None:
    """Make the tables, their indexes, and the search index with its triggers."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement.strip())
    op.get_bind().exec_driver_sql("PRAGMA application_id=1297765200")
    op.get_bind().exec_driver_sql("PRAGMA user_version=1")

-- The journal's tables. Rows are only ever added; the triggers below abort anything else.
-- The one exception is entry_key: deleting a key is how a text is erased (G-8).
-- Repeated ids and literals stand once, in side tables, so that an event's row stays narrow.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE literal (
    number INTEGER PRIMARY KEY,
    text   TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE stream (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    kind   INTEGER NOT NULL
) STRICT;

CREATE TABLE actor (
    number       INTEGER PRIMARY KEY,
    person       BLOB NOT NULL,
    role         INTEGER NOT NULL,
    organisation BLOB NOT NULL,
    UNIQUE (person, role, organisation)
) STRICT;

CREATE TABLE event (
    position     INTEGER PRIMARY KEY,
    stream       INTEGER NOT NULL,
    version      INTEGER NOT NULL,
    name         INTEGER NOT NULL,
    schema       INTEGER NOT NULL,
    recorded_at  INTEGER NOT NULL,
    occurred_at  INTEGER NOT NULL,
    noted_at     INTEGER,
    command      BLOB NOT NULL,
    actor        INTEGER NOT NULL,
    organisation BLOB,
    scope        INTEGER NOT NULL,
    leaf         BLOB NOT NULL,
    facts        TEXT NOT NULL,
    commitment   BLOB,
    ciphertext   BLOB
) STRICT;

CREATE UNIQUE INDEX event_of_stream ON event (stream, version);

CREATE TABLE command (
    id            BLOB PRIMARY KEY,
    body_hash     BLOB NOT NULL,
    first         INTEGER NOT NULL,
    count         INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    stream        BLOB,
    first_version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
    size     INTEGER PRIMARY KEY,
    frontier BLOB NOT NULL,
    note     TEXT NOT NULL
) STRICT;

CREATE TRIGGER meta_keeps       BEFORE UPDATE ON meta       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER meta_stays       BEFORE DELETE ON meta       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER literal_keeps    BEFORE UPDATE ON literal    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER literal_stays    BEFORE DELETE ON literal    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER stream_keeps     BEFORE UPDATE ON stream     BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER stream_stays     BEFORE DELETE ON stream     BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER actor_keeps      BEFORE UPDATE ON actor      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER actor_stays      BEFORE DELETE ON actor      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_keeps      BEFORE UPDATE ON event      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_stays      BEFORE DELETE ON event      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER command_keeps    BEFORE UPDATE ON command    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER command_stays    BEFORE DELETE ON command    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER checkpoint_keeps BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER checkpoint_stays BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

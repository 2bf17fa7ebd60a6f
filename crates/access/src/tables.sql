-- Local accounts. A password is stored as its argon2id hash in PHC form.
CREATE TABLE account (
    login           TEXT    NOT NULL PRIMARY KEY,
    person          BLOB    NOT NULL UNIQUE,
    password_hash   TEXT    NOT NULL,
    disabled        INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    created_at      INTEGER NOT NULL,
    password_set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sessions and API tokens: one thing with two lifetimes. Ending one deletes its row.
CREATE TABLE credential (
    id           BLOB    NOT NULL PRIMARY KEY,
    secret_hash  BLOB    NOT NULL UNIQUE,
    kind         TEXT    NOT NULL CHECK (kind IN ('session', 'token')),
    person       BLOB    NOT NULL,
    organisation BLOB    NOT NULL,
    role         TEXT    NOT NULL,
    label        TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    last_seen    INTEGER,
    expires_at   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_by_person ON credential (person);
CREATE INDEX credential_by_organisation ON credential (organisation);

-- At most one set-up code at a time.
CREATE TABLE setup_code (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    code_hash  BLOB    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

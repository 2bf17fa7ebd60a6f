-- The wrapped entry keys: the only table that may be deleted from, and a file of its own in a backup.

CREATE TABLE entry_key (
    position INTEGER PRIMARY KEY,
    wrapped  BLOB NOT NULL
) STRICT;

CREATE TRIGGER entry_key_keeps BEFORE UPDATE ON entry_key BEGIN SELECT RAISE(ABORT, 'an entry key is kept or destroyed, never changed'); END;

-- Attempts as an append-only event log. No row of these tables is ever changed or removed: the triggers refuse it,
-- also to other programs and also by way of INSERT OR REPLACE (which fires no delete trigger).

-- The content files an attempt ran on, once for each content hash: a JSON object from path to text.
CREATE TABLE contents (
    hash   TEXT NOT NULL PRIMARY KEY,
    files  TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- `seed` is a u64 and does not fit SQLite's signed integers, hence text. `number` is the order of beginning.
CREATE TABLE attempts (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (id <> ''),
    scenario   TEXT NOT NULL,
    locale     TEXT NOT NULL,
    policy     TEXT NOT NULL,
    seed       TEXT NOT NULL,
    content    TEXT NOT NULL REFERENCES contents (hash),
    started_at TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- `hash` chains each event to the one before it, the first one to its attempt's `hash`.
CREATE TABLE events (
    attempt INTEGER NOT NULL REFERENCES attempts (number),
    seq     INTEGER NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('move', 'abandoned', 'finished')),
    at      TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash    BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (attempt, seq)
) STRICT;

CREATE TRIGGER contents_keep_update BEFORE UPDATE ON contents
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER contents_keep_delete BEFORE DELETE ON contents
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER contents_keep_replace BEFORE INSERT ON contents
WHEN EXISTS (SELECT 1 FROM contents WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;

CREATE TRIGGER attempts_keep_update BEFORE UPDATE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are append-only'); END;
CREATE TRIGGER attempts_keep_delete BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are append-only'); END;
CREATE TRIGGER attempts_keep_replace BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'attempts are append-only'); END;

CREATE TRIGGER events_keep_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_keep_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_keep_order BEFORE INSERT ON events
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'events are append-only: not the next number'); END;
CREATE TRIGGER events_keep_end BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE attempt = NEW.attempt AND kind = 'finished')
BEGIN SELECT RAISE(ABORT, 'the attempt is finished'); END;

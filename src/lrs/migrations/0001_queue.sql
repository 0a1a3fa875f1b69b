-- What is still to be sent, and what became of it; one queue for each record store. `body` is emptied once a statement is delivered: the
-- attempts themselves are kept elsewhere, and a statement can be told again at any time.

CREATE TABLE stores (
    number     INTEGER NOT NULL PRIMARY KEY,
    url        TEXT NOT NULL UNIQUE,
    failures   INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    accepted   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- `number` is the order of sending.
CREATE TABLE statements (
    number  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    store   INTEGER NOT NULL REFERENCES stores (number),
    id      TEXT NOT NULL,
    attempt TEXT NOT NULL,
    profile TEXT NOT NULL,
    body    TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'aside')),
    reason  TEXT NOT NULL DEFAULT '',
    UNIQUE (store, id)
) STRICT;
CREATE INDEX statements_waiting ON statements (store, number) WHERE state = 'waiting';
CREATE INDEX statements_by_state ON statements (store, state);
CREATE INDEX statements_of_profile ON statements (profile);

-- Attempts of which every statement was queued.
CREATE TABLE attempts (
    store   INTEGER NOT NULL REFERENCES stores (number),
    attempt TEXT NOT NULL,
    profile TEXT NOT NULL,
    PRIMARY KEY (store, attempt)
) STRICT, WITHOUT ROWID;

-- Several people on one machine: whose an attempt is. Attempts begun before there were profiles belong to the default one; the profile is
-- part of an attempt's hash only where it is another one, so that older attempts keep theirs.
CREATE TABLE profiles (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO profiles (id, name, created_at) VALUES ('default', 'default', '');
ALTER TABLE attempts ADD COLUMN profile TEXT NOT NULL DEFAULT 'default';
-- julianday: as text, "…00Z" would sort after "…00.5Z".
CREATE INDEX attempts_by_time ON attempts (julianday(started_at), number);
CREATE INDEX attempts_of_profile ON attempts (profile, julianday(started_at), number);

-- From here on: what follows from the above and can be made again from it at any time.

-- Attempts without an end, so that they are found among very many others.
CREATE TABLE unfinished (
    attempt INTEGER NOT NULL PRIMARY KEY,
    profile TEXT NOT NULL,
    started REAL
) STRICT;
CREATE INDEX unfinished_of_profile ON unfinished (profile, started, attempt);
INSERT INTO unfinished SELECT number, profile, julianday(started_at) FROM attempts
    WHERE number NOT IN (SELECT attempt FROM events WHERE kind = 'finished');
CREATE TRIGGER attempts_are_unfinished AFTER INSERT ON attempts
BEGIN INSERT INTO unfinished VALUES (NEW.number, NEW.profile, julianday(NEW.started_at)); END;
CREATE TRIGGER events_finish AFTER INSERT ON events WHEN NEW.kind = 'finished'
BEGIN DELETE FROM unfinished WHERE attempt = NEW.attempt; END;

-- What an ended attempt came to, as the caller put it: views over many attempts need not read all their events.
CREATE TABLE summaries (
    attempt    INTEGER NOT NULL PRIMARY KEY,
    id         TEXT NOT NULL,
    profile    TEXT NOT NULL,
    scenario   TEXT NOT NULL,
    locale     TEXT NOT NULL,
    policy     TEXT NOT NULL,
    mode       TEXT NOT NULL,
    content    TEXT NOT NULL,
    rules      TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT NOT NULL,
    ending     TEXT,
    outcome    TEXT,
    patience   INTEGER,
    positive   INTEGER,
    accuracy   INTEGER,
    escalation INTEGER,
    critical   TEXT NOT NULL,
    passed     INTEGER,
    moves      INTEGER NOT NULL,
    replies    INTEGER NOT NULL,
    hints      INTEGER NOT NULL,
    taken_back INTEGER NOT NULL,
    seconds    INTEGER NOT NULL,
    first_contact INTEGER,
    satisfaction  REAL
) STRICT;
CREATE INDEX summaries_of_profile ON summaries (profile, julianday(started_at), attempt);
CREATE INDEX summaries_of_profile_in_scenario ON summaries (profile, scenario, julianday(started_at), attempt);
CREATE INDEX summaries_of_scenario ON summaries (scenario, mode, rules, locale, patience, positive, accuracy, escalation);
CREATE INDEX summaries_by_time ON summaries (julianday(started_at), attempt);

-- Sums of summaries, one row for each person, month and kind of attempt: never over different rules. An empty person stands for all of
-- them together, an empty month for all time: four rows for each attempt, and no view has to add up many.
CREATE TABLE tallies (
    profile  TEXT NOT NULL,
    scenario TEXT NOT NULL,
    locale   TEXT NOT NULL,
    policy   TEXT NOT NULL,
    mode     TEXT NOT NULL,
    rules    TEXT NOT NULL,
    month    TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    passed   INTEGER NOT NULL,
    resolved INTEGER NOT NULL,
    critical INTEGER NOT NULL,
    seconds  INTEGER NOT NULL,
    patience_n   INTEGER NOT NULL, patience_sum   INTEGER NOT NULL, patience_squares   INTEGER NOT NULL,
    positive_n   INTEGER NOT NULL, positive_sum   INTEGER NOT NULL, positive_squares   INTEGER NOT NULL,
    accuracy_n   INTEGER NOT NULL, accuracy_sum   INTEGER NOT NULL, accuracy_squares   INTEGER NOT NULL,
    escalation_n INTEGER NOT NULL, escalation_sum INTEGER NOT NULL, escalation_squares INTEGER NOT NULL,
    first_contact  INTEGER NOT NULL,
    satisfaction_n INTEGER NOT NULL, satisfaction_sum REAL NOT NULL,
    PRIMARY KEY (profile, scenario, locale, policy, mode, rules, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX tallies_by_time ON tallies (month, scenario, profile);
CREATE TRIGGER summaries_are_tallied AFTER INSERT ON summaries
BEGIN
    INSERT INTO tallies SELECT
        person, NEW.scenario, NEW.locale, NEW.policy, NEW.mode, NEW.rules, time,
        1, coalesce(NEW.passed, 0), coalesce(NEW.outcome = 'resolved', 0), NEW.critical <> '[]', NEW.seconds,
        NEW.patience IS NOT NULL, coalesce(NEW.patience, 0), coalesce(NEW.patience * NEW.patience, 0),
        NEW.positive IS NOT NULL, coalesce(NEW.positive, 0), coalesce(NEW.positive * NEW.positive, 0),
        NEW.accuracy IS NOT NULL, coalesce(NEW.accuracy, 0), coalesce(NEW.accuracy * NEW.accuracy, 0),
        NEW.escalation IS NOT NULL, coalesce(NEW.escalation, 0), coalesce(NEW.escalation * NEW.escalation, 0),
        coalesce(NEW.first_contact, 0), NEW.satisfaction IS NOT NULL, coalesce(NEW.satisfaction, 0.0)
    FROM (SELECT NEW.profile AS person UNION ALL SELECT ''), (SELECT substr(NEW.started_at, 1, 7) AS time UNION ALL SELECT '')
    WHERE true
    ON CONFLICT DO UPDATE SET
        attempts = attempts + 1, passed = passed + excluded.passed, resolved = resolved + excluded.resolved,
        critical = critical + excluded.critical, seconds = seconds + excluded.seconds,
        patience_n = patience_n + excluded.patience_n, patience_sum = patience_sum + excluded.patience_sum,
        patience_squares = patience_squares + excluded.patience_squares,
        positive_n = positive_n + excluded.positive_n, positive_sum = positive_sum + excluded.positive_sum,
        positive_squares = positive_squares + excluded.positive_squares,
        accuracy_n = accuracy_n + excluded.accuracy_n, accuracy_sum = accuracy_sum + excluded.accuracy_sum,
        accuracy_squares = accuracy_squares + excluded.accuracy_squares,
        escalation_n = escalation_n + excluded.escalation_n, escalation_sum = escalation_sum + excluded.escalation_sum,
        escalation_squares = escalation_squares + excluded.escalation_squares,
        first_contact = first_contact + excluded.first_contact,
        satisfaction_n = satisfaction_n + excluded.satisfaction_n,
        satisfaction_sum = satisfaction_sum + excluded.satisfaction_sum;
END;

-- The terms an attempt is played on, as the caller's JSON; empty in attempts begun before there were any. Part of the attempt's hash
-- only where it is not empty, so that older attempts keep theirs.
ALTER TABLE attempts ADD COLUMN options TEXT NOT NULL DEFAULT '';

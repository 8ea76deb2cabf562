-- Auditors ask by time. Events come nearly in that order, so a BRIN index is enough, and costs a step next to nothing.
CREATE INDEX case_events_by_time ON case_events USING brin (at) WITH (pages_per_range = 32);

-- Where the chains of all cases stood, day by day, signed with a key that the database does not have: who rewrites a chain, or
-- cuts its end off, cannot rewrite these.
CREATE TABLE log_checkpoints (
    number     int PRIMARY KEY,
    since      timestamptz(6) NOT NULL,
    until      timestamptz(6) NOT NULL,
    heads      bytea NOT NULL,
    statement  text NOT NULL,
    key_id     text NOT NULL,
    signature  bytea NOT NULL
);

CREATE FUNCTION log_checkpoints_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'log_checkpoints is append-only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER log_checkpoints_kept
    BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION log_checkpoints_are_append_only();

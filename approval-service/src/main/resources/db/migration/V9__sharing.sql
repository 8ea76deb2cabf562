-- Cases for which something is still to be fetched from other bureaus' data. Written with the filing; a row goes when all
-- sources have answered. Whoever works on a case moves next_try ahead: a lease that runs out when the worker dies.
CREATE TABLE share_jobs (
    case_id   uuid PRIMARY KEY,
    next_try  timestamptz(6) NOT NULL,
    filed_at  timestamptz(6) NOT NULL,
    attempts  int NOT NULL DEFAULT 0
);

CREATE INDEX share_jobs_due ON share_jobs (next_try);

-- What has come of each thing that was asked for a case. The record itself is sealed (infra/cipher) with whom it was asked about.
CREATE TABLE shared_records (
    case_id      uuid NOT NULL,
    material     text NOT NULL,
    part         text NOT NULL,
    founder_id   text NOT NULL,
    source       text NOT NULL,
    state        text NOT NULL,
    since        timestamptz(6) NOT NULL,
    fetched_at   timestamptz(6),
    valid_until  date,
    record       bytea NOT NULL,
    by           text,
    bureau       text,
    PRIMARY KEY (case_id, material, part)
);

-- What a founder's earlier cases have already fetched serves the next one.
CREATE INDEX shared_records_of_founder ON shared_records (founder_id, material, fetched_at) WHERE state = 'FOUND';

-- Who confirmed, refuted or asked again by hand, and why. Append-only; the note is sealed and so may be sealed anew.
CREATE TABLE shared_record_acts (
    act_id    uuid PRIMARY KEY,
    case_id   uuid NOT NULL,
    material  text NOT NULL,
    at        timestamptz(6) NOT NULL,
    by        text NOT NULL,
    bureau    text NOT NULL,
    act       text NOT NULL,
    note      bytea NOT NULL
);

CREATE INDEX shared_record_acts_by_case ON shared_record_acts (case_id, at, act_id);

CREATE FUNCTION shared_record_acts_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'shared_record_acts is append-only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER shared_record_acts_unchanged
    BEFORE UPDATE OF act_id, case_id, material, at, by, bureau, act ON shared_record_acts
    FOR EACH STATEMENT EXECUTE FUNCTION shared_record_acts_are_append_only();

CREATE TRIGGER shared_record_acts_kept
    BEFORE DELETE OR TRUNCATE ON shared_record_acts
    FOR EACH STATEMENT EXECUTE FUNCTION shared_record_acts_are_append_only();

-- One row a case: what lists and look-ups need. The truth is case_events; this row carries the version
-- that a write builds on and the head of the hash chain. Updated columns stay out of indexes, so that a
-- step of a case is a heap-only update.
CREATE TABLE approval_cases (
    case_id         uuid PRIMARY KEY,
    version         int NOT NULL,
    head_hash       bytea NOT NULL,
    case_number     text NOT NULL UNIQUE,
    region          text NOT NULL,
    item            text NOT NULL,
    kind            text NOT NULL,
    classification  text NOT NULL,
    founder_id      text NOT NULL,
    lead            text NOT NULL,
    registrar       text NOT NULL,
    state           text NOT NULL,
    filed_at        timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
) WITH (fillfactor = 80);

CREATE INDEX approval_cases_by_founder ON approval_cases (founder_id, filed_at DESC, case_id);

-- The event log: audit trail, outbox and history. Append-only; the relay reads it in (xid, seq) order.
CREATE TABLE case_events (
    seq      bigint GENERATED ALWAYS AS IDENTITY,
    xid      xid8 NOT NULL DEFAULT pg_current_xact_id(),
    case_id  uuid NOT NULL,
    version  int NOT NULL,
    type     text NOT NULL,
    region   text NOT NULL,
    actor    text NOT NULL,
    at       timestamptz(6) NOT NULL,
    payload  bytea NOT NULL,
    hash     bytea NOT NULL,
    PRIMARY KEY (case_id, version)
);

CREATE INDEX case_events_in_commit_order ON case_events (xid, seq);

CREATE FUNCTION case_events_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'case_events is append-only' USING ERRCODE = 'restrict_violation';
END $$;

-- Only xid may ever be set again: re-basing the relay after a restore does that, see infra/outbox.
CREATE TRIGGER case_events_unchanged
    BEFORE UPDATE OF seq, case_id, version, type, region, actor, at, payload, hash ON case_events
    FOR EACH STATEMENT EXECUTE FUNCTION case_events_are_append_only();

CREATE TRIGGER case_events_kept
    BEFORE DELETE OR TRUNCATE ON case_events
    FOR EACH STATEMENT EXECUTE FUNCTION case_events_are_append_only();

-- What belongs to an event but must not travel with it: the filled-in form, reasons in free text. Sealed (infra/cipher).
-- Erasing a row here leaves the log and its hash chain whole.
CREATE TABLE confidential_texts (
    case_id  uuid NOT NULL,
    version  int NOT NULL,
    content  bytea NOT NULL,
    PRIMARY KEY (case_id, version)
);

-- What each bureau has to do now; a row goes when it is done, the history is in the log.
CREATE TABLE bureau_tasks (
    case_id    uuid NOT NULL,
    bureau     text NOT NULL,
    task       text NOT NULL,
    region     text NOT NULL,
    due        date NOT NULL,
    opened_at  timestamptz NOT NULL,
    PRIMARY KEY (case_id, bureau, task)
);

CREATE INDEX bureau_tasks_worklist ON bureau_tasks (region, bureau, due, case_id);

-- Credit codes that a case of ours has registered: no two legal persons share one.
CREATE TABLE registered_credit_codes (
    credit_code  text PRIMARY KEY,
    case_id      uuid NOT NULL
);

-- Serial numbers, drawn in blocks: unique, in order of drawing, with gaps after a restart.
CREATE TABLE number_series (
    series  text PRIMARY KEY,
    last    bigint NOT NULL
);

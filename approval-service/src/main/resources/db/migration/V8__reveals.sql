-- Who has looked at masked personal data, when and why. Append-only; the reason is sealed (infra/cipher) and so may be
-- sealed anew.
CREATE TABLE reveals (
    reveal_id  uuid PRIMARY KEY,
    case_id    uuid NOT NULL,
    at         timestamptz(6) NOT NULL,
    by         text NOT NULL,
    bureau     text,
    field      text NOT NULL,
    reason     bytea NOT NULL
);

CREATE INDEX reveals_by_case ON reveals (case_id, at, reveal_id);

CREATE FUNCTION reveals_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'reveals is append-only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER reveals_unchanged
    BEFORE UPDATE OF reveal_id, case_id, at, by, bureau, field ON reveals
    FOR EACH STATEMENT EXECUTE FUNCTION reveals_are_append_only();

CREATE TRIGGER reveals_kept
    BEFORE DELETE OR TRUNCATE ON reveals
    FOR EACH STATEMENT EXECUTE FUNCTION reveals_are_append_only();

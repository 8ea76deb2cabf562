-- Founders who let an officer act for them in one application (代办). Of the code only its SHA-256 is kept. Rows are
-- never deleted while their case lives: they say by what right somebody acted.
CREATE TABLE mandates (
    mandate_id  uuid PRIMARY KEY,
    founder_id  text NOT NULL,
    draft_id    uuid NOT NULL,
    ground      text NOT NULL,
    code        bytea NOT NULL UNIQUE,
    given_at    timestamptz NOT NULL,
    code_until  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    officer     text,
    taken_at    timestamptz,
    ended_at    timestamptz
);

CREATE INDEX mandates_by_founder ON mandates (founder_id, given_at DESC);
CREATE INDEX mandates_by_officer ON mandates (officer, given_at DESC) WHERE officer IS NOT NULL;

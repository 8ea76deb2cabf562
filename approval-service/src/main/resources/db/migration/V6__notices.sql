-- Notices in due form that are issued and not printed yet; what was issued is in the log. A row goes when its paper is
-- there. Written by the statement that issues, taken up by whoever prints: turn is when somebody may try next.
CREATE TABLE unprinted_notices (
    case_id  uuid NOT NULL,
    ordinal  int NOT NULL,
    turn     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (case_id, ordinal)
);

CREATE INDEX unprinted_notices_in_turn ON unprinted_notices (turn);

-- The printed papers: made once and the same bytes from then on.
CREATE TABLE notice_files (
    case_id     uuid NOT NULL,
    ordinal     int NOT NULL,
    sha256      text NOT NULL,
    size        int NOT NULL,
    printed_at  timestamptz NOT NULL,
    PRIMARY KEY (case_id, ordinal)
);

-- Their bytes by content, sealed: names and reasons stand in them. They do not compress.
CREATE TABLE notice_contents (
    sha256   text PRIMARY KEY,
    content  bytea NOT NULL
);

ALTER TABLE notice_contents ALTER COLUMN content SET STORAGE EXTERNAL;

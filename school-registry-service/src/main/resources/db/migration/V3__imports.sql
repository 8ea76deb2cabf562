-- Tables that officers hand in. Own knowledge, apart from import_rows: what a file says is kept there until all of it has been
-- read, and then becomes facts in one statement. Rows of an import that was cut off mean nothing.
CREATE TABLE imports (
    id         uuid           PRIMARY KEY,
    region     text           NOT NULL,
    entered_by text           NOT NULL,
    mode       text           NOT NULL CHECK (mode IN ('ALL_OR_NOTHING', 'VALID_ROWS')),
    dry_run    boolean        NOT NULL,
    digest     bytea          NOT NULL,
    state      text           NOT NULL DEFAULT 'READING'
        CHECK (state IN ('READING', 'CHECKED', 'DONE', 'REFUSED', 'INTERRUPTED')),
    problem    text,
    rows       int            NOT NULL DEFAULT 0,
    added      int            NOT NULL DEFAULT 0,
    changed    int            NOT NULL DEFAULT 0,
    unchanged  int            NOT NULL DEFAULT 0,
    faulty     int            NOT NULL DEFAULT 0,
    at         timestamptz(6) NOT NULL,
    beat_at    timestamptz    NOT NULL DEFAULT now()
);
CREATE INDEX imports_of_county ON imports (region, at DESC);
-- A county's tables are read one after the other: the second is compared with what the first has written.
CREATE UNIQUE INDEX imports_one_at_a_time ON imports (region) WHERE state = 'READING';

CREATE TABLE import_rows (
    import_id      uuid NOT NULL REFERENCES imports,
    row            int  NOT NULL,
    institution_id uuid NOT NULL,
    happened_on    date NOT NULL,
    type           text NOT NULL,
    body           text NOT NULL,
    PRIMARY KEY (import_id, row)
);

CREATE TABLE import_faults (
    import_id uuid NOT NULL REFERENCES imports,
    row       int  NOT NULL,
    place     text NOT NULL,
    code      text NOT NULL,
    seq       int  NOT NULL,
    PRIMARY KEY (import_id, row, seq)
);

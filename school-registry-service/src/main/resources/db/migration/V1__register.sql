-- The book of record for private schools.
--
-- Schema projected: what is computed from approval.cases.v1, together with own facts. It may be emptied at any time
-- and is filled again from the topic; nothing outside refers to it. No column is filled from the clock of this server.
-- Everything else: what the register knows by itself. It is never emptied.

CREATE SCHEMA projected;
SET LOCAL search_path = projected;

-- Which school a case is about, and what it asks for: later events of the case do not repeat it.
CREATE TABLE filings (
    case_id        uuid           PRIMARY KEY,
    region         text           NOT NULL,
    item           text           NOT NULL,
    change         text,
    result         text           NOT NULL,
    classification text           NOT NULL,
    institution_id uuid           NOT NULL,
    existing_id    uuid,
    filed_at       timestamptz(6) NOT NULL,
    stage          text           NOT NULL DEFAULT 'OPEN' CHECK (stage IN ('OPEN', 'LICENSED', 'ENDED'))
);
CREATE INDEX filings_conversions ON projected.filings (region, filed_at, case_id) WHERE change = 'PS05h';

-- What happened to institutions, each with the event that says so.
CREATE TABLE facts (
    institution_id uuid           NOT NULL,
    case_id        uuid           NOT NULL,
    version        int            NOT NULL,
    at             timestamptz(6) NOT NULL,
    region         text           NOT NULL,
    happened_on    date           NOT NULL,
    type           text           NOT NULL,
    body           text           NOT NULL,
    PRIMARY KEY (institution_id, case_id, version)
);

-- Institutions to be drawn up anew, in the order in which something happened to them.
CREATE TABLE stale_institutions (
    seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    institution_id uuid   NOT NULL
);

-- Each institution as look-ups search it: narrow rows, so that a search that meets thousands of them reads little.
CREATE TABLE institutions (
    id             uuid   PRIMARY KEY,
    region         text   COLLATE "C" NOT NULL,
    kind           text   NOT NULL,
    state          text   NOT NULL,
    classification text   NOT NULL,
    founded_on     date,
    name_key       text   COLLATE "C" NOT NULL,
    name_pairs     text[] NOT NULL,
    place_pairs    text[] NOT NULL,
    number_keys    text[] NOT NULL,
    credit_code    text,
    digest         bytea  NOT NULL
);
CREATE INDEX institutions_by_name ON projected.institutions (name_key, id);
CREATE INDEX institutions_by_region ON projected.institutions (region, name_key, id);
CREATE INDEX institutions_by_kind ON projected.institutions (kind, name_key, id);
CREATE INDEX institutions_by_state ON projected.institutions (state, name_key, id);
CREATE INDEX institutions_by_number ON projected.institutions USING gin (number_keys) WITH (fastupdate = off);
CREATE INDEX institutions_by_code ON projected.institutions (credit_code);
-- Pairs of neighbouring characters: a fragment of two characters is found by one of them, a longer one by all of its own.
CREATE INDEX institutions_by_name_pairs ON projected.institutions USING gin (name_pairs) WITH (fastupdate = off);
CREATE INDEX institutions_by_place_pairs ON projected.institutions USING gin (place_pairs) WITH (fastupdate = off);
ALTER TABLE projected.institutions ALTER COLUMN name_pairs SET STATISTICS 1000;
ALTER TABLE projected.institutions ALTER COLUMN place_pairs SET STATISTICS 1000;
CREATE INDEX institutions_unchosen ON projected.institutions (region, founded_on, id) WHERE classification = 'NOT_CHOSEN';

-- What look-ups answer: the state as the canonical text that is sent and exported, and all facts, so that one row answers
-- "as of any day", also while facts are read again.
CREATE TABLE institution_entries (
    institution_id uuid PRIMARY KEY,
    entry          text NOT NULL,
    facts          text NOT NULL
);

SET LOCAL search_path = public;

-- Facts of the register's own: schools licensed before it began, and choices made on paper. Only ever added to.
CREATE TABLE own_facts (
    institution_id uuid           NOT NULL,
    entry_id       uuid           NOT NULL,
    at             timestamptz(6) NOT NULL,
    region         text           NOT NULL,
    happened_on    date           NOT NULL,
    type           text           NOT NULL,
    body           text           NOT NULL,
    entered_by     text           NOT NULL,
    PRIMARY KEY (institution_id, entry_id)
);

-- One school is entered once.
CREATE UNIQUE INDEX own_facts_one_entry ON own_facts (institution_id) WHERE type = 'school-entered';

-- What was told to the world, kept for good: the log that is published, and where each institution stands in it.
CREATE TABLE institution_events (
    seq            bigint         GENERATED ALWAYS AS IDENTITY,
    xid            xid8           NOT NULL DEFAULT pg_current_xact_id(),
    institution_id uuid           NOT NULL,
    version        int            NOT NULL,
    type           text           NOT NULL,
    region         text           NOT NULL,
    actor          text           NOT NULL,
    at             timestamptz(6) NOT NULL,
    payload        bytea          NOT NULL,
    hash           bytea          NOT NULL,
    PRIMARY KEY (institution_id, version)
);
CREATE INDEX institution_events_commit_order ON institution_events (xid, seq);

CREATE TABLE institution_heads (
    institution_id uuid  PRIMARY KEY,
    version        int   NOT NULL,
    hash           bytea NOT NULL,
    digest         bytea NOT NULL
);

-- Whether the register is being built anew, and how far that is. One row.
CREATE TABLE rebuilds (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    step     text        NOT NULL DEFAULT 'NONE' CHECK (step IN ('NONE', 'RESETTING', 'READING')),
    since    timestamptz,
    targets  text
);
INSERT INTO rebuilds DEFAULT VALUES;

-- Licences as files, and what became of each.

-- Who filed a case: the licence that it ends in is handed out to nobody else but the county's officers.
ALTER TABLE projected.filings ADD COLUMN founder_id text;

-- Every licence that was ever issued through a case, numbered within its institution in the order in which this register
-- learned of it. The number stands on the licence and is never given again, so rows stay when the register is built anew;
-- only what became of a licence follows the facts.
CREATE TABLE licence_issues (
    institution_id uuid           NOT NULL,
    issue          int            NOT NULL,
    case_id        uuid           NOT NULL,
    version        int            NOT NULL,
    region         text           NOT NULL,
    number         text           NOT NULL,
    founder_id     text,
    valid_from     date           NOT NULL,
    valid_to       date           NOT NULL,
    face           text           NOT NULL,
    ended          text,
    ended_on       date,
    sealed         boolean        NOT NULL DEFAULT false,
    not_before     timestamptz(6) NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (institution_id, issue),
    UNIQUE (institution_id, case_id, version)
);
CREATE INDEX licence_issues_ended ON licence_issues (region, ended_on) WHERE ended IS NOT NULL;
CREATE INDEX licence_issues_unsealed ON licence_issues (not_before) WHERE NOT sealed;

-- The files, made once: some 100 to 200 kB each, backed up together with the register that they belong to.
CREATE TABLE licence_files (
    institution_id uuid           NOT NULL,
    issue          int            NOT NULL,
    copy           text           NOT NULL,
    format         text           NOT NULL,
    sealed_at      timestamptz(6) NOT NULL,
    key_ids        text           NOT NULL,
    content        bytea          NOT NULL,
    sha256         text           NOT NULL,
    PRIMARY KEY (institution_id, issue, copy, format),
    FOREIGN KEY (institution_id, issue) REFERENCES licence_issues
);
-- Fonts and signatures hardly shrink.
ALTER TABLE licence_files ALTER COLUMN content SET STORAGE EXTERNAL;

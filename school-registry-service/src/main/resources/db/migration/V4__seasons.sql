-- Annual inspection (年检). Own knowledge. A season's tasks are made in batches in the order of the institutions' ids, up to
-- "reached": whoever goes on begins there.
CREATE TABLE seasons (
    id                uuid           PRIMARY KEY,
    year              int            NOT NULL,
    region            text           NOT NULL,
    self_report_until date           NOT NULL,
    conclude_until    date           NOT NULL,
    exempt_from       date           NOT NULL,
    opened_by         text           NOT NULL,
    opened_at         timestamptz(6) NOT NULL,
    opened_on         date           NOT NULL,
    state             text           NOT NULL DEFAULT 'OPENING' CHECK (state IN ('OPENING', 'OPEN')),
    reached           uuid           NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    open_since        timestamptz,
    UNIQUE (region, year)
);

-- One a year for each institution, whichever season made it. Those that are exempt stand here with the reason.
CREATE TABLE inspection_tasks (
    institution_id uuid NOT NULL,
    year           int  NOT NULL,
    season_id      uuid NOT NULL,
    region         text COLLATE "C" NOT NULL,
    stage          text NOT NULL CHECK (stage IN
        ('EXEMPT', 'OPEN', 'REPORTED', 'REVIEWED', 'CONCLUDED', 'PUBLISHED', 'RECTIFIED')),
    reason         text,
    audited_on     date,
    result         text,
    published      text,
    rectify_by     date,
    version        int  NOT NULL DEFAULT 1,
    PRIMARY KEY (institution_id, year)
);
CREATE INDEX inspection_tasks_by_stage ON inspection_tasks (season_id, region, stage, institution_id);

-- What was done to a task, by whom: only ever added to.
CREATE TABLE inspection_steps (
    institution_id uuid           NOT NULL,
    year           int            NOT NULL,
    version        int            NOT NULL,
    step           text           NOT NULL,
    actor          text           NOT NULL,
    at             timestamptz(6) NOT NULL,
    body           text           NOT NULL,
    PRIMARY KEY (institution_id, year, version)
);

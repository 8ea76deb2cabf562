-- The read side. Worklists stand in bureau_tasks, written with the step itself; everything below inquiry_cursors is
-- projected behind the event log and can be emptied and made again at any time: SELECT rebuild_inquiry().

-- A line of a worklist carries what it is filtered by. officer changes rarely and only where somebody claims.
ALTER TABLE bureau_tasks ADD COLUMN item text NOT NULL, ADD COLUMN kind text NOT NULL, ADD COLUMN officer text;

CREATE INDEX bureau_tasks_of_officer ON bureau_tasks (region, officer, due, case_id) WHERE officer IS NOT NULL;

-- The statistics of a long log see some hundred events a case where there are a dozen or two; whole histories would be
-- fetched by scans then.
ALTER TABLE case_events ALTER COLUMN case_id SET (n_distinct = -0.06);

-- How far the projection has come, and in which shape its rows are; with another shape it begins anew.
CREATE TABLE inquiry_cursors (
    name              text PRIMARY KEY,
    shape             text NOT NULL,
    system_identifier text NOT NULL,
    xid               xid8 NOT NULL,
    seq               bigint NOT NULL,
    moved_at          timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 10);

-- What a case is found by and what never changes: written once a case, so that its dear index is as well. A founder's
-- name is here only as a keyed hash. terms: the region with each pair of neighbouring characters of the school's name,
-- and with bureau, item, kind and classification.
CREATE TABLE indexed_cases (
    case_id        uuid PRIMARY KEY,
    case_number    text COLLATE "C" NOT NULL,
    region         text NOT NULL,
    filed_at       timestamptz NOT NULL,
    bureaus        text[] NOT NULL,
    school_name    text,
    name_key       text COLLATE "C" NOT NULL,
    founder_key    bytea,
    terms          text[] NOT NULL
);
CREATE INDEX indexed_cases_by_number ON indexed_cases (case_number);
CREATE INDEX indexed_cases_newest ON indexed_cases (region, filed_at DESC, case_id DESC);
CREATE INDEX indexed_cases_by_founder ON indexed_cases (founder_key, filed_at DESC, case_id DESC)
    WHERE founder_key IS NOT NULL;
-- A long list of what is not merged yet would be read by every search.
CREATE INDEX indexed_cases_by_terms ON indexed_cases USING gin (terms) WITH (gin_pending_list_limit = 256);

-- Where a case stands. due: when what is open is due first; null when nothing is. tallies: what the case counts for in
-- daily_figures.
CREATE TABLE case_standings (
    case_id   uuid PRIMARY KEY,
    region    text NOT NULL,
    filed_at  timestamptz NOT NULL,
    version   int NOT NULL,
    state     text NOT NULL,
    due       date,
    tallies   text[] NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX case_standings_by_state ON case_standings (region, state, filed_at DESC, case_id DESC);
CREATE INDEX case_standings_by_due ON case_standings (region, state, due, case_id) WHERE due IS NOT NULL;

-- The lamp of each open task: from which day on it is yellow, and whether its due date is undetermined; due date and
-- officer again, so that a county's load is counted from the index alone.
CREATE TABLE task_lamps (
    case_id      uuid NOT NULL,
    bureau       text NOT NULL,
    task         text NOT NULL,
    region       text NOT NULL,
    due          date NOT NULL,
    officer      text,
    yellow_from  date,
    unsure       boolean NOT NULL,
    PRIMARY KEY (case_id, bureau, task)
);
CREATE INDEX task_lamps_of_county ON task_lamps (region, bureau) INCLUDE (officer, due, yellow_from, unsure);

-- Which officers had a bureau's part, and of whom they are now.
CREATE TABLE case_officers (
    case_id   uuid NOT NULL,
    bureau    text NOT NULL,
    officer   text NOT NULL,
    region    text NOT NULL,
    filed_at  timestamptz NOT NULL,
    PRIMARY KEY (case_id, bureau)
);
CREATE INDEX case_officers_of_officer ON case_officers (region, officer, filed_at DESC, case_id DESC);

-- How often a day brought the same: one row a day, county and kind of fact.
CREATE TABLE daily_figures (
    region   text NOT NULL,
    day      date NOT NULL,
    measure  text NOT NULL,
    item     text NOT NULL,
    bureau   text NOT NULL,
    mark     text NOT NULL,
    days     int NOT NULL,
    n        bigint NOT NULL,
    PRIMARY KEY (region, day, measure, item, bureau, mark, days)
) WITH (fillfactor = 80);

-- Empties what is projected; it is filled again from the event log.
CREATE FUNCTION rebuild_inquiry() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM inquiry_cursors;
    TRUNCATE indexed_cases, case_standings, task_lamps, case_officers, daily_figures;
END $$;

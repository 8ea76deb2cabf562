-- Cases of the annual inspection (PS07). Own knowledge, though the topic tells it: tasks rest on it, and what an event says is
-- only ever added, so a topic that is read again changes nothing here.
CREATE TABLE inspection_cases (
    case_id        uuid           PRIMARY KEY,
    institution_id uuid           NOT NULL,
    filed_at       timestamptz(6) NOT NULL,
    ended_at       timestamptz(6),
    year           int,
    result         text,
    concluded_at   timestamptz(6)
);
CREATE INDEX inspection_cases_of_institution ON inspection_cases (institution_id);

-- The case that handed in the self-check, or that the conclusion is from.
ALTER TABLE inspection_tasks ADD COLUMN case_id uuid;

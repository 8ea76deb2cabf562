-- The day on which time must be let pass for a case again; null once it is over. It moves at most once a day, so that
-- the other steps of a day stay heap-only updates.
ALTER TABLE approval_cases ADD COLUMN look_on date;
UPDATE approval_cases SET look_on = current_date WHERE state NOT IN ('DONE', 'REFUSED');
CREATE INDEX approval_cases_to_look_at ON approval_cases (look_on, case_id) WHERE look_on IS NOT NULL;

-- Not every item ends with a registration.
ALTER TABLE approval_cases ALTER COLUMN registrar DROP NOT NULL;

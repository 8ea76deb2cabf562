-- A loaded holiday notice is a link of its year's chain, as an event is of its case's: the audit tells it beside the events, and
-- what was touched or taken out is found. Its id is the year's digits: 00000000-0000-0000-0000-000000002027.
ALTER TABLE calendar_years
    ADD COLUMN calendar_id uuid,
    ADD COLUMN payload     bytea,
    ADD COLUMN hash        bytea;

ALTER TABLE calendar_years DISABLE TRIGGER calendar_years_kept;

DO $$
DECLARE
    it       calendar_years%ROWTYPE;
    previous bytea;
BEGIN
    FOR it IN SELECT * FROM calendar_years ORDER BY year, version LOOP
        it.calendar_id := lpad(it.year::text, 32, '0')::uuid;
        it.payload := convert_to(jsonb_build_object(
            'actor', jsonb_build_object('id', it.loaded_by, 'kind', 'person'),
            'at', to_char(it.loaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'calendarId', it.calendar_id, 'number', it.number, 'publishedOn', it.published_on, 'region', '000000',
            'rows', it.rows, 'source', it.source, 'type', 'approval.calendar-loaded.v1', 'version', it.version,
            'year', it.year)::text, 'UTF8');
        SELECT hash INTO previous FROM calendar_years WHERE year = it.year AND version = it.version - 1;
        previous := coalesce(previous, sha256('lianshen/event-log/v1/'::bytea || uuid_send(it.calendar_id)));
        UPDATE calendar_years
           SET calendar_id = it.calendar_id, payload = it.payload, hash = sha256(previous || it.payload)
         WHERE year = it.year AND version = it.version;
    END LOOP;
END $$;

ALTER TABLE calendar_years ENABLE TRIGGER calendar_years_kept;

ALTER TABLE calendar_years
    ALTER COLUMN calendar_id SET NOT NULL,
    ALTER COLUMN payload SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL,
    ADD UNIQUE (calendar_id, version);

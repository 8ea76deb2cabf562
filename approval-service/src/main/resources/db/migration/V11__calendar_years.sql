-- Holiday notices that operators have loaded (节假日安排通知). The latest version of a year takes the place of what the release
-- brings (seeds/calendar); nothing is ever changed or removed, so that it can be told by which calendar a day was once due.
CREATE TABLE calendar_years (
    year         int NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    version      int NOT NULL CHECK (version > 0),
    number       text NOT NULL,
    published_on date NOT NULL,
    source       text NOT NULL,
    rows         text NOT NULL,
    loaded_by    text NOT NULL,
    loaded_at    timestamptz(6) NOT NULL,
    PRIMARY KEY (year, version)
);

CREATE FUNCTION calendar_years_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'calendar_years is append-only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER calendar_years_kept
    BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_years
    FOR EACH STATEMENT EXECUTE FUNCTION calendar_years_are_append_only();

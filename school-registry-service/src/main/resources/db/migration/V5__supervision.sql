-- Supervision (监管). Own knowledge: codes and days only, no free text and no names of persons.
CREATE TABLE supervision_records (
    id             uuid           PRIMARY KEY,
    institution_id uuid           NOT NULL,
    region         text           NOT NULL,
    type           text           NOT NULL CHECK (type IN ('STAR', 'CHECK', 'WHITE', 'BLACK', 'COMPLAINT')),
    since          date           NOT NULL,
    until          date,
    code           text           NOT NULL,
    bureau         text           NOT NULL,
    entered_by     text           NOT NULL,
    at             timestamptz(6) NOT NULL,
    closed_on      date,
    closing        text,
    closed_by      text
);
CREATE INDEX supervision_records_of_institution ON supervision_records (institution_id, since DESC);
CREATE INDEX supervision_records_of_county ON supervision_records (region, type, since DESC);

-- Who can be drawn to inspect (执法人员名录库), known to the public by the number of the law-enforcement certificate.
CREATE TABLE inspectors (
    id         uuid           PRIMARY KEY,
    region     text           NOT NULL,
    bureau     text           NOT NULL,
    badge      text           NOT NULL,
    active     boolean        NOT NULL DEFAULT true,
    entered_by text           NOT NULL,
    at         timestamptz(6) NOT NULL,
    UNIQUE (region, badge)
);

CREATE TABLE inspector_conflicts (
    inspector_id   uuid           NOT NULL REFERENCES inspectors,
    institution_id uuid           NOT NULL,
    entered_by     text           NOT NULL,
    at             timestamptz(6) NOT NULL,
    PRIMARY KEY (inspector_id, institution_id)
);

-- Random inspections (双随机): the pool is frozen and published first, then comes the seed, then what follows from both.
CREATE TABLE draws (
    id          uuid           PRIMARY KEY,
    region      text           NOT NULL,
    title       text           NOT NULL,
    pool        text           NOT NULL,
    frozen_by   text           NOT NULL,
    frozen_at   timestamptz(6) NOT NULL,
    seed        text,
    seed_source text,
    drawn       text,
    drawn_by    text,
    drawn_at    timestamptz(6)
);
CREATE INDEX draws_of_county ON draws (region, frozen_at DESC);

CREATE TABLE draw_findings (
    draw_id        uuid           NOT NULL REFERENCES draws,
    institution_id uuid           NOT NULL,
    found_on       date           NOT NULL,
    result         text           NOT NULL,
    entered_by     text           NOT NULL,
    at             timestamptz(6) NOT NULL,
    PRIMARY KEY (draw_id, institution_id)
);

-- Satisfaction (好差评) with what a bureau did: one rating a person and matter.
CREATE TABLE satisfactions (
    id         uuid           PRIMARY KEY,
    region     text           NOT NULL,
    matter     text           NOT NULL,
    level      int            NOT NULL CHECK (level BETWEEN 1 AND 5),
    named      boolean        NOT NULL,
    rated_by   text           NOT NULL,
    rated_on   date           NOT NULL,
    at         timestamptz(6) NOT NULL,
    reply_by   date,
    reply      text,
    replied_on date,
    replied_by text,
    UNIQUE (matter, rated_by)
);
CREATE INDEX satisfactions_of_county ON satisfactions (region, rated_on);

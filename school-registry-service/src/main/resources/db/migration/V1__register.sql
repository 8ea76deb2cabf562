-- The register of licensed institutions, built from approval.cases.v1 and from nothing else: every fact names
-- the event that caused it (case_id, version, at), no column is filled from the clock of this server.
-- Emptied together with the guard's rows and read again from the topic's beginning, the tables come out the same.

-- Part of every PostgreSQL distribution, and "trusted": the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One row an institution, as it stands now.
CREATE TABLE institutions (
    id            uuid           PRIMARY KEY,
    region        text           NOT NULL,
    kind          text           NOT NULL,
    name          text           NOT NULL,
    name_key      text           COLLATE "C" NOT NULL,
    state         text           NOT NULL CHECK (state IN ('LICENSED', 'REGISTERED')),
    registrar     text           NOT NULL,
    credit_code   text           UNIQUE,
    registered_on date,
    revision      int            NOT NULL,
    case_id       uuid           NOT NULL,
    version       int            NOT NULL,
    at            timestamptz(6) NOT NULL,
    CHECK ((state = 'REGISTERED') = (credit_code IS NOT NULL AND registered_on IS NOT NULL))
);
CREATE INDEX institutions_by_name ON institutions (name_key, id);
CREATE INDEX institutions_by_name_fragment ON institutions USING gin (name_key gin_trgm_ops);

-- Each issue of a licence, with what it publishes by law; an institution keeps its number.
CREATE TABLE licences (
    case_id              uuid           NOT NULL,
    version              int            NOT NULL,
    at                   timestamptz(6) NOT NULL,
    institution_id       uuid           NOT NULL REFERENCES institutions,
    number               text           NOT NULL,
    school_name          text           NOT NULL,
    address              text           NOT NULL,
    founders             text[]         NOT NULL,
    legal_representative text           NOT NULL,
    principal            text           NOT NULL,
    issuer               text           NOT NULL,
    valid_from           date           NOT NULL,
    valid_to             date           NOT NULL,
    PRIMARY KEY (case_id, version)
);
CREATE INDEX licences_of_institution ON licences (institution_id, at, version);

-- Whose number it is: digits only, as licences are looked up.
CREATE TABLE licence_holders (
    number_key     text PRIMARY KEY,
    institution_id uuid NOT NULL REFERENCES institutions
);
CREATE INDEX licence_holders_by_institution ON licence_holders (institution_id);

-- Each declaration of non-profit or for-profit, from the day on which it holds.
CREATE TABLE classifications (
    case_id        uuid           NOT NULL,
    version        int            NOT NULL,
    at             timestamptz(6) NOT NULL,
    institution_id uuid           NOT NULL REFERENCES institutions,
    classification text           NOT NULL CHECK (classification IN ('NON_PROFIT', 'FOR_PROFIT')),
    since          date           NOT NULL,
    PRIMARY KEY (case_id, version)
);
CREATE INDEX classifications_of_institution ON classifications (institution_id, since, at, version);

-- Each decision of a registering bureau. Refusals are kept for as-of questions and not published.
CREATE TABLE registrations (
    case_id        uuid           NOT NULL,
    version        int            NOT NULL,
    at             timestamptz(6) NOT NULL,
    institution_id uuid           NOT NULL REFERENCES institutions,
    registrar      text           NOT NULL,
    outcome        text           NOT NULL CHECK (outcome IN ('REGISTERED', 'REFUSED')),
    credit_code    text,
    registered_on  date,
    PRIMARY KEY (case_id, version)
);
CREATE INDEX registrations_of_institution ON registrations (institution_id, at, version);

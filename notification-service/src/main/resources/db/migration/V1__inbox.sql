-- Notices of approval.cases.v1, and as much of each case as later notices need.

-- What application-filed said of the case, and the promised day of decision.
CREATE TABLE followed_cases (
    case_id     uuid  PRIMARY KEY,
    case_number text  NOT NULL,
    region      text  NOT NULL,
    founder_id  text  NOT NULL,
    lead        text  NOT NULL,
    promise     jsonb
);

-- One row a notice, written once and never changed. xid and seq give rows an order in which a reader that stops
-- before the oldest running transaction can neither miss a row nor see two in different orders.
CREATE TABLE inbox_entries (
    case_id     uuid           NOT NULL,
    version     int            NOT NULL,
    recipient   text           NOT NULL,
    code        text           NOT NULL,
    type        text           NOT NULL,
    at          timestamptz(6) NOT NULL,
    case_number text           NOT NULL,
    facts       jsonb          NOT NULL,
    seq         bigint         GENERATED ALWAYS AS IDENTITY,
    xid         xid8           NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (case_id, version, recipient, code)
);
CREATE INDEX inbox_entries_of_recipient ON inbox_entries (recipient, xid, seq);
CREATE INDEX inbox_entries_in_order ON inbox_entries (xid, seq);

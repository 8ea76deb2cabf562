-- Where people want notices besides the inbox. Unlike the inbox these rows cannot be built anew from the topic.

-- Who has seen which notice. Named by what a notice is, not by its place: a rebuilt inbox keeps what was read.
CREATE TABLE inbox_reads (
    reader    text           NOT NULL,
    case_id   uuid           NOT NULL,
    version   int            NOT NULL,
    recipient text           NOT NULL,
    code      text           NOT NULL,
    read_at   timestamptz(6) NOT NULL DEFAULT now(),
    PRIMARY KEY (reader, case_id, version, recipient, code)
);

-- Confirmed addresses only, sealed; owner is a recipient of notices.
CREATE TABLE contacts (
    owner        text           NOT NULL,
    channel      text           NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'WEBHOOK')),
    address      bytea          NOT NULL,
    kinds        text[]         NOT NULL,
    confirmed_at timestamptz(6) NOT NULL,
    PRIMARY KEY (owner, channel)
);

-- Addresses that wait for their code, sealed together with it. A row stays, without them, so that asking again counts.
CREATE TABLE contact_requests (
    owner       text           NOT NULL,
    channel     text           NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'WEBHOOK')),
    pending     bytea,
    tries_left  int            NOT NULL,
    expires_at  timestamptz(6) NOT NULL,
    asked_at    timestamptz(6) NOT NULL,
    counts_from timestamptz(6) NOT NULL,
    asked       int            NOT NULL,
    PRIMARY KEY (owner, channel)
);

-- One row a notice and channel. The id follows from what the notice is: built anew from the topic it is the same.
CREATE TABLE deliveries (
    delivery_id uuid           PRIMARY KEY,
    case_id     uuid           NOT NULL,
    version     int            NOT NULL,
    recipient   text           NOT NULL,
    code        text           NOT NULL,
    type        text           NOT NULL,
    at          timestamptz(6) NOT NULL,
    channel     text           NOT NULL,
    state       text           NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'GIVEN_UP')),
    round       int            NOT NULL DEFAULT 0,
    tries       int            NOT NULL DEFAULT 0,
    queued_at   timestamptz(6) NOT NULL,
    next_try    timestamptz(6) NOT NULL,
    ended_at    timestamptz(6),
    fault       text,
    seq         bigint         GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX deliveries_due ON deliveries (channel, next_try) WHERE state IN ('QUEUED', 'FAILED');
CREATE INDEX deliveries_in_order ON deliveries (seq);
CREATE INDEX deliveries_unsent ON deliveries (state, channel, seq) WHERE state <> 'SENT';
CREATE INDEX deliveries_ended ON deliveries (ended_at) WHERE state IN ('SENT', 'GIVEN_UP');

-- Who had something sent again, and why (sealed); can only grow.
CREATE TABLE delivery_resends (
    resend_id   uuid           PRIMARY KEY,
    delivery_id uuid           NOT NULL,
    operator    text           NOT NULL,
    reason      bytea          NOT NULL,
    at          timestamptz(6) NOT NULL
);
CREATE INDEX delivery_resends_of_delivery ON delivery_resends (delivery_id, at);

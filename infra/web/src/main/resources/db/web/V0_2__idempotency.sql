-- Keys of requests that were done, with the answers that they got (see infra/web).
-- A service that takes keys adds classpath:db/web to its Flyway locations.
CREATE TABLE idempotency_keys (
    owner        text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    status       int         NOT NULL,
    location     text,
    etag         text,
    body         bytea       NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (owner, key)
);

-- Rows come in the order of their time: a block range index costs next to nothing per insert.
CREATE INDEX idempotency_keys_created_at ON idempotency_keys USING brin (created_at);

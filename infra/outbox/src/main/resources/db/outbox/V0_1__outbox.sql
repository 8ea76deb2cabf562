-- Tables of the event path. The version is below 1 so that it cannot meet a service's own.

-- One row a relay: the last published place of a log, and the cluster whose transaction ids it counts in.
CREATE TABLE relay_cursors (
    name              text PRIMARY KEY,
    system_identifier text NOT NULL,
    xid               xid8 NOT NULL,
    seq               bigint NOT NULL,
    moved_at          timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 10);

-- One row an event that took effect: what makes a repetition harmless.
CREATE TABLE consumed_events (
    consumer     text NOT NULL,
    aggregate_id uuid NOT NULL,
    version      int NOT NULL,
    consumed_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, aggregate_id, version)
);

-- Events that could not take effect (DEAD) and those that wait behind them (PARKED). Never deleted by the platform.
-- headers: name, value, name, value, ...
CREATE TABLE dead_letters (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer      text NOT NULL,
    aggregate_id  uuid,
    version       int,
    type          text,
    status        text NOT NULL CHECK (status IN ('DEAD', 'PARKED', 'REPLAYED', 'DISCARDED')),
    reason        text NOT NULL,
    topic         text NOT NULL,
    partition     int NOT NULL,
    record_offset bigint NOT NULL,
    record_key    text,
    headers       text[] NOT NULL,
    payload       bytea NOT NULL,
    arrived_at    timestamptz NOT NULL DEFAULT now(),
    settled_at    timestamptz,
    UNIQUE (consumer, topic, partition, record_offset)
);

CREATE INDEX dead_letters_open ON dead_letters (consumer, aggregate_id, version)
    WHERE status IN ('DEAD', 'PARKED');

-- After a dump and restore: transaction ids of the old cluster mean nothing here. What was published gets 1, what was not
-- gets 2: both stand before every real transaction id, and seq keeps the order within them. A row whose xid is that of the
-- transaction that wrote it (xmin) was written here, after the restore, and so was never published.
CREATE FUNCTION rebase_relay(relay text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place relay_cursors%ROWTYPE;
BEGIN
    SELECT * INTO STRICT place FROM relay_cursors WHERE name = relay FOR UPDATE;
    EXECUTE format('LOCK TABLE %I IN SHARE ROW EXCLUSIVE MODE', relay);
    EXECUTE format(
        'UPDATE %I SET xid = CASE WHEN (xid, seq) <= ($1, $2)'
        ' AND xid::text::numeric %% 4294967296 <> xmin::text::numeric'
        ' THEN ''1''::xid8 ELSE ''2''::xid8 END', relay) USING place.xid, place.seq;
    UPDATE relay_cursors
       SET xid = '1', seq = 9223372036854775807, moved_at = now(),
           system_identifier = (SELECT s.system_identifier::text FROM pg_control_system() s)
     WHERE name = relay;
END
$$;

package cn.lianshen.outbox;

/** The relay's statements for one log; the relay goes by the name of its table. */
record RelaySql(String relay, String aggregateColumn, int batch) {

    static RelaySql of(EventLog log, int batch) {
        return new RelaySql(log.table(), log.aggregateColumn(), batch);
    }

    /**
     * An unflushed cursor costs a repetition after a crash, never an event, so its commits need not
     * wait for the disk. Only the index on (xid, seq) gives the order without sorting; a plan that
     * was made while the table was small must not forget it.
     */
    String prepareSession() {
        return "SELECT set_config('application_name', 'lianshen relay "
                + relay
                + "', false), set_config('synchronous_commit', 'off', false),"
                + " set_config('enable_seqscan', 'off', false),"
                + " set_config('enable_bitmapscan', 'off', false),"
                + " set_config('jit', 'off', false)";
    }

    String tryLock() {
        return "SELECT pg_try_advisory_lock(hashtextextended('lianshen relay ' || $1::text, 0))";
    }

    String createCursor() {
        return "INSERT INTO relay_cursors (name, system_identifier, xid, seq)"
                + " SELECT $1, system_identifier::text, '0', 0 FROM pg_control_system()"
                + " ON CONFLICT DO NOTHING RETURNING name";
    }

    String readCursor() {
        return "SELECT c.xid::text, c.seq, c.system_identifier, s.system_identifier::text"
                + " FROM relay_cursors c, pg_control_system() s WHERE c.name = $1";
    }

    /**
     * Below the snapshot's xmin every transaction has ended, so nothing can appear there later. The
     * alias matters: a bare {@code ORDER BY xid} would sort by the text that is selected.
     */
    String readEvents() {
        return ("SELECT e.%s, %s FROM %s e WHERE (e.xid, e.seq) > ($1::xid8, $2::bigint)"
                        + " AND e.xid < pg_snapshot_xmin(pg_current_snapshot())"
                        + " ORDER BY e.xid, e.seq LIMIT %d")
                .formatted(aggregateColumn, CommittedEvent.COLUMNS, relay, batch);
    }

    String advance() {
        return "UPDATE relay_cursors SET xid = $2::xid8, seq = $3::bigint, moved_at = now()"
                + " WHERE name = $1 RETURNING name";
    }
}

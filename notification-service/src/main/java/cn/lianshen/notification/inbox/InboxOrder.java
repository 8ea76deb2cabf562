package cn.lianshen.notification.inbox;

/** From which end an inbox is read; pages go on from there in the same order. */
enum InboxOrder {
    OLDEST(">", "ASC"),
    NEWEST("<", "DESC");

    private final String behind;
    private final String direction;

    InboxOrder(String behind, String direction) {
        this.behind = behind;
        this.direction = direction;
    }

    /** Rows behind {@code :xid} and {@code :seq} that none can come before any more, in order. */
    String settled() {
        return """
                 (xid, seq) %s (CAST(:xid AS xid8), :seq)
                AND xid < pg_snapshot_xmin(pg_current_snapshot())
                """
                        .formatted(behind)
                + sorted("");
    }

    /** Before all rows, in this order. */
    Position start() {
        return this == OLDEST ? Position.BEGINNING : Position.END;
    }

    /**
     * The same order for what was selected from them.
     *
     * @param rows name of the selection with a dot behind it, or nothing
     */
    String sorted(String rows) {
        return "ORDER BY %1$sxid %2$s, %1$sseq %2$s LIMIT :limit".formatted(rows, direction);
    }
}

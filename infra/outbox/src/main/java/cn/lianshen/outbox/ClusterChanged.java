package cn.lianshen.outbox;

/**
 * The cursor was written on another PostgreSQL cluster than the one that answers now. Transaction
 * ids of two clusters cannot be compared, so going on could skip events.
 */
final class ClusterChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClusterChanged(String relay, String expected, String found) {
        super(
                "The cursor of relay %s belongs to PostgreSQL cluster %s, this is cluster %s (dump"
                                .formatted(relay, expected, found)
                        + " and restore, or pg_upgrade). Nothing is published until an operator"
                        + " re-bases it: SELECT rebase_relay('%s'), see README of lianshen-outbox"
                                .formatted(relay));
    }
}

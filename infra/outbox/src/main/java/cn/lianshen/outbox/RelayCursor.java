package cn.lianshen.outbox;

/**
 * The last published place of a log.
 *
 * @param xid decimal text: there is no cast from bigint to xid8, and no driver type for it
 */
record RelayCursor(String xid, long seq) {}

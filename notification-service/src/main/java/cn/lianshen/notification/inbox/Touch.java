package cn.lianshen.notification.inbox;

/** One inbox that has grown by one row. */
record Touch(Position position, String recipient) {}

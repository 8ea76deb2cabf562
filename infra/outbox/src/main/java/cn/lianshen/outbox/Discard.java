package cn.lianshen.outbox;

/**
 * An operator gives a dead letter up (放弃).
 *
 * @param letter its id
 * @param reason kept with the letter, beside who gave it up; 1 to 500 characters
 */
record Discard(long letter, String reason) {}

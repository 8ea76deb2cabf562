package cn.lianshen.registry.dispute;

import java.util.List;
import java.util.UUID;

/**
 * One number in several hands.
 *
 * @param what {@code LICENCE_NUMBER} (its digits) or {@code CREDIT_CODE}
 * @param institutions those that hold it, by id
 */
record Dispute(String what, String number, List<UUID> institutions) {}

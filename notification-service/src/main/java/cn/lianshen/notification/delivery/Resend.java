package cn.lianshen.notification.delivery;

import java.time.Instant;

/**
 * That an operator had something sent again.
 *
 * @param operator token subject
 */
record Resend(Instant at, String operator, String reason) {}

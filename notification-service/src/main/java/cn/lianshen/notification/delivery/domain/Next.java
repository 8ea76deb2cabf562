package cn.lianshen.notification.delivery.domain;

import java.time.Instant;

/** What becomes of a delivery after an attempt. */
public sealed interface Next {

    /** It is done. */
    record Sent() implements Next {}

    /** It is tried again; a failed attempt counts, one that was not made does not. */
    record Again(Instant at, boolean counts, String fault) implements Next {}

    /** Nobody tries again. */
    record GivenUp(String fault) implements Next {}
}

package cn.lianshen.gateway.portal.operator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent, or is to be, as operators see it.
 *
 * @param title what the notice is called
 * @param resends how often it was sent once more after it had been sent
 * @param fault why the last attempt failed
 */
public record Delivery(
        UUID deliveryId,
        String channel,
        String state,
        String recipient,
        UUID caseId,
        String title,
        int resends,
        int tries,
        Instant queuedAt,
        @Nullable Instant nextTry,
        @Nullable Instant endedAt,
        @Nullable String fault) {

    /** Whether it is on its way already: then there is nothing to send again. */
    public boolean waits() {
        return state.equals("QUEUED");
    }

    public boolean wrong() {
        return state.equals("GIVEN_UP") || state.equals("FAILED");
    }
}

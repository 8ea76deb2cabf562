package cn.lianshen.gateway.portal.behalf;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate that stands, as approval-service tells it. */
public record Mandate(
        UUID mandateId,
        UUID draftId,
        String ground,
        Instant givenAt,
        Instant codeUntil,
        Instant expiresAt,
        @Nullable Instant takenAt) {

    public boolean taken() {
        return takenAt != null;
    }

    /** With the code that is told once. */
    record Given(Mandate mandate, String code) {}
}

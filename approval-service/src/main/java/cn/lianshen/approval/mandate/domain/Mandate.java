package cn.lianshen.approval.mandate.domain;

import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A founder's word that an officer may fill in and file one application for them (委托代办). It is
 * never paid, ends when either says so, and leaves the founder the owner of everything.
 *
 * @param draftId the one application, filed or not
 * @param ground why the window helps
 * @param codeUntil until when its code can be used
 * @param expiresAt when it ends by itself
 * @param officer token subject of whoever has taken it on; null while nobody has
 * @param endedAt when one of the two ended it; null while it stands
 */
public record Mandate(
        UUID mandateId,
        String founderId,
        UUID draftId,
        AgentGround ground,
        Instant givenAt,
        Instant codeUntil,
        Instant expiresAt,
        @Nullable String officer,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt) {

    /** Whether this officer may act by it now. */
    public boolean empowers(String subject, Instant now) {
        return subject.equals(officer) && endedAt == null && now.isBefore(expiresAt);
    }
}

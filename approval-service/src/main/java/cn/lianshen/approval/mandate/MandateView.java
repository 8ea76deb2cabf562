package cn.lianshen.approval.mandate;

import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.mandate.domain.Mandate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate as founder and officer see it. */
record MandateView(
        UUID mandateId,
        UUID draftId,
        AgentGround ground,
        Instant givenAt,
        Instant codeUntil,
        Instant expiresAt,
        @Nullable String officer,
        @Nullable Instant takenAt) {

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.mandateId(),
                mandate.draftId(),
                mandate.ground(),
                mandate.givenAt(),
                mandate.codeUntil(),
                mandate.expiresAt(),
                mandate.officer(),
                mandate.takenAt());
    }
}

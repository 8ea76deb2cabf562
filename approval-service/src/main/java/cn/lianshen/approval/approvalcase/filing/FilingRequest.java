package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.web.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filing as it came in.
 *
 * @param body the raw request body, kept as the form and hashed for the idempotency key
 * @param appointed the officer who files for the founder (代办); null when founders file themselves
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record FilingRequest(
        String founderId,
        IdempotencyKey key,
        byte[] body,
        FilingForm form,
        @Nullable AgentAppointed appointed) {

    /** Who did it. */
    Actor actor() {
        var agent = appointed == null ? null : appointed.agent();
        return new Actor(Actor.Kind.PERSON, founderId, null, agent);
    }

    /** What the filing comes to, and that an agent files it. */
    List<Happening> with(List<Happening> happenings) {
        return appointed == null
                ? happenings
                : Stream.concat(happenings.stream(), Stream.of(Happening.of(appointed))).toList();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

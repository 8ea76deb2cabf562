package cn.lianshen.gateway.portal.feedback;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What officers ask the register about the public's feedback, and tell it. */
@Component
final class Feedback {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String COMPLAINTS = "/supervision/records?type=COMPLAINT&open=";

    private final Relay relay;
    private final Clock clock;

    Feedback(Relay relay, Clock portalClock) {
        this.relay = relay;
        this.clock = portalClock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** Oldest first. */
    Mono<List<Complaint>> open() {
        return relay.get(Service.REGISTRY, Complaint[].class, COMPLAINTS + true).map(List::of);
    }

    /** The last answered first. */
    Mono<List<Complaint>> answered() {
        return relay.get(Service.REGISTRY, Complaint[].class, COMPLAINTS + false).map(List::of);
    }

    Mono<Complaint> complaint(UUID id) {
        return relay.get(Service.REGISTRY, Complaint.class, "/supervision/records/{id}", id);
    }

    /** Answers a complaint today; refused when somebody was quicker. */
    Mono<Void> answer(UUID id, String found) {
        return tell("/supervision/records/{id}/closing", id, Map.of("on", today(), "code", found));
    }

    /** Oldest first. */
    Mono<List<CallBack>> callBacks() {
        return relay.get(Service.REGISTRY, CallBack[].class, "/supervision/satisfactions/due")
                .map(List::of);
    }

    /** Empty when it does not wait any more. */
    Mono<CallBack> callBack(UUID id) {
        return callBacks().flatMapIterable(all -> all).filter(it -> it.id().equals(id)).next();
    }

    Mono<Void> calledBack(UUID id, String outcome) {
        return tell("/supervision/satisfactions/{id}/reply", id, Map.of("outcome", outcome));
    }

    private Mono<Void> tell(String path, UUID id, Map<String, Object> body) {
        return relay.ask(
                Question.post(Service.REGISTRY, path, id).body(body),
                answer -> answer.releaseBody());
    }
}

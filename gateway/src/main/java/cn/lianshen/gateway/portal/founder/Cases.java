package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A founder's cases at the approval-service. Another's is a 404. */
@Component
final class Cases {
    private final Relay relay;

    Cases(Relay relay) {
        this.relay = relay;
    }

    /** One's own, newest first; {@code after} is what the page before says. */
    Mono<CaseFile.Page> page(String after) {
        return after.isEmpty()
                ? relay.get(Service.APPROVAL, CaseFile.Page.class, "/cases")
                : relay.get(Service.APPROVAL, CaseFile.Page.class, "/cases?after={key}", after);
    }

    Mono<CaseFile> find(UUID id) {
        return relay.get(Service.APPROVAL, CaseFile.class, "/cases/{id}", id);
    }

    Mono<List<CaseFile.Event>> timeline(UUID id) {
        return relay.get(Service.APPROVAL, CaseFile.Event[].class, "/cases/{id}/timeline", id)
                .map(List::of);
    }

    Mono<List<CaseFile.Notice>> notices(UUID id) {
        return relay.get(Service.APPROVAL, CaseFile.Notice[].class, "/cases/{id}/notices", id)
                .map(List::of);
    }

    /** All that the case calls for, and how each is met. */
    Mono<List<CaseMaterial>> materials(UUID id) {
        return relay.get(Service.APPROVAL, CaseMaterial[].class, "/cases/{id}/materials", id)
                .map(List::of);
    }

    /** Takes a step on the version that the founder has seen. */
    Mono<Void> take(UUID id, FounderStep step, int seen, Map<String, Object> body) {
        return relay.ask(
                Question.post(Service.APPROVAL, "/cases/{id}" + step.path(), id)
                        .onVersion(seen)
                        .body(body),
                answer -> answer.releaseBody());
    }
}

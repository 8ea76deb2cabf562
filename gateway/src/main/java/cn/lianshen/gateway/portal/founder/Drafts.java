package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A founder's drafts at the approval-service. */
@Component
final class Drafts {
    private static final String ONE = "/drafts/{id}";
    private static final int TRIES = 3;

    private final Relay relay;

    Drafts(Relay relay) {
        this.relay = relay;
    }

    Mono<Draft> find(UUID id) {
        return relay.get(Service.APPROVAL, Draft.class, ONE, id);
    }

    Mono<List<Draft.Line>> list() {
        return relay.ask(
                Question.get(Service.APPROVAL, "/drafts"),
                answer -> answer.bodyToMono(new ParameterizedTypeReference<>() {}));
    }

    Mono<UUID> create(FormTree form) {
        var id = UUID.randomUUID();
        return put(id, form, "If-None-Match", "*").thenReturn(id);
    }

    /**
     * Changes some fields of the newest version. A page changes its own fields only, so two pages
     * that are open at the same time do not undo each other.
     */
    Mono<Draft.Saved> change(UUID id, Consumer<FormTree> fields) {
        return Mono.defer(() -> find(id))
                .flatMap(
                        draft -> {
                            fields.accept(draft.tree());
                            String seen = "\"" + draft.version() + "\"";
                            return put(id, draft.tree(), "If-Match", seen);
                        })
                .retryWhen(Retry.max(TRIES).filter(Drafts::isStale));
    }

    Mono<Void> delete(UUID id) {
        return relay.ask(
                Question.of(Service.APPROVAL, HttpMethod.DELETE, ONE, id),
                answer -> answer.releaseBody());
    }

    private Mono<Draft.Saved> put(UUID id, FormTree form, String condition, String value) {
        return relay.ask(
                Question.of(Service.APPROVAL, HttpMethod.PUT, ONE, id)
                        .header(condition, value)
                        .body(form.json()),
                answer -> answer.bodyToMono(Draft.Saved.class));
    }

    private static boolean isStale(Throwable error) {
        return error instanceof Refused refused && refused.fault().status() == 412;
    }
}

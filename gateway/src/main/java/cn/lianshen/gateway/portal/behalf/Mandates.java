package cn.lianshen.gateway.portal.behalf;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Mandates at approval-service. */
@Component
final class Mandates {
    private static final String ONE = "/mandates/{id}";

    private final Relay relay;

    Mandates(Relay relay) {
        this.relay = relay;
    }

    /** What the reader has given or taken on. */
    Mono<List<Mandate>> standing() {
        return relay.ask(
                Question.get(Service.APPROVAL, "/mandates"),
                answer -> answer.bodyToMono(new ParameterizedTypeReference<>() {}));
    }

    Mono<Mandate.Given> give(UUID mandateId, UUID draftId, String ground) {
        return relay.ask(
                Question.of(Service.APPROVAL, HttpMethod.PUT, ONE, mandateId)
                        .body(Map.of("draftId", draftId, "ground", ground, "consented", true)),
                answer -> answer.bodyToMono(Mandate.Given.class));
    }

    Mono<Mandate> take(String code) {
        return relay.ask(
                Question.post(Service.APPROVAL, "/mandates/taken").body(Map.of("code", code)),
                answer -> answer.bodyToMono(Mandate.class));
    }

    Mono<Void> end(UUID mandateId) {
        return relay.ask(
                Question.of(Service.APPROVAL, HttpMethod.DELETE, ONE, mandateId),
                answer -> answer.releaseBody());
    }
}

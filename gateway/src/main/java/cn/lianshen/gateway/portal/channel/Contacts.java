package cn.lianshen.gateway.portal.channel;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The reader's own addresses at the notification-service; nobody else's can be named. */
@Component
final class Contacts {
    private static final String ONE = "/contacts/{channel}";
    private static final String PREFERENCES = "/preferences";

    private final Relay relay;

    Contacts(Relay relay) {
        this.relay = relay;
    }

    Mono<List<Contact>> all() {
        return relay.get(Service.NOTIFICATION, Contact[].class, "/contacts").map(List::of);
    }

    /** A channel that there is not is a 404. */
    Mono<Contact> one(String path) {
        return all().flatMapIterable(all -> all)
                .filter(one -> one.path().equals(path))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** Sends a code there; an earlier address stays in use until it is told. */
    Mono<Contact.Sent> name(String path, String address, boolean english) {
        return relay.ask(
                Question.of(Service.NOTIFICATION, HttpMethod.PUT, ONE, path)
                        .body(Map.of("address", address, "language", english ? "en" : "zh")),
                answer -> answer.bodyToMono(Contact.Sent.class));
    }

    Mono<Void> confirm(String path, String code) {
        return relay.ask(
                Question.post(Service.NOTIFICATION, ONE + "/confirmation", path)
                        .body(Map.of("code", code)),
                answer -> answer.releaseBody());
    }

    Mono<Void> remove(String path) {
        return relay.ask(
                Question.of(Service.NOTIFICATION, HttpMethod.DELETE, ONE, path),
                answer -> answer.releaseBody());
    }

    Mono<Preferences> preferences() {
        return relay.get(Service.NOTIFICATION, Preferences.class, PREFERENCES);
    }

    /** Kinds by place; places that are not named stay as they are. */
    Mono<Void> choose(Map<String, List<String>> kinds) {
        var places =
                kinds.entrySet().stream()
                        .map(one -> Map.of("place", one.getKey(), "kinds", one.getValue()))
                        .toList();
        return relay.ask(
                Question.of(Service.NOTIFICATION, HttpMethod.PUT, PREFERENCES)
                        .body(Map.of("places", places)),
                answer -> answer.releaseBody());
    }
}

package cn.lianshen.gateway.portal.officer;

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
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What officers ask of the approval-service, and tell it. */
@Component
final class Desk {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String LIMIT = "25";

    private final Relay relay;
    private final Clock clock;

    Desk(Relay relay, Clock portalClock) {
        this.relay = relay;
        this.clock = portalClock;
    }

    /**
     * A page of the worklist.
     *
     * @param after what the page before says; empty for the first
     */
    Mono<Tasks> tasks(TaskView view, String after) {
        var today = LocalDate.ofInstant(clock.instant(), CHINA);
        var question = UriComponentsBuilder.fromPath("/tasks").queryParam("limit", LIMIT);
        return asked(view.narrow(question, today), after, Tasks.class);
    }

    /**
     * A page of cases that were looked for.
     *
     * @param by {@code number}, {@code name} or {@code founder}
     */
    Mono<FoundCases> find(String by, String what, String after) {
        var question =
                UriComponentsBuilder.fromPath("/cases")
                        .queryParam("limit", LIMIT)
                        .queryParam(by, "{what}");
        return after.isEmpty()
                ? relay.get(Service.APPROVAL, FoundCases.class, question.toUriString(), what)
                : relay.get(
                        Service.APPROVAL,
                        FoundCases.class,
                        question.queryParam("after", "{after}").toUriString(),
                        what,
                        after);
    }

    Mono<OfficerCase> find(UUID id) {
        return relay.get(Service.APPROVAL, OfficerCase.class, "/cases/{id}", id);
    }

    /** What the caller may do now. */
    Mono<Possible> possible(UUID id) {
        return relay.get(Service.APPROVAL, Possible.class, "/cases/{id}/steps", id);
    }

    Mono<List<Happened>> timeline(UUID id) {
        return relay.get(Service.APPROVAL, Happened[].class, "/cases/{id}/timeline", id)
                .map(List::of);
    }

    Mono<List<OfficerMaterial>> materials(UUID id) {
        return relay.get(Service.APPROVAL, OfficerMaterial[].class, "/cases/{id}/materials", id)
                .map(List::of);
    }

    Mono<List<OfficerCase.Notice>> notices(UUID id) {
        return relay.get(Service.APPROVAL, OfficerCase.Notice[].class, "/cases/{id}/notices", id)
                .map(List::of);
    }

    /** Takes a step on the version that the officer has seen. */
    Mono<Void> take(UUID id, String step, int seen, Map<String, Object> body) {
        return relay.ask(
                Question.post(Service.APPROVAL, "/cases/{id}/" + step, id)
                        .onVersion(seen)
                        .body(body),
                answer -> answer.releaseBody());
    }

    private <T> Mono<T> asked(UriComponentsBuilder question, String after, Class<T> type) {
        return after.isEmpty()
                ? relay.get(Service.APPROVAL, type, question.toUriString())
                : relay.get(
                        Service.APPROVAL,
                        type,
                        question.queryParam("after", "{after}").toUriString(),
                        after);
    }
}

package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log over all cases, as the approval service tells it. */
@Component
final class Audit {
    /** A thousand cases each; more take another request. */
    private static final int MOST_BATCHES = 20;

    private final Relay relay;

    Audit(Relay relay) {
        this.relay = relay;
    }

    /** One page, the latest first. */
    public record Page(List<Line> items, @Nullable String next) {}

    /**
     * Somebody did something.
     *
     * @param calendarYear year of the calendar that it was done to; null for a case
     * @param notice number of the holiday notice that was loaded
     */
    public record Line(
            Instant at,
            @Nullable String caseNumber,
            UUID caseId,
            int version,
            String typeText,
            String region,
            String actor,
            String hash,
            @Nullable Integer calendarYear,
            @Nullable String notice) {}

    /**
     * A signed note of where all chains stood.
     *
     * @param cases whose chains grew in its span
     */
    public record Checkpoint(
            int number,
            Instant since,
            Instant until,
            int cases,
            String statement,
            String keyId,
            String signature) {}

    /** Whether one holds. */
    public record Verification(
            int number,
            boolean signed,
            boolean intact,
            int cases,
            List<ChainReport.Fault> faults) {}

    Mono<Page> lines(Filter filter) {
        return relay.ask(
                Question.get(Service.APPROVAL, filter.at("/audit/events")),
                answer -> answer.bodyToMono(Page.class));
    }

    /** As JSON Lines. */
    Mono<ResponseEntity<Flux<DataBuffer>>> export(Filter filter) {
        return relay.stream(Question.get(Service.APPROVAL, filter.at("/audit/events/export")));
    }

    Mono<ChainReport> chain(UUID caseId) {
        return relay.get(Service.APPROVAL, ChainReport.class, "/audit/chains/{id}", caseId);
    }

    /** The chains of all cases behind one; ends where the time of one page ends. */
    Mono<ChainReport> chains(@Nullable UUID after) {
        return batch(after)
                .expand(done -> done.next() == null ? Mono.empty() : batch(done.next()))
                .take(MOST_BATCHES)
                .reduce(ChainReport::plus);
    }

    Mono<List<Checkpoint>> checkpoints(int before) {
        return relay.get(
                        Service.APPROVAL,
                        Checkpoint[].class,
                        "/audit/checkpoints?before={before}",
                        before)
                .map(List::of);
    }

    Mono<Verification> verification(int number) {
        return relay.get(
                Service.APPROVAL,
                Verification.class,
                "/audit/checkpoints/{number}/verification",
                number);
    }

    /** In PEM. */
    Mono<String> keys() {
        return relay.get(Service.APPROVAL, String.class, "/audit/checkpoints/keys");
    }

    private Mono<ChainReport> batch(@Nullable UUID after) {
        return after == null
                ? relay.get(Service.APPROVAL, ChainReport.class, "/audit/chains")
                : relay.get(Service.APPROVAL, ChainReport.class, "/audit/chains?after={id}", after);
    }
}

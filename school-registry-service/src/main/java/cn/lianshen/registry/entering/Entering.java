package cn.lianshen.registry.entering;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.institution.FactRows;
import cn.lianshen.registry.institution.Redrawing;
import cn.lianshen.registry.institution.domain.Cause;
import cn.lianshen.registry.institution.domain.Fact;
import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds a fact of the register's own, once a key, and draws the institution up at once. */
@Component
final class Entering {
    private static final int TURNS = 20;
    private static final String PATH = "/api/v1/registry/institutions/";

    private final OwnFacts facts;
    private final FactRows rows;
    private final IdempotencyKeys keys;
    private final Redrawing redrawing;
    private final CanonicalJson json;
    private final Clock clock;

    Entering(
            OwnFacts facts,
            FactRows rows,
            IdempotencyKeys keys,
            Redrawing redrawing,
            CanonicalJson json,
            Clock clock) {
        this.facts = facts;
        this.rows = rows;
        this.keys = keys;
        this.redrawing = redrawing;
        this.json = json;
        this.clock = clock;
    }

    /** The answer that the same request got before, or empty when it is new. */
    Mono<ResponseEntity<byte[]>> answered(KeyedRequest request) {
        return known(request)
                .onErrorResume(
                        ProblemException.class,
                        unknown ->
                                unknown.problem().status() == 409
                                        ? Mono.empty()
                                        : Mono.error(unknown));
    }

    /**
     * @param on first day on which it holds
     */
    Mono<ResponseEntity<byte[]>> enter(
            UUID institution, LocalDate on, Happening what, Caller officer, KeyedRequest request) {
        var cause = new Cause(UUID.randomUUID(), 0, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var region = Objects.requireNonNull(officer.region());
        var row = rows.row(institution, new Fact(cause, region, on, what));
        var reply = reply(institution);
        return facts.add(new OwnFact(row, officer.subject()), request, reply)
                .onErrorMap(DuplicateKeyException.class, _ -> alreadyEntered())
                .flatMap(added -> added ? drawn(reply) : known(request));
    }

    private Mono<ResponseEntity<byte[]>> known(KeyedRequest request) {
        return keys.find(request).map(StoredReply::again);
    }

    /**
     * What is committed is committed: should drawing fail now, it is tried again behind our back.
     */
    private Mono<ResponseEntity<byte[]>> drawn(StoredReply reply) {
        return redrawing
                .turn()
                .repeat(TURNS)
                .takeUntil(Redrawing.Turn::idle)
                .then()
                .onErrorComplete()
                .thenReturn(reply.first());
    }

    private StoredReply reply(UUID institution) {
        var body = json.bytes(Map.of("institutionId", institution));
        return new StoredReply(201, PATH + institution, null, body);
    }

    private static RuntimeException alreadyEntered() {
        return Problem.of(409, "already-entered").asException();
    }
}

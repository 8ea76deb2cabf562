package cn.lianshen.registry.supervision;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.supervision.domain.RecordType;
import cn.lianshen.registry.supervision.domain.Remark;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Complaints of anybody (投诉), without login: about which school and about what. Who complains and
 * with what words stays with the hotline; nothing of it is public before it was found to be right.
 */
@RestController
@RequestMapping("/api/v1/registry/supervision/complaints")
final class ComplaintController {
    private static final String PATH = "/api/v1/registry/supervision/complaints";
    private static final String ANYBODY = "public";
    private static final int A_DAY = 50;
    private static final String INTO =
            "supervision_records (id, institution_id, region, type, since, code, bureau,"
                    + " entered_by, at)";
    private static final List<String> TYPES =
            List.of("uuid", "uuid", "text", "text", "date", "text", "text", "text", "timestamptz");

    private final Complaints complaints;
    private final Register register;
    private final Creation creation;
    private final JsonBodies bodies;
    private final Clock clock;

    ComplaintController(
            Complaints complaints,
            Register register,
            Creation creation,
            JsonBodies bodies,
            Clock clock) {
        this.complaints = complaints;
        this.register = register;
        this.creation = creation;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Hands one in; whoever has its id may see what becomes of it. */
    @PostMapping
    Mono<ResponseEntity<byte[]>> complain(
            @RequestHeader(IdempotencyKey.HEADER) String key, @RequestBody byte[] body) {
        var form = bodies.read(body, ComplaintForm.class);
        var today = LocalDate.now(clock);
        var remark = new Remark(RecordType.COMPLAINT, today, null, form.about());
        remark.refusal(today).ifPresent(ComplaintController::refuse);
        var request = new IdempotencyKey(ANYBODY, key, "POST " + PATH).over(body);
        var id = UUID.randomUUID();
        return register.state(form.institutionId())
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .filterWhen(state -> complaints.lately(state.institutionId()).map(n -> n < A_DAY))
                .switchIfEmpty(Mono.error(ComplaintController::tooMany))
                .flatMap(state -> creation.add(row(id, state, remark), id, PATH + "/", request));
    }

    /** What became of one; known to whoever was given its id. */
    @GetMapping("/{id}")
    Mono<Complaints.Standing> one(@PathVariable UUID id) {
        return complaints.one(id).switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Creation.Row row(UUID id, PublicState state, Remark remark) {
        List<@Nullable Object> values =
                Arrays.asList(
                        id,
                        state.institutionId(),
                        state.region(),
                        remark.type().name(),
                        remark.since(),
                        remark.code(),
                        state.licence().issuer(),
                        ANYBODY,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        return new Creation.Row(INTO, TYPES, values, "record-there");
    }

    private static void refuse(String code) {
        throw Problem.of(400, code).at("about").asException();
    }

    private static Throwable tooMany() {
        return Problem.of(429, "complaints-busy")
                .header(HttpHeaders.RETRY_AFTER, "3600")
                .asException();
    }

    /**
     * A complaint.
     *
     * @param about {@code FEES}, {@code TEACHING}, {@code SAFETY}, {@code STAFF} or {@code OTHER}
     */
    record ComplaintForm(UUID institutionId, String about) {}
}

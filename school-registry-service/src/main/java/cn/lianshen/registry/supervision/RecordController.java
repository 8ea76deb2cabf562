package cn.lianshen.registry.supervision;

import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.supervision.domain.RecordType;
import cn.lianshen.registry.supervision.domain.Remark;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What officers record of institutions: ratings, checks, lists, complaints. */
@RestController
@RequestMapping("/api/v1/registry/supervision")
final class RecordController {
    private static final String PATH = "/api/v1/registry/supervision/records/";
    private static final String INTO =
            "supervision_records (id, institution_id, region, type, since, until, code, bureau,"
                    + " entered_by, at)";
    private static final List<String> TYPES =
            List.of(
                    "uuid",
                    "uuid",
                    "text",
                    "text",
                    "date",
                    "date",
                    "text",
                    "text",
                    "text",
                    "timestamptz");

    private final Register register;
    private final Creation creation;
    private final JsonBodies bodies;
    private final Clock clock;

    RecordController(Register register, Creation creation, JsonBodies bodies, Clock clock) {
        this.register = register;
        this.creation = creation;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** 星级评定: one to five stars, for three years. */
    @PostMapping("/institutions/{id}/stars")
    Mono<ResponseEntity<byte[]>> star(
            @PathVariable UUID id, IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        Watch.licensing(caller);
        var form = bodies.read(body, StarForm.class);
        return record(id, Remark.star(form.stars(), form.on()), caller, key, body);
    }

    /** The result of another bureau's inspection, e.g. of health or of market supervision. */
    @PostMapping("/institutions/{id}/checks")
    Mono<ResponseEntity<byte[]>> check(
            @PathVariable UUID id, IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        var form = bodies.read(body, CheckForm.class);
        var remark = new Remark(RecordType.CHECK, form.on(), null, form.result());
        return record(id, remark, caller, key, body);
    }

    /** 黑白名单: an entry with its reason and its term. */
    @PostMapping("/institutions/{id}/listings")
    Mono<ResponseEntity<byte[]>> list(
            @PathVariable UUID id, IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        Watch.licensing(caller);
        var form = bodies.read(body, ListForm.class);
        var type = form.colour() == Colour.BLACK ? RecordType.BLACK : RecordType.WHITE;
        var remark = new Remark(type, form.since(), form.until(), form.reason());
        return record(id, remark, caller, key, body);
    }

    /** 投诉: what it is about; who complained and with what words stays with the hotline. */
    @PostMapping("/institutions/{id}/complaints")
    Mono<ResponseEntity<byte[]>> complain(
            @PathVariable UUID id, IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        Watch.licensing(caller);
        var form = bodies.read(body, ComplaintForm.class);
        var remark = new Remark(RecordType.COMPLAINT, form.on(), null, form.about());
        return record(id, remark, caller, key, body);
    }

    private Mono<ResponseEntity<byte[]>> record(
            UUID institution, Remark remark, Caller caller, IdempotencyKey key, byte[] body) {
        var county = Watch.county(caller);
        refuse(remark.refusal(LocalDate.now(clock)));
        var id = UUID.randomUUID();
        return register.state(institution)
                .filter(state -> state.region().equals(county))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(
                        _ ->
                                creation.add(
                                        row(id, institution, remark, caller),
                                        id,
                                        PATH,
                                        key.over(body)));
    }

    private Creation.Row row(UUID id, UUID institution, Remark remark, Caller caller) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        List<@Nullable Object> values =
                Arrays.asList(
                        id,
                        institution,
                        caller.region(),
                        remark.type().name(),
                        remark.since(),
                        remark.until(),
                        remark.code(),
                        caller.bureau(),
                        caller.subject(),
                        at);
        return new Creation.Row(INTO, TYPES, values, "record-there");
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(
                code -> {
                    throw Problem.of(409, code).asException();
                });
    }

    /** One to five stars. */
    record StarForm(int stars, LocalDate on) {}

    /**
     * What an inspection found.
     *
     * @param result {@code PASSED} or {@code FAILED}
     */
    record CheckForm(LocalDate on, String result) {}

    /** Which list. */
    enum Colour {
        WHITE,
        BLACK
    }

    /**
     * An entry.
     *
     * @param reason a code, e.g. {@code NOT_RECTIFIED}
     * @param until last day; required of the black list
     */
    record ListForm(Colour colour, String reason, LocalDate since, @Nullable LocalDate until) {}

    /**
     * A complaint.
     *
     * @param about {@code FEES}, {@code TEACHING}, {@code SAFETY}, {@code STAFF} or {@code OTHER}
     */
    record ComplaintForm(LocalDate on, String about) {}
}

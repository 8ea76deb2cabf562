package cn.lianshen.registry.entering;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.classification.ProfitKinds;
import cn.lianshen.registry.classification.domain.Choice;
import cn.lianshen.registry.classification.domain.ChoiceWindows;
import cn.lianshen.registry.classification.domain.Classification;
import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the county's licensing bureau enters itself. */
@RestController
@RequestMapping(
        path = "/api/v1/registry/institutions",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
final class EnteringController {
    private static final Set<String> LICENSING = Set.of("EDU", "XZSP");

    private final Entering entering;
    private final OwnFacts facts;
    private final Register register;
    private final SchoolCheck check;
    private final ChoiceWindows windows;
    private final ProfitKinds kinds;
    private final JsonBodies bodies;
    private final Clock clock;

    EnteringController(
            Entering entering,
            OwnFacts facts,
            Register register,
            SchoolCheck check,
            ChoiceWindows windows,
            ProfitKinds kinds,
            JsonBodies bodies,
            Clock clock) {
        this.entering = entering;
        this.facts = facts;
        this.register = register;
        this.check = check;
        this.windows = windows;
        this.kinds = kinds;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** 补录: a school that was licensed before the register began. */
    @PostMapping
    Mono<ResponseEntity<byte[]>> enter(
            IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        allow(caller);
        var request = key.over(body);
        return entering.answered(request)
                .switchIfEmpty(Mono.defer(() -> school(caller, body, request)));
    }

    /** A choice that an existing school made on paper while it could. */
    @PostMapping("/{id}/choice")
    Mono<ResponseEntity<byte[]>> choose(
            @PathVariable UUID id, IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        allow(caller);
        var request = key.over(body);
        return entering.answered(request)
                .switchIfEmpty(Mono.defer(() -> choice(id, caller, body, request)));
    }

    private Mono<ResponseEntity<byte[]>> school(Caller caller, byte[] body, KeyedRequest request) {
        var form = bodies.read(body, SchoolForm.class);
        var school = check.check(form, requireNonNull(caller.region()), LocalDate.now(clock));
        var id = identity(school.number());
        var digits = LicenceNumberKey.of(school.number()).orElseThrow().digits();
        return facts.heldByAnother(digits, id)
                .flatMap(
                        held ->
                                held
                                        ? Mono.error(refused("number-in-register"))
                                        : entering.enter(
                                                id, school.validFrom(), school, caller, request));
    }

    private Mono<ResponseEntity<byte[]>> choice(
            UUID id, Caller caller, byte[] body, KeyedRequest request) {
        var form = bodies.read(body, ChoiceForm.class);
        return register.state(id)
                .filter(state -> caller.worksIn(state.region()))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .doOnNext(state -> check(state, form))
                .flatMap(_ -> entering.enter(id, form.on(), chosen(form), caller, request));
    }

    private void check(PublicState state, ChoiceForm form) {
        var choice =
                new Choice(
                        form.classification(),
                        form.on(),
                        state.foundedOn(),
                        !state.classification().equals(PublicState.NOT_CHOSEN),
                        kinds.mayProfit(state.kind()));
        choice.refusal(windows.of(state.region()), LocalDate.now(clock))
                .ifPresent(
                        code -> {
                            throw refused(code);
                        });
    }

    private static Happening chosen(ChoiceForm form) {
        return new Happening.ClassificationChosen(form.classification().name());
    }

    /** The same as approval-service gives a school that is told by its licence alone. */
    private static UUID identity(String licenceNumber) {
        return UUID.nameUUIDFromBytes(licenceNumber.getBytes(StandardCharsets.UTF_8));
    }

    private static void allow(Caller caller) {
        var bureau = caller.bureau();
        if (!caller.is(Role.OFFICER) || bureau == null || !LICENSING.contains(bureau)) {
            throw Problem.of(403, "licensing-bureau-only").asException();
        }
    }

    private static RuntimeException refused(String code) {
        return Problem.of(409, code).asException();
    }

    /** What an existing school chose, and when. */
    record ChoiceForm(Classification classification, LocalDate on) {}
}

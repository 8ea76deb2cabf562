package cn.lianshen.approval.mandate;

import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.mandate.domain.Mandate;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Giving, taking on and ending mandates (代办委托). */
@RestController
@RequestMapping("/api/v1/approval/mandates")
final class MandateController {
    private final Mandates mandates;
    private final MandateProperties settings;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    MandateController(Mandates mandates, MandateProperties settings, Clock clock) {
        this.mandates = mandates;
        this.settings = settings;
        this.clock = clock;
    }

    /** Its code is told this once. The id is the caller's choice, so that giving twice is seen. */
    @PutMapping("/{mandateId}")
    @Operation(summary = "委托窗口人员代为办理 Let an officer act for you in one application")
    Mono<ResponseEntity<Given>> give(
            @PathVariable UUID mandateId, Caller caller, @RequestBody Giving body) {
        if (!caller.is(Role.FOUNDER)) {
            throw Problem.of(403, "not-a-founder").asException();
        }
        if (!body.consented()) {
            throw Problem.of(400, "consent-required").at("consented").asException();
        }
        var mandate = mandate(mandateId, caller, body);
        var code = MandateCode.draw(chance);
        return mandates.add(mandate, code)
                .map(
                        added -> {
                            if (!added) {
                                throw Problem.of(409, "mandate-given-before").asException();
                            }
                            return ResponseEntity.status(201)
                                    .body(new Given(MandateView.of(mandate), code.text()));
                        });
    }

    /** An officer takes on what the code was given for. */
    @PostMapping("/taken")
    @Operation(summary = "凭代办码接受委托 Take a mandate on by its code")
    Mono<MandateView> take(Caller caller, @RequestBody Taking body) {
        if (!caller.is(Role.OFFICER)) {
            throw Problem.forbidden().asException();
        }
        return mandates.take(new MandateCode(body.code()), caller.subject(), clock.instant())
                .map(MandateView::of)
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        Problem.of(404, "mandate-code-unknown")
                                                .at("code")
                                                .asException()));
    }

    /** What the caller has given or taken on, as far as it stands. */
    @GetMapping
    @Operation(summary = "有效的代办委托 Mandates that stand")
    Flux<MandateView> standing(Caller caller) {
        return mandates.standing(caller.subject(), clock.instant()).map(MandateView::of);
    }

    /** Either of the two ends it, at once. */
    @DeleteMapping("/{mandateId}")
    @Operation(summary = "结束委托 End a mandate")
    Mono<ResponseEntity<Void>> end(@PathVariable UUID mandateId, Caller caller) {
        return mandates.end(mandateId, caller.subject(), clock.instant())
                .filter(ended -> ended)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Mandate mandate(UUID mandateId, Caller caller, Giving body) {
        var now = clock.instant();
        return new Mandate(
                mandateId,
                caller.subject(),
                body.draftId(),
                body.ground(),
                now,
                now.plus(settings.code()),
                now.plus(settings.term()),
                null,
                null,
                null);
    }

    /** Body of the request. */
    record Giving(UUID draftId, AgentGround ground, boolean consented) {}

    /** Body of the answer. */
    record Given(MandateView mandate, String code) {}

    /** Body of the request. */
    record Taking(String code) {}
}

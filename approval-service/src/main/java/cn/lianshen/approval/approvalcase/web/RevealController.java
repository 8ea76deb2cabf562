package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.privacy.FormMask;
import cn.lianshen.approval.privacy.Reveal;
import cn.lianshen.approval.privacy.Reveals;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows masked personal data to those who say why they need it (查看脱敏信息), and tells the founder, the
 * lead and the supervisor who has looked.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}/reveals")
final class RevealController {
    private static final int REASON_LEAST = 2;
    private static final int REASON_MOST = 500;

    private final VisibleCases cases;
    private final CaseViews views;
    private final FormMask mask;
    private final Reveals reveals;
    private final Clock clock;

    RevealController(
            VisibleCases cases,
            CaseViews views,
            FormMask mask,
            Reveals reveals,
            Clock countyClock) {
        this.cases = cases;
        this.views = views;
        this.mask = mask;
        this.reveals = reveals;
        this.clock = countyClock;
    }

    /** What is asked for, e.g. {@code founder.citizenNumber}, and why. */
    record RevealRequest(String field, @Nullable String reason) {}

    /** What is behind the mask. */
    record Revealed(UUID revealId, String field, String value) {}

    /** What is masked in one field, for a reason (查看脱敏信息); logged before it is shown. */
    @PostMapping
    Mono<Revealed> reveal(
            @PathVariable UUID caseId, Caller caller, @RequestBody RevealRequest request) {
        var reason = request.reason() == null ? "" : request.reason().strip();
        if (reason.length() < REASON_LEAST || reason.length() > REASON_MOST) {
            return Mono.error(
                    Problem.of(400, "reveal-needs-reason", REASON_LEAST, REASON_MOST)
                            .at("reason")
                            .asException());
        }
        return cases.history(caseId, caller)
                .flatMap(history -> Mono.justOrEmpty(hidden(history, caller, request.field())))
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        Problem.of(400, "nothing-masked", request.field())
                                                .at("field")
                                                .asException()))
                .flatMap(value -> logged(caseId, caller, request.field(), reason, value));
    }

    /** Who has looked at what of this case, and why; oldest first. */
    @GetMapping
    Flux<Reveal> all(@PathVariable UUID caseId, Caller caller) {
        return cases.history(caseId, caller)
                .filter(history -> VisibleCases.access(history, caller) == CaseAccess.WHOLE)
                .switchIfEmpty(Mono.error(() -> Problem.forbidden().asException()))
                .flatMapMany(_ -> reveals.of(caseId))
                .map(Reveal::masked);
    }

    private Optional<String> hidden(List<CaseEntry> history, Caller caller, String field) {
        return views.form(history, caller)
                .flatMap(form -> mask.behind(form, field, CaseViews.isOwn(history, caller)));
    }

    private Mono<Revealed> logged(
            UUID caseId, Caller caller, String field, String reason, String value) {
        var reveal =
                new Reveal(
                        UUID.randomUUID(),
                        caseId,
                        clock.instant(),
                        caller.subject(),
                        caller.bureau(),
                        field,
                        reason);
        return reveals.add(reveal).thenReturn(new Revealed(reveal.revealId(), field, value));
    }
}

package cn.lianshen.registry.season;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.season.domain.Act;
import cn.lianshen.registry.season.domain.Task;
import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.IfMatch;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One institution's annual inspection, step by step, by officers of the licensing bureau. */
@RestController
@RequestMapping("/api/v1/registry/seasons/{season}/tasks/{institution}")
final class TaskController {
    private final Tasks tasks;
    private final JsonBodies bodies;
    private final CanonicalJson json;
    private final Clock clock;

    TaskController(Tasks tasks, JsonBodies bodies, CanonicalJson json, Clock clock) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.json = json;
        this.clock = clock;
    }

    /** The task, with its version as ETag. */
    @GetMapping
    Mono<ResponseEntity<TaskView>> one(
            @PathVariable UUID season, @PathVariable UUID institution, Caller caller) {
        return found(season, institution, caller).map(TaskController::answer);
    }

    /** 自查: the school's own report has come in. */
    @PostMapping("/self-report")
    Mono<ResponseEntity<TaskView>> selfReport(
            @PathVariable UUID season,
            @PathVariable UUID institution,
            IfMatch seen,
            Caller caller,
            @RequestBody byte[] body) {
        var act = bodies.read(body, Act.SelfReport.class);
        return done(season, institution, seen, caller, act);
    }

    /** 审计报告: the audit of the year's accounts has come in. */
    @PostMapping("/audit-report")
    Mono<ResponseEntity<TaskView>> auditReport(
            @PathVariable UUID season,
            @PathVariable UUID institution,
            IfMatch seen,
            Caller caller,
            @RequestBody byte[] body) {
        var act = bodies.read(body, Act.AuditReport.class);
        return done(season, institution, seen, caller, act);
    }

    /** 审核: the bureau has looked at it. */
    @PostMapping("/review")
    Mono<ResponseEntity<TaskView>> review(
            @PathVariable UUID season,
            @PathVariable UUID institution,
            IfMatch seen,
            Caller caller,
            @RequestBody byte[] body) {
        return done(season, institution, seen, caller, bodies.read(body, Act.Review.class));
    }

    /** 拟定结论, of the inspection or of the re-check; it is public once it is published. */
    @PostMapping("/conclusion")
    Mono<ResponseEntity<TaskView>> conclude(
            @PathVariable UUID season,
            @PathVariable UUID institution,
            IfMatch seen,
            Caller caller,
            @RequestBody byte[] body) {
        return done(season, institution, seen, caller, bodies.read(body, Act.Conclude.class));
    }

    /** 整改: the school has put things right; a re-check comes next. */
    @PostMapping("/rectification")
    Mono<ResponseEntity<TaskView>> rectify(
            @PathVariable UUID season,
            @PathVariable UUID institution,
            IfMatch seen,
            Caller caller,
            @RequestBody byte[] body) {
        return done(season, institution, seen, caller, bodies.read(body, Act.Rectify.class));
    }

    private Mono<ResponseEntity<TaskView>> done(
            UUID season, UUID institution, IfMatch seen, Caller caller, Act act) {
        return found(season, institution, caller)
                .doOnNext(task -> check(task, seen))
                .flatMap(task -> move(task, act, caller))
                .flatMap(_ -> found(season, institution, caller))
                .map(TaskController::answer);
    }

    private Mono<TaskView> found(UUID season, UUID institution, Caller caller) {
        return tasks.one(season, Inspectors.county(caller), institution)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Mono<Boolean> move(TaskView from, Act act, Caller caller) {
        return switch (from.task().after(act, LocalDate.now(clock))) {
            case Task.Outcome.Refused(var code) -> Mono.error(Problem.of(409, code).asException());
            case Task.Outcome.Done(var to) ->
                    tasks.move(from, to, step(act, caller))
                            .filter(moved -> moved)
                            .switchIfEmpty(Mono.error(() -> stale(from.version() + 1)));
        };
    }

    private Tasks.Step step(Act act, Caller caller) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Tasks.Step(
                act.getClass().getSimpleName(), caller.subject(), at, json.write(act));
    }

    private static void check(TaskView task, IfMatch seen) {
        if (task.version() != seen.version()) {
            throw stale(task.version());
        }
    }

    private static RuntimeException stale(int current) {
        return Problem.of(412, "stale-version", current)
                .with("currentVersion", current)
                .asException();
    }

    private static ResponseEntity<TaskView> answer(TaskView task) {
        return ResponseEntity.ok().eTag(EntityTag.of(task.version())).body(task);
    }
}

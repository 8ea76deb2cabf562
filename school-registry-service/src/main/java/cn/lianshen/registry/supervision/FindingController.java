package cn.lianshen.registry.supervision;

import cn.lianshen.web.Caller;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came of random inspections (检查结果公示). */
@RestController
@RequestMapping("/api/v1/registry/supervision/draws/{id}/findings")
final class FindingController {
    private static final Set<String> RESULTS =
            Set.of("NOTHING_FOUND", "CORRECTED_AT_ONCE", "ORDERED_TO_RECTIFY", "NOT_FOUND_THERE");

    private final Draws draws;
    private final Findings findings;
    private final JsonBodies bodies;
    private final Clock clock;

    FindingController(Draws draws, Findings findings, JsonBodies bodies, Clock clock) {
        this.draws = draws;
        this.findings = findings;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The result of one inspection, once. */
    @PostMapping
    Mono<ResponseEntity<Void>> add(@PathVariable UUID id, Caller caller, @RequestBody byte[] body) {
        var county = Watch.county(caller);
        var finding = bodies.read(body, Findings.Finding.class);
        if (!RESULTS.contains(finding.result()) || finding.on().isAfter(LocalDate.now(clock))) {
            throw Problem.of(400, "unknown-supervision-code").at("result").asException();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return draws.one(id)
                .filter(draw -> draw.region().equals(county) && isDrawn(draw, finding))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(draw -> findings.add(id, finding, caller.subject(), at))
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> Problem.of(409, "record-there").asException()))
                .map(_ -> ResponseEntity.noContent().build());
    }

    /** All results of a draw; open without login. */
    @GetMapping
    Flux<Findings.Finding> all(@PathVariable UUID id) {
        return findings.of(id);
    }

    private static boolean isDrawn(Draw draw, Findings.Finding finding) {
        return draw.drawn().stream()
                .anyMatch(drawn -> drawn.institution().equals(finding.institutionId()));
    }
}

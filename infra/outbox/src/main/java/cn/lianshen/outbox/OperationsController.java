package cn.lianshen.outbox;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * How this instance stands, for operators (运维人员), at {@code /api/v1/<service>/operations}. Answers
 * with 200 also when it stands badly.
 */
@RestController
@RequestMapping(
        path = "/api/v1/${lianshen.web.document.service}/operations",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class OperationsController {
    private final OperationsFigures figures;
    private final HealthEndpoint health;

    OperationsController(OperationsFigures figures, HealthEndpoint health) {
        this.figures = figures;
        this.health = health;
    }

    /** What this instance stands on, its logs of events, and how far it has read. */
    @GetMapping
    Mono<Operations> now(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
        // Health is asked for in the old way, which waits for every part.
        return Mono.fromCallable(this::look).subscribeOn(Schedulers.boundedElastic());
    }

    private Operations look() {
        var found = health.health();
        var parts =
                found instanceof CompositeHealthDescriptor all
                        ? parts(all)
                        : Map.<String, String>of();
        return new Operations(
                found.getStatus().getCode(), list(parts), figures.logs(), figures.readers());
    }

    private static Map<String, String> parts(CompositeHealthDescriptor all) {
        Map<String, HealthDescriptor> components =
                Objects.requireNonNullElse(all.getComponents(), Map.of());
        var parts = new TreeMap<String, String>();
        components.forEach((name, part) -> parts.put(name, part.getStatus().getCode()));
        return parts;
    }

    private static List<Operations.Part> list(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> new Operations.Part(part.getKey(), part.getValue()))
                .toList();
    }
}

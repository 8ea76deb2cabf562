package cn.lianshen.registry.rebuild;

import cn.lianshen.registry.institution.Register;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** For operators: to build the register anew, and to see that it came out the same. */
@RestController
@RequestMapping("/api/v1/registry")
final class RebuildController {
    private static final int ROWS_A_BUFFER = 100;

    private final RebuildRows rows;
    private final Rebuild rebuild;
    private final RebuildLoop loop;
    private final Register register;

    RebuildController(RebuildRows rows, Rebuild rebuild, RebuildLoop loop, Register register) {
        this.rows = rows;
        this.rebuild = rebuild;
        this.loop = loop;
        this.register = register;
    }

    /** Orders a rebuild: 202, or 409 while one is under way. */
    @PostMapping("/rebuild")
    Mono<ResponseEntity<RebuildStatus>> order(Caller caller) {
        operatorsOnly(caller);
        return rows.order()
                .filter(ordered -> ordered)
                .switchIfEmpty(Mono.error(() -> Problem.of(409, "rebuild-under-way").asException()))
                .then(Mono.defer(this::now))
                .map(status -> ResponseEntity.accepted().body(status));
    }

    @GetMapping("/rebuild")
    Mono<RebuildStatus> status(Caller caller) {
        operatorsOnly(caller);
        return now();
    }

    /** Every institution with all its facts, a line of canonical JSON each, by id. */
    @GetMapping(path = "/export", produces = "application/jsonl")
    ResponseEntity<Flux<DataBuffer>> export(Caller caller) {
        operatorsOnly(caller);
        var lines = register.export().buffer(ROWS_A_BUFFER).map(some -> String.join("", some));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl"))
                .body(lines.map(RebuildController::buffer));
    }

    private Mono<RebuildStatus> now() {
        return rows.now()
                .publishOn(Schedulers.boundedElastic())
                .map(
                        it ->
                                new RebuildStatus(
                                        it.step(), it.since(), rebuild.left(it), loop.problem()));
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void operatorsOnly(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
    }
}

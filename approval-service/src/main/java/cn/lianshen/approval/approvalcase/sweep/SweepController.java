package cn.lianshen.approval.approvalcase.sweep;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** When cases were last looked at for what time brings about, for operators (运维人员). */
@RestController
@RequestMapping(
        path = "/api/v1/approval/operations/sweep",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class SweepController {
    private final SweepRounds rounds;
    private final DueCases due;
    private final Duration every;

    SweepController(
            SweepRounds rounds, DueCases due, @Value("${lianshen.sweep.every:1m}") Duration every) {
        this.rounds = rounds;
        this.due = due;
        this.every = every;
    }

    /**
     * What this instance knows.
     *
     * @param due cases that are due to be looked at now
     * @param last the last round; absent before the first has ended
     * @param lastThatFound the last round that came to something
     * @param next when the next begins, at the earliest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            long due,
            @Nullable SweepRound last,
            @Nullable SweepRound lastThatFound,
            @Nullable Instant next) {}

    @GetMapping
    @Operation(
            summary = "期限巡查的情况 When cases were last looked at for what time brings about",
            description = "仅限运维人员；为作答的实例自启动以来的情况。For operators; of the instance that answers.")
    Mono<View> view(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
        return due.count().map(this::view);
    }

    private View view(long waiting) {
        return new View(
                waiting,
                rounds.last().orElse(null),
                rounds.lastThatFound().orElse(null),
                rounds.last().map(last -> last.ended().plus(every)).orElse(null));
    }
}

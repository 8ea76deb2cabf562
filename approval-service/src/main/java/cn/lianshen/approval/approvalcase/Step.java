package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Makes the command for a loaded case; may look things up, changes nothing. */
@FunctionalInterface
public interface Step {

    /**
     * The command for this case.
     *
     * @param today the day in the county
     */
    Mono<? extends CaseCommand> on(StoredCase found, Actor actor, LocalDate today);
}

package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.HandleCaseCommand;
import cn.lianshen.approval.approvalcase.Step;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.intake.AskOnce;
import cn.lianshen.approval.approvalcase.material.AlreadyHeld;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a step in a case for a caller and answers with the case's next version. */
@Component
final class CaseSteps {
    private final HandleCaseCommand cases;
    private final Calendars calendars;
    private final AlreadyHeld held;

    CaseSteps(HandleCaseCommand cases, Calendars calendars, AlreadyHeld held) {
        this.cases = cases;
        this.calendars = calendars;
        this.held = held;
    }

    /** The command for an actor, on a day in the county, by the county's calendar. */
    @FunctionalInterface
    interface Plain {
        CaseCommand by(Actor actor, LocalDate today, WorkingCalendar calendar);
    }

    /** A step whose command needs nothing but who and when. */
    Mono<ResponseEntity<CaseReceipt>> take(
            UUID caseId, IfMatch seen, Caller caller, Plain command) {
        return prepare(
                caseId,
                seen,
                caller,
                (found, actor, today) -> Mono.just(command.by(actor, today, calendar(found))));
    }

    /** A demand for materials, which may not be for what is there already. */
    Mono<ResponseEntity<CaseReceipt>> demand(
            UUID caseId,
            IfMatch seen,
            Caller caller,
            List<String> asked,
            @Nullable String reason,
            Plain command) {
        return prepare(
                caseId,
                seen,
                caller,
                (found, actor, today) ->
                        held.of(caseId)
                                .map(
                                        materials ->
                                                new AskOnce(
                                                        command.by(actor, today, calendar(found)),
                                                        asked,
                                                        reason,
                                                        materials)));
    }

    /** A step that looks things up first. */
    Mono<ResponseEntity<CaseReceipt>> prepare(UUID caseId, IfMatch seen, Caller caller, Step step) {
        return cases.handle(caseId, seen.version(), caller, step).map(StepReplies::of);
    }

    private WorkingCalendar calendar(StoredCase found) {
        return calendars.forRegion(found.approvalCase().filing().region());
    }
}

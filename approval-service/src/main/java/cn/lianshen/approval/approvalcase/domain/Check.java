package cn.lianshen.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Conditions of a command in the order in which they are told; the first that fails refuses it. */
public final class Check {
    private static final int BRIEF = 100;

    private final ApprovalCase approvalCase;
    private final Actor actor;
    private final @Nullable Refusal failed;

    private Check(ApprovalCase approvalCase, Actor actor, @Nullable Refusal failed) {
        this.approvalCase = approvalCase;
        this.actor = actor;
        this.failed = failed;
    }

    /** A command by the lead's officers (牵头部门). */
    public static Check byLead(ApprovalCase approvalCase, Actor actor) {
        var lead = actor.actsFor(approvalCase.filing().lead());
        return of(approvalCase, actor).and(lead, Refusal.notAllowed("not-the-lead")).unbiased();
    }

    /** A command by officers of any bureau that has a part in the case. */
    public static Check byBureau(ApprovalCase approvalCase, Actor actor) {
        var bureau = actor.bureau();
        var involved = bureau != null && approvalCase.filing().involves(bureau);
        return of(approvalCase, actor)
                .and(involved, Refusal.notAllowed("bureau-not-involved"))
                .unbiased();
    }

    /** A command by whoever filed the application. */
    public static Check byFounder(ApprovalCase approvalCase, Actor actor) {
        var founder =
                actor.kind() == Actor.Kind.PERSON
                        && actor.id().equals(approvalCase.filing().founderId());
        return of(approvalCase, actor).and(founder, Refusal.notAllowed("not-the-applicant"));
    }

    /** A command of the platform itself, when time has run out. */
    public static Check bySystem(ApprovalCase approvalCase, Actor actor) {
        return of(approvalCase, actor)
                .and(actor.kind() == Actor.Kind.SYSTEM, Refusal.notAllowed("not-the-system"));
    }

    /** A command of anybody; who it is, is checked otherwise. */
    public static Check of(ApprovalCase approvalCase, Actor actor) {
        return new Check(approvalCase, actor, null);
    }

    /** The case stands in one of these; otherwise refused by this code. */
    public Check in(String otherwise, CaseState... states) {
        return and(
                Arrays.asList(states).contains(approvalCase.state()), Refusal.conflict(otherwise));
    }

    /** The case is between acceptance and decision, and not suspended. */
    public Check underReview() {
        return in("not-in-review", CaseState.REVIEW, CaseState.DECIDE);
    }

    /** One more condition. */
    public Check and(boolean holds, Refusal otherwise) {
        return failed != null || holds ? this : new Check(approvalCase, actor, otherwise);
    }

    /** A reason can be read. */
    public Check reasoned(@Nullable String reason) {
        return and(!Reasons.missing(reason), Refusal.invalid("reason-required", "reason"));
    }

    /** A text that travels with an event is there, and short: no event outgrows the broker. */
    public Check brief(String text, String field) {
        return and(!text.isBlank(), Refusal.invalid("text-required", field))
                .and(
                        text.codePointCount(0, text.length()) <= BRIEF,
                        Refusal.invalid("text-too-long", field, Integer.toString(BRIEF)));
    }

    /** Every material is on the item's list. */
    public Check listed(Collection<String> materials) {
        return and(!materials.isEmpty(), Refusal.invalid("materials-required", "materials"))
                .and(
                        approvalCase.filing().procedure().materials().containsAll(materials),
                        Refusal.invalid("material-not-on-list", "materials"));
    }

    /** None of these officers must stay out of the case (回避). */
    public Check unbiased(String field, Collection<String> officers) {
        return and(
                Collections.disjoint(approvalCase.staffing().recused(), officers),
                Refusal.invalid("officer-recused", field));
    }

    /** No stop rule stands in the way on that day; one is named with its own sentence. */
    public Check notStopped(LocalDate on) {
        var stop =
                approvalCase.filing().stops().stream().filter(rule -> rule.blocks(on)).findFirst();
        return stop.isEmpty() ? this : and(false, Refusal.conflict(stop.get().rule()));
    }

    /** Nothing that met a precondition has grown too old; one is named with its own sentence. */
    public Check stillMet(LocalDate on) {
        var lapsed = approvalCase.review().checklist().lapsed(on);
        return lapsed.isEmpty() ? this : and(false, Refusal.conflict(lapsed.getFirst()));
    }

    /** Where a rule calls for an officer's judgement, there is a reason for going on. */
    public Check judged(LocalDate on, @Nullable String reason) {
        var judgement =
                approvalCase.filing().stops().stream().anyMatch(rule -> rule.asksForReason(on));
        return and(
                !judgement || !Reasons.missing(reason),
                Refusal.invalid("judgement-needs-reason", "reason"));
    }

    /** The first failed condition's refusal; empty when all hold. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(failed);
    }

    /** The refusal, or what the command comes to. */
    public Outcome then(Supplier<Outcome> outcome) {
        return failed == null ? outcome.get() : Outcome.refused(failed);
    }

    private Check unbiased() {
        return and(
                !approvalCase.staffing().recused().contains(actor.id()),
                Refusal.notAllowed("officer-recused"));
    }
}

package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.Route.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the order of the steps, each after those that it waits for.
 *
 * <p>Filed, accepted, reviews side by side, decision; then the licence and after it the legal
 * person (民办教育促进法 19). When a school ends: decision, licence handed back, then struck off (民办教育促进法
 * 60).
 */
final class Steps {

    private final Participants who;
    private final List<Step> drawn = new ArrayList<>();
    private List<String> before = List.of();

    private Steps(Participants who) {
        this.who = who;
    }

    static List<Step> of(
            Participants who, Procedure procedure, Matter matter, List<Registration> acts) {
        Steps steps = new Steps(who);
        steps.intake(procedure);
        steps.review(procedure);
        steps.decision(procedure);
        steps.result(matter, acts);
        steps.ending();
        return List.copyOf(steps.drawn);
    }

    private void intake(Procedure procedure) {
        when(procedure.precheck(), "precheck", StepKind.PRECHECK);
        lead("filed", StepKind.FILED);
        lead("accepted", StepKind.ACCEPTED);
    }

    private void review(Procedure procedure) {
        List<Step> reviews = new ArrayList<>();
        for (Consultation asked : who.consultations()) {
            StepKind kind = StepKind.valueOf(asked.kind().name());
            reviews.add(step(asked.kind().step(asked.bureau()), kind, asked.bureau()));
        }
        if (procedure.siteInspection()) {
            reviews.add(step("site-inspection", StepKind.SITE_INSPECTION, who.county().lead()));
        }
        sideBySide(reviews);
    }

    private void decision(Procedure procedure) {
        when(procedure.expertReview(), "expert-review", StepKind.EXPERT_REVIEW);
        when(procedure.legalityReview(), "legality-review", StepKind.LEGALITY_REVIEW);
        when(procedure.collectiveDecision(), "collective-decision", StepKind.COLLECTIVE_DECISION);
        when(procedure.publicityWorkingDays() > 0, "publicity", StepKind.PUBLICITY);
        boolean concludes = procedure.nature() == Nature.SUPERVISION;
        when(concludes, "conclusion", StepKind.CONCLUSION);
        when(!concludes, "decision", StepKind.DECISION);
    }

    private void result(Matter matter, List<Registration> acts) {
        switch (matter.result()) {
            case PREPARATION_APPROVAL ->
                    issue("preparation-approval", StepKind.PREPARATION_APPROVAL, acts);
            case LICENCE, REISSUED_LICENCE -> licence(matter, acts);
            case RECOGNITION -> issue("recognition", StepKind.RECOGNITION, acts);
            case TERMINATION -> {
                lead("delivery", StepKind.DELIVERY);
                when(matter.nature() == Nature.LICENCE, "hand-back", StepKind.HAND_BACK);
                acts.forEach(this::registration);
            }
            case CONCLUSION -> lead("delivery", StepKind.DELIVERY);
        }
    }

    /** A conversion strikes the old entry off before the new licence (先注销，再换证登记). */
    private void licence(Matter matter, List<Registration> acts) {
        boolean cancelsFirst = matter.converts() && acts.getFirst().act() == RegistrationAct.CANCEL;
        if (cancelsFirst) {
            registration(acts.getFirst());
        }
        issue("licence", StepKind.LICENCE, acts.subList(cancelsFirst ? 1 : 0, acts.size()));
    }

    private void issue(String id, StepKind kind, List<Registration> acts) {
        next(step(id, kind, who.county().issuing()));
        List<String> issued = before;
        lead("delivery", StepKind.DELIVERY);
        if (!acts.isEmpty()) {
            List<String> delivered = before;
            before = issued;
            acts.forEach(this::registration);
            before = List.of(delivered.getFirst(), before.getFirst());
        }
    }

    private void registration(Registration act) {
        boolean cancels = act.act() == RegistrationAct.CANCEL;
        next(
                step(
                        cancels ? "de-registration" : "registration",
                        cancels ? StepKind.DE_REGISTRATION : StepKind.REGISTRATION,
                        act.bureau()));
    }

    private void ending() {
        sideBySide(
                who.informed().stream()
                        .map(b -> step("informing:" + b, StepKind.INFORMING, b))
                        .toList());
        lead("archive", StepKind.ARCHIVE);
    }

    private void when(boolean holds, String id, StepKind kind) {
        if (holds) {
            lead(id, kind);
        }
    }

    private void lead(String id, StepKind kind) {
        next(step(id, kind, who.county().lead()));
    }

    private void next(Step step) {
        sideBySide(List.of(step));
    }

    private void sideBySide(List<Step> steps) {
        drawn.addAll(steps);
        before = steps.isEmpty() ? before : steps.stream().map(Step::id).toList();
    }

    private Step step(String id, StepKind kind, String bureau) {
        return new Step(id, kind, bureau, before);
    }
}

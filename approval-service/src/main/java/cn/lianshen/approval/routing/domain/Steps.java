package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.Route.Consultation;
import cn.lianshen.approval.routing.domain.Route.Step;
import cn.lianshen.approval.routing.domain.Route.StepKind;
import java.util.List;
import java.util.stream.Stream;

/** Draws the order: filed, accepted, pre-reviews side by side, decision, licence, registration. */
final class Steps {

    private static final String FILED = "filed";
    private static final String ACCEPTED = "accepted";
    private static final String DECISION = "decision";
    private static final String LICENCE = "licence";

    private Steps() {}

    static List<Step> of(County county, List<Consultation> consultations, String registrar) {
        List<Step> reviews = consultations.stream().map(Steps::review).toList();
        List<String> reviewed = reviews.stream().map(Step::id).toList();
        return Stream.of(
                        Stream.of(
                                new Step(FILED, StepKind.FILED, county.lead(), List.of()),
                                step(ACCEPTED, StepKind.ACCEPTED, county.lead(), FILED)),
                        reviews.stream(),
                        Stream.of(
                                new Step(
                                        DECISION,
                                        StepKind.DECISION,
                                        county.lead(),
                                        afterAll(reviewed)),
                                step(LICENCE, StepKind.LICENCE, county.issuing(), DECISION),
                                step("registration", StepKind.REGISTRATION, registrar, LICENCE)))
                .flatMap(steps -> steps)
                .toList();
    }

    private static Step review(Consultation consultation) {
        String bureau = consultation.bureau();
        return step("pre-review:" + bureau, StepKind.PRE_REVIEW, bureau, ACCEPTED);
    }

    private static List<String> afterAll(List<String> reviewed) {
        return reviewed.isEmpty() ? List.of(ACCEPTED) : reviewed;
    }

    private static Step step(String id, StepKind kind, String bureau, String after) {
        return new Step(id, kind, bureau, List.of(after));
    }
}

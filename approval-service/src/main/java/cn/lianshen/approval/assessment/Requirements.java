package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.AssessmentRequest.InspectionResult;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Precondition;
import cn.lianshen.approval.catalogue.Profile.Inspection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The preconditions of what is asked: the law's, then the county's inspections. */
record Requirements(AssessmentRequest asked, Words words) {

    List<Requirement> all() {
        Catalogue catalogue = words.catalogue();
        return Stream.concat(
                        catalogue
                                .preconditions(
                                        asked.region(),
                                        asked.item(),
                                        asked.change(),
                                        asked.mode().code(),
                                        catalogue.kind(asked.kind()),
                                        asked.classification())
                                .stream()
                                .map(this::requirement),
                        catalogue.profile(asked.region()).inspections().stream()
                                .filter(this::isAsked)
                                .map(this::requirement))
                .toList();
    }

    private Requirement requirement(Precondition row) {
        return new Requirement(
                row.code(),
                row.kind(),
                row.sentence(words.locale()),
                null,
                null,
                null,
                row.confirm(),
                row.source(),
                row.confidence());
    }

    private boolean isAsked(Inspection row) {
        List<String> kinds = row.kinds();
        return Catalogue.isOf(row.matters(), asked.item(), asked.change())
                && (kinds == null || kinds.contains(asked.kind()));
    }

    private Requirement requirement(Inspection row) {
        String name = words.bureau(row.bureau()).name();
        return new Requirement(
                "INSPECTION-" + row.bureau(),
                Precondition.Kind.BLOCK,
                words.sentence("inspection", name, Integer.toString(row.maxAgeDays())),
                row.bureau(),
                row.maxAgeDays(),
                met(row),
                row.confirm(),
                row.source(),
                row.confidence());
    }

    /** Null when no result of the bureau is told. */
    private @Nullable Boolean met(Inspection row) {
        List<InspectionResult> told =
                asked.inspectionResults().stream()
                        .filter(result -> result.bureau().equals(row.bureau()))
                        .toList();
        return told.isEmpty()
                ? null
                : told.stream().anyMatch(result -> result.holds(asked.at(), row.maxAgeDays()));
    }
}

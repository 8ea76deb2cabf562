package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Precondition;
import cn.lianshen.approval.catalogue.PreconditionFinding;
import cn.lianshen.approval.catalogue.PreconditionsInForce;
import cn.lianshen.approval.catalogue.Profile.Inspection;
import java.util.List;

/** The preconditions of what is asked: the law's, then the county's inspections. */
record Requirements(AssessmentRequest asked, List<PreconditionFinding> findings, Words words) {

    List<Requirement> all() {
        return findings.stream().map(this::requirement).toList();
    }

    private Requirement requirement(PreconditionFinding found) {
        Catalogue catalogue = words.catalogue();
        return catalogue.preconditions().has(found.code())
                ? requirement(catalogue.preconditions().get(found.code()), found)
                : requirement(inspection(found), found);
    }

    private Requirement requirement(Precondition row, PreconditionFinding found) {
        return new Requirement(
                row.code(),
                row.kind(),
                row.sentence(words.locale()),
                null,
                null,
                found.met(),
                row.confirm(),
                row.source(),
                row.confidence());
    }

    private Inspection inspection(PreconditionFinding found) {
        return words.catalogue().profile(asked.region()).inspections().stream()
                .filter(row -> found.code().equals(PreconditionsInForce.INSPECTION + row.bureau()))
                .filter(row -> Catalogue.isOf(row.matters(), asked.item(), asked.change()))
                .findFirst()
                .orElseThrow();
    }

    private Requirement requirement(Inspection row, PreconditionFinding found) {
        String name = words.bureau(row.bureau()).name();
        return new Requirement(
                found.code(),
                found.kind(),
                words.sentence("inspection", name, Integer.toString(row.maxAgeDays())),
                row.bureau(),
                row.maxAgeDays(),
                found.met(),
                row.confirm(),
                row.source(),
                row.confidence());
    }
}

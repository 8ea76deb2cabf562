package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.routing.domain.Conditions;
import cn.lianshen.approval.routing.domain.Disclosures;
import cn.lianshen.approval.routing.domain.Existing;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.Readiness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the routing rules need to know of a form. */
final class Proposals {
    private Proposals() {}

    static ProposedSchool of(FilingForm form) {
        var mode = form.entryMode();
        return new ProposedSchool(
                form.region(),
                form.item(),
                form.kind(),
                form.classification(),
                form.registrar(),
                founder(form.founder()),
                school(form.school()),
                mode == null ? null : mode.code(),
                form.change(),
                existing(form.existing()),
                told(form.disclosures()));
    }

    /** What the preconditions need to know of it. */
    static Readiness readiness(FilingForm form) {
        var told = form.conditions();
        var inspections = form.inspections();
        var preparation = form.preparation();
        return new Readiness(
                told == null ? Conditions.NONE : told,
                inspections == null ? List.of() : inspections,
                preparation == null ? null : preparation.approvedOn(),
                form.school().openingFundYuan(),
                form.school().legalRepresentative(),
                form.school().principal());
    }

    private static ProposedSchool.Founder founder(FilingForm.Founder founder) {
        return ProposedSchool.Founder.told(
                founder.foreignControlled(), founder.publicSchool(), founder.publicSchoolStage());
    }

    private static ProposedSchool.School school(FilingForm.School school) {
        var percent = school.stateAssetPercent();
        return ProposedSchool.School.told(
                        percent != null && percent > 0,
                        school.collectiveOrDonatedAssets(),
                        school.militaryPoliceOrPolitical(),
                        school.pupils())
                .training(school.trainingFields());
    }

    private static Existing existing(FilingForm.@Nullable Existing told) {
        return told == null
                ? new Existing(null, null, null, null)
                : new Existing(
                        told.kind(), told.classification(), told.registrar(), told.licenceUntil());
    }

    private static Disclosures told(@Nullable Disclosures disclosures) {
        return disclosures == null ? Disclosures.NONE : disclosures;
    }
}

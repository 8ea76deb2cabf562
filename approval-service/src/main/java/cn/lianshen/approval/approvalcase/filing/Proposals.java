package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.routing.domain.ProposedSchool;

/** What the routing rules need to know of a form. */
final class Proposals {
    private Proposals() {}

    static ProposedSchool of(FilingForm form) {
        return new ProposedSchool(
                form.region(),
                form.item(),
                form.kind(),
                form.classification(),
                form.registrar(),
                founder(form.founder()),
                school(form.school()));
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
                school.pupils());
    }
}

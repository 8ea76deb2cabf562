package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Disclosures.yes;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a stop rule is asked about, in the words that the rules use.
 *
 * @param kind what the school is to be
 */
record StopCase(ProposedSchool school, SchoolKind kind, LocalDate on) {

    boolean isOneOf(Set<String> items) {
        String change = school.change();
        return items.contains(school.item()) || (change != null && items.contains(change));
    }

    boolean founds() {
        return isOneOf(Set.of("PS01", "PS02"));
    }

    /** A new body, level or category comes without an establishment: 分立、层次变更、类别变更. */
    boolean reshapes() {
        return isOneOf(Set.of("PS03", "PS05b", "PS05c"));
    }

    boolean newCompulsory() {
        return founds() && compulsory();
    }

    /** 分立新设、由幼儿园升格; a kindergarten's new level, with the old one untold, could be one. */
    boolean compulsoryByAnotherWay() {
        boolean untold = isOneOf(Set.of("PS05b")) && school.existing().kind() == null;
        return (untold && preschool()) || (reshapes() && compulsory());
    }

    boolean forProfit() {
        return school.forProfit();
    }

    boolean compulsory() {
        return kind.compulsory();
    }

    boolean preschool() {
        return kind.teaches(Stage.PRESCHOOL);
    }

    boolean training() {
        return kind.teaches(Stage.TRAINING);
    }

    /** With pupils untold it is, by the kind's own meaning, for compulsory-stage pupils. */
    boolean trainsInSubjects(Pupils whom) {
        Set<Pupils> pupils = school.school().pupils();
        boolean untold = whom == Pupils.COMPULSORY && pupils.isEmpty();
        return kind.subjectTraining() && (untold || pupils.contains(whom));
    }

    boolean trainsPreschool() {
        return training() && school.school().pupils().contains(Pupils.PRESCHOOL);
    }

    boolean publicFounderOutsideVocational() {
        PublicSchool founder = school.founder().publicSchool();
        boolean vocational = founder == PublicSchool.VOCATIONAL && kind.teaches(Stage.VOCATIONAL);
        return founder.takesPart() && !vocational;
    }

    boolean publicAssets() {
        return school.school().stateAssets() || school.school().collectiveOrDonatedAssets();
    }

    Disclosures told() {
        return school.disclosures();
    }

    boolean listedMoney() {
        return forProfit() && yes(told().stockMarketMoney());
    }

    /** 实施义务教育的学校或非营利性幼儿园的举办者变更. */
    boolean protectedFounderChange() {
        return isOneOf(Set.of("PS05e")) && (compulsory() || (preschool() && !forProfit()));
    }
}

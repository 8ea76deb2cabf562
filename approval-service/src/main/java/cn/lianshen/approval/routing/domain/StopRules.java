package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Disclosures.yes;

import java.util.List;

/** Every stop rule, FB01 to FB18, as a condition on told facts; see {@link StopRulesInForce}. */
public final class StopRules {

    static final StopRule FOR_PROFIT_COMPULSORY =
            StopRule.of("FB01", "classification", it -> it.forProfit() && it.compulsory());

    static final StopRule NEW_COMPULSORY_STOPPED =
            StopRule.of("FB02", "kind", StopCase::newCompulsory)
                    .alsoReaching(StopCase::compulsoryByAnotherWay);

    static final StopRule NEW_COMPULSORY_DOUBTFUL =
            StopRule.of("FB02n", "kind", StopCase::newCompulsory)
                    .alsoReaching(StopCase::compulsoryByAnotherWay);

    static final StopRule SUBJECT_TRAINING_OF_COMPULSORY_PUPILS =
            StopRule.of("FB03", "kind", it -> it.founds() && compulsorySubjects(it))
                    .alsoReaching(it -> it.reshapes() && compulsorySubjects(it));

    static final StopRule SUBJECT_TRAINING_FOR_PROFIT =
            StopRule.of(
                    "FB04",
                    "classification",
                    it -> !it.founds() && it.forProfit() && schoolSubjects(it));

    static final StopRule TRAINING_OF_PRESCHOOL_OR_SENIOR =
            StopRule.of("FB05", "school.pupils", it -> it.founds() && preschoolOrSenior(it))
                    .alsoReaching(it -> it.reshapes() && preschoolOrSenior(it));

    static final StopRule FOREIGN_COMPULSORY =
            StopRule.of(
                    "FB06",
                    "founder.foreignControlled",
                    it -> it.school().founder().foreignControlled() && it.compulsory());

    static final StopRule PUBLIC_COMPULSORY_FOUNDER =
            StopRule.of(
                    "FB07",
                    "founder.publicSchool",
                    it -> it.school().founder().publicSchool().mayBe(PublicSchool.COMPULSORY));

    static final StopRule PUBLIC_FOUNDER_FOR_PROFIT =
            StopRule.of(
                    "FB08",
                    "founder.publicSchool",
                    it -> it.forProfit() && it.publicFounderOutsideVocational());

    static final StopRule GOVERNMENT_MEANS_FOR_COMPULSORY =
            StopRule.of(
                            "FB09",
                            "disclosures.governmentMeans",
                            it -> it.compulsory() && yes(it.told().governmentMeans()))
                    .alsoReaching(it -> it.compulsory() && it.school().school().stateAssets());

    static final StopRule MILITARY_POLICE_POLITICAL =
            StopRule.of(
                    "FB10",
                    "school.militaryPoliceOrPolitical",
                    it -> it.school().school().militaryPoliceOrPolitical());

    static final StopRule TAKEOVER =
            StopRule.of(
                            "FB11",
                            "disclosures.takeover",
                            it -> it.protectedFounderChange() && yes(it.told().takeover()))
                    .alsoReaching(
                            it -> it.protectedFounderChange() && it.told().takeover() == null);

    static final StopRule FOR_PROFIT_KINDERGARTEN_ON_PUBLIC_ASSETS =
            StopRule.of(
                    "FB12",
                    "school.stateAssetPercent",
                    it -> it.forProfit() && it.preschool() && it.publicAssets());

    static final StopRule PUBLIC_KINDERGARTEN =
            StopRule.of(
                    "FB13",
                    "founder.publicSchool",
                    it ->
                            (it.forProfit() && byPublicKindergarten(it))
                                    || (it.preschool()
                                            && yes(it.told().formerPublicKindergarten())));

    static final StopRule LISTED_COMPANY =
            StopRule.of(
                            "FB14",
                            "disclosures.listedCompany",
                            it ->
                                    it.preschool()
                                            && (it.listedMoney() || yes(it.told().assetsListed())))
                    .alsoReaching(
                            it ->
                                    it.preschool()
                                            && it.forProfit()
                                            && yes(it.told().listedCompany()));

    static final StopRule ADMISSION_IN_PREPARATION =
            StopRule.of(
                    "FB15",
                    "disclosures.admittedInPreparation",
                    it -> it.founds() && yes(it.told().admittedInPreparation()));

    static final StopRule RELATED_PARTY_DEALS =
            StopRule.of(
                    "FB16",
                    "disclosures.relatedPartyDeals",
                    it -> it.compulsory() && yes(it.told().relatedPartyDeals()));

    static final StopRule BARRED_PERSON =
            StopRule.of("FB17", "disclosures.people", it -> it.told().someoneBarred(it.on()));

    static final StopRule TRAINING_LINKED_WITH_ADMISSION =
            StopRule.of(
                    "FB18",
                    "disclosures.linkedWithAdmission",
                    it -> it.training() && yes(it.told().linkedWithAdmission()));

    /** In the order in which hits are told. */
    public static final List<StopRule> ALL =
            List.of(
                    FOR_PROFIT_COMPULSORY,
                    NEW_COMPULSORY_STOPPED,
                    NEW_COMPULSORY_DOUBTFUL,
                    SUBJECT_TRAINING_OF_COMPULSORY_PUPILS,
                    SUBJECT_TRAINING_FOR_PROFIT,
                    TRAINING_OF_PRESCHOOL_OR_SENIOR,
                    FOREIGN_COMPULSORY,
                    PUBLIC_COMPULSORY_FOUNDER,
                    PUBLIC_FOUNDER_FOR_PROFIT,
                    GOVERNMENT_MEANS_FOR_COMPULSORY,
                    MILITARY_POLICE_POLITICAL,
                    TAKEOVER,
                    FOR_PROFIT_KINDERGARTEN_ON_PUBLIC_ASSETS,
                    PUBLIC_KINDERGARTEN,
                    LISTED_COMPANY,
                    ADMISSION_IN_PREPARATION,
                    RELATED_PARTY_DEALS,
                    BARRED_PERSON,
                    TRAINING_LINKED_WITH_ADMISSION);

    private StopRules() {}

    private static boolean compulsorySubjects(StopCase it) {
        return it.trainsInSubjects(Pupils.COMPULSORY);
    }

    private static boolean schoolSubjects(StopCase it) {
        return compulsorySubjects(it) || it.trainsInSubjects(Pupils.SENIOR);
    }

    private static boolean preschoolOrSenior(StopCase it) {
        return it.trainsPreschool() || it.trainsInSubjects(Pupils.SENIOR);
    }

    private static boolean byPublicKindergarten(StopCase it) {
        return it.school().founder().publicSchool() == PublicSchool.KINDERGARTEN;
    }
}

package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Pupils.COMPULSORY;
import static cn.lianshen.approval.routing.domain.Pupils.PRESCHOOL;
import static cn.lianshen.approval.routing.domain.Pupils.SENIOR;

import java.util.List;
import java.util.function.BiPredicate;

/** Every stop rule that the facts of an application can decide. */
public final class StopRules {

    static final StopRule FOR_PROFIT_COMPULSORY =
            rule("FB01", "classification", (s, k) -> s.forProfit() && k.compulsory());

    static final StopRule NEW_COMPULSORY_STOPPED =
            rule("FB02", "kind", (s, k) -> s.isNew() && k.compulsory());

    static final StopRule SUBJECT_TRAINING_OF_COMPULSORY_PUPILS =
            rule("FB03", "kind", (s, k) -> s.isNew() && trainsInSubjects(s, k, COMPULSORY));

    static final StopRule TRAINING_OF_PRESCHOOL_OR_SENIOR =
            rule(
                    "FB05",
                    "school.pupils",
                    (s, k) -> s.isNew() && (trainsPreschool(s, k) || trainsSeniorInSubjects(s, k)));

    static final StopRule FOREIGN_COMPULSORY =
            rule(
                    "FB06",
                    "founder.foreignControlled",
                    (s, k) -> s.founder().foreignControlled() && k.compulsory());

    static final StopRule PUBLIC_COMPULSORY_FOUNDER =
            rule(
                    "FB07",
                    "founder.publicSchool",
                    (s, k) -> s.founder().publicSchool().mayBe(PublicSchool.COMPULSORY));

    static final StopRule PUBLIC_FOUNDER_FOR_PROFIT =
            rule(
                    "FB08",
                    "founder.publicSchool",
                    (s, k) -> s.forProfit() && takesPartOutsideVocational(s, k));

    static final StopRule MILITARY_POLICE_POLITICAL =
            rule(
                    "FB10",
                    "school.militaryPoliceOrPolitical",
                    (s, k) -> s.school().militaryPoliceOrPolitical());

    static final StopRule FOR_PROFIT_KINDERGARTEN_ON_PUBLIC_ASSETS =
            rule(
                    "FB12",
                    "school.stateAssetPercent",
                    (s, k) -> s.forProfit() && k.teaches(Stage.PRESCHOOL) && publicAssets(s));

    static final StopRule PUBLIC_KINDERGARTEN_FOR_PROFIT =
            rule(
                    "FB13",
                    "founder.publicSchool",
                    (s, k) ->
                            s.forProfit()
                                    && s.founder().publicSchool() == PublicSchool.KINDERGARTEN);

    /** In the order in which refusals are told. */
    public static final List<StopRule> ALL =
            List.of(
                    FOR_PROFIT_COMPULSORY,
                    NEW_COMPULSORY_STOPPED,
                    SUBJECT_TRAINING_OF_COMPULSORY_PUPILS,
                    TRAINING_OF_PRESCHOOL_OR_SENIOR,
                    FOREIGN_COMPULSORY,
                    PUBLIC_COMPULSORY_FOUNDER,
                    PUBLIC_FOUNDER_FOR_PROFIT,
                    MILITARY_POLICE_POLITICAL,
                    FOR_PROFIT_KINDERGARTEN_ON_PUBLIC_ASSETS,
                    PUBLIC_KINDERGARTEN_FOR_PROFIT);

    private StopRules() {}

    private static StopRule rule(
            String code, String field, BiPredicate<ProposedSchool, SchoolKind> hits) {
        return new StopRule(code, field, hits);
    }

    /**
     * Subject training with pupils untold is, by the kind's own meaning, for compulsory-stage
     * pupils.
     */
    private static boolean trainsInSubjects(ProposedSchool s, SchoolKind k, Pupils whom) {
        boolean untold = whom == COMPULSORY && s.school().pupils().isEmpty();
        return k.subjectTraining() && (untold || s.school().pupils().contains(whom));
    }

    private static boolean trainsSeniorInSubjects(ProposedSchool s, SchoolKind k) {
        return trainsInSubjects(s, k, SENIOR);
    }

    private static boolean trainsPreschool(ProposedSchool s, SchoolKind k) {
        return k.teaches(Stage.TRAINING) && s.school().pupils().contains(PRESCHOOL);
    }

    private static boolean takesPartOutsideVocational(ProposedSchool s, SchoolKind k) {
        PublicSchool founder = s.founder().publicSchool();
        boolean vocational = founder == PublicSchool.VOCATIONAL && k.teaches(Stage.VOCATIONAL);
        return founder.takesPart() && !vocational;
    }

    private static boolean publicAssets(ProposedSchool s) {
        return s.school().stateAssets() || s.school().collectiveOrDonatedAssets();
    }
}

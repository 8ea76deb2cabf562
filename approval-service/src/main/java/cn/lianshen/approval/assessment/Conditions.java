package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Kind;
import cn.lianshen.approval.catalogue.MaterialSet;
import cn.lianshen.approval.routing.domain.Stage;
import org.jspecify.annotations.Nullable;

/** Which conditions of conditional materials the facts meet. */
record Conditions(FounderFacts founder, SchoolFacts school, Kind kind, boolean forProfit) {

    /** Null when the facts do not decide. */
    @Nullable Boolean met(MaterialSet.When when) {
        return switch (when) {
            case STATE_ASSETS -> school.onStateAssets();
            case DONATED_ASSETS -> excluded(school.collectiveOrDonatedAssets());
            case PUBLIC_SCHOOL -> publicSchool();
            case KINDERGARTEN_OR_BOARDING ->
                    teaches(Stage.PRESCHOOL) ? Boolean.TRUE : school.boarding();
            case CANTEEN -> school.canteen();
            case TRAINING -> teaches(Stage.TRAINING);
            case NON_SUBJECT_TRAINING -> teaches(Stage.TRAINING) && !kind.subjectTraining();
            case FOR_PROFIT -> forProfit;
            case SEVERAL_FOUNDERS, BY_AGENT, OFFICER -> null;
        };
    }

    private @Nullable Boolean publicSchool() {
        return founder.publicSchoolStage() != null ? Boolean.TRUE : founder.publicSchool();
    }

    private boolean teaches(Stage stage) {
        return kind.stages().contains(stage);
    }

    /** A fact that is wider than the condition can only exclude it. */
    private static @Nullable Boolean excluded(@Nullable Boolean wider) {
        return Boolean.FALSE.equals(wider) ? Boolean.FALSE : null;
    }
}

package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.catalogue.Kind;
import cn.lianshen.approval.catalogue.MaterialSet.When;
import cn.lianshen.approval.routing.domain.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which conditions the facts of a filed form meet. Fields that it does not have decide nothing. */
record FormFacts(JsonNode form, Kind kind) {

    /** Null when the facts do not decide. */
    @Nullable Boolean meets(When when) {
        return switch (when) {
            case STATE_ASSETS -> school("stateAssetPercent").asInt(0) > 0;
            case DONATED_ASSETS ->
                    school("collectiveOrDonatedAssets").asBoolean(true) ? null : Boolean.FALSE;
            case PUBLIC_SCHOOL -> form.path("founder").path("publicSchool").asBoolean(false);
            case KINDERGARTEN_OR_BOARDING -> teaches(Stage.PRESCHOOL) || told("boarding");
            case CANTEEN -> told("canteen");
            case TRAINING -> teaches(Stage.TRAINING);
            case NON_SUBJECT_TRAINING -> teaches(Stage.TRAINING) && !kind.subjectTraining();
            case FOR_PROFIT -> form.path("classification").asString("").equals("FOR_PROFIT");
            case SEVERAL_FOUNDERS, BY_AGENT, OFFICER -> null;
        };
    }

    private boolean teaches(Stage stage) {
        return kind.stages().contains(stage);
    }

    private boolean told(String field) {
        return school(field).asBoolean(false);
    }

    private JsonNode school(String field) {
        return form.path("school").path(field);
    }
}

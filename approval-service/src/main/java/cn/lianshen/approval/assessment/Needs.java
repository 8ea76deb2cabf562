package cn.lianshen.approval.assessment;

import cn.lianshen.approval.assessment.Assessment.Need;
import cn.lianshen.approval.assessment.Assessment.TakenFile;
import cn.lianshen.approval.catalogue.FileAllowance;
import cn.lianshen.approval.catalogue.Kind;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.approval.catalogue.MaterialSet;
import cn.lianshen.approval.catalogue.MaterialSet.Conditional;
import cn.lianshen.approval.routing.domain.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The materials of the item, the required ones first, and which conditions the facts meet. */
record Needs(FounderFacts founder, SchoolFacts school, Kind kind, boolean forProfit, Words words) {

    List<Need> of(MaterialSet set) {
        return Stream.concat(
                        set.required().stream().map(this::required),
                        set.conditional().stream().map(this::conditional))
                .toList();
    }

    private Need required(String material) {
        return need(material, true, null, null);
    }

    private Need conditional(Conditional row) {
        String condition = words.pick(row.condition(), row.conditionEn());
        return need(row.material(), false, condition, applies(row.when()));
    }

    private Need need(
            String code, boolean required, @Nullable String condition, @Nullable Boolean applies) {
        Material material = words.catalogue().materials().get(code);
        return new Need(
                code,
                material.name(words.locale()),
                required,
                condition,
                applies,
                words.bureaus(material.sharedFrom()),
                material.sharedBase(),
                material.tolerable(),
                material.safety(),
                material.form(),
                material.isHeld(),
                material.form() == Material.Form.NONE ? null : file(material.files()),
                material.source(),
                material.confidence());
    }

    private static TakenFile file(FileAllowance files) {
        return new TakenFile(files.limitBytes(), files.extensions());
    }

    /** Null when the facts do not decide. */
    private @Nullable Boolean applies(MaterialSet.When when) {
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

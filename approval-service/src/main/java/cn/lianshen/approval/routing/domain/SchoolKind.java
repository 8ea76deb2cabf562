package cn.lianshen.approval.routing.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a kind of institution (机构类别).
 *
 * @param compulsory teaches a compulsory stage (义务教育), or may do so
 * @param subjectTraining trains school pupils in school subjects (学科类培训)
 * @param degree gives degree schooling (学历教育)
 * @param outOfScope the rule by which such a body is not licensed here at all
 */
public record SchoolKind(
        String code,
        Set<Stage> stages,
        boolean compulsory,
        boolean subjectTraining,
        boolean degree,
        @Nullable String outOfScope) {

    public SchoolKind {
        stages = Set.copyOf(stages);
    }

    boolean teaches(Stage stage) {
        return stages.contains(stage);
    }

    boolean nonSubjectTraining() {
        return teaches(Stage.TRAINING) && !subjectTraining;
    }
}

package cn.lianshen.registry.season;

import cn.lianshen.registry.season.domain.Result;
import cn.lianshen.registry.season.domain.Stage;
import cn.lianshen.registry.season.domain.Task;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One institution's task.
 *
 * @param name of the institution today; null when it is not listed any more
 * @param reason why it is exempt; null when it is not
 * @param auditedOn day of the audit report; null until it is handed in
 * @param result null until there is a conclusion
 * @param rectifyBy last day to put things right; null when nothing is to be
 * @param caseId the case of the annual inspection that handed in the self-check or that the
 *     conclusion is from; null when it was the bureau
 * @param version for {@code If-Match}
 */
record TaskView(
        UUID institutionId,
        @Nullable String name,
        int year,
        String region,
        Stage stage,
        @Nullable String reason,
        @Nullable LocalDate auditedOn,
        @Nullable Result result,
        @Nullable LocalDate rectifyBy,
        @Nullable UUID caseId,
        int version) {

    Task task() {
        return new Task(stage, auditedOn, result, rectifyBy);
    }
}

package cn.lianshen.approval.inquiry.worklist;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.web.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a worklist as they were typed. */
record TaskQuestion(
        @Parameter(description = "部门；仅监管人员可选 Bureau; for supervisors only") @Nullable String bureau,
        @Parameter(description = "任务，如 GIVE_OPINION Task, e.g. GIVE_OPINION") @Nullable String task,
        @Parameter(description = "事项 Item, e.g. PS02") @Nullable String item,
        @Parameter(description = "机构类别 Kind, e.g. KG") @Nullable String kind,
        @Parameter(description = "办件状态，可多个 States of the case") @Nullable List<String> state,
        @Parameter(description = "RED 逾期，YELLOW 临期，NONE RED, YELLOW or NONE") @Nullable String lamp,
        @Parameter(description = "到期日不早于 Due on this day or later") @Nullable String dueFrom,
        @Parameter(description = "到期日不晚于 Due on this day or before") @Nullable String dueTo,
        @Parameter(description = "me 本人，none 无人认领，或经办人 me, none, or an officer's subject")
                @Nullable String officer,
        @Parameter(description = "上一页的 next The page before's next") @Nullable String after,
        @Parameter(description = "每页条数，至多 100 Lines of a page, at most 100")
                @Nullable String limit) {
    private static final String ME = "me";
    private static final String NOBODY = "none";

    TaskFilter filter(Caller caller) {
        var unclaimed = NOBODY.equals(officer);
        var named = unclaimed ? null : Given.text("officer", officer);
        return new TaskFilter(
                Given.choice("task", task, OpenTask.Kind.class),
                Given.text("item", item),
                Given.text("kind", kind),
                Given.choices("state", state, CaseState.class),
                Given.choice("lamp", lamp, Alarm.class),
                Given.day("dueFrom", dueFrom),
                Given.day("dueTo", dueTo),
                ME.equals(named) ? caller.subject() : named,
                unclaimed);
    }
}

package cn.lianshen.approval.inquiry;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** A founder's cases and a bureau's worklist. */
@RestController
@RequestMapping("/api/v1/approval")
final class InquiryController {
    private static final int MOST = 200;
    private static final String CASES =
            "SELECT case_id, case_number, version, item, kind, classification, state, filed_at"
                    + " FROM approval_cases WHERE founder_id = $1"
                    + " ORDER BY filed_at DESC, case_id LIMIT $2";
    private static final String TASKS =
            "SELECT t.case_id, c.case_number, t.task, c.item, c.kind, t.due FROM bureau_tasks t"
                    + " JOIN approval_cases c USING (case_id)"
                    + " WHERE t.region = $1 AND t.bureau = $2 ORDER BY t.due, t.case_id LIMIT $3";

    private final DatabaseClient database;

    InquiryController(DatabaseClient database) {
        this.database = database;
    }

    /** The caller's own cases, newest first, at most 200. */
    @GetMapping("/cases")
    Flux<CaseLine> cases(Caller caller, @RequestParam(defaultValue = "50") int limit) {
        return database.sql(CASES)
                .bind(0, caller.subject())
                .bind(1, within(limit))
                .map(CaseLine::read)
                .all();
    }

    /** What the caller's bureau has to do, by due date, at most 200. */
    @GetMapping("/tasks")
    Flux<TaskLine> tasks(Caller caller, @RequestParam(defaultValue = "50") int limit) {
        var region = caller.region();
        var bureau = caller.bureau();
        var works = caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        if (!works || region == null || bureau == null) {
            throw Problem.of(403, "not-a-bureau").asException();
        }
        return database.sql(TASKS)
                .bind(0, region)
                .bind(1, bureau)
                .bind(2, within(limit))
                .map(TaskLine::read)
                .all();
    }

    private static int within(int limit) {
        return Math.clamp(limit, 1, MOST);
    }
}

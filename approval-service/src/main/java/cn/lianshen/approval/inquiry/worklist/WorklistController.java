package cn.lianshen.approval.inquiry.worklist;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is open: for a bureau its own, for a supervisor the whole county's. */
@RestController
@RequestMapping("/api/v1/approval/tasks")
final class WorklistController {
    private final Worklist worklist;
    private final Catalogue catalogue;
    private final InquiryWords words;
    private final Clock clock;

    WorklistController(
            Worklist worklist, Catalogue catalogue, InquiryWords words, Clock countyClock) {
        this.worklist = worklist;
        this.catalogue = catalogue;
        this.words = words;
        this.clock = countyClock;
    }

    @GetMapping
    @Operation(
            summary = "待办列表 What is open, by due date",
            description =
                    "本部门的待办，按到期日排序；监管人员看全县。The caller's bureau's open tasks by due date;"
                            + " a supervisor sees every bureau of the county.")
    Mono<TaskPage> tasks(
            Caller caller,
            @ParameterObject TaskQuestion question,
            @RequestHeader HttpHeaders headers) {
        var locale = ProblemLanguage.of(headers);
        return worklist.page(
                desk(caller, question.bureau()),
                question.filter(caller),
                PageKey.read(question.after(), TaskLine.ORDER, Worklist.Last::of),
                Given.limit(question.limit()),
                task -> words.text("task." + task, locale));
    }

    @GetMapping("/load")
    @Operation(
            summary = "工作量 What each officer has open",
            description = "按部门和经办人统计待办、临期和逾期。Open, near and late by bureau and officer.")
    Flux<LoadLine> load(Caller caller, @RequestParam(required = false) @Nullable String bureau) {
        return worklist.load(desk(caller, bureau));
    }

    private Desk desk(Caller caller, @Nullable String bureau) {
        var wanted = Given.text("bureau", bureau);
        return new Desk(region(caller), bureaus(caller, wanted), LocalDate.now(clock));
    }

    private static String region(Caller caller) {
        var region = caller.region();
        if (region == null) {
            throw Problem.of(403, "not-a-bureau").asException();
        }
        return region;
    }

    private List<String> bureaus(Caller caller, @Nullable String wanted) {
        if (caller.is(Role.SUPERVISOR)) {
            return wanted == null
                    ? catalogue.bureaus().all().stream().map(bureau -> bureau.code()).toList()
                    : List.of(wanted);
        }
        var own = caller.bureau();
        var works = caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        if (!works || own == null || (wanted != null && !wanted.equals(own))) {
            throw Problem.of(403, "not-a-bureau").asException();
        }
        return List.of(own);
    }
}

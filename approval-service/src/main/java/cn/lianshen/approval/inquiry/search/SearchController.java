package cn.lianshen.approval.inquiry.search;

import cn.lianshen.approval.inquiry.BlindIndex;
import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Finds cases: a founder's own, a bureau's that it has part in, a supervisor's of the county. */
@RestController
final class SearchController {
    private final CaseSearch search;
    private final BlindIndex blind;

    SearchController(CaseSearch search, BlindIndex blind) {
        this.search = search;
        this.blind = blind;
    }

    @GetMapping("/api/v1/approval/cases")
    @Operation(
            summary = "查询办件 Find cases",
            description =
                    "举办者查本人的，部门查本部门参与的，监管人员查全县的。各条件须同时满足；最近提交的在前，按到期日查询时先到期的在前。"
                            + " Founders find their own, bureaus what they have part in, supervisors the"
                            + " county's. All conditions hold together. Newest first; by due date when"
                            + " asked by due date.")
    Mono<CasePage> cases(Caller caller, @ParameterObject CaseQuestion question) {
        var scope = Scope.of(caller, Given.flag("own", question.own()));
        var filter = question.filter(caller, blind);
        var order = question.order(scope, filter);
        return search.page(
                new CaseSearchSql(scope, filter, order, order.read(question.after())),
                Given.limit(question.limit()));
    }
}

package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.problem.ProblemLanguage;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reads one case. */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class CaseController {
    private final VisibleCases cases;
    private final CaseViews views;

    CaseController(VisibleCases cases, CaseViews views) {
        this.cases = cases;
        this.views = views;
    }

    /** The case as the caller may see it; its version is the {@code ETag}. */
    @GetMapping
    Mono<ResponseEntity<CaseView>> one(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return cases.history(caseId, caller)
                .map(
                        history ->
                                ResponseEntity.ok()
                                        .eTag(EntityTag.of(history.getLast().version()))
                                        .body(
                                                views.of(
                                                        caseId,
                                                        history,
                                                        caller,
                                                        ProblemLanguage.of(headers))));
    }
}

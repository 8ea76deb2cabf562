package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.approvalcase.material.CaseMaterials;
import cn.lianshen.approval.approvalcase.material.MaterialLine;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The materials of one case. */
@RestController
final class CaseMaterialsController {
    private final VisibleCases cases;
    private final CaseMaterials materials;

    CaseMaterialsController(VisibleCases cases, CaseMaterials materials) {
        this.cases = cases;
        this.materials = materials;
    }

    /** How each is met, by which versions, and who sees it; as much as the caller may see. */
    @GetMapping("/api/v1/approval/cases/{caseId}/materials")
    Mono<List<MaterialLine>> materials(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return cases.history(caseId, caller)
                .flatMap(
                        history ->
                                materials.of(caseId, history, caller, ProblemLanguage.of(headers)));
    }
}

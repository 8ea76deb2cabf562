package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.FieldFault;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers anyone who is signed in; asking changes nothing, however often. */
@RestController
final class AssessmentController {

    private final Assessor assessor;
    private final Catalogue catalogue;
    private final OwnDocuments documents;

    AssessmentController(Assessor assessor, Catalogue catalogue, OwnDocuments documents) {
        this.assessor = assessor;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** A school that is forbidden is an answer too: 200, with the refusals. */
    @PostMapping(
            path = "/api/v1/approval/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @AssessmentDocument
    Mono<Assessment> assess(
            @RequestBody AssessmentRequest asked,
            Caller caller,
            @RequestHeader HttpHeaders headers) {
        List<FieldFault> faults = RequestCheck.faults(asked, catalogue);
        if (!faults.isEmpty()) {
            throw refused(faults).asException();
        }
        return documents
                .of(caller)
                .map(own -> assessor.assess(asked, own, ProblemLanguage.of(headers)));
    }

    private static Problem refused(List<FieldFault> faults) {
        FieldFault first = faults.getFirst();
        Problem problem =
                Problem.of(400, first.code(), first.arguments().toArray()).at(first.field());
        return faults.size() == 1 ? problem : problem.faults(faults);
    }
}

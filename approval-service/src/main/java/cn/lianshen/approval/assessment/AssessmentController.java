package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
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

/** Answers anyone who is signed in; asking changes nothing, however often. */
@RestController
final class AssessmentController {

    private final Assessor assessor;
    private final Catalogue catalogue;

    AssessmentController(Assessor assessor, Catalogue catalogue) {
        this.assessor = assessor;
        this.catalogue = catalogue;
    }

    /** A school that is forbidden is an answer too: 200, with the refusals. */
    @PostMapping(
            path = "/api/v1/approval/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @AssessmentDocument
    Assessment assess(@RequestBody AssessmentRequest asked, @RequestHeader HttpHeaders headers) {
        List<FieldFault> faults = RequestCheck.faults(asked, catalogue);
        if (!faults.isEmpty()) {
            throw refused(faults).asException();
        }
        return assessor.assess(asked, ProblemLanguage.of(headers));
    }

    private static Problem refused(List<FieldFault> faults) {
        FieldFault first = faults.getFirst();
        Problem problem =
                Problem.of(400, first.code(), first.arguments().toArray()).at(first.field());
        return faults.size() == 1 ? problem : problem.faults(faults);
    }
}

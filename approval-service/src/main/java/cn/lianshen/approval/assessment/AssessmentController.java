package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.FieldFault;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final Clock clock;

    AssessmentController(
            Assessor assessor, Catalogue catalogue, OwnDocuments documents, Clock countyClock) {
        this.assessor = assessor;
        this.catalogue = catalogue;
        this.documents = documents;
        this.clock = countyClock;
    }

    /** The same for guides and quizzes, from what is no secret; open to all. */
    @GetMapping(path = "/api/v1/approval/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "办事指南：无需登录的预评估 What holds in general, without login")
    Assessment guide(@ParameterObject AskedInQuery asked, @RequestHeader HttpHeaders headers) {
        AssessmentRequest request = asked.request(LocalDate.now(clock));
        check(request);
        return assessor.assess(request, Map.of(), ProblemLanguage.of(headers));
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
        check(asked);
        return documents
                .of(caller)
                .map(own -> assessor.assess(asked, own, ProblemLanguage.of(headers)));
    }

    private void check(AssessmentRequest asked) {
        List<FieldFault> faults = RequestCheck.faults(asked, catalogue);
        if (!faults.isEmpty()) {
            throw refused(faults).asException();
        }
    }

    private static Problem refused(List<FieldFault> faults) {
        FieldFault first = faults.getFirst();
        Problem problem =
                Problem.of(400, first.code(), first.arguments().toArray()).at(first.field());
        return faults.size() == 1 ? problem : problem.faults(faults);
    }
}

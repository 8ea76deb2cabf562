package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.filing.FilingResult;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import cn.lianshen.web.problem.FieldFault;
import cn.lianshen.web.problem.Problem;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Results of filings as HTTP answers. */
final class FilingReplies {
    private FilingReplies() {}

    static ResponseEntity<byte[]> of(FilingResult result) {
        return switch (result) {
            case FilingResult.Filed(var reply) -> reply.first();
            case FilingResult.Repeated(var reply) -> reply.again();
            case FilingResult.Faulty(var faults) -> throw faulty(faults).asException();
            case FilingResult.Forbidden(var refusals) -> throw forbidden(refusals).asException();
        };
    }

    static Problem faulty(List<FieldFault> faults) {
        var first = faults.getFirst();
        return faults.size() == 1
                ? Problem.of(400, first.code(), first.arguments().toArray()).at(first.field())
                : Problem.of(400, "invalid-form", faults.size()).at(first.field()).faults(faults);
    }

    private static Problem forbidden(List<RoutingRefusal> refusals) {
        var first = refusals.getFirst();
        return Problem.of(409, first.rule())
                .at(first.field())
                .with("source", first.source())
                .with("refusals", refusals);
    }
}

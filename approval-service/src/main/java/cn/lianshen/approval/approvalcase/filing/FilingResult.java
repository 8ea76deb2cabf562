package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.routing.domain.RoutingRefusal;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.problem.FieldFault;
import java.util.List;

/** What became of a filing. */
public sealed interface FilingResult {

    /** Durably committed. */
    record Filed(StoredReply reply) implements FilingResult {}

    /** The same request was filed before; this is the reply it got. */
    record Repeated(StoredReply reply) implements FilingResult {}

    /** The form has faults, all of them named. */
    record Faulty(List<FieldFault> faults) implements FilingResult {}

    /** The law or the county's rules forbid it, each rule named. */
    record Forbidden(List<RoutingRefusal> refusals) implements FilingResult {}
}

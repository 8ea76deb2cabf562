package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.CommandResult;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.messaging.EventTypes;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.problem.Problem;
import java.time.Instant;
import org.springframework.http.ResponseEntity;

/** Results of commands as HTTP answers. */
final class StepReplies {
    private StepReplies() {}

    static ResponseEntity<CaseReceipt> of(CommandResult result) {
        return switch (result) {
            case CommandResult.Done(var receipt) ->
                    ResponseEntity.ok().eTag(EntityTag.of(receipt.version())).body(receipt);
            case CommandResult.NotFound() -> throw Problem.notFound().asException();
            case CommandResult.Stale stale -> throw problem(stale).asException();
            case CommandResult.Refused(var refusal) -> throw problem(refusal).asException();
        };
    }

    /** What happened since, for a caller that acted on an outdated version. */
    record Change(int version, String type, Instant at) {
        static Change of(CaseEntry entry) {
            return new Change(entry.version(), EventTypes.of(entry.event()), entry.at());
        }
    }

    private static Problem problem(CommandResult.Stale stale) {
        return Problem.of(412, "stale-version", stale.currentVersion())
                .at("If-Match")
                .with("currentVersion", stale.currentVersion())
                .with("changes", stale.changes().stream().map(Change::of).toList())
                .header("ETag", EntityTag.of(stale.currentVersion()));
    }

    private static Problem problem(Refusal refusal) {
        var status =
                switch (refusal.kind()) {
                    case NOT_ALLOWED -> 403;
                    case CONFLICT -> 409;
                    case INVALID -> 400;
                };
        var problem = Problem.of(status, refusal.code(), refusal.values().toArray());
        var field = refusal.field();
        return field == null ? problem : problem.at(field);
    }
}

package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.HandingIn;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.material.DocumentUse;
import cn.lianshen.approval.material.UsedDocuments;
import cn.lianshen.approval.material.UsedDocuments.Found;
import cn.lianshen.approval.material.domain.UsedDocument;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Steps that bring documents of the founder's along. */
@Component
final class HandingInSteps {
    private final CaseSteps steps;
    private final UsedDocuments documents;
    private final Calendars calendars;

    HandingInSteps(CaseSteps steps, UsedDocuments documents, Calendars calendars) {
        this.steps = steps;
        this.documents = documents;
        this.calendars = calendars;
    }

    /** A step whose command needs nothing but who and when, and the documents that come with it. */
    Mono<ResponseEntity<CaseReceipt>> take(
            UUID caseId,
            IfMatch seen,
            Caller caller,
            Map<String, List<DocumentUse>> uses,
            CaseSteps.Plain command) {
        return steps.prepare(
                caseId,
                seen,
                caller,
                (found, actor, today) -> {
                    var region = found.approvalCase().filing().region();
                    var plain = command.by(actor, today, calendars.forRegion(region));
                    return used(caller, uses).map(used -> new HandingIn(plain, used));
                });
    }

    private Mono<List<UsedDocument>> used(Caller caller, Map<String, List<DocumentUse>> uses) {
        return documents
                .find(caller.subject(), "documents", uses)
                .map(
                        found ->
                                switch (found) {
                                    case Found.All(var all) -> all;
                                    case Found.Faulty(var faults) ->
                                            throw FilingReplies.faulty(faults).asException();
                                });
    }
}

package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.sharing.ShareJobs;
import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.SharedRecord;
import cn.lianshen.approval.sharing.SharedRecords;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other bureaus' data gave for a case, so that nobody asks the founder for it (免提交). */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}/shared-records")
final class SharedRecordController {
    private final VisibleShares cases;
    private final SharedRecords records;
    private final ShareJobs jobs;
    private final SharedLines lines;

    SharedRecordController(
            VisibleShares cases, SharedRecords records, ShareJobs jobs, SharedLines lines) {
        this.cases = cases;
        this.records = records;
        this.jobs = jobs;
        this.lines = lines;
    }

    /** A line for each thing that is asked, as much as the caller may see. */
    @GetMapping
    Mono<List<SharedLine>> all(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return cases.find(caseId, caller)
                .flatMap(
                        it ->
                                Mono.zip(
                                        records.ofCase(caseId).collectList(),
                                        jobs.next(caseId)
                                                .map(Optional::of)
                                                .defaultIfEmpty(Optional.empty()),
                                        (found, next) ->
                                                lines(
                                                        it,
                                                        found,
                                                        next.orElse(null),
                                                        ProblemLanguage.of(headers))));
    }

    private List<SharedLine> lines(
            SharedCase it, List<SharedRecord> found, @Nullable Instant next, Locale locale) {
        return it.asks().stream().map(ask -> lines.of(ask, of(ask, found), next, locale)).toList();
    }

    private static @Nullable SharedRecord of(SharedAsk ask, List<SharedRecord> found) {
        return found.stream().filter(record -> record.answers(ask)).findFirst().orElse(null);
    }
}

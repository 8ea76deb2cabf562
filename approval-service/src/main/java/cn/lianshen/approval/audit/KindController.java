package cn.lianshen.approval.audit;

import cn.lianshen.approval.approvalcase.EventKinds;
import cn.lianshen.approval.clock.NoticeLink;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask the log for. */
@RestController
final class KindController {
    private final InquiryWords words;

    KindController(InquiryWords words) {
        this.words = words;
    }

    /**
     * A kind of event.
     *
     * @param text what it is called, in the reader's language
     */
    record Kind(String type, String text) {}

    @GetMapping(path = "/api/v1/approval/audit/kinds", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "事件种类 The kinds of events and what they are called")
    List<Kind> kinds(Caller caller, @RequestHeader HttpHeaders headers) {
        Auditor.of(caller);
        var locale = ProblemLanguage.of(headers);
        return Stream.concat(EventKinds.all().stream(), Stream.of(NoticeLink.TYPE))
                .map(type -> new Kind(type, words.kind(type, locale)))
                .toList();
    }
}

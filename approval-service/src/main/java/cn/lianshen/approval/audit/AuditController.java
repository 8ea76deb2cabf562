package cn.lianshen.approval.audit;

import cn.lianshen.approval.inquiry.Given;
import cn.lianshen.approval.inquiry.PageKey;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of all cases, for operators and supervisors. */
@RestController
@RequestMapping("/api/v1/approval/audit/events")
final class AuditController {
    private static final MediaType LINES = MediaType.parseMediaType("application/jsonl");
    private static final int LINES_A_BUFFER = 100;

    private final DataBufferFactory buffers = DefaultDataBufferFactory.sharedInstance;
    private final AuditTrail trail;
    private final AuditExport export;
    private final Clock clock;

    AuditController(AuditTrail trail, AuditExport export, Clock countyClock) {
        this.trail = trail;
        this.export = export;
        this.clock = countyClock;
    }

    @GetMapping
    @Operation(
            summary = "审计查询 Who did what when, over all cases",
            description =
                    "最新的在前；运维人员看不到事件内容，监管人员只看本县（区）。The latest first. Operators see"
                            + " no content; supervisors see their own county.")
    Mono<AuditPage> events(
            Caller caller,
            @ParameterObject AuditQuestion question,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestHeader HttpHeaders headers) {
        return trail.page(
                question.filter(Auditor.of(caller), LocalDate.now(clock)),
                PageKey.read(after, AuditLine.ORDER, AuditTrail.Last::of),
                Given.limit(limit),
                ProblemLanguage.of(headers));
    }

    @GetMapping("/export")
    @Operation(
            summary = "导出审计日志 The same, oldest first, as a file",
            description =
                    "JSON Lines，每行可单独验证：hash 等于 SHA-256(previousHash 与 payload)。Each line"
                            + " proves itself: hash is SHA-256 over previousHash and payload; supervisors"
                            + " get payload, operators do not.")
    ResponseEntity<Flux<DataBuffer>> export(
            Caller caller, @ParameterObject AuditQuestion question) {
        var auditor = Auditor.of(caller);
        var today = LocalDate.now(clock);
        var name = ContentDisposition.attachment().filename("audit-" + today + ".jsonl").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(LINES)
                .body(
                        export.lines(question.filter(auditor, today), auditor.content())
                                .buffer(LINES_A_BUFFER)
                                .map(lines -> buffer(String.join("", lines))));
    }

    private DataBuffer buffer(String text) {
        return buffers.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}

package cn.lianshen.approval.audit.checkpoint;

import cn.lianshen.approval.audit.ChainFault;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checkpoints of the log, for operators. */
@RestController
@RequestMapping("/api/v1/approval/audit/checkpoints")
final class CheckpointController {
    private static final int LINES = 100;

    private final CheckpointRows rows;
    private final CheckpointCheck check;
    private final CheckpointKey key;
    private final InquiryWords words;

    CheckpointController(
            CheckpointRows rows, CheckpointCheck check, CheckpointKey key, InquiryWords words) {
        this.rows = rows;
        this.check = check;
        this.key = key;
        this.words = words;
    }

    @GetMapping
    @Operation(
            summary = "存证列表 Checkpoints, the latest first",
            description =
                    "请在平台以外另存一份。一百条一批，before 为上一批最小的编号。Keep a copy elsewhere. A hundred at"
                            + " a time; before is the smallest number seen.")
    Flux<CheckpointView> all(
            Caller caller, @RequestParam(required = false) @Nullable Integer before) {
        operator(caller);
        return rows.before(Objects.requireNonNullElse(before, Integer.MAX_VALUE), LINES)
                .map(CheckpointView::of);
    }

    @GetMapping("/{number}/verification")
    @Operation(
            summary = "对照存证验证记录 The log held against a checkpoint",
            description = "验证签名、前后衔接和其中每一条记录。Signature, link, and every event that it notes.")
    Mono<CheckpointReport> verify(
            @PathVariable int number, Caller caller, @RequestHeader HttpHeaders headers) {
        operator(caller);
        var text =
                words.text(
                        "chain." + ChainFault.Kind.CHECKPOINT_DIFFERS, ProblemLanguage.of(headers));
        return check.of(number, text)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    @GetMapping(path = "/keys", produces = "application/x-pem-file")
    @Operation(
            summary = "存证公钥 The public keys",
            description = "PEM 格式，用于在平台以外验证。In PEM, to verify elsewhere.")
    Mono<String> keys(Caller caller) {
        operator(caller);
        return Mono.justOrEmpty(key.keys())
                .map(CheckpointKeys::pem)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private static void operator(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.of(403, "not-an-auditor").asException();
        }
    }
}

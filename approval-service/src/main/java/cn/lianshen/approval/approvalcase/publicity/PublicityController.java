package cn.lianshen.approval.approvalcase.publicity;

import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is before the public, for everybody, without login. */
@RestController
@RequestMapping("/api/v1/approval/publicities")
final class PublicityController {
    private static final int LONGEST = 2000;
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");

    private final PublicityRows rows;
    private final PublicObjections objections;
    private final Clock clock;

    PublicityController(PublicityRows rows, PublicObjections objections, Clock countyClock) {
        this.rows = rows;
        this.objections = objections;
        this.clock = countyClock;
    }

    @GetMapping
    @Operation(
            summary = "正在公示的拟办决定 Intended decisions before the public",
            description = "无需登录，不含个人信息。 Open without login, nobody is named.")
    Flux<Publicity> all(@RequestParam String region) {
        if (!REGION.matcher(region).matches()) {
            throw Problem.of(400, "invalid-value", "region").at("region").asException();
        }
        return rows.of(region, LocalDate.now(clock));
    }

    /** One that is before the public today. */
    @GetMapping("/{caseId}")
    Mono<Publicity> one(@PathVariable UUID caseId) {
        return rows.one(caseId, LocalDate.now(clock))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    @PostMapping("/{caseId}/objections")
    @Operation(
            summary = "对公示提出异议 Object to one",
            description =
                    "无需登录；内容加密保存，举办者不可读。Idempotency-Key 须为 UUID。"
                            + " Open without login; sealed, and not read by the founder. The"
                            + " Idempotency-Key is a UUID.")
    Mono<ResponseEntity<Map<String, UUID>>> object(
            @PathVariable UUID caseId,
            @RequestHeader(IdempotencyKey.HEADER) String key,
            @RequestBody Objection body) {
        var id = id(key);
        return rows.one(caseId, LocalDate.now(clock))
                .switchIfEmpty(Mono.error(() -> Problem.of(409, "publicity-over").asException()))
                .flatMap(_ -> objections.take(id, caseId, body.content(LONGEST)))
                .thenReturn(
                        ResponseEntity.status(HttpStatus.CREATED).body(Map.of("objectionId", id)));
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "invalid-idempotency-key")
                    .at(IdempotencyKey.HEADER)
                    .asException();
        }
    }

    /**
     * What somebody has against it.
     *
     * @param content in their own words, 2,000 characters at most
     */
    record Objection(@Nullable String content) {
        String content(int longest) {
            var text = content == null ? "" : content.strip();
            if (text.isEmpty() || text.indexOf('\0') >= 0) {
                throw Problem.of(400, "objection-required").at("content").asException();
            }
            if (text.codePointCount(0, text.length()) > longest) {
                throw Problem.of(400, "text-too-long", longest).at("content").asException();
            }
            return text;
        }
    }
}

package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Whether the log is what was written: the chains of cases, and the checkpoints that guard them.
 */
@Controller
final class ChainController {
    private final Audit audit;
    private final MessageSource messages;

    ChainController(Audit audit, MessageSource messages) {
        this.audit = audit;
        this.messages = messages;
    }

    /** Looks at nothing before it is asked to: {@code go}. */
    @GetMapping("/operations/audit/chains")
    Mono<Rendering> all(
            @RequestParam(required = false) @Nullable String go,
            @RequestParam(required = false) @Nullable UUID after,
            ServerWebExchange exchange) {
        var page = page("operator/chains", exchange);
        return go == null && after == null
                ? Mono.just(page.build())
                : audit.chains(after).map(report -> page.modelAttribute("report", report).build());
    }

    @GetMapping("/operations/audit/chains/{caseId}")
    Mono<Rendering> one(@PathVariable UUID caseId, ServerWebExchange exchange) {
        return audit.chain(caseId)
                .map(
                        report ->
                                page("operator/chains", exchange)
                                        .modelAttribute("report", report)
                                        .modelAttribute("caseId", caseId)
                                        .build());
    }

    @GetMapping("/operations/audit/checkpoints")
    Mono<Rendering> checkpoints(
            @RequestParam(required = false) @Nullable Integer before, ServerWebExchange exchange) {
        return audit.checkpoints(before == null ? Integer.MAX_VALUE : before)
                .map(
                        found ->
                                Present.in(
                                                page("operator/checkpoints", exchange),
                                                "older",
                                                older(found))
                                        .modelAttribute("checkpoints", found)
                                        .build());
    }

    @GetMapping("/operations/audit/checkpoints/{number}")
    Mono<Rendering> checkpoint(@PathVariable int number, ServerWebExchange exchange) {
        return audit.verification(number)
                .map(
                        found ->
                                page("operator/checkpoint", exchange)
                                        .modelAttribute("found", found)
                                        .build());
    }

    /** To verify elsewhere. */
    @GetMapping("/operations/audit/checkpoints/keys")
    Mono<ResponseEntity<String>> keys() {
        var name = ContentDisposition.attachment().filename("checkpoints.pem").build();
        return audit.keys()
                .map(
                        pem ->
                                ResponseEntity.ok()
                                        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                                        .contentType(
                                                MediaType.parseMediaType("application/x-pem-file"))
                                        .body(pem));
    }

    private static @Nullable String older(List<Audit.Checkpoint> found) {
        boolean more = !found.isEmpty() && found.getLast().number() > 1;
        return more ? "/operations/audit/checkpoints?before=" + found.getLast().number() : null;
    }

    private Rendering.Builder<?> page(String view, ServerWebExchange exchange) {
        return Rendering.view(view).modelAttribute("w", Words.of(messages, exchange));
    }
}

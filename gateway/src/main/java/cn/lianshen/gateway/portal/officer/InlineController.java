package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Papers and files inside an officer's pages. Only what runs nothing is shown, framed by pages of
 * this portal alone; the service says who may read it.
 */
@Controller
final class InlineController {
    private static final Set<MediaType> SHOWN =
            Set.of(MediaType.APPLICATION_PDF, MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG);
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Relay relay;

    InlineController(Relay relay) {
        this.relay = relay;
    }

    @GetMapping("/tasks/files/{id}/{version}")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(@PathVariable UUID id, @PathVariable int version) {
        return shown(
                Question.get(
                        Service.APPROVAL,
                        "/documents/{id}/versions/{version}/content",
                        id,
                        version));
    }

    @GetMapping("/tasks/cases/{id}/notices/{ordinal}")
    Mono<ResponseEntity<Flux<DataBuffer>>> notice(
            @PathVariable UUID id, @PathVariable int ordinal) {
        return shown(Question.get(Service.APPROVAL, "/cases/{id}/notices/{n}", id, ordinal));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> shown(Question question) {
        return relay.stream(question).map(InlineController::framed);
    }

    private static ResponseEntity<Flux<DataBuffer>> framed(
            ResponseEntity<Flux<DataBuffer>> answer) {
        var type = answer.getHeaders().getContentType();
        if (type == null || !SHOWN.contains(type)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .body(answer.getBody());
    }
}

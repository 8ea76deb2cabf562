package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file that was handed in, for whoever may read it; browsers save it and never show it. */
@Controller
final class FileController {
    private static final List<String> KEPT =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.CONTENT_LENGTH);

    private final Relay relay;

    FileController(Relay relay) {
        this.relay = relay;
    }

    /** Officers save files as themselves, also while they act for a founder elsewhere. */
    @GetMapping({"/files/{id}/{version}", "/tasks/files/{id}/{version}/download"})
    Mono<ResponseEntity<Flux<DataBuffer>>> file(@PathVariable UUID id, @PathVariable int version) {
        return relay.stream(
                        Question.get(
                                Service.APPROVAL,
                                "/documents/{id}/versions/{version}/content",
                                id,
                                version))
                .map(FileController::passed);
    }

    /** What a service gave, with just the headers that a file needs. */
    static ResponseEntity<Flux<DataBuffer>> passed(ResponseEntity<Flux<DataBuffer>> answer) {
        var headers = new HttpHeaders();
        KEPT.stream()
                .filter(answer.getHeaders()::containsHeader)
                .forEach(name -> headers.addAll(name, answer.getHeaders().getOrEmpty(name)));
        return ResponseEntity.ok().headers(headers).body(answer.getBody());
    }
}

package cn.lianshen.approval.material.web;

import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.DocumentReaders;
import cn.lianshen.approval.material.DocumentVersion;
import cn.lianshen.approval.material.Documents;
import cn.lianshen.files.FileStore;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a version to its owner and to whoever works on a case that uses it; for everybody else it
 * is not there. Browsers save it and never show it, whatever is in it.
 */
@RestController
final class DownloadController {
    private final Documents documents;
    private final DocumentReaders readers;
    private final FileStore documentStore;

    DownloadController(Documents documents, DocumentReaders readers, FileStore documentStore) {
        this.documents = documents;
        this.readers = readers;
        this.documentStore = documentStore;
    }

    /** The very bytes that were handed in. */
    @GetMapping("/api/v1/approval/documents/{documentId}/versions/{version}/content")
    Mono<ResponseEntity<Flux<DataBuffer>>> content(
            @PathVariable UUID documentId, @PathVariable int version, Caller caller) {
        return documents
                .find(documentId)
                .filterWhen(found -> mayRead(found, version, caller))
                .flatMap(found -> Mono.justOrEmpty(found.shownTo(caller).version(version)))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .map(this::answer);
    }

    private Mono<Boolean> mayRead(Document document, int version, Caller caller) {
        return document.ownerId().equals(caller.subject())
                ? Mono.just(true)
                : readers.mayRead(caller, document.documentId(), version);
    }

    private ResponseEntity<Flux<DataBuffer>> answer(DocumentVersion version) {
        return switch (version.state()) {
            case QUARANTINED -> throw Problem.of(409, "document-in-quarantine").asException();
            case INFECTED -> throw Problem.of(409, "document-infected").asException();
            case FREE ->
                    ResponseEntity.ok()
                            .header(HttpHeaders.CONTENT_TYPE, version.type().mediaType())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    AttachmentName.of(version.name()))
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Content-Security-Policy", "sandbox; default-src 'none'")
                            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                            .eTag("\"" + version.sha256() + "\"")
                            .contentLength(version.length())
                            .body(documentStore.read(version.sha256()));
        };
    }
}

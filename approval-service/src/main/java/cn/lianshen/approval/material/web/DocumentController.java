package cn.lianshen.approval.material.web;

import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.Documents;
import cn.lianshen.approval.material.HandIn;
import cn.lianshen.approval.material.HandedIn;
import cn.lianshen.approval.material.MaterialFiles;
import cn.lianshen.files.intake.FileRule;
import cn.lianshen.files.intake.Upload;
import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.IfMatch;
import cn.lianshen.web.Role;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A person's own documents. A file is the body of the request, its name stands in {@code
 * Content-Disposition: attachment; filename*=UTF-8''…}. Whose a document is not, for that person it
 * is not there.
 */
@RestController
@RequestMapping("/api/v1/approval/documents")
final class DocumentController {
    private static final String FILE = "application/octet-stream";
    private static final int MOST = 500;

    private final HandIn handIn;
    private final Documents documents;
    private final MaterialFiles files;
    private final DocumentReplies replies;

    DocumentController(
            HandIn handIn, Documents documents, MaterialFiles files, DocumentReplies replies) {
        this.handIn = handIn;
        this.documents = documents;
        this.files = files;
        this.replies = replies;
    }

    /** A new document of a material. */
    @PostMapping
    @Operation(
            summary = "提交一份材料文件 Hand in a document",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = FILE,
                                            schema = @Schema(type = "string", format = "binary"))))
    Mono<ResponseEntity<byte[]>> create(
            @RequestParam String material,
            IdempotencyKey key,
            Caller caller,
            ServerHttpRequest request) {
        founderOnly(caller);
        var rule = rule(material);
        return handIn.create(key, hand(caller), material, rule, SentFile.of(request), replies::made)
                .map(replies::of);
    }

    /** A further version of what the owner has seen last; repeating it changes nothing. */
    @PostMapping("/{documentId}/versions")
    @Operation(
            summary = "提交新版本 Hand in a new version",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = FILE,
                                            schema = @Schema(type = "string", format = "binary"))))
    Mono<ResponseEntity<byte[]>> add(
            @PathVariable UUID documentId, IfMatch seen, Caller caller, ServerHttpRequest request) {
        return own(documentId, caller)
                .flatMap(found -> add(found, caller, seen.version(), SentFile.of(request)))
                .map(result -> replies.of(result.shownTo(caller)));
    }

    /** The caller's own, last changed first; what one already holds is found by its material. */
    @GetMapping
    Flux<DocumentView> list(
            Caller caller,
            @RequestParam(defaultValue = "") String material,
            @RequestParam(defaultValue = "100") int limit) {
        return documents
                .of(caller.subject(), material, Math.clamp(limit, 1, MOST))
                .map(found -> DocumentView.of(found.shownTo(caller)));
    }

    /** With all its versions. */
    @GetMapping("/{documentId}")
    Mono<ResponseEntity<DocumentView>> one(@PathVariable UUID documentId, Caller caller) {
        return own(documentId, caller)
                .map(
                        found ->
                                ResponseEntity.ok()
                                        .eTag(EntityTag.of(found.latest()))
                                        .body(DocumentView.of(found.shownTo(caller))));
    }

    /** Removes it with all its versions, unless a case uses one. */
    @DeleteMapping("/{documentId}")
    Mono<ResponseEntity<Void>> delete(@PathVariable UUID documentId, Caller caller) {
        return own(documentId, caller)
                .flatMap(found -> documents.delete(caller.subject(), found.documentId()))
                .map(
                        gone -> {
                            if (!gone) {
                                throw Problem.of(409, "document-in-use").asException();
                            }
                            return ResponseEntity.noContent().build();
                        });
    }

    private Mono<HandedIn> add(Document found, Caller caller, int seen, Upload upload) {
        return seen > found.latest() || seen < found.latest() - 1
                ? Mono.just(new HandedIn.Stale(found.latest()))
                : handIn.add(found, hand(caller), seen, rule(found.material()), upload);
    }

    private Mono<Document> own(UUID documentId, Caller caller) {
        return documents
                .find(documentId)
                .filter(found -> found.ownerId().equals(caller.subject()))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private FileRule rule(String material) {
        return files.rule(material)
                .orElseThrow(
                        () -> Problem.of(400, "unknown-material").at("material").asException());
    }

    private static String hand(Caller caller) {
        return Objects.requireNonNullElse(caller.agent(), caller.subject());
    }

    private static void founderOnly(Caller caller) {
        if (!caller.is(Role.FOUNDER)) {
            throw Problem.of(403, "not-a-founder").asException();
        }
    }
}

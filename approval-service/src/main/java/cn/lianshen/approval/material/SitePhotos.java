package cn.lianshen.approval.material;

import cn.lianshen.files.intake.FileRule;
import cn.lianshen.files.intake.Upload;
import cn.lianshen.files.type.FileType;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.StoredReply;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Photographs of a site (现场照片). They are documents of the case itself, not of a person: nobody
 * replaces or removes one. Each keeps who has taken it.
 */
@Component
public final class SitePhotos {
    private static final String OF_CASE = "site:";
    private static final String TAKEN_BY = "SITE_PHOTO/";
    private static final int MOST = 500;
    private static final FileRule RULE =
            new FileRule(20L * 1024 * 1024, List.of(FileType.JPEG, FileType.PNG));

    private final HandIn handIn;
    private final Documents documents;

    SitePhotos(HandIn handIn, Documents documents) {
        this.handIn = handIn;
        this.documents = documents;
    }

    /**
     * Keeps one.
     *
     * @param officer token subject of who has taken it
     */
    public Mono<HandedIn> take(
            UUID caseId,
            String officer,
            IdempotencyKey key,
            Upload upload,
            Function<Document, StoredReply> reply) {
        var own = new IdempotencyKey(OF_CASE + caseId, key.value(), key.target());
        return handIn.create(own, officer, TAKEN_BY + officer, RULE, upload, reply);
    }

    /** Those of a case, the last first. */
    public Flux<Document> of(UUID caseId) {
        return documents.of(OF_CASE + caseId, "", MOST);
    }

    /** Token subject of who has taken it. */
    public static String takenBy(Document photo) {
        return photo.material().substring(TAKEN_BY.length());
    }

    /** The case of which a document is a photograph; empty for every other document. */
    public Mono<UUID> caseOf(UUID documentId) {
        return documents
                .find(documentId)
                .flatMap(
                        found ->
                                Mono.justOrEmpty(
                                        Optional.of(found.ownerId())
                                                .filter(owner -> owner.startsWith(OF_CASE))
                                                .map(owner -> owner.substring(OF_CASE.length()))
                                                .map(UUID::fromString)));
    }
}

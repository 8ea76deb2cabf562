package cn.lianshen.approval.material.web;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.approvalcase.domain.SiteInspection;
import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.SitePhotos;
import cn.lianshen.approval.privacy.domain.Masks;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Photographs of a site, from its inspection (现场照片). */
@RestController
@RequestMapping("/api/v1/approval/documents/site-photos")
final class SitePhotoController {
    private static final List<SiteInspection.State> AT_THE_SITE =
            List.of(SiteInspection.State.ARRANGED, SiteInspection.State.RECTIFIED);

    private final VisibleCases cases;
    private final SitePhotos photos;
    private final DocumentReplies replies;

    SitePhotoController(VisibleCases cases, SitePhotos photos, DocumentReplies replies) {
        this.cases = cases;
        this.photos = photos;
        this.replies = replies;
    }

    /**
     * A photograph.
     *
     * @param takenBy token subject
     */
    record Photo(
            UUID documentId,
            int version,
            String name,
            String mediaType,
            Instant takenAt,
            String takenBy) {

        static Photo of(Document photo) {
            var file = photo.versions().getFirst();
            return new Photo(
                    photo.documentId(),
                    file.version(),
                    Masks.numbers(file.name()),
                    file.type().mediaType(),
                    photo.createdAt(),
                    SitePhotos.takenBy(photo));
        }
    }

    /**
     * An officer of the lead hands one in while an inspection is due; JPEG or PNG, the bare body.
     */
    @PostMapping
    Mono<ResponseEntity<byte[]>> take(
            @RequestParam UUID caseId,
            IdempotencyKey key,
            Caller caller,
            ServerHttpRequest request) {
        return cases.history(caseId, caller)
                .doOnNext(history -> inspecting(history, caller))
                .flatMap(
                        _ ->
                                photos.take(
                                        caseId,
                                        caller.subject(),
                                        key,
                                        SentFile.of(request),
                                        replies::made))
                .map(replies::of);
    }

    /** Those of a case, the last first; for the lead and the supervisor. */
    @GetMapping
    Flux<Photo> all(@RequestParam UUID caseId, Caller caller) {
        return cases.history(caseId, caller)
                .filter(history -> VisibleCases.access(history, caller) == CaseAccess.WHOLE)
                .switchIfEmpty(Mono.error(() -> Problem.forbidden().asException()))
                .flatMapMany(_ -> photos.of(caseId))
                .map(Photo::of);
    }

    private static void inspecting(List<CaseEntry> history, Caller caller) {
        var it = CaseEntry.told(history);
        if (!it.filing().lead().equals(caller.bureau())) {
            throw Problem.of(403, "not-the-lead").asException();
        }
        if (!AT_THE_SITE.contains(it.review().site().state())) {
            throw Problem.of(409, "no-inspection-due").asException();
        }
    }
}

package cn.lianshen.approval.material.web;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.HandedIn;
import cn.lianshen.files.intake.Refusal;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Results of handing in as HTTP answers. */
@Component
final class DocumentReplies {
    private static final String PATH = "/api/v1/approval/documents/";

    private final JsonMapper json;

    DocumentReplies(JsonMapper json) {
        this.json = json;
    }

    /** 201 for what was made. */
    StoredReply made(Document document) {
        return new StoredReply(
                201,
                PATH + document.documentId(),
                EntityTag.of(document.latest()),
                requireNonNull(json.writeValueAsBytes(DocumentView.of(document))));
    }

    ResponseEntity<byte[]> of(HandedIn result) {
        return switch (result) {
            case HandedIn.Made(var reply) -> reply.first();
            case HandedIn.Repeated(var reply) -> reply.again();
            case HandedIn.Added(var document) -> made(document).first();
            case HandedIn.Refused(var refusal) -> throw problem(refusal).asException();
            case HandedIn.Stale(var current) -> throw stale(current).asException();
            case HandedIn.NotFound() -> throw Problem.notFound().asException();
            case HandedIn.TooMany(var most) ->
                    throw Problem.of(409, "too-many-documents", most).asException();
        };
    }

    static Problem stale(int current) {
        return Problem.of(412, "stale-version", current)
                .at("If-Match")
                .with("currentVersion", current)
                .header(HttpHeaders.ETAG, EntityTag.of(current));
    }

    private static Problem problem(Refusal refusal) {
        var status =
                switch (refusal.code()) {
                    case FILE_TOO_LARGE -> 413;
                    case UPLOAD_STALLED -> 408;
                    case FILE_TYPE_NOT_ALLOWED, FILE_TYPE_MISMATCH -> 415;
                    case FILE_TOO_DENSE, FILE_DANGEROUS -> 422;
                    case FILE_EMPTY, UPLOAD_INCOMPLETE, FILE_NAME_REQUIRED, FILE_NAME_WITH_PATH ->
                            400;
                };
        var problem = Problem.of(status, refusal.code().kebab(), refusal.details().toArray());
        return status == 413 || status == 408
                ? problem.header(HttpHeaders.CONNECTION, "close")
                : problem;
    }
}

package cn.lianshen.web.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a request with a key, kept so that a repetition gets the very same.
 *
 * @param location relative or absolute address of what was made
 * @param etag strong tag with its quotes
 * @param body JSON
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through, never compared
public record StoredReply(
        int status, @Nullable String location, @Nullable String etag, byte[] body) {

    private static final String REPLAYED = "Idempotent-Replayed";

    /** The answer to the first request. */
    public ResponseEntity<byte[]> first() {
        return head().body(body);
    }

    /** The answer to every further one: the same, marked {@code Idempotent-Replayed: true}. */
    public ResponseEntity<byte[]> again() {
        return head().header(REPLAYED, "true").body(body);
    }

    private ResponseEntity.BodyBuilder head() {
        ResponseEntity.BodyBuilder head =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        if (location != null) {
            head.location(URI.create(location));
        }
        return etag == null ? head : head.eTag(etag);
    }
}

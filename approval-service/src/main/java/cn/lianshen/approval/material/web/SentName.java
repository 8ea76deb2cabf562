package cn.lianshen.approval.material.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The file name in the header {@code Content-Disposition} of an upload (RFC 6266, RFC 8187). What
 * is not ASCII must be encoded there: a header with other bytes in it is refused before it gets
 * here.
 */
final class SentName {
    private SentName() {}

    /** The name as meant by the sender; null when there is none. */
    static @Nullable String of(HttpHeaders headers) {
        var header = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
        try {
            return header == null ? null : ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}

package cn.lianshen.approval.material.web;

import cn.lianshen.files.intake.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A request whose body is a file. */
final class SentFile {
    private SentFile() {}

    /** The file with what the sender says of it. */
    static Upload of(ServerHttpRequest request) {
        var headers = request.getHeaders();
        return new Upload(
                request.getBody(),
                SentName.of(headers),
                headers.getFirst(HttpHeaders.CONTENT_TYPE),
                headers.getContentLength(),
                headers.containsHeader(HttpHeaders.EXPECT));
    }
}

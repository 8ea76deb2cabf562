package cn.lianshen.gateway.portal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;

/**
 * One request to a service.
 *
 * @param path with placeholders, e.g. {@code /cases/{id}}; below the service's API
 * @param values for the placeholders, encoded when they are put in
 * @param body written as JSON, or a file ({@code FilePart}) that is sent as it is
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Question(
        Service service,
        HttpMethod method,
        String path,
        Object[] values,
        Consumer<HttpHeaders> headers,
        @Nullable Object body) {

    public static Question get(Service service, String path, Object... values) {
        return of(service, HttpMethod.GET, path, values);
    }

    public static Question post(Service service, String path, Object... values) {
        return of(service, HttpMethod.POST, path, values);
    }

    public static Question of(Service service, HttpMethod method, String path, Object... values) {
        String api = "/api/v1/" + service.label() + path;
        return new Question(service, method, api, values, _ -> {}, null);
    }

    /** A file as it is, with its name and what the browser takes it for. */
    public Question file(FilePart file) {
        var type = file.headers().getContentType();
        var named = ContentDisposition.attachment().filename(file.filename(), UTF_8).build();
        return header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        (type == null ? MediaType.APPLICATION_OCTET_STREAM : type).toString())
                .body(file);
    }

    public Question body(Object json) {
        return new Question(service, method, path, values, headers, json);
    }

    public Question header(String name, String value) {
        Consumer<HttpHeaders> more = headers.andThen(all -> all.set(name, value));
        return new Question(service, method, path, values, more, body);
    }

    /** Builds on this version. */
    public Question onVersion(int version) {
        return header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
    }
}

package cn.lianshen.web.problem;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Ties an answer to the lines in the log: the trace of the caller (W3C Trace Context), or a new
 * one.
 */
public final class TraceId {

    private static final Pattern PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    public static String of(HttpHeaders headers) {
        String parent = headers.getFirst("traceparent");
        Matcher given = PARENT.matcher(parent == null ? "" : parent);
        return given.matches() ? given.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}

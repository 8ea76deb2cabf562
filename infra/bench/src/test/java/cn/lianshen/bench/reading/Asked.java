package cn.lianshen.bench.reading;

import cn.lianshen.bench.service.Http;
import cn.lianshen.testkit.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks over HTTP. */
record Asked(int port, String token) {

    static Asked officer(int port, String subject, String bureau) {
        return of(port, subject, "officer", bureau);
    }

    static Asked supervisor(int port) {
        return of(port, "p-0008", "supervisor", null);
    }

    static Asked founder(int port, String subject) {
        return new Asked(port, TestServers.issuer().token(subject, List.of("founder"), null, null));
    }

    private static Asked of(int port, String subject, String role, @Nullable String bureau) {
        return new Asked(
                port,
                TestServers.issuer().token(subject, List.of(role), SampledService.COUNTY, bureau));
    }

    JsonNode get(String path) {
        try (var http = new Http(URI.create("http://127.0.0.1:" + port))) {
            return JsonMapper.shared()
                    .readTree(http.get("/api/v1/approval" + path, "Bearer " + token));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One field of all lines of all pages. */
    List<String> all(String path, String field) {
        var values = new ArrayList<String>();
        var more = path.contains("?") ? "&limit=100" : "?limit=100";
        var next = "";
        do {
            var page = get(path + more + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items")
                    .valueStream()
                    .forEach(line -> values.add(line.path(field).asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return values;
    }

    static String text(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package cn.lianshen.bench.sample;

import cn.lianshen.testkit.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as people of a county use it. */
final class StoryHttp implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    StoryHttp(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1/approval";
    }

    static String founder(String subject) {
        return TestServers.issuer().token(subject, List.of("founder"), null, null);
    }

    /** Cangnan's officers are those of the demo accounts. */
    static String officer(String region, String bureau) {
        return TestServers.issuer()
                .token(subject(region, bureau), List.of("officer"), region, bureau);
    }

    /** Who decides what the officer in charge has examined. */
    static String leader(String region, String bureau) {
        var subject = "l-" + region + "-" + bureau;
        return TestServers.issuer().token(subject, List.of("officer"), region, bureau);
    }

    static String subject(String region, String bureau) {
        if (!region.equals("330327")) {
            return "o-" + region + "-" + bureau;
        }
        return switch (bureau) {
            case "EDU" -> "p-0003";
            case "SCJG" -> "p-0005";
            case "MZ" -> "p-0006";
            case "BB" -> "p-0007";
            default -> "o-330327-" + bureau;
        };
    }

    JsonNode file(String founder, String form) {
        var request =
                request(founder, "/cases")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = send(request);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body() + " for " + form);
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Takes a step if the rules let it; whether they did. */
    boolean step(String who, JsonNode seen, String path, @Nullable String body) {
        var text = body == null ? "{}" : body.replace('\'', '"');
        var request =
                request(who, "/cases/" + seen.path("caseId").asString() + "/" + path)
                        .header("If-Match", '"' + seen.path("version").asString("") + '"')
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(text));
        return send(request).statusCode() == 200;
    }

    JsonNode read(String who, String caseId) {
        return JsonMapper.shared().readTree(send(request(who, "/cases/" + caseId).GET()).body());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String who, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + who);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

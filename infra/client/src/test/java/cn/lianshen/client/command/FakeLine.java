package cn.lianshen.client.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianshen.client.FakeServer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway with just enough behind it for a case to run through, and a few ways to go wrong. */
final class FakeLine {
    private static final String CASES = "/api/v1/approval/cases";
    private static final Map<String, List<String>> EVENTS =
            Map.of(
                    "cases", List.of("application-filed", "application-received"),
                    "acceptance", List.of("application-accepted", "consultation-opened"),
                    "opinions", List.of("opinion-recorded"),
                    "decision", List.of("permission-granted"),
                    "licence", List.of("licence-issued", "registration-opened"),
                    "registration", List.of("legal-person-registered"));

    private final Map<String, List<String>> histories = new HashMap<>();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    /** The step that answers 409. */
    volatile String brokenStep = "";

    /** The event whose notice comes twice. */
    volatile String doubled = "";

    FakeLine(FakeServer server) {
        server.at(CASES, this::cases);
        server.at("/api/v1/registry/institutions", this::register);
        server.at("/api/v1/notification/stream", this::stream);
    }

    private synchronized void cases(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String step = path[path.length - 1];
        JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        if (step.equals(brokenStep)) {
            json(exchange, 409, "{\"code\":\"not-ripe\",\"detail\":\"还有部门没有答复。\"}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            String id = step.equals("cases") ? "case-" + histories.size() : path[5];
            remember(id, step, body);
            json(exchange, 200, receipt(id));
        } else if (step.equals("timeline")) {
            json(exchange, 200, "[" + String.join(",", history(path[5])) + "]");
        } else {
            json(exchange, 200, "{\"licence\":{\"licenceNumber\":\"L-%s\"}}".formatted(step));
        }
    }

    private void remember(String id, String step, JsonNode body) {
        if (step.equals("cases")) {
            names.put(id, body.path("school").path("name").asString());
        }
        codes.merge(id, body.path("creditCode").asString(""), String::concat);
        EVENTS.getOrDefault(step, List.of()).forEach(event -> happen(id, event));
    }

    private void happen(String id, String event) {
        int version = history(id).size() + 1;
        String line =
                "{\"caseId\":\"%s\",\"version\":%d,\"type\":\"approval.%s.v1\",\"title\":\"%s\",\"text\":\"…\"}"
                        .formatted(id, version, event, event);
        history(id).add(line);
        notices.add(line);
        if (event.equals(doubled)) {
            notices.add(line);
        }
    }

    private List<String> history(String id) {
        return histories.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
    }

    private String receipt(String id) {
        return "{\"caseId\":\"%s\",\"caseNumber\":\"N\",\"version\":%d,\"state\":\"S\"}"
                .formatted(id, history(id).size());
    }

    private synchronized void register(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String id =
                codes.keySet().stream()
                        .filter(
                                key ->
                                        query.endsWith("L-" + key)
                                                || query.endsWith("=" + codes.get(key)))
                        .findFirst()
                        .orElse("");
        String found = "{\"name\":\"%s\"}".formatted(names.get(id));
        json(exchange, 200, "{\"items\":[" + (id.isEmpty() ? "" : found) + "]}");
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        write(exchange, ":connected\n\n");
        try {
            while (true) {
                String notice = notices.take();
                write(
                        exchange,
                        "id: "
                                + sent.incrementAndGet()
                                + "\nevent: notice\ndata: "
                                + notice
                                + "\n\n");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        FakeServer.send(exchange, status, Map.of("Content-Type", "application/json"), body);
    }
}

package cn.lianshen.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Steps taken over HTTP, told with bodies in single quotes, and what is said of refused ones. */
public abstract class StepService extends ApprovalService {
    protected static final String AGREE = "{'conclusion':'AGREE'}";
    protected static final String GRANT = "{'outcome':'GRANT'}";
    protected static final String NOTICE = "'notice':{'number':'通1','expectedUntil':'2099-12-31'}";

    /** The case after a step that must succeed. */
    protected Receipt after(String who, Receipt seen, String step, @Nullable String body) {
        return stepped(who, seen, step, body == null ? null : quoted(body));
    }

    /** A step without a body that must succeed. */
    protected Receipt after(String who, Receipt seen, String step) {
        return after(who, seen, step, null);
    }

    /** A step that must be refused in words; the answer. */
    protected JsonNode refused(
            String who, Receipt seen, String step, @Nullable String body, int status, String code) {
        var answer =
                step(who, seen, step, body == null ? null : quoted(body))
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType("application/problem+json")
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(requireNonNull(answer).path("code").asString()).isEqualTo(code);
        assertThat(answer.path("detail").asString()).containsPattern("\\p{IsHan}.*。");
        return answer;
    }

    /** A step that is refused for what one of its fields says. */
    protected void wrong(String who, Receipt seen, String step, String body, String code) {
        assertThat(refused(who, seen, step, body, 400, code).has("field")).isTrue();
    }

    /** The case as somebody may see it. */
    protected JsonNode seen(String who, Receipt now) {
        return got(who, "/cases/" + now.caseId());
    }

    /** What happened to the case, as its lead's county reads it. */
    protected List<JsonNode> history(String who, Receipt now) {
        return got(who, "/cases/" + now.caseId() + "/timeline").valueStream().toList();
    }

    /**
     * The kinds of event alone: {@code application-filed}; without the notices that tell of them.
     */
    protected List<String> happened(String who, Receipt now) {
        return history(who, now).stream()
                .map(line -> line.path("type").asString())
                .map(type -> type.replace("approval.", "").replace(".v1", ""))
                .filter(type -> !type.equals("notice-issued"))
                .toList();
    }

    /** The data of the last event of a kind. */
    protected JsonNode last(String who, Receipt now, String kind) {
        return history(who, now).stream()
                .filter(line -> line.path("type").asString().equals("approval." + kind + ".v1"))
                .reduce((_, later) -> later)
                .orElseThrow()
                .path("data");
    }

    /** What happened since a version that one has seen, at its present version. */
    protected Receipt fresh(String who, Receipt now) {
        var read = seen(who, now);
        return new Receipt(
                now.caseId(),
                now.caseNumber(),
                read.path("version").asInt(),
                read.path("state").asString());
    }

    protected static String quoted(String body) {
        return body.replace('\'', '"');
    }

    protected JsonNode got(String who, String path) {
        return requireNonNull(
                http(who)
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody());
    }
}

package cn.lianshen.approval.inquiry;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.StepService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Asks questions of the read side, whose projection is never far behind. */
@TestPropertySource(properties = "lianshen.inquiry.every=50ms")
public abstract class ReadSide extends StepService {

    /** An answer that must be one. */
    protected JsonNode ask(String who, String path, String... parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        for (var i = 0; i < parameters.length; i += 2) {
            address.queryParam(parameters[i], "{" + parameters[i] + i + "}");
        }
        var values = new ArrayList<Object>();
        for (var i = 1; i < parameters.length; i += 2) {
            values.add(parameters[i]);
        }
        return requireNonNull(
                http(who)
                        .get()
                        .uri(address.build().toUriString(), values.toArray())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody());
    }

    /** The case numbers of an answer, in its order. */
    protected static List<String> numbers(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(line -> line.path("caseNumber").asString())
                .toList();
    }

    /** The answer, once it is as wanted. */
    protected JsonNode askUntil(
            Predicate<JsonNode> wanted, String who, String path, String... parameters) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> ask(who, path, parameters), wanted);
    }

    /** The numbers of a search, once so many are found. */
    protected List<String> found(int many, String who, String... parameters) {
        return numbers(
                askUntil(page -> page.path("items").size() == many, who, "/cases", parameters));
    }

    /** A kindergarten of this name, filed by whoever. */
    protected Receipt filed(String founder, String school) {
        var form = Forms.with("/school/name", '"' + school + '"');
        return receipt(file(founder, UUID.randomUUID().toString(), form));
    }

    protected static String someFounder() {
        return token(UUID.randomUUID().toString(), "founder", null, null);
    }

    /** What nobody else's test uses. */
    protected static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}

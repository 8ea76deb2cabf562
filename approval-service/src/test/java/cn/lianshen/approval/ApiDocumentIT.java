package cn.lianshen.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API document, from which partners and people work. */
class ApiDocumentIT extends ApprovalService {

    @Test
    void every_operation_says_what_it_is_for() {
        var silent = new ArrayList<String>();
        document()
                .path("paths")
                .forEachEntry(
                        (path, operations) ->
                                operations.forEachEntry(
                                        (method, operation) -> {
                                            if (operation.path("summary").asString("").isBlank()) {
                                                silent.add(method + " " + path);
                                            }
                                        }));
        assertThat(silent).as("a controller's method without Javadoc").isEmpty();
    }

    @Test
    void nothing_is_said_twice() {
        document()
                .path("paths")
                .forEach(
                        operations ->
                                operations.forEach(
                                        operation ->
                                                assertThat(
                                                                operation
                                                                        .path("description")
                                                                        .asString(""))
                                                        .isNotEqualTo(
                                                                operation
                                                                        .path("summary")
                                                                        .asString("?"))));
    }

    private JsonNode document() {
        var answer = http(FOUNDER).get().uri("/openapi.json").exchange();
        return JsonMapper.shared()
                .readTree(
                        requireNonNull(
                                answer.expectBody().returnResult().getResponseBodyContent()));
    }
}

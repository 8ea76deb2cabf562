package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Documents that cases use: pinned, shown to whom they concern, never asked for twice. */
class CaseMaterialsIT extends DocumentService {

    @Test
    void a_case_keeps_the_versions_that_it_was_filed_with() {
        var charter = uploaded(token, "M12", pdf("one"));
        addVersion(token, charter, 1, pdf("two"));
        var now = filedWith(Map.of("M12", List.of(charter)));
        addVersion(token, charter, 2, pdf("three"));

        var line = line(token, now, "M12");
        assertThat(line.path("provision").asString()).isEqualTo("DOCUMENT");
        assertThat(line.path("documents").size()).isEqualTo(1);
        assertThat(line.path("documents").path(0).path("version").asInt()).isEqualTo(2);
        assertThat(line.path("documents").path(0).path("since").asInt()).isEqualTo(1);
        download(EDU, charter, 2).expectBody(byte[].class).isEqualTo(pdf("two"));
        download(EDU, charter, 1).expectStatus().isNotFound();
        download(EDU, charter, 3).expectStatus().isNotFound();
    }

    @Test
    void one_document_serves_several_cases_and_is_then_kept() {
        var title = uploaded(token, "M06", pdf("title"));
        var first = filedWith(Map.of("M06", List.of(title)));
        var second = filedWith(Map.of("M06", List.of(title)));
        assertThat(line(token, first, "M06").path("documents").path(0).path("documentId"))
                .isEqualTo(line(token, second, "M06").path("documents").path(0).path("documentId"));
        refused(delete(token, title), 409, "document-in-use");
        download(token, title, 1).expectStatus().isOk();
    }

    @Test
    void everybody_sees_what_concerns_them() {
        var charter = uploaded(token, "M12", pdf("charter"));
        var fire = uploaded(token, "M17", pdf("fire"));
        var now = filedWith(Map.of("M12", List.of(charter), "M17", List.of(fire)));

        for (var whole : new String[] {token, EDU, EDU2, SUPERVISOR}) {
            download(whole, charter, 1).expectStatus().isOk();
            download(whole, fire, 1).expectStatus().isOk();
        }
        download(MZ, charter, 1).expectStatus().isOk();
        download(MZ, fire, 1).expectStatus().isNotFound();
        download(BB, charter, 1).expectStatus().isNotFound();
        for (var stranger : new String[] {OTHER_FOUNDER, EDU_ELSEWHERE}) {
            download(stranger, charter, 1).expectStatus().isNotFound();
            http(stranger)
                    .get()
                    .uri("/cases/{id}/materials", now.caseId())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(lines(MZ, now)).containsKey("M12").doesNotContainKey("M17");
        assertThat(lines(BB, now)).containsKey("M06").doesNotContainKeys("M12", "M17");
        assertThat(line(EDU, now, "M12").path("seenBy").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("EDU", "MZ", "SCJG");
    }

    @Test
    void each_material_says_how_it_is_met() {
        var title = uploaded(token, "M06", pdf("title"));
        var now = filedWith(Map.of("M06", List.of(title)));
        var lines = lines(token, now);
        var met =
                lines.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        line -> line.getValue().path("provision").asString()));
        assertThat(met)
                .containsEntry("M06", "DOCUMENT")
                .containsEntry("M01", "DECLARED")
                .containsEntry("M02", "SHARED")
                .containsEntry("M05", "MISSING")
                .containsEntry("M19", "SHARED")
                .containsEntry("M08", "NOT_ASKED")
                .containsEntry("M04", "UNDECIDED")
                .containsEntry("M39", "UNDECIDED");
        assertThat(line(token, now, "M19").path("condition").asString()).isNotBlank();
    }

    @Test
    void a_supplement_and_a_replacement_take_a_documents_place() {
        var old = uploaded(token, "M12", pdf("old"));
        var now = filedWith(Map.of("M12", List.of(old)));
        now = after(EDU, now, "supplement-notice", "{'materials':['M05'],'reason':'缺少验资报告'}");
        assertThat(line(token, now, "M05").path("awaited").asBoolean()).isTrue();

        var report = uploaded(token, "M05", pdf("report"));
        wrong(
                token,
                now,
                "supplement",
                "{'documents':{'M05':[{'documentId':'"
                        + report
                        + "'}],'M12':[{'documentId':'"
                        + old
                        + "'}]}}",
                "material-not-awaited");
        now =
                after(
                        token,
                        now,
                        "supplement",
                        "{'documents':{'M05':[{'documentId':'" + report + "'}]}}");
        assertThat(line(token, now, "M05").path("provision").asString()).isEqualTo("DOCUMENT");

        now = after(EDU, now, "acceptance");
        now = after(EDU, now, "send-back", "{'materials':['M12'],'reason':'缺页'," + NOTICE + "}");
        addVersion(token, old, 1, pdf("new"));
        now =
                after(
                        token,
                        now,
                        "replacements",
                        "{'documents':{'M12':[{'documentId':'" + old + "'}]}}");
        var versions = line(EDU, now, "M12").path("documents").valueStream().toList();
        assertThat(versions).extracting(v -> v.path("version").asInt()).containsExactly(1, 2);
        assertThat(versions)
                .extracting(v -> v.path("current").asBoolean())
                .containsExactly(false, true);
        download(EDU, old, 1).expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "M12, own, 9, document-version-not-found",
        "M06, own, , document-of-other-material",
        "M12, other, , document-not-found",
        "M12, none, , document-not-found",
        "M99, own, , unknown-material"
    })
    void a_form_that_names_wrong_documents_says_where(
            String material,
            String which,
            @org.jspecify.annotations.Nullable Integer version,
            String code) {
        var id =
                switch (which) {
                    case "own" -> uploaded(token, "M12", pdf("own"));
                    case "other" -> uploaded(OTHER_FOUNDER, "M12", pdf("theirs"));
                    default -> UUID.randomUUID();
                };
        var use =
                "{\"documentId\":\"%s\"%s}"
                        .formatted(id, version == null ? "" : ",\"version\":" + version);
        var answer =
                file(
                        token,
                        UUID.randomUUID().toString(),
                        Forms.with("/materials", "{\"" + material + "\":[" + use + "]}"));
        var problem = json(answer.expectStatus().isBadRequest());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("field").asString()).startsWith("materials." + material);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"M12\":null}",
                "{\"M12\":[null]}",
                "{\"M12\":[{}]}",
                "[]",
                "{\"M12\":\"x\"}"
            })
    void documents_that_are_none_are_the_senders_fault(String documents) {
        file(token, UUID.randomUUID().toString(), Forms.with("/materials", documents))
                .expectStatus()
                .isBadRequest();
        var now = receipt(file(token, UUID.randomUUID().toString(), Forms.kindergarten()));
        step(token, now, "supplement", "{\"documents\":" + documents + "}")
                .expectStatus()
                .isBadRequest();
    }

    private Receipt filedWith(Map<String, List<UUID>> materials) {
        var uses =
                materials.entrySet().stream()
                        .map(
                                each ->
                                        "\"%s\":[%s]"
                                                .formatted(
                                                        each.getKey(),
                                                        each.getValue().stream()
                                                                .map(
                                                                        id ->
                                                                                "{\"documentId\":\""
                                                                                        + id
                                                                                        + "\"}")
                                                                .collect(Collectors.joining(","))))
                        .collect(Collectors.joining(",", "{", "}"));
        return receipt(file(token, UUID.randomUUID().toString(), Forms.with("/materials", uses)));
    }

    private JsonNode line(String who, Receipt now, String material) {
        return java.util.Objects.requireNonNull(lines(who, now).get(material));
    }

    private Map<String, JsonNode> lines(String who, Receipt now) {
        var all =
                http(who)
                        .get()
                        .uri("/cases/{id}/materials", now.caseId())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode[].class)
                        .returnResult()
                        .getResponseBody();
        return Arrays.stream(java.util.Objects.requireNonNull(all))
                .collect(Collectors.toMap(line -> line.path("material").asString(), line -> line));
    }
}

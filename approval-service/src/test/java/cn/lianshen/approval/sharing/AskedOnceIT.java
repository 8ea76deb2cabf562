package cn.lianshen.approval.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Matters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The same certificate is never asked twice: what a source gave, what another case of the founder
 * has and what the platform issued itself is shown as held, and is not demanded.
 */
class AskedOnceIT extends SharingService {
    private static final String CANGNAN = "330327";

    private final String school = "苍南县灵溪镇" + UUID.randomUUID() + "幼儿园";

    @Test
    void what_sources_gave_is_shown_as_held_and_what_they_did_not_give_yet_as_shared() {
        set("XF", "{\"mode\":\"DOWN\"}");
        set("ZJ", "{\"mode\":\"DOWN\"}");
        var now = filedFor(of("PS02"), Map.of());
        await().until(() -> provision(now, "M02").equals("HELD"));
        await().until(() -> provision(now, "M03").equals("HELD"));

        var identity = requireNonNull(materials(token, now).get("M02")).path("held");
        assertThat(identity.path("sources").path(0).asString()).isEqualTo("公安局");
        assertThat(identity.path("since").asString()).isNotEmpty();
        var credit = requireNonNull(materials(token, now).get("M03")).path("held");
        assertThat(credit.path("sources").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("公安局", "公共信用信息平台");
        assertThat(provision(now, "M17")).isEqualTo("SHARED");
        assertThat(requireNonNull(materials(token, now).get("M17")).has("held")).isFalse();
        assertThat(provision(now, "M05")).isEqualTo("MISSING");
    }

    @Test
    void what_the_preparation_brought_serves_the_establishment() {
        var funds = uploaded(token, "M05", pdf("funds"));
        var first = filedFor(of("PS01"), Map.of("M05", funds));
        var now = filedFor(of("PS02"), Map.of());

        var line = requireNonNull(materials(EDU, now).get("M05"));
        assertThat(line.path("provision").asString()).isEqualTo("HELD");
        var version = line.path("documents").path(0);
        assertThat(version.path("documentId").asString()).isEqualTo(funds.toString());
        assertThat(version.path("earlierCase").asString()).isEqualTo(first.caseNumber());
        for (var reader : List.of(EDU, MZ, BB, SUPERVISOR)) {
            download(reader, funds, 1).expectBody(byte[].class).isEqualTo(pdf("funds"));
        }
        download(SCJG, funds, 1).expectStatus().isNotFound();
        download(EDU_ELSEWHERE, funds, 1).expectStatus().isNotFound();
        refused(
                EDU,
                now,
                "supplement-notice",
                "{'materials':['M05'],'reason':'缺验资报告'}",
                409,
                "already-held");
        after(EDU, now, "supplement-notice", "{'materials':['M05'],'reason':'M05：出具日期已满一年'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/school/name", "/school/address"})
    void another_school_is_asked_for_its_own(String place) {
        filedFor(of("PS01"), Map.of("M05", uploaded(token, "M05", pdf("funds"))));
        var other = Forms.with(of("PS02"), place, "\"苍南县灵溪镇别处\"");
        assertThat(provision(filedFor(other, Map.of()), "M05")).isEqualTo("MISSING");
    }

    @Test
    void another_founders_documents_serve_nobody_else() {
        filedFor(of("PS01"), Map.of("M05", uploaded(token, "M05", pdf("funds"))));
        var stranger = token(UUID.randomUUID().toString(), "founder", null, null);
        var other = receipt(file(stranger, UUID.randomUUID().toString(), of("PS02")));
        assertThat(requireNonNull(materials(EDU, other).get("M05")).path("provision").asString())
                .isEqualTo("MISSING");
    }

    @Test
    void what_the_case_has_itself_may_be_found_wanting() {
        filedFor(of("PS01"), Map.of("M05", uploaded(token, "M05", pdf("old"))));
        var now = filedFor(of("PS02"), Map.of("M05", uploaded(token, "M05", pdf("new"))));
        assertThat(requireNonNull(materials(EDU, now).get("M05")).path("documents")).hasSize(1);
        after(EDU, now, "supplement-notice", "{'materials':['M05'],'reason':'缺页'}");
    }

    @Test
    void so_may_what_a_source_that_is_down_would_share() {
        set("ZRZY", "{\"mode\":\"DOWN\"}");
        var now = filedFor(of("PS02"), Map.of("M06", uploaded(token, "M06", pdf("lease"))));
        after(EDU, now, "supplement-notice", "{'materials':['M06'],'reason':'缺页'}");
    }

    @Test
    void the_licence_that_the_platform_issued_is_not_fetched_and_not_asked_for() {
        var number = licensed();
        var before = asked("EDU");
        var typed = '"' + number.replaceAll("\\D", "") + '"';
        var form = Forms.with(of("PS05a"), "/existing/licenceNumber", typed);
        var now = filedFor(form, Map.of());
        drained(now.caseId());

        assertThat(asked("EDU")).isEqualTo(before);
        assertThat(line(token, now.caseId(), "M29").path("number").asString()).isEqualTo(number);
        assertThat(provision(now, "M29")).isEqualTo("PLATFORM");
        refused(
                EDU,
                now,
                "supplement-notice",
                "{'materials':['M29'],'reason':'缺'}",
                409,
                "already-held");
    }

    @Test
    void the_approval_of_preparation_that_the_platform_gave_is_not_fetched() {
        var prepared = granted(of("PS01"));
        var number = "苍教筹〔2026〕" + prepared.version() + prepared.caseId();
        after(EDU, prepared, "approval", "{'number':'%s'}".formatted(number));
        var before = asked("EDU");
        var form = Forms.with(of("PS02"), "/entryMode", "\"after_preparation\"");
        var preparation = "{\"number\":\"%s\",\"approvedOn\":\"2026-01-05\"}".formatted(number);
        var now = filedFor(Forms.with(form, "/preparation", preparation), Map.of());
        drained(now.caseId());

        assertThat(line(token, now.caseId(), "M10").path("state").asString()).isEqualTo("FOUND");
        assertThat(asked("EDU")).as("for M14 and M15 alone").isEqualTo(before + 2);
    }

    private String licensed() {
        var issued = after(EDU, granted(of("PS02")), "licence");
        return seen(EDU, issued).path("licence").path("licenceNumber").asString();
    }

    private Receipt granted(String form) {
        var filed = filedFor(form, Map.of());
        drained(filed.caseId());
        var now = after(EDU, filed, "acceptance");
        for (var asked : seen(EDU, now).path("opinions")) {
            var bureau = asked.path("bureau").asString();
            var officer = token("p-" + bureau, "officer", CANGNAN, bureau);
            now = after(officer, now, "opinions", AGREE);
        }
        return after(EDU2, now, "decision", "{'outcome':'GRANT','reason':'符合条件'}");
    }

    private String of(String matter) {
        return Matters.form(CANGNAN, matter, "/school/name", '"' + school + '"');
    }

    private Receipt filedFor(String form, Map<String, UUID> materials) {
        var uses =
                materials.entrySet().stream()
                        .map(
                                each ->
                                        "\"%s\":[{\"documentId\":\"%s\"}]"
                                                .formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
        var key = UUID.randomUUID().toString();
        return receipt(file(token, key, Forms.with(form, "/materials", uses)));
    }

    private String provision(Receipt now, String material) {
        return requireNonNull(materials(token, now).get(material)).path("provision").asString();
    }

    private Map<String, JsonNode> materials(String who, Receipt now) {
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
        return Arrays.stream(requireNonNull(all))
                .collect(Collectors.toMap(line -> line.path("material").asString(), line -> line));
    }
}

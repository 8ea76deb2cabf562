package cn.lianshen.registry.licence;

import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A school whose cases are told to a register, and whose founder asks for its licences. */
record LicensedSchool(
        RunningRegistry registry, CaseTopic topic, UUID institution, int serial, String founder) {
    private static final int VERSION = 8;

    static LicensedSchool in(RunningRegistry registry, CaseTopic topic, int serial) {
        return new LicensedSchool(registry, topic, new UUID(7, serial), serial, "p-7" + serial);
    }

    String number() {
        return "教民13303276%07d号".formatted(serial);
    }

    String path() {
        return "/api/v1/registry/institutions/" + institution + "/licences";
    }

    WebTestClient asFounder() {
        return registry.somebody(founder, "founder", null);
    }

    /** The case that ends in a licence; gives its id. */
    UUID licensed(String from, String to, String name) {
        return told("PS02", null, "LICENCE", from, to, name, founder);
    }

    /** A change that ends in a re-issued licence. */
    UUID changed(String from, String to, String name, String filedBy) {
        return told("PS05", "PS05a", "REISSUED_LICENCE", from, to, name, filedBy);
    }

    private UUID told(
            String item,
            @Nullable String change,
            String result,
            String from,
            String to,
            String name,
            String filedBy) {
        var caseId = UUID.randomUUID();
        topic.publish(
                "application-filed",
                caseId,
                1,
                """
                {"caseId":"%s","region":"330327","item":"%s",%s"classification":"NON_PROFIT","founderId":"%s",
                "institutionId":"%s","existingInstitutionId":"%s","procedure":{"result":"%s"}}
                """
                        .formatted(
                                caseId,
                                item,
                                change == null ? "" : "\"change\":\"" + change + "\",",
                                filedBy,
                                institution,
                                institution,
                                result));
        topic.publish("licence-issued", caseId, VERSION, payload(from, to, name));
        return caseId;
    }

    private String payload(String from, String to, String name) {
        return """
        {"institutionId":"%s","licenceNumber":"%s","schoolName":"%s","kind":"KG","classification":"NON_PROFIT",
        "address":"苍南县灵溪镇示范路1号","founders":["示例举办者"],"legalRepresentative":"示例法定代表人",
        "principal":"示例园长","issuer":"EDU","registrar":"MZ","validFrom":"%s","validTo":"%s"}
        """
                .formatted(institution, number(), name, from, to);
    }

    void revoked(UUID caseId) {
        topic.publish("licence-revoked", caseId, VERSION + 1, "{\"article\":\"62\"}");
    }

    /** How each licence ended, as the founder sees it once there are so many. */
    List<String> awaitEndings(String... endings) {
        var expected = List.of(endings);
        return await().atMost(Duration.ofSeconds(30))
                .until(this::endings, found -> found.equals(expected));
    }

    private List<String> endings() {
        var lines =
                asFounder()
                        .get()
                        .uri(path())
                        .exchange()
                        .returnResult(LicenceLine.class)
                        .getResponseBody()
                        .onErrorComplete()
                        .collectList()
                        .block();
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.issue() > 0)
                        .map(line -> line.ended() == null ? "-" : line.ended())
                        .toList();
    }

    byte[] file(int issue, String format) {
        return java.util.Objects.requireNonNull(
                asFounder()
                        .get()
                        .uri(path() + "/" + issue + "." + format)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody());
    }
}

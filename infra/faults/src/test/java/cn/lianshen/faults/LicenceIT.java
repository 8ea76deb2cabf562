package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A licence that the running platform issued, fetched and checked as people do it. */
class LicenceIT {
    private static final String SCHOOL = "苍南县灵溪镇真凭实据幼儿园";
    private static final String REGISTRY = "/api/v1/registry";
    private static final String VERIFY = REGISTRY + "/licences/verify";

    private final LivePlatform platform = LivePlatform.shared();
    private final Tokens tokens =
            new Tokens(URI.create("http://127.0.0.1:" + platform.port("IDENTITY")));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void a_file_that_was_fetched_is_genuine_and_with_one_byte_flipped_it_is_not(String format)
            throws IOException, InterruptedException {
        var school = licensed();
        for (var copy : List.of("ORIGINAL", "DUPLICATE")) {
            var path = licences(school) + "/1." + format + "?copy=" + copy;
            var answer = http.send(as("founder1", path), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/" + format);
            var file = answer.body();
            var genuine = handIn(format, file);
            assertThat(genuine.at("/verdict/code").asString()).isEqualTo("GENUINE");
            assertThat(genuine.at("/licence/schoolName").asString()).isEqualTo(SCHOOL);
            file[file.length / 2] ^= 1;
            var tampered = handIn(format, file);
            assertThat(tampered.at("/verdict/code").asString()).isEqualTo("TAMPERED");
            assertThat(tampered.has("licence")).isFalse();
        }
    }

    @Test
    void the_number_is_known_and_the_file_is_handed_to_the_school_and_the_county_alone()
            throws IOException, InterruptedException {
        var school = licensed();
        var number = school.path("licence").path("number").asString().replaceAll("\\D", "");
        var known = JsonMapper.shared().readTree(get(VERIFY + "?number=" + number).body());
        assertThat(known.at("/verdict/code").asString()).isEqualTo("GENUINE");
        assertThat(known.at("/licence/schoolName").asString()).isEqualTo(SCHOOL);
        var file = licences(school) + "/1.pdf";
        assertThat(get(file).statusCode()).isEqualTo(401);
        for (var other : List.of("founder2", "edu-longgang", "operator1")) {
            assertThat(http.send(as(other, file), BodyHandlers.discarding()).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        var list = http.send(as("edu1", licences(school)), BodyHandlers.ofString());
        assertThat(list.body()).contains("\"issue\":1", SCHOOL);
    }

    @Test
    void whoever_checks_offline_gets_certificates_and_the_list_of_what_ended()
            throws IOException, InterruptedException {
        for (var part : List.of("/certificates", "/anchors")) {
            assertThat(get(REGISTRY + "/licences" + part).body())
                    .contains("-----BEGIN CERTIFICATE-----");
        }
        var list = get(REGISTRY + "/licences/revocations?region=330327");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"content\"", "\"seal\"");
        assertThat(get(REGISTRY + "/licences/revocations?region=000000").statusCode())
                .isEqualTo(404);
    }

    /** The school in the register; founded when it is asked for first. */
    private JsonNode licensed() {
        var found = platform.client().registry().byName(SCHOOL).ok().json().path("items");
        if (found.isEmpty()) {
            var _ = new WholeCase(platform.client()).play(SCHOOL);
        }
        return await("the school to be listed")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                platform.client()
                                        .registry()
                                        .byName(SCHOOL)
                                        .ok()
                                        .json()
                                        .at("/items/0"),
                        JsonNode::isObject);
    }

    private static String licences(JsonNode school) {
        return REGISTRY + "/institutions/" + school.path("id").asString() + "/licences";
    }

    private JsonNode handIn(String format, byte[] file) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address(VERIFY))
                        .header("Content-Type", "application/" + format)
                        .POST(BodyPublishers.ofByteArray(file))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest as(String user, String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + tokens.of(user))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + platform.port("GATEWAY") + path);
    }
}

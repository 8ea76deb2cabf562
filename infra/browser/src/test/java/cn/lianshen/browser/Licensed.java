package cn.lianshen.browser;

import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A school that was licensed, for citizens to look at.
 *
 * @param id of the institution
 * @param number digits of its licence number
 */
record Licensed(String id, String name, String number) {

    /** Founds one over the API, unless there is one of that name. */
    static synchronized Licensed named(Stage stage, String name) {
        if (stage.client().registry().byName(name).ok().json().path("items").isEmpty()) {
            found(stage, name);
        }
        var school =
                await("the school to be listed")
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> first(stage, name), JsonNode::isObject);
        var number = school.at("/licence/number").asString().replaceAll("\\D", "");
        return new Licensed(school.path("id").asString(), name, number);
    }

    String path() {
        return "/institutions/" + id;
    }

    /** The sealed file, as its founder gets it. */
    byte[] file(Stage stage, String format) {
        var address = stage.url() + "/api/v1/registry" + path() + "/licences/1." + format;
        var token = new Tokens(URI.create(stage.issuer())).of("founder1");
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void found(Stage stage, String name) {
        var filed =
                stage.client()
                        .casesAs("founder1")
                        .file(UUID.randomUUID().toString(), KindergartenForm.nonProfit(name));
        var meanwhile = new Meanwhile(stage.client(), CaseStanding.of(filed).caseId());
        meanwhile.accept();
        meanwhile.agree();
        meanwhile.grant();
    }

    private static JsonNode first(Stage stage, String name) {
        return stage.client().registry().byName(name).ok().json().at("/items/0");
    }
}

package cn.lianshen.bench.registry;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Looks up as anybody can, one question after the other on one connection. */
final class Visitor implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    Visitor(URI service) {
        this.service = service;
    }

    /**
     * Asks once.
     *
     * @throws ClientFailure when the answer is no 200, with the answer
     */
    void ask(Question question, int number) throws IOException, InterruptedException {
        var typed = URLEncoder.encode(question.typed().apply(number), StandardCharsets.UTF_8);
        var path = "/api/v1/registry/institutions?" + question.parameter() + "=" + typed;
        var answer =
                http.send(
                        HttpRequest.newBuilder(service.resolve(path)).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new ClientFailure(path + " → " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package cn.lianshen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.Downstream;
import cn.lianshen.gateway.sample.GatewayServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CrowdIT extends GatewayServer {

    @Test
    void as_many_as_set_wait_for_a_service_and_the_others_hear_so_at_once() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var calls = Stream.generate(() -> call(client)).limit(45).toList();
            Awaitility.await().until(() -> answered(calls).size() == 5);
            assertThat(answered(calls))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503))
                    .allSatisfy(answer -> assertThat(answer.body()).contains("service-unavailable"))
                    .allSatisfy(
                            answer ->
                                    assertThat(answer.headers().map()).containsKey("retry-after"));
            Downstream.openGate();
            Awaitility.await().until(() -> answered(calls).size() == 45);
            assertThat(answered(calls)).filteredOn(a -> a.statusCode() == 204).hasSize(40);
        }
    }

    private CompletableFuture<HttpResponse<String>> call(HttpClient client) {
        var request =
                HttpRequest.newBuilder(address("/api/v1/notification/gated"))
                        .header("Authorization", "Bearer " + token())
                        .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<HttpResponse<String>> answered(
            List<CompletableFuture<HttpResponse<String>>> calls) {
        return calls.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .toList();
    }
}

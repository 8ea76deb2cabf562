package cn.lianshen.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.sample.SampleServer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

class IdempotencyIT extends SampleServer {

    private static final String BODY = "{\"kind\":\"KG\",\"text\":\"note\"}";

    @Test
    void a_repetition_gets_the_same_answer_and_does_nothing() {
        String key = UUID.randomUUID().toString();
        EntityExchangeResult<byte[]> first = create(key, BODY).expectBody().returnResult();
        assertThat(first.getStatus().value()).isEqualTo(201);
        long notes = notes();
        create(key, BODY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true")
                .expectHeader()
                .valueEquals("Location", String.valueOf(first.getResponseHeaders().getLocation()))
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody(byte[].class)
                .isEqualTo(Objects.requireNonNull(first.getResponseBody()));
        assertThat(notes()).isEqualTo(notes);
    }

    @Test
    void another_body_under_the_same_key_is_422() {
        String key = UUID.randomUUID().toString();
        create(key, BODY).expectStatus().isCreated();
        create(key, BODY.replace("note", "other"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_key_of_another_caller_is_another_key() {
        String key = UUID.randomUUID().toString();
        create(key, BODY).expectStatus().isCreated();
        String other = ISSUER.token("p-0009", List.of("officer"), "330327", "MZ");
        send(with(other), key, BODY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist("Idempotent-Replayed");
    }

    @Test
    void none_or_an_odd_key_is_400() {
        send(officer(), null, BODY)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("missing-value")
                .jsonPath("$.field")
                .isEqualTo("Idempotency-Key");
        for (String odd : List.of("a b", "k".repeat(201), "")) {
            create(odd, BODY)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("invalid-idempotency-key");
        }
    }

    @Test
    void of_many_at_once_one_does_it_and_all_get_its_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = notes();
        Callable<String> call = () -> new String(answer(key), StandardCharsets.UTF_8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = threads.invokeAll(Collections.nCopies(16, call));
            assertThat(answers)
                    .extracting(Future::resultNow)
                    .containsOnly(answers.getFirst().get());
        }
        assertThat(notes()).isEqualTo(before + 1);
    }

    @Test
    void a_key_that_is_not_there_counts_as_in_flight() {
        IdempotencyKeys keys = new IdempotencyKeys(database);
        KeyedRequest request = new KeyedRequest("p-0003", "never", new byte[32]);
        assertThat(keys.find(request).onErrorComplete().blockOptional()).isEmpty();
    }

    @Test
    void old_keys_are_swept_in_batches() {
        for (int i = 0; i < 5; i++) {
            create(UUID.randomUUID().toString(), BODY).expectStatus().isCreated();
        }
        Duration week = Duration.ofDays(7);
        Instant nextWeek = Instant.now().plus(week).plusSeconds(5);
        IdempotencyProperties settings = new IdempotencyProperties(week, week, 2);
        assertThat(sweep(settings, Clock.systemUTC())).isZero();
        assertThat(sweep(settings, Clock.fixed(nextWeek, ZoneOffset.UTC)))
                .isGreaterThanOrEqualTo(5);
    }

    private long sweep(IdempotencyProperties settings, Clock clock) {
        IdempotencySweep sweep = new IdempotencySweep(database, settings, clock);
        return sweep.sweep().blockOptional().orElseThrow();
    }

    private byte[] answer(String key) {
        return Objects.requireNonNull(
                create(key, BODY)
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent());
    }

    private WebTestClient.ResponseSpec create(String key, String json) {
        return send(officer(), key, json);
    }

    private static WebTestClient.ResponseSpec send(
            WebTestClient client, @Nullable String key, String json) {
        WebTestClient.RequestBodySpec request =
                client.post().uri("/api/v1/sample/notes").contentType(MediaType.APPLICATION_JSON);
        return (key == null ? request : request.header(IdempotencyKey.HEADER, key))
                .bodyValue(json)
                .exchange();
    }

    private long notes() {
        return database.sql("SELECT count(*) FROM notes")
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .blockOptional()
                .orElseThrow();
    }
}

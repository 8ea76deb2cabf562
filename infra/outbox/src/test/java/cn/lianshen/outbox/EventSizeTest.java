package cn.lianshen.outbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.lianshen.web.problem.ProblemMapping;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class EventSizeTest {

    @Test
    void what_no_broker_would_take_never_becomes_a_row() {
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> row(EventRow.MOST_BYTES + 1))
                .withMessageContaining("case.noted.v1")
                .satisfies(
                        it -> {
                            assertThat(it.bytes()).isEqualTo(EventRow.MOST_BYTES + 1);
                            assertThat(it.most()).isEqualTo(EventRow.MOST_BYTES);
                        });
        assertThat(row(EventRow.MOST_BYTES).payload()).hasSize(EventRow.MOST_BYTES);
    }

    @Test
    void whoever_sent_too_much_is_told_how_much_is_taken() {
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventTooLargeWebAutoConfiguration.class))
                .withPropertyValues("lianshen.outbox.topic=t")
                .run(
                        context -> {
                            var mapping = context.getBean(ProblemMapping.class);
                            var problem = requireNonNull(mapping.map(tooLarge(), exchange()));
                            assertThat(problem.status()).isEqualTo(413);
                            assertThat(problem.code()).isEqualTo("event-too-large");
                            assertThat(problem.arguments())
                                    .containsExactly(
                                            "" + (EventRow.MOST_BYTES + 7),
                                            "" + EventRow.MOST_BYTES);
                            assertThat(mapping.map(new IllegalStateException(), exchange()))
                                    .isNull();
                        });
    }

    private static EventTooLarge tooLarge() {
        return new EventTooLarge("t", EventRow.MOST_BYTES + 7, EventRow.MOST_BYTES);
    }

    private static MockServerWebExchange exchange() {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/"));
    }

    private static EventRow row(int bytes) {
        return new EventRow(
                UUID.randomUUID(),
                1,
                "case.noted.v1",
                "330327",
                "p-1",
                Instant.EPOCH,
                new byte[bytes],
                new byte[32]);
    }
}

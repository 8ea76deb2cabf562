package cn.lianshen.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void every_request_and_every_case_is_counted() throws Exception {
        var clients = List.of(new Counting(), new Counting());

        Round round = ClosedLoop.run(clients, SHORT);

        long played = clients.stream().mapToLong(client -> client.played).sum();
        assertThat(round.played()).isEqualTo(played);
        assertThat(round.requests().getTotalCount()).isEqualTo(6 * played);
        assertThat(round.seconds()).isGreaterThanOrEqualTo(0.05);
        assertThat(round.casesPerSecond()).isEqualTo(played / round.seconds());
    }

    @Test
    void one_failing_client_fails_the_round() {
        CasePlayer failing =
                new Counting() {
                    @Override
                    public void play(Watch watch) throws IOException {
                        throw new IOException("refused");
                    }
                };

        assertThatThrownBy(() -> ClosedLoop.run(List.of(new Counting(), failing), SHORT))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("refused");
    }

    private static class Counting implements CasePlayer {
        long played;

        @Override
        public void play(Watch watch) throws IOException {
            for (int request = 0; request < 6; request++) {
                watch.answered();
            }
            played++;
        }

        @Override
        public void close() {}
    }
}

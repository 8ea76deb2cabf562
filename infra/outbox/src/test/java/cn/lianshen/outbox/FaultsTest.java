package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.MalformedInputException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class FaultsTest {

    @ParameterizedTest
    @MethodSource
    void what_belongs_to_the_event_is_permanent(Exception fault) {
        assertThat(Faults.isPermanent(fault)).isTrue();
    }

    static Stream<Exception> what_belongs_to_the_event_is_permanent() {
        return Stream.of(
                new PermanentFault("no such bureau"),
                new PermanentFault("unreadable", new IOException()),
                new IllegalArgumentException("negative"),
                new IllegalStateException("no licence number"),
                new NullPointerException(),
                new RuntimeException(new MalformedInputException(1)),
                new DataIntegrityViolationException(
                        "unique", new R2dbcDataIntegrityViolationException("unique", "23505")));
    }

    @ParameterizedTest
    @MethodSource
    void what_hits_every_event_alike_passes(Exception fault) {
        assertThat(Faults.isPermanent(fault)).isFalse();
    }

    static Stream<Exception> what_hits_every_event_alike_passes() {
        return Stream.of(
                new RuntimeException(new ConnectException("refused")),
                new IllegalStateException("Timeout on blocking read", new TimeoutException()),
                new IllegalStateException(new InterruptedException()),
                new org.apache.kafka.common.KafkaException("no broker"),
                new DataAccessResourceFailureException("gone"),
                new R2dbcNonTransientResourceException("connection closed"),
                new CannotCreateTransactionException("no connection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40001", "40P01", "42P01", "25006", "XX000"})
    void database_faults_that_are_not_of_the_data_pass(String state) {
        assertThat(Faults.isPermanent(new RuntimeException(failure(state)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22P02", "23502", "23514"})
    void database_faults_of_the_data_are_permanent(String state) {
        assertThat(Faults.isPermanent(new RuntimeException(failure(state)))).isTrue();
    }

    @Test
    void what_takes_a_batch_too_long_may_be_the_doing_of_one_event_though_it_passes() {
        var slow = new IllegalStateException("blocked", new TimeoutException());
        var cancelled = new RuntimeException(failure("57014"));

        assertThat(Faults.mayBeOneEvents(slow)).isTrue();
        assertThat(Faults.mayBeOneEvents(cancelled)).isTrue();
        assertThat(Faults.isPermanent(cancelled)).isFalse();
        assertThat(Faults.mayBeOneEvents(new PermanentFault("refused"))).isTrue();
        assertThat(Faults.mayBeOneEvents(failure("57P01"))).isFalse();
    }

    @Test
    void what_is_written_down_is_short_and_storable() {
        assertThat(FaultText.of(new PermanentFault("a\0b" + "x".repeat(5000))))
                .startsWith("a\uFFFDb")
                .hasSize(1000);
    }

    private static R2dbcException failure(String state) {
        return new R2dbcException("refused", state) {
            private static final long serialVersionUID = 1L;
        };
    }
}

package cn.lianshen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.Tokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that is built anew from the topic says nothing again. */
class RebuildIT {
    private static final String[] DERIVED = {"inbox_entries", "followed_cases", "consumed_events"};

    private final Told told = new Told("p-2101");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void a_rebuilt_inbox_sends_nothing_again() {
        sendOne();
        forget();
        try (var service = told.start()) {
            told.topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-2101")))
                    .contains("application-filed", "\"read\":true");
            assertThat(told.states()).containsExactly("SENT");
            assertThat(told.mail.to(told.address())).hasSize(2);
        }
    }

    @Test
    void when_it_is_forgotten_what_was_sent_a_moment_is_set() {
        sendOne();
        forget();
        told.table.column("DELETE FROM deliveries RETURNING state");
        var since = Instant.now().plus(Duration.ofMinutes(5));
        try (var service = told.start("LIANSHEN_DELIVERY_SINCE=" + since)) {
            told.topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-2101"))).contains("application-filed");
            assertThat(told.states()).isEmpty();
            told.topic.happenedAt(since.plusSeconds(1));
            told.newCase().filed();
            told.awaitStates("SENT");
            assertThat(told.mail.to(told.address())).hasSize(3);
        }
    }

    @Test
    void what_is_long_past_when_it_is_read_stays_in_the_inbox() {
        try (var service = told.start()) {
            told.confirm(service);
            told.table.column(
                    "UPDATE contacts SET confirmed_at = now() - interval '9 days' RETURNING owner");
            told.topic.happenedAt(Instant.now().minus(Duration.ofDays(4)));
            told.newCase().filed();
            told.topic.awaitRead();
            assertThat(service.inbox(Tokens.founder("p-2101"))).contains("application-filed");
            assertThat(told.states()).isEmpty();
        }
    }

    private void sendOne() {
        try (var service = told.start()) {
            told.confirm(service);
            told.newCase().filed();
            told.mail.await(told.address(), 2);
            told.awaitStates("SENT");
            service.http(Tokens.founder("p-2101"))
                    .post()
                    .uri("/api/v1/notification/inbox/" + noticeId() + "/read")
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
    }

    private String noticeId() {
        return told.table.column("SELECT xid || '-' || seq FROM inbox_entries").getFirst();
    }

    /** As an operator does it: what follows from the topic goes, what people said stays. */
    private void forget() {
        for (var table : DERIVED) {
            told.table.column("WITH gone AS (DELETE FROM " + table + " RETURNING 1) SELECT 1");
        }
        told.topic.rewind();
    }
}

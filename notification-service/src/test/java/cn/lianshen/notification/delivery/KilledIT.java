package cn.lianshen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.Receiver;
import cn.lianshen.notification.RunningNotification;
import cn.lianshen.notification.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An instance that goes away after it has sent and before it could say so. */
class KilledIT {
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{6})\"");

    private final Told told = new Told("p-2401");
    private final Receiver gateway = new Receiver();

    @AfterEach
    void close() {
        told.close();
        gateway.close();
    }

    @Test
    void the_next_instance_sends_again_and_the_gateway_can_tell() throws Exception {
        var marking = new CompletableFuture<Connection>();
        try (var service = told.start(settings())) {
            confirmNumber(service);
            gateway.beforeAnswering(() -> marking.complete(rowLocked()));
            told.newCase().filed();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(marking::isDone);
        }
        gateway.beforeAnswering(() -> {});
        assertThat(told.states()).containsExactly("QUEUED");
        marking.get().close();

        try (var service = told.start(settings())) {
            told.awaitStates("SENT");
            assertThat(service.inbox(Tokens.founder("p-2401"))).contains("application-filed");
        }
        assertThat(gateway.requests()).hasSize(3);
        assertThat(gateway.requests().get(1).body())
                .contains("requestId")
                .isEqualTo(gateway.requests().getLast().body());
    }

    /** Whoever marks the delivery has to wait from now on. */
    private Connection rowLocked() {
        try {
            var other = told.table.begin();
            try (var statement = other.createStatement()) {
                statement.execute("SELECT FROM deliveries FOR UPDATE");
            }
            return other;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void confirmNumber(RunningNotification service) {
        var founder = Tokens.founder("p-2401");
        Told.confirm(service, founder, "sms", "13800001234");
        var code = CODE.matcher(gateway.await(1).getFirst().body());
        assertThat(code.find()).isTrue();
        Told.tell(service, founder, "sms", code.group(1));
    }

    private String[] settings() {
        return new String[] {
            "LIANSHEN_SMS_URL=" + gateway.url("/sms"),
            "LIANSHEN_SMS_SECRET=quiet",
            "LIANSHEN_DELIVERY_LEASE=2s"
        };
    }
}

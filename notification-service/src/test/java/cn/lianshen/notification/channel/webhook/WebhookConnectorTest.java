package cn.lianshen.notification.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.notification.Receiver;
import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.ChannelProperties.Mail;
import cn.lianshen.notification.channel.ChannelProperties.Security;
import cn.lianshen.notification.channel.ChannelProperties.Sms;
import cn.lianshen.notification.channel.ChannelProperties.Webhook;
import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.channel.Signature;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Sending;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class WebhookConnectorTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.ofEpochSecond(1_795_395_600L), ZoneOffset.UTC);
    private static final Message MESSAGE =
            new Message("key-1", Message.NOTICE, "准予许可", "text", Map.of("title", "准予许可"));

    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void what_is_sent_is_signed_and_names_its_key() {
        assertThat(send(receiver.url("/in"), true)).isEqualTo(new Sending.Accepted());
        var request = receiver.requests().getFirst();
        assertThat(request.delivery()).isEqualTo("key-1");
        assertThat(request.body())
                .isEqualTo("{\"delivery\":\"key-1\",\"purpose\":\"notice\",\"title\":\"准予许可\"}");
        var bytes = request.body().getBytes(StandardCharsets.UTF_8);
        assertThat(request.signature())
                .isEqualTo("t=1795395600,v1=" + Signature.of("secret", 1_795_395_600L, bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "0.0.0.0", "[::1]", "2130706433", "127.1"})
    void nobody_is_led_to_machines_beside_us(String host) {
        assertThat(send("http://" + host + ":" + receiver.port() + "/in", false))
                .isNotInstanceOf(Sending.Accepted.class);
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void a_private_address_is_refused_for_good() {
        assertThat(send(receiver.url("/in"), false))
                .isEqualTo(new Sending.Refused("private-address"));
        assertThat(send("http://localhost:" + receiver.port() + "/in", false))
                .isEqualTo(new Sending.Refused("private-address"));
    }

    @Test
    void a_redirection_is_not_followed() {
        receiver.answer(302);
        assertThat(send(receiver.url("/in"), true))
                .isEqualTo(new Sending.Unavailable("status-302"));
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void gone_is_gone_and_everything_else_may_come_back() {
        receiver.answer(410);
        assertThat(send(receiver.url("/in"), true)).isEqualTo(new Sending.Refused("status-410"));
        receiver.answer(401);
        assertThat(send(receiver.url("/in"), true))
                .isEqualTo(new Sending.Unavailable("status-401"));
    }

    private static Sending send(String url, boolean privateAddresses) {
        var settings =
                new ChannelProperties(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        4,
                        20,
                        new Mail("", 0, "", "", Security.NONE, ""),
                        new Sms("", "", "", "", "", ""),
                        new Webhook(true, privateAddresses, true));
        return Objects.requireNonNull(
                new WebhookConnector(settings, JsonMapper.builder().build(), CLOCK)
                        .send(new Target(url, "secret"), MESSAGE)
                        .onErrorResume(
                                error ->
                                        Mono.just(
                                                new Sending.Unavailable(
                                                        error.getClass().getSimpleName())))
                        .block(Duration.ofSeconds(20)));
    }
}

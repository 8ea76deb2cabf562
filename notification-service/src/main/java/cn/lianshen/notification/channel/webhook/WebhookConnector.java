package cn.lianshen.notification.channel.webhook;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.channel.ChannelConnector;
import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.channel.Signature;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Sending;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends signed JSON to the URL that a receiver named, in the form that {@code channels.md} tells.
 */
@Component
final class WebhookConnector implements ChannelConnector {
    private final ChannelProperties settings;
    private final WebClient http;
    private final JsonMapper json;
    private final Clock clock;

    WebhookConnector(ChannelProperties settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.http = WebhookClient.of(settings);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public boolean offered() {
        return settings.webhook().offered();
    }

    /** One receiver that is away must not hold up the others. */
    @Override
    public String lane(Target target) {
        return Objects.requireNonNullElse(URI.create(target.address()).getHost(), "");
    }

    @Override
    public Mono<Sending> send(Target target, Message message) {
        var body = body(message);
        var seconds = clock.instant().getEpochSecond();
        var secret = requireNonNull(target.secret(), "secret");
        var signature = "t=" + seconds + ",v1=" + Signature.of(secret, seconds, body);
        return http.post()
                .uri(URI.create(target.address()))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Lianshen-Delivery", message.key())
                .header("Lianshen-Signature", signature)
                .bodyValue(body)
                .exchangeToMono(WebhookConnector::read)
                .onErrorResume(WebClientRequestException.class, WebhookConnector::notSent);
    }

    private byte[] body(Message message) {
        var members = new TreeMap<String, String>(message.fields());
        members.put("delivery", message.key());
        members.put("purpose", message.purpose());
        return json.writeValueAsBytes(members);
    }

    private static Mono<Sending> read(ClientResponse response) {
        return response.releaseBody().thenReturn(outcome(response.statusCode()));
    }

    private static Sending outcome(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return new Sending.Accepted();
        }
        var fault = "status-" + status.value();
        return status.isSameCodeAs(HttpStatus.GONE)
                ? new Sending.Refused(fault)
                : new Sending.Unavailable(fault);
    }

    private static Mono<Sending> notSent(WebClientRequestException error) {
        return error.getMostSpecificCause() instanceof PrivateAddress
                ? Mono.just(new Sending.Refused("private-address"))
                : Mono.error(error.getMostSpecificCause());
    }
}

package cn.lianshen.notification.channel.sms;

import cn.lianshen.notification.channel.ChannelConnector;
import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.Message;
import cn.lianshen.notification.channel.Signature;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Sending;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Asks an aggregator (短信平台) over HTTP, in the form that {@code channels.md} tells. */
@Component
final class SmsGatewayConnector implements ChannelConnector {
    private static final int CONFLICT = 409;
    private static final Set<Integer> BAD_NUMBER = Set.of(422);

    /** All that a text message says; programs' other fields stay here. */
    private static final Set<String> PARAMS = Set.of("title", "link", "code");

    private final ChannelProperties.Sms sms;
    private final WebClient http = WebClient.create();
    private final JsonMapper json;
    private final Clock clock;

    SmsGatewayConnector(ChannelProperties settings, JsonMapper json, Clock clock) {
        this.sms = settings.sms();
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean offered() {
        return !sms.url().isBlank();
    }

    @Override
    public Mono<Sending> send(Target target, Message message) {
        var body = json.writeValueAsBytes(request(target, message));
        var seconds = clock.instant().getEpochSecond();
        return http.post()
                .uri(sms.url())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-App", sms.app())
                .header("X-Timestamp", String.valueOf(seconds))
                .header("X-Signature", Signature.of(sms.secret(), seconds, body))
                .bodyValue(body)
                .exchangeToMono(SmsGatewayConnector::read);
    }

    private SmsRequest request(Target target, Message message) {
        var template =
                message.purpose().equals(Message.NOTICE)
                        ? sms.noticeTemplate()
                        : sms.codeTemplate();
        Map<String, String> params =
                message.fields().entrySet().stream()
                        .filter(field -> PARAMS.contains(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SmsRequest(message.key(), target.address(), sms.sign(), template, params);
    }

    private static Mono<Sending> read(ClientResponse response) {
        return response.releaseBody().thenReturn(outcome(response.statusCode().value()));
    }

    /** 409 says that this request id was taken over before. */
    private static Sending outcome(int status) {
        if (status / 100 == 2 || status == CONFLICT) {
            return new Sending.Accepted();
        }
        var fault = "status-" + status;
        return BAD_NUMBER.contains(status)
                ? new Sending.Refused(fault)
                : new Sending.Unavailable(fault);
    }
}

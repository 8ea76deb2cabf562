package cn.lianshen.notification.channel.webhook;

import cn.lianshen.notification.channel.ChannelProperties;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A client that follows nobody elsewhere and connects to the Internet only. */
final class WebhookClient {
    private WebhookClient() {}

    static WebClient of(ChannelProperties settings) {
        var http =
                HttpClient.create(ConnectionProvider.newConnection())
                        .followRedirect(false)
                        .responseTimeout(settings.timeout());
        var guarded = settings.webhook().privateAddresses() ? http : guarded(http);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(guarded)).build();
    }

    private static HttpClient guarded(HttpClient http) {
        var guard = new PublicOnly();
        return http.doOnChannelInit(
                (_, channel, _) -> channel.pipeline().addFirst("public-only", guard));
    }
}

package cn.lianshen.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.testkit.TestIssuer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

class IssuerAwayIT {

    private final TestIssuer keys = TestIssuer.start();

    @Test
    void tokens_are_taken_once_the_issuer_is_there_and_known_ones_while_it_is_away() {
        DisposableServer issuer = issuer(0);
        String url = "http://127.0.0.1:" + issuer.port();
        ReactiveAuthenticationManager tokens = tokens(url);
        issuer.disposeNow();

        assertThatThrownBy(() -> check(tokens, token(url, "p-1")))
                .isInstanceOf(AuthenticationServiceException.class);

        DisposableServer back = issuer(issuer.port());
        assertThat(check(tokens, token(url, "p-1")).getName()).isEqualTo("p-1");

        back.disposeNow();
        assertThat(check(tokens, token(url, "p-2")).getName()).isEqualTo("p-2");
    }

    private static Authentication check(ReactiveAuthenticationManager tokens, String token) {
        Authentication found =
                tokens.authenticate(new BearerTokenAuthenticationToken(token))
                        .block(Duration.ofSeconds(10));
        return Objects.requireNonNull(found);
    }

    private static ReactiveAuthenticationManager tokens(String issuer) {
        Duration second = Duration.ofSeconds(1);
        TokenProperties settings = new TokenProperties(issuer, "lianshen", second, 10, second);
        return new TokenAuthenticator(TokenVerifier.of(settings), 10, Clock.systemUTC());
    }

    private String token(String issuer, String subject) {
        return keys.token(keys.claims(subject, List.of("founder")).issuer(issuer).build());
    }

    /** Shows the keys of the test issuer under an address that comes and goes. */
    private DisposableServer issuer(int port) {
        String jwks = fetch(keys.issuer() + "/oauth2/jwks");
        return HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .handle(
                        (request, answer) ->
                                request.uri().endsWith("/jwks")
                                        ? json(answer, jwks)
                                        : json(
                                                answer,
                                                discovery(request.hostName(), request.hostPort())))
                .bindNow();
    }

    private static Publisher<Void> json(HttpServerResponse answer, String body) {
        return answer.header("Content-Type", "application/json").sendString(Mono.just(body));
    }

    private static String discovery(String host, int port) {
        return "{\"issuer\":\"http://%1$s:%2$d\",\"jwks_uri\":\"http://%1$s:%2$d/jwks\"}"
                .formatted(host, port);
    }

    private static String fetch(String url) {
        String body =
                HttpClient.create()
                        .get()
                        .uri(URI.create(url))
                        .responseContent()
                        .aggregate()
                        .asString()
                        .block(Duration.ofSeconds(10));
        return Objects.requireNonNull(body);
    }
}

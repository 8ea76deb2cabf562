package cn.lianshen.gateway.portal.relay;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.Login;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.util.context.ContextView;

/**
 * Asks the services for pages: with the token of whoever is logged in, in the reader's language,
 * behind the same breakers as the API's routes. A refusal is a {@link Refused}, an outage a {@link
 * ServiceAway}.
 */
@Component
public final class Relay {
    private static final int LARGEST = 4 * 1024 * 1024;

    private final PortalProperties portal;
    private final ReactiveCircuitBreakerFactory<?, ?> breakers;
    private final WebClient client;

    Relay(PortalProperties portal, ReactiveCircuitBreakerFactory<?, ?> breakers) {
        this.portal = portal;
        this.breakers = breakers;
        this.client = client(portal);
    }

    /** A GET whose answer is one of these; unknown fields are passed over. */
    public <T> Mono<T> get(Service service, Class<T> type, String path, Object... values) {
        return ask(Question.get(service, path, values), answer -> answer.bodyToMono(type));
    }

    /** Any question; what is made of the answer is the asker's. */
    public <T> Mono<T> ask(Question question, Reading<T> reading) {
        Mono<T> answer = exchange(question, reading);
        return breakers.create(question.service().label())
                .run(answer, error -> Mono.error(explained(question.service(), error)));
    }

    /** A question that carries a file: it takes as long as the file does, and trips no breaker. */
    public <T> Mono<T> send(Question question, Reading<T> reading) {
        return exchange(question, reading)
                .onErrorMap(error -> explained(question.service(), error));
    }

    /** An answer as it comes, however long it is; without a breaker and without a time limit. */
    public Mono<ResponseEntity<Flux<DataBuffer>>> stream(Question question) {
        return headers()
                .flatMap(
                        given ->
                                request(question, given)
                                        .retrieve()
                                        .onStatus(HttpStatusCode::isError, Relay::refused)
                                        .toEntityFlux(DataBuffer.class))
                .onErrorMap(error -> explained(question.service(), error));
    }

    /** Makes something of an answer that is no refusal. */
    @FunctionalInterface
    public interface Reading<T> {
        Mono<T> read(ClientResponse answer);
    }

    private <T> Mono<T> exchange(Question question, Reading<T> reading) {
        return headers()
                .flatMap(
                        given ->
                                request(question, given)
                                        .exchangeToMono(answer -> read(answer, reading)))
                .onErrorMap(WebClientRequestException.class, Relay::unreachable);
    }

    private WebClient.RequestHeadersSpec<?> request(
            Question question, Consumer<HttpHeaders> given) {
        var base = question.service().base(portal.services());
        var spec =
                client.method(question.method())
                        .uri(base + question.path(), question.values())
                        .headers(given)
                        .headers(question.headers());
        return switch (question.body()) {
            case null -> spec;
            case FilePart file -> spec.body(BodyInserters.fromDataBuffers(file.content()));
            case Object json -> spec.bodyValue(json);
        };
    }

    private static <T> Mono<T> read(ClientResponse answer, Reading<T> reading) {
        if (!answer.statusCode().isError()) {
            return reading.read(answer);
        }
        return refused(answer).flatMap(Mono::error);
    }

    private static Mono<Throwable> refused(ClientResponse answer) {
        var bare = Fault.bare(answer.statusCode().value());
        return answer.bodyToMono(Fault.class)
                .onErrorReturn(bare)
                .defaultIfEmpty(bare)
                .map(Refused::new);
    }

    private static Mono<Consumer<HttpHeaders>> headers() {
        return Mono.deferContextual(
                context -> {
                    String language = Reader.language(context).getLanguage();
                    return token().map(
                                    bearer ->
                                            headers -> {
                                                headers.set("Accept-Language", language);
                                                bearer.accept(headers);
                                            });
                });
    }

    private static Mono<Consumer<HttpHeaders>> token() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(LoggedIn.class)
                .flatMap(in -> Mono.deferContextual(context -> Mono.just(as(in.login(), context))))
                .defaultIfEmpty(_ -> {});
    }

    private static Consumer<HttpHeaders> as(Login login, ContextView context) {
        var mandate = Behalf.of(context);
        return headers -> {
            headers.setBearerAuth(login.tokens().access());
            mandate.ifPresent(id -> headers.set(Behalf.HEADER, id.toString()));
        };
    }

    private static Throwable unreachable(WebClientRequestException error) {
        return error.getCause() instanceof IOException cause ? cause : new IOException(error);
    }

    private static Throwable explained(Service service, Throwable error) {
        boolean away =
                !(error instanceof Refused refused)
                        || refused.fault().status() == 503
                        || refused.fault().status() == 504;
        return away ? new ServiceAway(service, error) : error;
    }

    private static WebClient client(PortalProperties portal) {
        var http =
                HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                (int) portal.patience().toMillis());
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build();
    }
}

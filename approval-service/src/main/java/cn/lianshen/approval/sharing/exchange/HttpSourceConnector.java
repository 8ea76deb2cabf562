package cn.lianshen.approval.sharing.exchange;

import cn.lianshen.approval.sharing.SharingProperties;
import cn.lianshen.approval.sharing.SourceConnector;
import cn.lianshen.approval.sharing.domain.SharedAnswer;
import cn.lianshen.approval.sharing.domain.SharedSubject;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the county's data-sharing exchange (数据共享交换平台) over HTTP. */
@Component
final class HttpSourceConnector implements SourceConnector {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSourceConnector.class);

    private final WebClient http;
    private final SourceGuards guards;
    private final MeterRegistry meters;

    HttpSourceConnector(SharingProperties settings, SourceGuards guards, MeterRegistry meters) {
        this.http =
                WebClient.builder()
                        .baseUrl(settings.url())
                        .defaultHeader("X-Api-Key", settings.key())
                        .build();
        this.guards = guards;
        this.meters = meters;
    }

    /** Why there is no record. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Missing(@Nullable String code) {}

    @Override
    public Mono<SharedAnswer> ask(String source, String material, SharedSubject subject) {
        var request =
                http.post()
                        .uri("/v1/records/{source}/{material}", source, material)
                        .bodyValue(subject.facts())
                        .exchangeToMono(HttpSourceConnector::read);
        return guards.around(source, request)
                .onErrorResume(error -> Mono.just(unavailable(source, error)))
                .doOnNext(answer -> count(source, answer));
    }

    private static Mono<SharedAnswer> read(ClientResponse response) {
        if (response.statusCode().is2xxSuccessful()) {
            return response.bodyToMono(RecordAnswer.class).map(RecordAnswer::toDomain);
        }
        return response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
                ? response.bodyToMono(Missing.class)
                        .filter(missing -> "no-record".equals(missing.code()))
                        .<SharedAnswer>map(_ -> new SharedAnswer.NoRecord())
                        .switchIfEmpty(Mono.error(() -> new IllegalStateException("status 404")))
                : response.createError();
    }

    /** The message of an error may quote what was sent; its kind does not. */
    private static SharedAnswer unavailable(String source, Throwable error) {
        var reason = error.getClass().getSimpleName();
        LOG.debug("{} gives no answer: {}", source, reason);
        return new SharedAnswer.Unavailable(reason);
    }

    private void count(String source, SharedAnswer answer) {
        var outcome = answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("lianshen.sharing.answers", "source", source, "outcome", outcome)
                .increment();
    }
}

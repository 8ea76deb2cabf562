package cn.lianshen.gateway.portal.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** The identity provider's directory (SCIM 2.0, RFC 7644), read with the gateway's own token. */
@Component
public final class Directory {
    private static final int MOST = 100;

    private final PeopleProperties settings;
    private final Bearer token;
    private final WebClient client = WebClient.create();

    Directory(PeopleProperties settings, Bearer token) {
        this.settings = settings;
        this.token = token;
    }

    /**
     * Some of those who are found.
     *
     * @param total how many there are
     */
    public record Found(List<Person> people, int total) {}

    /**
     * A page of people.
     *
     * @param from the first one's place, from 1
     */
    public Mono<Found> find(Wanted wanted, int from, int count) {
        return asked(wanted, from, count)
                .map(page -> new Found(page.people(), page.totalResults()))
                .timeout(settings.patience());
    }

    /** All of them, page by page; the directory may give fewer at once than are asked for. */
    Mono<List<Person>> all(Wanted wanted) {
        return asked(wanted, 1, MOST)
                .map(page -> new Read(page, page.size()))
                .expand(read -> next(wanted, read))
                .flatMapIterable(read -> read.page().people())
                .collectList();
    }

    private record Read(ScimPage page, int sofar) {}

    private Mono<Read> next(Wanted wanted, Read read) {
        boolean over = read.page().size() == 0 || read.sofar() >= read.page().totalResults();
        return over
                ? Mono.empty()
                : asked(wanted, read.sofar() + 1, MOST)
                        .map(page -> new Read(page, read.sofar() + page.size()));
    }

    private Mono<ScimPage> asked(Wanted wanted, int from, int count) {
        return token.get()
                .flatMap(bearer -> read(bearer, wanted, from, count))
                .onErrorResume(
                        WebClientResponseException.Unauthorized.class,
                        no -> token.forget().then(Mono.error(no)));
    }

    private Mono<ScimPage> read(String bearer, Wanted wanted, int from, int count) {
        return client.get()
                .uri(
                        settings.scim() + "/Users?filter={f}&startIndex={s}&count={c}",
                        wanted.filter(),
                        from,
                        count)
                .headers(headers -> headers.setBearerAuth(bearer))
                .retrieve()
                .bodyToMono(ScimPage.class);
    }
}

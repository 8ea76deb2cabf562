package cn.lianshen.gateway.portal.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.portal.people.PeopleProperties.Client;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** What a directory says and does not say, and how often it is asked. */
class DirectoryTest {
    private static final int PEOPLE = 120;
    private static final int AT_ONCE = 50;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private int status = 200;
    private DisposableServer server = HttpServer.create().host("127.0.0.1").port(0).bindNow();

    @BeforeEach
    void start() {
        server.disposeNow();
        server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void all_of_a_county_are_read_page_by_page_and_kept() {
        var people = people(settings(Duration.ofMinutes(5)));

        var staff = requireNonNull(people.of("330327").block());

        assertThat(staff.people()).hasSize(PEOPLE - 1);
        assertThat(staff.find("p-7").map(Person::name)).contains("人员7");
        assertThat(staff.find("p-0")).as("who only applies for something").isEmpty();
        assertThat(staff.officers("EDU")).hasSize(PEOPLE / 2 - 1);
        assertThat(asked).hasSize(3).allMatch(filter -> filter.contains("\"330327\""));
        people.of("330327").block();
        assertThat(asked).hasSize(3);
    }

    @Test
    void names_that_were_known_go_on_while_the_directory_is_away() {
        var people = people(settings(Duration.ZERO));
        people.of("330327").block();
        status = 503;

        assertThat(people.of("330327").map(staff -> staff.find("p-7")).block()).isPresent();
        int before = asked.size();
        people.of("330327").block();
        assertThat(asked).as("nobody asks again at once").hasSize(before);
        assertThat(people.of("330383").map(Staff::people).block()).isEmpty();
    }

    @Test
    void nothing_is_asked_without_a_county_or_without_a_directory() {
        assertThat(people(settings(Duration.ofMinutes(5))).of(null).block())
                .isEqualTo(Staff.UNKNOWN);
        assertThat(people(settings("", Duration.ofMinutes(5))).of("330327").block())
                .isEqualTo(Staff.UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_token_that_is_not_taken_any_more_is_not_kept() {
        status = 401;
        var people = people(settings(Duration.ofMinutes(5)));

        assertThat(people.of("330327").map(Staff::people).block()).isEmpty();

        assertThat(tokens).hasValue(-1);
    }

    @Test
    void what_is_typed_stays_a_value_and_who_holds_no_office_is_not_asked_for() {
        var filter = new Wanted("", "EDU", "founder", "x\" or id pr or id eq \"").filter();

        assertThat(filter)
                .startsWith("(roles.value eq \"officer\" or ")
                .doesNotContain("founder")
                .contains(":bureau eq \"EDU\"")
                .endsWith("userName co \"x\\\" or id pr or id eq \\\"\")");
    }

    private People people(PeopleProperties settings) {
        var bearer =
                new Bearer() {
                    @Override
                    public Mono<String> get() {
                        return Mono.just("token");
                    }

                    @Override
                    public Mono<Void> forget() {
                        return Mono.fromRunnable(() -> tokens.set(-1));
                    }
                };
        return new People(settings, new Directory(settings, bearer));
    }

    private PeopleProperties settings(Duration fresh) {
        return settings("http://127.0.0.1:" + server.port() + "/scim/v2", fresh);
    }

    private static PeopleProperties settings(String scim, Duration fresh) {
        var second = Duration.ofSeconds(30);
        return new PeopleProperties(
                scim, new Client("id", "secret"), "scim.read", fresh, second, second, "");
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse answer) {
        Map<String, String> query =
                UriComponentsBuilder.fromUri(URI.create(request.uri()))
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        asked.add(URLDecoder.decode(requireNonNull(query.get("filter")), StandardCharsets.UTF_8));
        int from = Integer.parseInt(requireNonNull(query.get("startIndex"))) - 1;
        var page =
                IntStream.range(from, Math.min(from + AT_ONCE, PEOPLE))
                        .mapToObj(DirectoryTest::one);
        var body =
                "{\"totalResults\":%d,\"Resources\":[%s]}"
                        .formatted(PEOPLE, page.collect(Collectors.joining(",")));
        return answer.status(status)
                .header("Content-Type", "application/scim+json")
                .sendString(Mono.just(body));
    }

    /** Every other one at the bureau of education; the first one a founder. */
    private static String one(int n) {
        return """
        {"id":"p-%d","userName":"u%d","displayName":"人员%d","roles":[{"value":"%s"}],"emails":[],
         "%s":{"region":"330327","bureau":"%s"}}"""
                .formatted(
                        n,
                        n,
                        n,
                        n == 0 ? "founder" : "officer",
                        ScimPage.OFFICE,
                        List.of("EDU", "MZ").get(n % 2));
    }
}

package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.people.Directory;
import cn.lianshen.gateway.portal.people.PeopleProperties;
import cn.lianshen.gateway.portal.people.Wanted;
import cn.lianshen.gateway.portal.reference.References;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who works with the platform and in which roles (人员与角色), as the identity provider says. */
@Controller
final class UserController {
    private static final Logger LOG = LoggerFactory.getLogger(UserController.class);
    private static final String[] NAMES = {"region", "bureau", "role", "q", "from"};
    private static final String HERE = "/operations/users";
    private static final int COUNT = 25;

    private final Directory directory;
    private final PeopleProperties settings;
    private final References references;
    private final MessageSource messages;

    UserController(
            Directory directory,
            PeopleProperties settings,
            References references,
            MessageSource messages) {
        this.directory = directory;
        this.settings = settings;
        this.references = references;
        this.messages = messages;
    }

    @GetMapping(HERE)
    Mono<Rendering> users(ServerWebExchange exchange) {
        var filter = Filter.of(exchange.getRequest().getQueryParams(), NAMES);
        return Mono.zip(found(filter), references.get())
                .map(
                        both ->
                                page(filter, both.getT1(), exchange)
                                        .modelAttribute("reference", both.getT2())
                                        .build());
    }

    /** Empty where the directory is away, or there is none. */
    private Mono<Optional<Directory.Found>> found(Filter filter) {
        return settings.known()
                ? directory
                        .find(wanted(filter), from(filter), COUNT)
                        .map(Optional::of)
                        .onErrorResume(UserController::away)
                : Mono.just(Optional.empty());
    }

    private static Mono<Optional<Directory.Found>> away(Throwable error) {
        LOG.warn("the directory is not to be had: {}", error.toString());
        return Mono.just(Optional.empty());
    }

    private static Wanted wanted(Filter filter) {
        return new Wanted(
                filter.value("region"),
                filter.value("bureau"),
                filter.value("role"),
                filter.value("q"));
    }

    /** What is no number shows the first page. */
    private static int from(Filter filter) {
        String from = filter.value("from");
        return from.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(from) : 1;
    }

    private Rendering.Builder<?> page(
            Filter filter, Optional<Directory.Found> found, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var page = Present.in(Rendering.view("operator/users"), "next", next(filter, found));
        return Present.in(page, "console", settings.console().isBlank() ? null : settings.console())
                .modelAttribute("q", filter)
                .modelAttribute("known", settings.known())
                .modelAttribute("away", found.isEmpty())
                .modelAttribute("people", found.map(Directory.Found::people).orElse(List.of()))
                .modelAttribute("total", found.map(Directory.Found::total).orElse(0))
                .modelAttribute("first", from(filter) == 1 ? "" : filter.without("from").at(HERE))
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words);
    }

    private static @Nullable String next(Filter filter, Optional<Directory.Found> found) {
        int further = from(filter) + COUNT;
        return found.filter(page -> page.total() >= further)
                .map(_ -> filter.with("from", String.valueOf(further)).at(HERE))
                .orElse(null);
    }
}

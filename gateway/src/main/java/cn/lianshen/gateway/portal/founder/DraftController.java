package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.login.Parked;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A founder's applications: the list, beginning one, its task list, removing it. */
@Controller
final class DraftController {
    private final Drafts drafts;
    private final Applications applications;
    private final References references;
    private final Parked parked;
    private final Cases cases;
    private final MessageSource messages;

    DraftController(
            Drafts drafts,
            Applications applications,
            References references,
            Parked parked,
            Cases cases,
            MessageSource messages) {
        this.drafts = drafts;
        this.applications = applications;
        this.references = references;
        this.parked = parked;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/applications")
    Mono<Rendering> list(
            @RequestParam(defaultValue = "") String after, ServerWebExchange exchange) {
        return Mono.deferContextual(
                context ->
                        Behalf.of(context).isPresent()
                                ? Mono.just(Rendering.redirectTo("/window").build())
                                : list(after, Words.of(messages, exchange)));
    }

    private Mono<Rendering> list(String after, Words words) {
        return Mono.zip(drafts.list(), cases.page(after), references.get())
                .map(
                        all ->
                                Rendering.view("founder/applications")
                                        .modelAttribute("drafts", all.getT1())
                                        .modelAttribute("cases", all.getT2())
                                        .modelAttribute("reference", all.getT3())
                                        .modelAttribute("w", words)
                                        .build());
    }

    /** Begins an application with what the quiz has found out. */
    @PostMapping("/applications/new")
    Mono<Rendering> begin(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(this::begin);
    }

    /** After a login that came between: the answers have been kept, and are used once. */
    @GetMapping("/applications/new")
    Mono<Rendering> beginAgain(ServerWebExchange exchange) {
        return parked.typed(exchange)
                .flatMap(this::begin)
                .defaultIfEmpty(Rendering.redirectTo("/check").build());
    }

    /** What the quiz cannot have found out begins with the quiz. */
    private Mono<Rendering> begin(MultiValueMap<String, String> answers) {
        return references
                .get()
                .filter(reference -> Beginning.isWhole(answers, reference))
                .flatMap(_ -> create(answers))
                .defaultIfEmpty(Rendering.redirectTo("/check").build());
    }

    private Mono<Rendering> create(MultiValueMap<String, String> answers) {
        return drafts.create(Beginning.form(answers))
                .map(id -> Rendering.redirectTo("/applications/" + id).build());
    }

    @GetMapping("/applications/{id}")
    Mono<Rendering> tasks(@PathVariable UUID id, ServerWebExchange exchange) {
        return applications.find(id).map(found -> tasks(found, Words.of(messages, exchange)));
    }

    private static Rendering tasks(Application found, Words words) {
        var filed = found.draft().filedAs();
        if (filed != null) {
            return Rendering.redirectTo("/cases/" + filed).build();
        }
        return Rendering.view("founder/tasks")
                .modelAttribute("app", found)
                .modelAttribute("groups", TaskGroup.of(found, words))
                .modelAttribute("w", words)
                .build();
    }

    @GetMapping("/applications/{id}/removal")
    Mono<Rendering> askRemoval(@PathVariable UUID id) {
        return applications
                .find(id)
                .map(
                        found ->
                                Rendering.view("founder/removal")
                                        .modelAttribute("app", found)
                                        .build());
    }

    @PostMapping("/applications/{id}/removal")
    Mono<Rendering> remove(@PathVariable UUID id) {
        return drafts.delete(id).thenReturn(Rendering.redirectTo("/applications").build());
    }
}

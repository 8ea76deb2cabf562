package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What is open at an officer's bureau. */
@Controller
final class TaskController {
    private final Desk desk;
    private final References references;
    private final Colleagues colleagues;
    private final MessageSource messages;

    TaskController(
            Desk desk, References references, Colleagues colleagues, MessageSource messages) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.references = references;
        this.messages = messages;
    }

    @GetMapping("/tasks")
    Mono<Rendering> tasks(
            LoggedIn reader,
            ServerWebExchange exchange,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after) {
        return list(reader, exchange, TaskView.of(show), after, "");
    }

    /** Takes what nobody has; who was quicker is named by the service. */
    @PostMapping("/tasks/{id}/claim")
    Mono<Rendering> claim(
            LoggedIn reader,
            ServerWebExchange exchange,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show) {
        return desk.find(id)
                .flatMap(it -> desk.take(id, "claim", it.version(), Map.of()))
                .then(Mono.fromSupplier(() -> toCase(id)))
                .onErrorResume(
                        Refused.class,
                        no -> {
                            String detail = no.fault().detail();
                            String said = detail == null ? "" : detail;
                            return list(reader, exchange, TaskView.of(show), "", said);
                        });
    }

    /** After a login that came between: the case shows whether it can still be claimed. */
    @GetMapping("/tasks/{id}/claim")
    Rendering unclaimed(@PathVariable UUID id) {
        return toCase(id);
    }

    private static Rendering toCase(UUID id) {
        return Rendering.redirectTo("/tasks/cases/" + id).build();
    }

    /** This page of the list, also where a claim was refused. */
    private static String here(TaskView view, String after) {
        return UriComponentsBuilder.fromPath("/tasks")
                .queryParam("show", view.code())
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(after)
                .toUriString();
    }

    private Mono<Rendering> list(
            LoggedIn reader,
            ServerWebExchange exchange,
            TaskView view,
            String after,
            String refused) {
        var words = Words.of(messages, exchange);
        return Mono.zip(desk.tasks(view, after), references.get(), colleagues.of(reader, words))
                .map(
                        both ->
                                Rendering.view("officer/tasks")
                                        .modelAttribute("tasks", both.getT1())
                                        .modelAttribute("reference", both.getT2())
                                        .modelAttribute("view", view)
                                        .modelAttribute("views", TaskView.values())
                                        .modelAttribute("first", after.isEmpty())
                                        .modelAttribute("here", here(view, after))
                                        .modelAttribute("refused", refused)
                                        .modelAttribute("who", both.getT3())
                                        .modelAttribute("w", words)
                                        .status(
                                                refused.isEmpty()
                                                        ? HttpStatus.OK
                                                        : HttpStatus.CONFLICT)
                                        .build());
    }
}

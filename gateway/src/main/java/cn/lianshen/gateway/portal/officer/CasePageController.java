package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple8;

/** One case, with what its officer reads and may do. */
@Controller
final class CasePageController {
    private final Desk desk;
    private final References references;
    private final Photos photos;
    private final Colleagues colleagues;
    private final MessageSource messages;

    CasePageController(
            Desk desk,
            References references,
            Photos photos,
            Colleagues colleagues,
            MessageSource messages) {
        this.colleagues = colleagues;
        this.photos = photos;
        this.desk = desk;
        this.references = references;
        this.messages = messages;
    }

    @GetMapping("/tasks/cases/{id}")
    Mono<Rendering> one(
            LoggedIn reader,
            ServerWebExchange exchange,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String doc) {
        var words = Words.of(messages, exchange);
        return read(id, reader, words)
                .map(
                        all -> {
                            var page =
                                    new CasePage(
                                            all.getT1(),
                                            all.getT2(),
                                            all.getT3(),
                                            all.getT6(),
                                            all.getT8(),
                                            words);
                            return page(all.getT1(), all.getT4(), doc)
                                    .modelAttribute("page", page)
                                    .modelAttribute("demands", page.demands())
                                    .modelAttribute("checklist", all.getT2().checklist())
                                    .modelAttribute("notices", all.getT5())
                                    .modelAttribute("reference", all.getT6())
                                    .modelAttribute("photos", all.getT7())
                                    .modelAttribute("w", words)
                                    .build();
                        });
    }

    private Mono<
                    Tuple8<
                            OfficerCase,
                            Possible,
                            List<Happened>,
                            List<OfficerMaterial>,
                            List<OfficerCase.Notice>,
                            Reference,
                            List<Photo>,
                            Colleague>>
            read(UUID id, LoggedIn reader, Words words) {
        var it = desk.find(id).cache();
        return Mono.zip(
                it,
                desk.possible(id),
                desk.timeline(id),
                desk.materials(id),
                notices(id),
                references.get(),
                it.flatMap(found -> found.inspected() ? photos.of(id) : Mono.just(List.of())),
                colleagues.of(reader, words));
    }

    private static Rendering.Builder<?> page(
            OfficerCase it, List<OfficerMaterial> materials, String doc) {
        return Rendering.view("officer/case")
                .modelAttribute("it", it)
                .modelAttribute("materials", materials)
                .modelAttribute("papers", new Papers(it, materials, doc));
    }

    /** Papers may not be every bureau's to read. */
    private Mono<List<OfficerCase.Notice>> notices(UUID id) {
        return desk.notices(id).onErrorResume(Refused.class, _ -> Mono.just(List.of()));
    }
}

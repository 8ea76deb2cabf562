package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a county's bureaus have open, what is late, and how they kept their limits (督办). */
@Controller
final class WatchController {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 90;

    private final Relay relay;
    private final Desk desk;
    private final References references;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final Clock clock;

    WatchController(
            Relay relay,
            Desk desk,
            References references,
            Colleagues colleagues,
            MessageSource messages,
            Clock portalClock) {
        this.relay = relay;
        this.desk = desk;
        this.references = references;
        this.colleagues = colleagues;
        this.messages = messages;
        this.clock = portalClock;
    }

    @GetMapping("/watch")
    Mono<Rendering> watch(LoggedIn reader, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var today = LocalDate.ofInstant(clock.instant(), CHINA);
        return Mono.zip(
                        load(),
                        desk.tasks(TaskView.RED, ""),
                        figures(String.valueOf(reader.login().region()), today),
                        references.get(),
                        colleagues.of(reader, words))
                .map(
                        all ->
                                Rendering.view("officer/watch")
                                        .modelAttribute("load", all.getT1())
                                        .modelAttribute("late", all.getT2())
                                        .modelAttribute("figures", all.getT3())
                                        .modelAttribute("reference", all.getT4())
                                        .modelAttribute("from", today.minusDays(DAYS))
                                        .modelAttribute("today", today)
                                        .modelAttribute("who", all.getT5())
                                        .modelAttribute("w", words)
                                        .build());
    }

    private Mono<List<Load>> load() {
        return relay.get(Service.APPROVAL, Load[].class, "/tasks/load").map(List::of);
    }

    private Mono<CountyFigures> figures(String region, LocalDate today) {
        return relay.get(
                Service.APPROVAL,
                CountyFigures.class,
                "/figures?region={r}&from={f}&to={t}",
                region,
                today.minusDays(DAYS),
                today);
    }
}

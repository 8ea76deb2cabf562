package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How everything stands, at one look. */
@Controller
final class OverviewController {
    private final Platform platform;
    private final Deliveries deliveries;
    private final OperatorProperties settings;
    private final MessageSource messages;
    private final Clock clock;

    OverviewController(
            Platform platform,
            Deliveries deliveries,
            OperatorProperties settings,
            MessageSource messages,
            Clock portalClock) {
        this.platform = platform;
        this.deliveries = deliveries;
        this.settings = settings;
        this.messages = messages;
        this.clock = portalClock;
    }

    @GetMapping("/operations")
    Mono<Rendering> overview(ServerWebExchange exchange) {
        return Mono.zip(platform.services(), platform.sweep(), deliveries.counts())
                .map(
                        found -> {
                            var page = page(found.getT1(), exchange);
                            page = Present.in(page, "sweep", found.getT2().orElse(null));
                            return Present.in(page, "deliveries", found.getT3().orElse(null))
                                    .build();
                        });
    }

    private Rendering.Builder<?> page(List<ServiceState> services, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Present.in(Rendering.view("operator/overview"), "board", settings.board())
                .modelAttribute("services", services)
                .modelAttribute("dead", services.stream().mapToLong(ServiceState::dead).sum())
                .modelAttribute("now", clock.instant())
                .modelAttribute("labels", new Labels(words))
                .modelAttribute("w", words);
    }
}

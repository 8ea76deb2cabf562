package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How the counties work together (县级配置): to be read; changed it is in files. */
@Controller
final class CountyController {
    private final Relay relay;
    private final MessageSource messages;

    CountyController(Relay relay, MessageSource messages) {
        this.relay = relay;
        this.messages = messages;
    }

    @GetMapping("/operations/counties")
    Mono<Rendering> all(ServerWebExchange exchange) {
        return relay.get(Service.APPROVAL, County.Line[].class, "/counties")
                .map(found -> page("operator/counties", exchange, "counties", List.of(found)));
    }

    @GetMapping("/operations/counties/{region}")
    Mono<Rendering> one(@PathVariable String region, ServerWebExchange exchange) {
        return relay.get(Service.APPROVAL, County.class, "/counties/{region}", region)
                .map(found -> page("operator/county", exchange, "county", found));
    }

    private Rendering page(String view, ServerWebExchange exchange, String name, Object found) {
        return Rendering.view(view)
                .modelAttribute(name, found)
                .modelAttribute("w", Words.of(messages, exchange))
                .build();
    }
}

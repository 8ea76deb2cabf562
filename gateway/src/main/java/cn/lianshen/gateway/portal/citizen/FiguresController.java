package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.citizen.CountyFigures.Listed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A county's public figures (政务公开): cases, promises kept, ratings, who is on the black list. */
@Controller
final class FiguresController {
    private final Relay relay;
    private final References references;
    private final MessageSource messages;
    private final PortalProperties portal;

    FiguresController(
            Relay relay, References references, MessageSource messages, PortalProperties portal) {
        this.relay = relay;
        this.references = references;
        this.messages = messages;
        this.portal = portal;
    }

    @GetMapping("/figures")
    Mono<Rendering> figures(
            @RequestParam(defaultValue = "") String region, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        var county = region.isEmpty() ? portal.county() : region;
        return references
                .get()
                .flatMap(reference -> of(county(reference, county), reference, words));
    }

    private static Reference.County county(Reference reference, String region) {
        return reference
                .county(region)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Each part that cannot be told now is left out, and the page says so. */
    private Mono<Rendering> of(Reference.County county, Reference reference, Words words) {
        var region = county.region();
        return Mono.zip(
                        part(Service.APPROVAL, CountyFigures.class, "/figures/public", region),
                        part(
                                Service.REGISTRY,
                                Ratings.Level[].class,
                                "/supervision/satisfactions/summary",
                                region),
                        part(
                                Service.REGISTRY,
                                Listed[].class,
                                "/supervision/lists?colour=BLACK",
                                region))
                .map(
                        all -> {
                            var page =
                                    Rendering.view("citizen/figures")
                                            .modelAttribute("county", county)
                                            .modelAttribute("reference", reference)
                                            .modelAttribute("w", words);
                            Part.into(page, "figures", all.getT1());
                            Part.into(page, "ratings", all.getT2().map(Ratings::of));
                            Part.into(page, "black", all.getT3().map(Arrays::asList));
                            return page.build();
                        });
    }

    private <T> Mono<Optional<T>> part(Service service, Class<T> type, String path, String region) {
        var mark = path.contains("?") ? "&" : "?";
        return relay.get(service, type, path + mark + "region={region}", region)
                .map(Optional::of)
                .onErrorReturn(ServiceAway.class, Optional.empty());
    }
}

package cn.lianshen.gateway.portal.guide;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.reference.Sample;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A blank of a material that applicants write themselves (材料样表); it prints on A4. */
@Controller
final class SampleController {
    private final References references;
    private final MessageSource messages;

    SampleController(References references, MessageSource messages) {
        this.references = references;
        this.messages = messages;
    }

    @GetMapping("/guides/samples/{material}")
    Mono<Rendering> sample(@PathVariable String material, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return references
                .get()
                .flatMap(
                        reference ->
                                Mono.justOrEmpty(reference.sample(material))
                                        .filter(Sample::blank)
                                        .map(sample -> page(sample, reference, words)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Rendering page(Sample sample, Reference reference, Words words) {
        return Rendering.view("guide/sample")
                .modelAttribute("s", sample)
                .modelAttribute("name", reference.material(sample.material()))
                .modelAttribute("w", words)
                .build();
    }
}

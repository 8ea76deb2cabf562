package cn.lianshen.gateway.portal.guide;

import cn.lianshen.gateway.portal.PortalProperties;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.reference.Assessments;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Service guides (办事指南), and the quiz that finds the right one. */
@Controller
final class GuideController {
    private final References references;
    private final Assessments assessments;
    private final MessageSource messages;
    private final PortalProperties portal;

    GuideController(
            References references,
            Assessments assessments,
            MessageSource messages,
            PortalProperties portal) {
        this.references = references;
        this.assessments = assessments;
        this.messages = messages;
        this.portal = portal;
    }

    @GetMapping("/guides")
    Mono<Rendering> list(@RequestParam(defaultValue = "") String region) {
        return references.get().map(reference -> list(reference, region));
    }

    private Rendering list(Reference reference, String region) {
        var county = county(reference, region.isEmpty() ? portal.county() : region);
        return Rendering.view("guide/list")
                .modelAttribute("reference", reference)
                .modelAttribute("county", county)
                .modelAttribute("matters", reference.offeredIn(county))
                .build();
    }

    @GetMapping("/guides/{region}/{matter}")
    Mono<Rendering> guide(
            @PathVariable String region,
            @PathVariable String matter,
            @RequestParam(defaultValue = "KG") String kind,
            @RequestParam(defaultValue = "NON_PROFIT") String classification,
            @RequestParam(defaultValue = "direct") String entry,
            ServerWebExchange exchange) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("region", region);
        asked.add("matter", matter);
        asked.add("kind", kind);
        asked.add("classification", classification);
        asked.add("entry", entry);
        var answers = new Answers(asked);
        return references
                .get()
                .filter(reference -> reference.matter(matter).isPresent())
                .switchIfEmpty(Mono.error(() -> notFound()))
                .flatMap(reference -> guide(answers, reference, exchange));
    }

    private Mono<Rendering> guide(
            Answers answers, Reference reference, ServerWebExchange exchange) {
        var county = county(reference, answers.get("region"));
        var words = Words.of(messages, exchange);
        return assessed(answers)
                .map(
                        found ->
                                Rendering.view("guide/guide")
                                        .modelAttribute("a", answers)
                                        .modelAttribute("reference", reference)
                                        .modelAttribute("county", county)
                                        .modelAttribute("found", found)
                                        .modelAttribute("w", words)
                                        .build());
    }

    /** One question a page, from the address alone; the last page is the answer. */
    @GetMapping("/check")
    Mono<Rendering> quiz(
            @RequestParam MultiValueMap<String, String> values, ServerWebExchange exchange) {
        var answers = new Answers(values);
        var words = Words.of(messages, exchange);
        return references
                .get()
                .flatMap(
                        reference ->
                                new Quiz(answers, reference, words)
                                        .next()
                                        .map(question -> asked(question, answers))
                                        .orElseGet(() -> found(answers, reference, words)));
    }

    private static Mono<Rendering> asked(Quiz.Question question, Answers answers) {
        int place = Answers.NAMES.indexOf(question.name());
        String before =
                Answers.NAMES.subList(0, place).reversed().stream()
                        .filter(answers::has)
                        .findFirst()
                        .map(answers::backTo)
                        .orElse("/");
        return Mono.just(
                Rendering.view("guide/question")
                        .modelAttribute("question", question)
                        .modelAttribute("given", answers.before(question.name()))
                        .modelAttribute("back", before)
                        .modelAttribute("missed", answers.has("sent"))
                        .build());
    }

    private Mono<Rendering> found(Answers answers, Reference reference, Words words) {
        return assessed(answers)
                .map(
                        found ->
                                Rendering.view("guide/result")
                                        .modelAttribute("a", answers)
                                        .modelAttribute("given", answers.before("fields"))
                                        .modelAttribute("fields", answers.all("fields"))
                                        .modelAttribute("back", answers.backTo("facts"))
                                        .modelAttribute("reference", reference)
                                        .modelAttribute(
                                                "county", county(reference, answers.get("region")))
                                        .modelAttribute("found", found)
                                        .modelAttribute("w", words)
                                        .build());
    }

    private Mono<Assessed> assessed(Answers answers) {
        return assessments.of(answers.assessment());
    }

    private static Reference.County county(Reference reference, String region) {
        return reference.county(region).orElseThrow(GuideController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

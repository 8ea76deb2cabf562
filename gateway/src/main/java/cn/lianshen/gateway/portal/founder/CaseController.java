package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessments;
import cn.lianshen.gateway.portal.reference.Reference;
import cn.lianshen.gateway.portal.reference.References;
import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple4;

/** A case after it is filed: the confirmation, where it stands, its notices. */
@Controller
final class CaseController {
    private final Cases cases;
    private final References references;
    private final Assessments assessments;
    private final Licences licences;
    private final Relay relay;
    private final MessageSource messages;

    CaseController(
            Cases cases,
            References references,
            Assessments assessments,
            Licences licences,
            Relay relay,
            MessageSource messages) {
        this.cases = cases;
        this.references = references;
        this.assessments = assessments;
        this.licences = licences;
        this.relay = relay;
        this.messages = messages;
    }

    @GetMapping("/cases/{id}/submitted")
    Mono<Rendering> submitted(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(cases.find(id), references.get())
                .flatMap(
                        both ->
                                expected(both.getT1(), both.getT2(), words)
                                        .defaultIfEmpty(words.say("submitted.promise"))
                                        .map(said -> submitted(both.getT1(), said, words)));
    }

    private static Rendering submitted(CaseFile it, String expected, Words words) {
        return Rendering.view("founder/submitted")
                .modelAttribute("it", it)
                .modelAttribute("expected", expected)
                .modelAttribute("w", words)
                .build();
    }

    /** The promised day if the application were accepted today; the clock itself has not begun. */
    private Mono<String> expected(CaseFile it, Reference reference, Words words) {
        return Mono.justOrEmpty(it.form())
                .flatMap(assessments::of)
                .flatMap(assessed -> Mono.justOrEmpty(assessed.deadline("PROMISE")))
                .filter(promise -> promise.due() != null)
                .map(
                        promise ->
                                words.say(
                                        "submitted.expected",
                                        reference.bureau(it.lead()),
                                        words.say("unit." + promise.unit(), promise.amount()),
                                        words.day(Objects.requireNonNull(promise.due()))))
                .onErrorComplete();
    }

    @GetMapping("/cases/{id}")
    Mono<Rendering> progress(@PathVariable UUID id, ServerWebExchange exchange) {
        var words = Words.of(messages, exchange);
        return Mono.zip(cases.find(id), cases.timeline(id), cases.notices(id), references.get())
                .flatMap(
                        all ->
                                licences.of(all.getT1())
                                        .map(standing -> progress(all, standing, words)));
    }

    private static Rendering progress(
            Tuple4<CaseFile, List<CaseFile.Event>, List<CaseFile.Notice>, Reference> all,
            Licences.Standing licence,
            Words words) {
        var it = all.getT1();
        return Rendering.view("founder/case")
                .modelAttribute("it", it)
                .modelAttribute("page", new Progress(it, all.getT2(), all.getT4(), words))
                .modelAttribute("notices", all.getT3())
                .modelAttribute("reference", all.getT4())
                .modelAttribute("licence", licence.name())
                .modelAttribute("w", words)
                .build();
    }

    /** The paper itself (PDF). */
    @GetMapping("/cases/{id}/notices/{ordinal}")
    Mono<ResponseEntity<byte[]>> notice(@PathVariable UUID id, @PathVariable int ordinal) {
        var question = Question.get(Service.APPROVAL, "/cases/{id}/notices/{n}", id, ordinal);
        var name = ContentDisposition.inline().filename("notice-" + ordinal + ".pdf").build();
        return relay.ask(question, answer -> answer.bodyToMono(byte[].class))
                .map(
                        paper ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.APPLICATION_PDF)
                                        .header("Content-Disposition", name.toString())
                                        .body(paper));
    }
}

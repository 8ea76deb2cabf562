package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Attachment;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a founder's documents into the fields of a form that take some. */
@Component
final class Attachments {
    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    Mono<Shown> in(Shown shown, Reference reference, Words words) {
        return Flux.fromIterable(shown.form().fields())
                .concatMap(
                        field ->
                                field.type().equals("files")
                                        ? filled(field, shown.typed(), reference, words)
                                        : Mono.just(field))
                .collectList()
                .map(fields -> shown.form().with(fields))
                .map(form -> new Shown(shown.typed(), form, shown.status()));
    }

    private Mono<FieldView> filled(FieldView field, Typed typed, Reference reference, Words words) {
        var material = field.name().substring(field.name().lastIndexOf('.') + 1);
        var mine = typed.all(field.name());
        var accept = reference.file(material).map(Reference.Taken::accept).orElse("");
        return Mono.zip(documents.find(mine), documents.of(material))
                .map(
                        both ->
                                field.with(
                                        shown(both.getT1(), words),
                                        shown(both.getT2(), words).stream()
                                                .filter(one -> !mine.contains(one.id()))
                                                .filter(one -> !one.scan().equals("INFECTED"))
                                                .toList(),
                                        accept));
    }

    private static List<Attachment> shown(List<Document> documents, Words words) {
        return documents.stream().map(one -> one.shown(words)).toList();
    }
}
